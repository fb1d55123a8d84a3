import { expect, test } from 'vitest'
import { nextUp } from './higher.ts'

test('the next class up is the lowest above the one held, in its own jurisdiction before any other', () => {
  const classes = [
    { id: 'a/manager', jurisdiction: 'a', level: 6, documented: true },
    { id: 'a/clerk', jurisdiction: 'a', level: 1, documented: true },
    { id: 'a/lead', jurisdiction: 'a', level: 3, documented: true },
    { id: 'b/agent', jurisdiction: 'b', level: 2, documented: true },
  ] as const
  const ids = classes.map(({ id }) => id)
  const up = (held: string | null, shown: readonly string[] = ids) => nextUp(shown, { classes }, held)
  expect(up('a/clerk')).toBe('a/lead')
  expect(up('a/clerk', ['b/agent', 'a/clerk'])).toBe('b/agent')
  expect(up('b/agent')).toBe('a/lead')
  // Of a class that is only named by others there is no gap to look at.
  const named = [...classes, { id: 'a/senior', jurisdiction: 'a', level: 2, documented: false } as const]
  expect(nextUp([...ids, 'a/senior'], { classes: named }, 'a/clerk')).toBe('a/lead')
  expect([up('a/manager'), up(null)]).toEqual([undefined, undefined])
})
