import { expect, test } from 'vitest'
import { nextUp } from './higher.ts'

test('the next class up is the lowest above the one held, in its own jurisdiction before any other', () => {
  const classes = [
    { id: 'a/manager', jurisdiction: 'a', level: 6 },
    { id: 'a/clerk', jurisdiction: 'a', level: 1 },
    { id: 'a/lead', jurisdiction: 'a', level: 3 },
    { id: 'b/agent', jurisdiction: 'b', level: 2 },
  ] as const
  const ids = classes.map(({ id }) => id)
  const up = (held: string | null, shown: readonly string[] = ids) => nextUp(shown, { classes }, held)
  expect(up('a/clerk')).toBe('a/lead')
  expect(up('a/clerk', ['b/agent', 'a/clerk'])).toBe('b/agent')
  expect(up('b/agent')).toBe('a/lead')
  expect([up('a/manager'), up(null)]).toEqual([undefined, undefined])
})
