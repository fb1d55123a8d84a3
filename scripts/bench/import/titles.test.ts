import { expect, test } from 'vitest'
import { titleKey } from './titles.ts'

test('case, punctuation, plurals and ranges of pay within a class make no other title', () => {
  const same = ['Harbor Clerks II, Range A, B, or C', 'HARBOR CLERK II', 'Harbor Clerk II, Ranges A and B']
  expect(new Set(same.map(titleKey))).toEqual(new Set(['harbor clerk ii']))
  expect(titleKey('Harbor Clerk I')).not.toBe(titleKey('Harbor Clerk II'))
})

test('an apostrophe is no part of a title, whichever way it is written', () => {
  expect(titleKey("Workers' Aide")).toBe(titleKey('Worker’s Aide'))
})
