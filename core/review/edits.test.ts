import { expect, test } from 'vitest'
import { readQualifications, writeQualifications, lexiconOf } from '../english/index.ts'
import type { ClassReading } from '../reading/model.ts'
import { namesFor } from '../reading/names/index.ts'
import type { RequirementNode, Substitution } from '../model/requirement.ts'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { countClauses } from './clauses.ts'
import { editedClass, editedReading, editedRecord } from './edits.ts'
import { withWordsOf } from './kept-words.ts'
import { nodesOf } from '../model/walk.ts'
import { namesAnew } from './names-anew.ts'
import { kinds, naming, reading, stated, years } from './readings.test-support.ts'

const read = (more: Partial<ClassReading> = {}): ClassReading =>
  reading('Harbor Clerk', {
    code: '12',
    more: { grade: stated('7'), pay: [stated({ min: 1, max: 2, period: 'hour' as const })], ...more },
  }).read

test('an edit of nothing changes nothing', () => {
  expect(editedReading(read(), {})).toEqual(read())
  const [record] = shippedCatalogue().classes
  if (!record) throw new Error('The shipped catalogue has no class.')
  expect(JSON.stringify(editedRecord(record, {}))).toBe(JSON.stringify(record))
  expect(JSON.stringify(editedClass(record, {}))).toBe(JSON.stringify(record))
})

test('a fact that was edited keeps its words, and one that was taken away is gone', () => {
  const edited = editedReading(
    read({ title: { ...stated('Harbor Clerk'), from: 3, to: 15, confidence: 'check' } }),
    {
      title: 'Berth Clerk',
      code: null,
      pay: { min: 3, max: 4, period: 'year', currency: 'USD' },
    },
  )
  expect(edited.title).toEqual({ value: 'Berth Clerk', from: 3, to: 15, confidence: 'certain' })
  expect(edited).not.toHaveProperty('code')
  expect(edited.pay.map(({ value }) => value.min)).toEqual([3])
  expect(edited.grade?.value).toBe('7')
})

test('whatever is edited, what the document says is also needed stays with the class', () => {
  const alsoNeeded = [stated({ licence: 'Harbor license' })]
  expect(editedReading(read({ alsoNeeded }), { title: 'Berth Clerk' }).alsoNeeded).toEqual(alsoNeeded)
})

test('a kind that was proposed goes with the last clause that asks for it', () => {
  const proposed = { id: 'work.berths', name: 'berths', within: ['work'] }
  const asking = read({ requirement: years('mq', 1, ['work.berths']), kinds: [proposed] })
  expect(editedReading(asking, {}).kinds).toEqual([proposed])
  expect(editedReading(asking, { requirement: years('mq', 1, ['work']) }).kinds).toEqual([])
})

const worded = (node: RequirementNode, from: number): RequirementNode => ({
  ...node,
  confidence: 'certain',
  words: [{ from, to: from + 9 }],
})

test('clauses keep the words they were read from, but what a person changed is no longer the reader’s to be sure of', () => {
  const before: RequirementNode = worded(
    {
      id: 'all',
      all: [
        worded(years('kept', 1, ['work', 'lead']), 10),
        worded(years('changed', 1, ['work']), 20),
        worded(
          {
            id: 'nest',
            experience: {
              amount: 'P4Y',
              kinds: ['customer-service'],
              ofWhich: [
                {
                  id: 'inner',
                  amount: 'P1Y',
                  kinds: ['lead'],
                  confidence: 'check',
                  words: [{ from: 40, to: 49 }],
                },
              ],
            },
          },
          30,
        ),
      ],
    },
    0,
  )
  const lexicon = lexiconOf({ kinds, classes: [] })
  const instead: Substitution = {
    id: 'instead',
    from: { semesterHours: 30 },
    for: 'P1Y',
    clauses: ['kept'],
    firm: false,
    confidence: 'check',
    words: [{ from: 50, to: 59 }],
  }
  const rule = { requirement: before, substitutions: [instead] }
  const english = writeQualifications(rule, lexicon).replace(
    '1 year of work of any kind [changed]',
    '2 years of work of any kind [changed]',
  )
  const { requirement: after, substitutions } = withWordsOf(rule, readQualifications(english, lexicon))
  expect(substitutions).toEqual([instead])
  expect(nodesOf(after).map(({ id, node }) => [id, node.confidence])).toEqual([
    ['all', 'certain'],
    ['kept', 'certain'],
    ['changed', undefined],
    ['nest', 'certain'],
  ])
  expect(wordsIn(after)).toEqual([
    ['all', 0],
    ['kept', 10],
    ['changed', 20],
    ['nest', 30],
    ['inner', 40],
  ])
})

function wordsIn(node: RequirementNode): [string, number | undefined][] {
  const own: [string, number | undefined] = [node.id, node.words?.[0]?.from]
  if ('all' in node) return [own, ...node.all.flatMap(wordsIn)]
  if (!('experience' in node)) return [own]
  return [
    own,
    ...(node.experience.ofWhich ?? []).map(({ id, words }): [string, number | undefined] => [
      id,
      words?.[0]?.from,
    ]),
  ]
}

test('a class that was only named when the document was read is found when it is there', () => {
  const held = years('mq', 2, [], ['us-xx-harbor/berth-clerk'])
  const asking = read({ requirement: held, named: [naming('Berth Clerks', 'us-xx-harbor/berth-clerk')] })
  const names = (classes: { id: string; title: string; jurisdiction: string }[]) =>
    namesFor({ classes, jurisdiction: 'us-xx-harbor', batchTitles: [] })
  expect(namesAnew(asking, names([])).named).toMatchObject([{ known: false }])
  const onFile = { id: 'us-xx-harbor/77', title: 'Berth Clerk', jurisdiction: 'us-xx-harbor' }
  const found = namesAnew(asking, names([onFile]))
  expect(found.requirement).toMatchObject({ experience: { held: ['us-xx-harbor/77'] } })
  expect(found.named).toMatchObject([{ classId: 'us-xx-harbor/77', known: true }])
})

test('a class that asks for service in itself is found by its own code', () => {
  const asking = read({
    title: stated('Berth Clerk'),
    requirement: years('mq', 2, [], ['us-xx-harbor/berth-clerk']),
  })
  const own = { id: 'us-xx-harbor/77', title: 'Berth Clerk', jurisdiction: 'us-xx-harbor' }
  const names = namesFor({ classes: [own], jurisdiction: 'us-xx-harbor', batchTitles: [] })
  expect(namesAnew(asking, names).requirement).toMatchObject({ experience: { held: ['us-xx-harbor/77'] } })
})

test('every clause is counted, nested ones and substitutions among them', () => {
  const rule: RequirementNode = {
    id: 'any',
    any: [
      { id: 'a', position: { only: 'docks', of: years('b', 1, ['work']) } },
      {
        id: 'c',
        experience: {
          amount: 'P2Y',
          kinds: ['work'],
          ofWhich: [{ id: 'd', amount: 'P1Y', kinds: ['lead'] }],
        },
      },
    ],
  }
  const substitution = { from: { semesterHours: 30 }, for: 'P1Y', clauses: ['c'], firm: true }
  expect(countClauses(read({ requirement: rule, substitutions: [substitution] }))).toBe(6)
})
