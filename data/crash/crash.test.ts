import { expect, test } from 'vitest'
import { openTestBackend, tempFolder } from '../testing/folders.ts'
import { killOften } from './killing.ts'
import { doStep, stateAfter, stateFound } from './steps.ts'

test('the steps lead where they say', () => {
  const { ask } = openTestBackend()
  expect(stateFound(ask)).toEqual(stateAfter(-1))
  for (let k = 0; k < 40; k++) {
    doStep(ask, k)
    expect([k, stateFound(ask)]).toEqual([k, stateAfter(k)])
  }
})

/** `npm run crash` does hundreds more. */
test('a process killed at any moment loses nothing acknowledged and leaves nothing half-done', async () => {
  const tallies = await Promise.all([
    killOften(tempFolder(), 50, Math.random),
    killOften(tempFolder(), 50, Math.random),
  ])
  expect(tallies.map(({ kills }) => kills)).toEqual([50, 50])
  for (const { acknowledged, halfway } of tallies) {
    expect(acknowledged).toBeGreaterThan(50)
    expect(halfway).toBeGreaterThan(5)
  }
}, 240_000)
