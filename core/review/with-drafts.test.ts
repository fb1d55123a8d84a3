import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findProblems } from '../../data/catalogue/problems.ts'
import type { CataloguePack } from '../model/catalogue.ts'
import { classIdFor } from '../model/class-id.ts'
import { draftOf } from './draft.ts'
import { documentsOf } from '../sheets/about.ts'
import { emptyPack, naming, reading, related, stated, within, years } from './readings.test-support.ts'
import { withDrafts } from './with-drafts.ts'

const TITLES = [
  'Clerk I',
  'Clerk II',
  'Clerk III',
  'Senior Clerk',
  'Clerk Supervisor',
  'Chief Clerk',
  'Analyst',
  'Manager',
] as const
const title = fc.constantFrom(...TITLES)
const idOf = (of: string): string => classIdFor('us-xx-harbor', of)

/** What a specification names: classes whose service it asks for, and those it sets itself apart from. */
const specification = fc.record({
  title,
  held: fc.uniqueArray(title, { maxLength: 3 }),
  below: fc.uniqueArray(title, { maxLength: 2 }),
  above: fc.uniqueArray(title, { maxLength: 1 }),
})
type Specification = typeof specification extends fc.Arbitrary<infer T> ? T : never

function accepting(pack: CataloguePack, specifications: readonly Specification[]): CataloguePack {
  const drafts = specifications.map(({ title: own, held, below, above }) => {
    const { read, text } = reading(own, {
      requirement: years('mq', 1, [], held.length > 0 ? held.map(idOf) : undefined),
      named: held.map(each => naming(each, idOf(each))),
      related: [
        ...below.map(each => related(each, idOf(each), 'below')),
        ...above.map(each => related(each, idOf(each), 'above')),
      ],
    })
    return draftOf(read, within(pack, text))
  })
  return withDrafts(pack, drafts)
}

const batches = fc.array(fc.uniqueArray(specification, { selector: each => each.title, maxLength: 5 }), {
  maxLength: 4,
})

test('whatever specifications are accepted, in whatever batches, the catalogue fits together', () => {
  fc.assert(
    fc.property(batches, all => {
      const pack = all.reduce(accepting, emptyPack)
      expect(findProblems(pack)).toEqual([])
    }),
  )
})

test('what was accepted twice is there once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(specification, { selector: each => each.title, maxLength: 5 }), batch => {
      const once = accepting(emptyPack, batch)
      const twice = accepting(once, batch)
      expect(twice.classes.map(({ id, level }) => [id, level])).toEqual(
        once.classes.map(({ id, level }) => [id, level]),
      )
      expect(new Set(twice.edges)).toEqual(new Set(once.edges))
    }),
  )
})

test('a newer bulletin is the source of what it names, and the older one is no source any more', () => {
  const bulletin = (pack: CataloguePack, document: string, opened: string): CataloguePack => {
    const { read, text } = reading('Senior Clerk', {
      requirement: years('mq', 1, [], [idOf('Clerk')]),
      named: [naming('Clerk', idOf('Clerk'))],
      more: { history: [stated({ date: opened, what: 'Open Date' })] },
    })
    return withDrafts(pack, [draftOf(read, { ...within(pack, text), document })])
  }
  const older = bulletin(emptyPack, 'clerk-2018.txt', '2018-03-30')
  const newer = bulletin(older, 'clerk-2022.txt', '2022-05-06')
  for (const { sources } of newer.classes)
    expect(sources).toEqual([
      {
        document: 'clerk-2022.txt',
        title: 'Class specification: Senior Clerk',
        publisher: 'Harbor City',
        dated: '2022-05-06',
      },
    ])
  expect(documentsOf(newer.classes)).toEqual([
    'Class specification: Senior Clerk (Harbor City, 6 May 2022; file clerk-2022.txt)',
  ])
})
