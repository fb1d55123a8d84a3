import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../contract/refusal.ts'
import { EDUCATION_LEVELS } from '../model/primitives.ts'
import { type Experience, RequirementNode, Substitution } from '../model/requirement.ts'
import {
  type Lexicon,
  lexiconOf,
  readQualifications,
  readRule,
  writeQualifications,
  writeRule,
} from './index.ts'

const text = fc.oneof(
  fc.constantFrom(
    'DDHS positions',
    '”',
    '\\',
    '\\”',
    '“x” [id]: all of these:',
    'a\nb',
    '- 1',
    '<b>&amp;</b>',
    ' ',
    '\u2028',
    '\ud800',
    '\\u{41}',
    '"',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
)
const figure = fc.oneof(
  fc.nat(99).map(String),
  fc.constantFrom('00', '007', '123456789012345678901234567890'),
)
const duration = fc
  .record({ Y: fc.option(figure), M: fc.option(figure), D: fc.option(figure) })
  .filter(({ Y, M, D }) => Y !== null || M !== null || D !== null)
  .map(
    parts =>
      `P${Object.entries(parts)
        .flatMap(([unit, count]) => (count === null ? [] : [count + unit]))
        .join('')}`,
  )

/** Names that read like phrases, like parts of one another, like ids of others, and like nothing at all. */
const name = fc.oneof(
  fc.constantFrom(
    'work',
    'work of any kind',
    'customer service',
    'Customer Service',
    'customer service in hospitals',
    'customer service that is also fun',
    'supervision',
    'supervision counts as',
    'years',
    'of',
    'service',
    '3 years',
    'all of these',
    'kind-1',
    'sales',
    'sales, retail',
    'sales.',
    'U.S. Army',
    'K',
    '\u212a',
    'caf\u00e9',
    ' ',
  ),
  text,
)
const lexicon: fc.Arbitrary<Lexicon> = fc
  .record({
    kinds: fc.array(name, { minLength: 6, maxLength: 6 }),
    classes: fc.array(name, { minLength: 4, maxLength: 4 }),
  })
  .map(({ kinds, classes }) =>
    lexiconOf({
      kinds: kinds.map((own, at) => ({ id: `kind-${at}`, name: own })),
      classes: classes.map((title, at) => ({ id: `us-x/class-${at}`, title })),
    }),
  )

const kindId = fc.nat(5).map(at => `kind-${at}`)
const classId = fc.nat(3).map(at => `us-x/class-${at}`)
const tag = fc.string({ unit: fc.constantFrom('a', 'Z', '0', '9', '_', '-'), minLength: 1, maxLength: 6 })
const label = fc.option(text, { nil: undefined, freq: 2 })
const degree = fc.record(
  { level: fc.constantFrom(...EDUCATION_LEVELS), fields: fc.array(text, { minLength: 1, maxLength: 3 }) },
  { requiredKeys: ['level'] },
)
const hours = fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true })

const asks = {
  amount: duration,
  kinds: fc.array(kindId, { maxLength: 3 }),
  upTo: duration,
  held: fc.array(classId, { minLength: 1, maxLength: 3 }),
  orComparable: fc.constantFrom(true, 'same-employer'),
  within: duration,
}
const requiredKeys = ['amount', 'kinds'] as const
const nested: fc.Arbitrary<object> = fc.letrec<{ nested: object }>(tie => ({
  nested: fc.record(
    {
      id: tag,
      label,
      ...asks,
      ofWhich: fc.array(tie('nested'), { minLength: 1, maxLength: 2, depthIdentifier: 'nested' }),
    },
    { requiredKeys: ['id', ...requiredKeys] },
  ),
})).nested
const experience = fc.record(
  { ...asks, ofWhich: fc.array(nested, { minLength: 1, maxLength: 2 }) },
  { requiredKeys: [...requiredKeys] },
)

const of = (facts: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> =>
  fc.record({ id: tag, label, ...facts })

const node = fc.letrec<{ node: object }>(tie => {
  const children = fc.array(tie('node'), { minLength: 1, maxLength: 3, depthIdentifier: 'node' })
  return {
    node: fc.oneof(
      { depthIdentifier: 'node', maxDepth: 5, depthSize: 'medium' },
      of({ experience }),
      of({ education: degree }),
      of({
        credits: fc.record({ semesterHours: hours, subject: text }, { requiredKeys: ['semesterHours'] }),
      }),
      of({ licence: fc.record({ name: text }) }),
      of({ judgement: fc.record({ why: text, status: fc.constant('unknown') }, { requiredKeys: ['why'] }) }),
      of({ unknown: fc.constant({}) }),
      of({ all: children }),
      of({ all: children, separate: fc.constant(true) }),
      of({ any: children }),
      of({ position: fc.record({ only: text, of: tie('node') }) }),
    ),
  }
}).node

/** Ids are unique within a rule: each gets the number of its clause. */
const rule: fc.Arbitrary<RequirementNode> = node.map(drawn => {
  let count = 0
  const numbered = JSON.stringify(drawn, (key, value: unknown) =>
    key === 'id' && typeof value === 'string' ? `${value}${(count += 1)}` : value,
  )
  return RequirementNode.parse(JSON.parse(numbered))
})

const substitution: fc.Arbitrary<Substitution> = fc
  .record(
    {
      id: tag,
      from: fc.oneof(
        fc.record({ semesterHours: hours, subject: text }, { requiredKeys: ['semesterHours'] }),
        degree,
        fc.record(
          { kinds: fc.array(kindId, { minLength: 1, maxLength: 3 }), amount: duration },
          { requiredKeys: ['kinds'] },
        ),
        fc.constant({ education: 'any' as const }),
        fc.constant({ experience: 'any' as const }),
      ),
      for: duration,
      max: duration,
      clauses: fc.array(tag, { minLength: 1, maxLength: 3 }),
      firm: fc.boolean(),
    },
    { requiredKeys: ['from', 'clauses', 'firm'] },
  )
  .map(drawn => Substitution.parse(JSON.parse(JSON.stringify(drawn))))

describe('a rule rendered to English and read again', () => {
  test('is the same rule', () => {
    fc.assert(
      fc.property(lexicon, rule, (words, requirement) => {
        expect(readRule(writeRule(requirement, words), words)).toStrictEqual(requirement)
      }),
      { numRuns: 250 },
    )
  })

  test('is the same rule with the same substitutions', () => {
    fc.assert(
      fc.property(
        lexicon,
        rule,
        fc.array(substitution, { maxLength: 3 }),
        (words, requirement, substitutions) => {
          const written = writeQualifications({ requirement, substitutions }, words)
          expect(readQualifications(written, words)).toStrictEqual({ requirement, substitutions })
        },
      ),
      { numRuns: 60 },
    )
  })

  test('is the same rule after a person has re-indented it with tabs and carriage returns', () => {
    fc.assert(
      fc.property(lexicon, rule, (words, requirement) => {
        const retyped = writeRule(requirement, words)
          .replaceAll(/^ +/gm, spaces => '\t'.repeat(spaces.length / 4))
          .replaceAll('\n', '\r\n\r\n')
        expect(readRule(retyped, words)).toStrictEqual(requirement)
      }),
      { numRuns: 60 },
    )
  })

  test('loses only where its words came from and what says nothing', () => {
    const spoken = {
      id: 'mq',
      confidence: 'check' as const,
      all: [
        { id: 'hs', words: [{ from: 1, to: 9 }], education: { level: 'high-school' as const, fields: [] } },
        { id: 'cs', experience: { amount: 'P1Y', kinds: ['kind-0'], orComparable: false, ofWhich: [] } },
        { id: 'open', judgement: { why: 'x', status: 'discretionary' as const } },
      ],
    }
    const words = lexiconOf({ kinds: [{ id: 'kind-0', name: 'sales' }], classes: [] })
    expect(readRule(writeRule(spoken, words), words)).toStrictEqual({
      id: 'mq',
      all: [
        { id: 'hs', education: { level: 'high-school' } },
        { id: 'cs', experience: { amount: 'P1Y', kinds: ['kind-0'] } },
        { id: 'open', judgement: { why: 'x' } },
      ],
    })
  })
})

test('a text that is no rule is refused with its place, or is a rule of the schema; nothing else happens', () => {
  const spoil = fc.record({
    at: fc.nat(),
    drop: fc.nat(3),
    put: fc.oneof(fc.constantFrom('', '\n', '    ', ' of ', '[', '”', '1', '- '), text),
  })
  fc.assert(
    fc.property(
      lexicon,
      rule,
      fc.array(spoil, { minLength: 1, maxLength: 3 }),
      (words, requirement, spoils) => {
        let written = writeRule(requirement, words)
        for (const { at, drop, put } of spoils) {
          const place = at % (written.length + 1)
          written = written.slice(0, place) + put + written.slice(place + drop)
        }
        try {
          const read = readRule(written, words)
          expect(RequirementNode.parse(read)).toStrictEqual(read)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          expect(error.message).toMatch(
            error.field ? /^Line \d+, column \d+: / : /^there is no rule|^substitutions cannot/,
          )
        }
      },
    ),
    { numRuns: 250 },
  )
})

test('every line of a rule is one clause', () => {
  const clauses = (asked: Experience): number =>
    1 + (asked.ofWhich ?? []).reduce((sum, each) => sum + clauses(each), 0)
  const count = (requirement: RequirementNode): number => {
    if ('all' in requirement) return 1 + requirement.all.reduce((sum, each) => sum + count(each), 0)
    if ('any' in requirement) return 1 + requirement.any.reduce((sum, each) => sum + count(each), 0)
    if ('position' in requirement) return 1 + count(requirement.position.of)
    return 'experience' in requirement ? clauses(requirement.experience) : 1
  }
  fc.assert(
    fc.property(lexicon, rule, (words, requirement) => {
      expect(writeRule(requirement, words).split('\n')).toHaveLength(count(requirement))
    }),
  )
})
