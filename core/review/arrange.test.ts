import { describe, expect, test } from 'vitest'
import type { ReviewSummary } from '../contract/upkeep-shapes.ts'
import { arrangeReviews, countFilters, portionsOf } from './arrange.ts'

const review = (title: string, more: Partial<ReviewSummary> = {}): ReviewSummary => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  batch: 'b',
  document: { id: 'd', name: `${title}.txt` },
  title,
  untitled: false,
  code: null,
  grade: null,
  jurisdiction: 'us-xx-harbor',
  classId: null,
  standing: 'new',
  confidence: 'certain',
  clauses: 1,
  toCheck: 0,
  unread: 0,
  looked: false,
  edited: false,
  decision: null,
  decidedAt: null,
  decidedBy: null,
  remark: null,
  ...more,
})

const doubtful = review('Pilot', { confidence: 'check', unread: 2, code: '7100' })
const placeless = review('Clerk 10', { jurisdiction: null })
const sure = review('Clerk 9', { standing: 'documented' })
const all = [doubtful, placeless, sure]
const usual = { search: '', filter: 'all', latest: null, order: 'look' } as const
const titles = (found: readonly ReviewSummary[]): string[] => found.map(({ title }) => title)

describe('the review list', () => {
  test('comes in the order of need unless another is asked; titles with figures in the order of the figures', () => {
    expect(arrangeReviews(all, usual)).toEqual(all)
    expect(titles(arrangeReviews(all, { ...usual, order: 'title' }))).toEqual([
      'Clerk 9',
      'Clerk 10',
      'Pilot',
    ])
  })

  test('is found by every word of title, code, file, place or remark', () => {
    const find = (search: string): string[] => titles(arrangeReviews(all, { ...usual, search }))
    expect(find('clerk TXT')).toEqual(['Clerk 10', 'Clerk 9'])
    expect(find('7100')).toEqual(['Pilot'])
    expect(find('harbor clerk')).toEqual(['Clerk 9'])
    expect(find('pilot clerk')).toEqual([])
  })

  test('is accepted in portions that never part two specifications of one class', () => {
    const two = [
      review('Pilot', { classId: 'us-xx-harbor/1' }),
      review('Pilot II', { classId: 'us-xx-harbor/2' }),
    ]
    const again = review('Pilot anew', { classId: 'us-xx-harbor/1' })
    expect(portionsOf([...two, again], 2).map(titles)).toEqual([['Pilot', 'Pilot anew'], ['Pilot II']])
    expect(portionsOf([], 2)).toEqual([])
  })

  test('is narrowed to what needs a look, which is also what is from nobody knows where', () => {
    const of = (filter: 'look' | 'certain' | 'unplaced' | 'newer'): string[] =>
      titles(arrangeReviews(all, { ...usual, filter }))
    expect(of('look')).toEqual(['Pilot', 'Clerk 10'])
    expect(of('certain')).toEqual(['Clerk 9'])
    expect(of('unplaced')).toEqual(['Clerk 10'])
    expect(of('newer')).toEqual(['Clerk 9'])
    expect(countFilters(all, null)).toMatchObject({ all: 3, look: 2, certain: 1, unread: 1, edited: 0 })
  })

  test('is narrowed to the last import, whatever waits from before', () => {
    const come = review('Clerk 11', { batch: 'later' })
    expect(titles(arrangeReviews([...all, come], { ...usual, filter: 'latest', latest: 'later' }))).toEqual([
      'Clerk 11',
    ])
    expect(countFilters([...all, come], 'later')).toMatchObject({ all: 4, latest: 1 })
  })

  test('needs no look any more where a person looked at all that was doubtful', () => {
    const looked = review('Pilot', { confidence: 'check', looked: true })
    expect(titles(arrangeReviews([looked, doubtful], { ...usual, filter: 'certain' }))).toEqual(['Pilot'])
  })
})
