import { expect, test } from 'vitest'
import { makeKeys } from './keys.ts'

const MINUTE = 60_000

test('every run has another key', () => {
  const [one, other] = [makeKeys(() => 0), makeKeys(() => 0)]
  expect(one.isKey(one.key)).toBe(true)
  expect(one.isKey(other.key)).toBe(false)
  expect(one.isKey(`${one.key}x`)).toBe(false)
  expect(one.isKey('')).toBe(false)
})

test('a printed ticket lasts an hour, a handed one two minutes and one use; who comes too late is heard of', () => {
  let now = 0
  let late = 0
  const keys = makeKeys(
    () => now,
    () => (late += 1),
  )
  const [printed, handed, left] = [keys.printedTicket(), keys.handedTicket(), keys.handedTicket()]
  now = MINUTE
  expect([keys.isTicket(printed), keys.isTicket(handed), keys.isTicket(handed)]).toEqual([true, true, false])
  now = 3 * MINUTE
  expect([keys.isTicket(printed), keys.isTicket(left)]).toEqual([true, false])
  now = 61 * MINUTE
  expect(keys.isTicket(printed)).toBe(false)
  expect(late).toBe(3)
  expect(keys.isTicket('a guess')).toBe(false)
  expect(late).toBe(3)
  expect(keys.isKey(keys.key)).toBe(true)
})
