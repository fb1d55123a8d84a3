import { expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { classesAsking } from './asking.ts'
import { lexiconOf } from './lexicon.ts'

const pack = shippedCatalogue()
const lexicon = lexiconOf(pack)
const asking = (text: string) => classesAsking(pack.classes, lexicon, text)

test('classes are found by the words of what they ask, each with the lines that say it', () => {
  const found = asking('high school')
  expect(found.map(({ classId }) => classId)).toContain('us-md/001288')
  expect(found.flatMap(({ says }) => says).every(line => /high school/i.test(line))).toBe(true)
})

test('every word must be in one line, and a word may be its beginning', () => {
  const all = asking('super year').flatMap(({ says }) => says)
  expect(all.length).toBeGreaterThan(0)
  expect(all.every(line => /\bsuper/i.test(line) && /\byear/i.test(line))).toBe(true)
  expect(asking('no such words at all')).toEqual([])
})

test('a class known by name only asks nothing that is known', () => {
  const named = new Set(pack.classes.flatMap(({ id, documented }) => (documented ? [] : [id])))
  expect(asking('').filter(({ classId }) => named.has(classId))).toEqual([])
})
