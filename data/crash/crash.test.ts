import { expect, test } from 'vitest'
import { openTestBackend, tempFolder } from '../testing/folders.ts'
import { killOften, type Tally } from './killing.ts'
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
    killOften(tempFolder(), 10, Math.random),
    killOften(tempFolder(), 10, Math.random),
  ])
  const sum = (of: keyof Tally): number => tallies.reduce((total, tally) => total + tally[of], 0)
  expect(sum('kills')).toBe(20)
  expect(sum('acknowledged')).toBeGreaterThan(20)
  expect(sum('halfway')).toBeGreaterThan(1)
}, 600_000)
