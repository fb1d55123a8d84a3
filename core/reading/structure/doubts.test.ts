/** Why something is to be checked, and where it is told. The sentences are ours. */
import { describe, expect, it, test } from 'vitest'
import { clausesIn, nodesOf } from '../../model/walk.ts'
import { doubtedIn } from '../../model/doubted.ts'
import { DOUBTS, sayDoubt } from '../../words/doubts.ts'
import { asked } from './structure.test-support.ts'

/** The reasons, each with the words of its clause. */
const reasons = (...lines: string[]): [doubt: string, words: string][] => {
  const { requirement, text } = asked(...lines)
  const words = (id: string): string => {
    const { node } = nodes.find(each => each.id === id) ?? {}
    return (node?.words ?? []).map(({ from, to }) => text.slice(from, to)).join(' … ')
  }
  const nodes = nodesOf(requirement)
  return doubtedIn(requirement).flatMap(each =>
    each.is === 'check' ? each.doubts.map((doubt): [string, string] => [doubt, words(each.id)]) : [],
  )
}

describe('what is to be checked says why', () => {
  it('at the clause that the doubt is about', () => {
    expect(
      reasons('Two years of experience repairing pumps (may be part-time). A high school diploma.'),
    ).toEqual([['a remark in brackets', expect.stringContaining('pumps')]])
  })

  it('once at the set, where the doubt is how its entries are joined', () => {
    expect(
      reasons('1. Two years of experience repairing pumps', '2. Four years of experience repairing engines'),
    ).toEqual([['joined without a word', expect.stringContaining('pumps')]])
  })

  it('for a whole sentence at all of it', () => {
    expect(
      reasons('Two years of experience repairing pumps and/or one year of experience repairing engines.'),
    ).toEqual([['and/or', expect.stringMatching(/pumps.*engines/)]])
  })

  it('of what may stand in, at the substitution', () => {
    const { substitutions } = asked(
      'Four years of experience repairing pumps.',
      'A degree in harbor design or something like it may be substituted for two years of the required experience.',
    )
    expect(substitutions.map(({ doubts }) => doubts)).toEqual([['what stands in was not all understood']])
  })

  it('not at all of what is certain', () => {
    expect(reasons('Two years of experience repairing pumps.')).toEqual([])
  })
})

it('every reason is a sentence, and one that is not known says so', () => {
  for (const said of Object.values(DOUBTS)) expect(said).toMatch(/^[A-Z“].*\.$/u)
  expect(sayDoubt('something from another version')).toMatch(/not sure/)
})

test('a part that one entry of a list asks for is to be checked with the whole: it may be of all entries', () => {
  const { requirement } = asked(
    'Five years of experience in one or more of the following:',
    '1. Building piers. (At least two years of this experience must have been in a supervisory capacity.)',
    '2. Planning harbors.',
    '3. Dredging canals.',
  )
  expect(clausesIn(requirement).map(({ clause }) => clause.confidence)).toEqual(['check', 'check'])
})
