import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { JobClass } from '../model/catalogue.ts'
import { experiencesOf } from '../model/walk.ts'
import { writtenRule } from '../words/screens/clauses.ts'
import { lexiconOf, outline, readQualifications, readRule, writeQualifications, writeRule } from './index.ts'

const pack = shippedCatalogue()
const lexicon = lexiconOf(pack)
const classNamed = (id: string): JobClass => {
  const found = pack.classes.find(each => each.id === id)
  if (!found) throw new Error(`no class ${id}`)
  return found
}
const denver = classNamed('us-co-denver/lead-customer-service-agent')

describe('a rule in English', () => {
  test('is an indented text, a line a clause, with ids at the end', () => {
    expect(writeQualifications(denver, lexicon).split('\n')).toEqual([
      'All of these: [mq]',
      '    - High school [hs]',
      '    - Any one of these: [experience]',
      '        (1) “Agent route”: 3 years of contact-center customer service, of which: [agent]',
      '            - 1 year of service as “311 Customer Service Agent” or “DHS Customer Service Agent”, or comparable service [agent-level]',
      '        (2) “Human services route”: for “DDHS positions” only: [dhs]',
      '            - 3 years of work in a human services environment [human-services]',
      '        (3) “Benefits system route”: for “DDHS positions” only: [dhs-cbms]',
      '            - 3 years of work with the Colorado Benefits Management System [cbms]',
      '',
      'Substitutions:',
      '- Toward [agent] and [agent-level], education may count [education]',
    ])
  })

  test('says a typical range, separate time and firm rates', () => {
    expect(writeRule(classNamed('us-mo/customer-service-supervisor').requirement, lexicon)).toBe(
      '5 years, typically up to 7 years, of customer service [cs]',
    )
    const maryland = writeQualifications(classNamed('us-md/001288'), lexicon)
    expect(maryland).toContain('All of these, in separate time: [experience]')
    expect(maryland).toContain('- Toward [cc] and [cs], 30 semester hours count as 1 year [college]')
  })

  test('is shown to whoever writes one by an example, which is itself a rule', () => {
    const text = writtenRule.lines.map(([, line]) => line).join('\n')
    const { requirement, substitutions } = readQualifications(text, lexicon)
    expect(experiencesOf(requirement).map(({ asks }) => asks)).toMatchObject([
      { amount: 'P4Y', ofWhich: [{ amount: 'P1Y', kinds: ['supervision'] }] },
      { amount: 'P1Y' },
      { amount: 'P2Y', held: ['us-md/customer-care-agent-iii'], orComparable: true },
    ])
    expect(substitutions).toMatchObject([
      { from: { semesterHours: 30 }, for: 'P1Y', max: 'P2Y', clauses: ['four'], firm: true },
      { from: { level: 'master' }, for: 'P1Y', firm: false },
    ])
  })

  test.each(pack.classes)('of $id reads back as the same rule', ({ requirement, substitutions }) => {
    expect(readRule(writeRule(requirement, lexicon), lexicon)).toStrictEqual(requirement)
    const both = { requirement, substitutions }
    expect(readQualifications(writeQualifications(both, lexicon), lexicon)).toStrictEqual(both)
  })

  test('is an outline to look at, with the path of every clause and what may stand in for experience', () => {
    expect(outline(denver.requirement, lexicon, denver.substitutions)).toEqual([
      { path: 'mq', depth: 0, text: 'All of these:' },
      { path: 'mq/hs', depth: 1, text: 'High school' },
      { path: 'mq/experience', depth: 1, text: 'Any one of these:' },
      {
        path: 'mq/experience/agent',
        depth: 2,
        text: 'Agent route: 3 years of contact-center customer service, of which:',
      },
      {
        path: 'mq/experience/agent/agent-level',
        depth: 3,
        text: '1 year of service as 311 Customer Service Agent or DHS Customer Service Agent, or comparable service',
      },
      { path: 'mq/experience/dhs', depth: 2, text: 'Human services route: for DDHS positions only:' },
      {
        path: 'mq/experience/dhs/human-services',
        depth: 3,
        text: '3 years of work in a human services environment',
      },
      { path: 'mq/experience/dhs-cbms', depth: 2, text: 'Benefits system route: for DDHS positions only:' },
      {
        path: 'mq/experience/dhs-cbms/cbms',
        depth: 3,
        text: '3 years of work with the Colorado Benefits Management System',
      },
      { path: 'substitutions', depth: 0, text: 'Substitutions:' },
      {
        path: 'substitutions/0',
        depth: 1,
        text: 'Education may count toward “3 years of contact-center customer service” and “1 year of service as 311 Customer Service Agent or DHS Customer Service Agent, or comparable service”',
      },
    ])
    const maryland = classNamed('us-md/001288')
    expect(outline(maryland.requirement, lexicon, maryland.substitutions).at(-1)?.text).toBe(
      '1 year of U.S. Armed Forces service as a non-commissioned officer counts as 1 year toward the experience',
    )
    const school = maryland.substitutions.map(each => ({ ...each, clauses: [...each.clauses, 'hs'] }))
    expect(outline(maryland.requirement, lexicon, school).at(-1)?.text).toMatch(
      /toward the experience and “high school”$/i,
    )
  })
})

describe('a rule as a person writes it', () => {
  test('may leave out ids, use other words and figures, and have a full stop', () => {
    const text = `
      ALL OF THE FOLLOWING:
        * a high school diploma.
        * any of:
            a) Two years of Customer  Service, as "customer service representative 1".
            b) Bachelor's degree in “Nursing” or “Biology”
            c) the certificate “Notary” [notary]
            d) one year and six months of supervision which is also customer service`
    expect(readRule(text, lexicon)).toEqual({
      id: 'all',
      all: [
        { id: 'hs', education: { level: 'high-school' } },
        {
          id: 'any',
          any: [
            {
              id: 'experience',
              experience: { amount: 'P2Y', kinds: ['customer-service'], held: ['us-ny/2515100'] },
            },
            { id: 'bachelor', education: { level: 'bachelor', fields: ['Nursing', 'Biology'] } },
            { id: 'notary', licence: { name: 'Notary' } },
            {
              id: 'experience-2',
              experience: { amount: 'P1Y6M', kinds: ['supervision', 'customer-service'] },
            },
          ],
        },
      ],
    })
  })

  test('may have its substitutions indented under their heading', () => {
    const text =
      '3 years of supervision [s]\nSubstitutions:\n  - Toward [s], a master’s degree in “Law” counts as 1 year, at most 2 years'
    expect(readQualifications(text, lexicon).substitutions).toEqual([
      { from: { level: 'master', fields: ['Law'] }, for: 'P1Y', max: 'P2Y', clauses: ['s'], firm: true },
    ])
  })

  test.each([
    ['', '', /^there is no rule/],
    [
      '3 years of juggling',
      '1:12',
      /^Line 1, column 12: there is “juggling”, but “service”, a kind of experience or a text in “quotes” is expected$/,
    ],
    ['3 years of “juggling”', '1:12', /there is no kind of experience “juggling”/],
    ['1 year as “Juggler”', '1:11', /there is no class “Juggler” on file/],
    [
      'All of these:\n  - High school\n  - 3 yaers of supervision',
      '3:7',
      /there is “yaers”, but “semester hours” or a unit such as “years” is expected/,
    ],
    ['All of these:', '1:1', /nothing is indented under this line/],
    ['High school\n  - 1 year of supervision', '2:5', /under a clause that takes none/],
    ["High school\nA bachelor's degree", '2:1', /second clause on the first level/],
    [
      'All of these:\n    - High school\n  - 1 year of service',
      '3:5',
      /indented less than the lines it follows/,
    ],
    [
      'All of these:\n  - High school [x]\n  - 1 year of service [x]',
      '3:23',
      /the id \[x\] stands at another clause, too/,
    ],
    [
      'For “DDHS positions” only:\n  - High school\n  - 1 year of service',
      '3:5',
      /only one clause can be for some positions only/,
    ],
    ['2 years of service, of which:\n  - High school', '2:5', /only an amount of experience/],
    ['6 months and 1 year of service', '1:14', /goes from years to months to days/],
    ['1.5 years of service', '1:1', /“1.5” should be a whole number/],
    ['0 semester hours', '1:1', /above zero/],
    ['The licence “”', '1:13', /nothing between these quotes/],
    ['The licence', '1:12', /the line ends here, but a text in “quotes” is expected/],
    ['High school\nSubstitutions:\n- Toward [x], education may count', '', /substitutions cannot stand here/],
  ])('is refused with its place where it is wrong: %j', (text, field, message) => {
    expect(() => readRule(text, lexicon)).toThrow(
      expect.objectContaining({ name: 'Refusal', field, message: expect.stringMatching(message) }),
    )
  })

  test('is refused where it is longer than any rule', () => {
    expect(() => readRule('x'.repeat(1_000_001), lexicon)).toThrow(
      'the text is longer than 1000000 characters; split the rule',
    )
  })

  test('is refused where it is nested without end, before anything overflows', () => {
    const text = Array.from({ length: 20_000 }, (_, depth) => `${' '.repeat(depth % 1000)}All of these:`)
      .slice(0, 900)
      .join('\n')
    expect(() => readRule(text, lexicon)).toThrow(/nested more than 500 deep/)
  })

  test('is told which classes share a title', () => {
    const shared = lexiconOf({
      kinds: [],
      classes: [
        { id: 'us-a/clerk', title: 'Clerk' },
        { id: 'us-b/clerk', title: 'Clerk' },
      ],
    })
    expect(() => readRule('1 year as “Clerk”', shared)).toThrow(
      /several classes; write “us-a\/clerk” or “us-b\/clerk”/,
    )
    expect(readRule('1 year as “us-b/clerk”', shared)).toEqual({
      id: 'experience',
      experience: { amount: 'P1Y', kinds: [], held: ['us-b/clerk'] },
    })
  })
})
