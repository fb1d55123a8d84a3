import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { SAMPLES } from '../../data/samples/index.ts'
import { ExplainedAnswer } from '../contract/shapes.ts'
import { lexiconOf } from '../english/index.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { RequirementNode } from '../model/requirement.ts'
import type { Profile, Work } from '../model/profile.ts'
import { readProfile } from '../profile/index.ts'
import { classOf, evaluateGap, indexCatalogue } from '../rules/index.ts'
import { explained, NOT_AN_APPOINTMENT } from './explain.ts'

const catalogue = indexCatalogue(shippedCatalogue())
const lexicon = lexiconOf(catalogue.pack)

const ask = (profile: Profile, classId: string, rules = catalogue) =>
  explained(evaluateGap(rules, readProfile(profile), classId, '2026-11-22'), {
    profile,
    lexicon,
    jobClass: classOf(rules, classId),
  })
const lines = (profile: Profile, classId: string, rules = catalogue): string[] => {
  const { headline, sentences } = ask(profile, classId, rules).explanation
  return [headline, ...sentences]
}
/** The shipped catalogue, one class of it otherwise. */
const catalogueWith = (classId: string, other: Partial<JobClass>) => {
  const pack = shippedCatalogue()
  const classes = pack.classes.map(each => (each.id === classId ? { ...each, ...other } : each))
  return indexCatalogue({ ...pack, classes })
}

const highSchool = { studyType: 'High school diploma' }
const bachelor = { studyType: "Bachelor's degree", ladder: { semesterHours: 120 } }
const college = (semesterHours: number) => ({ institution: 'Sample College', ladder: { semesterHours } })
const job = (position: string, startDate: string, endDate: string | undefined, kinds: string[]): Work => ({
  position,
  startDate,
  ...(endDate === undefined ? {} : { endDate }),
  ladder: { kinds, hoursPerWeek: 40 },
})
const agent = job('Agent', '2024-03-01', undefined, ['customer-service.contact-center'])
const maryland = 'us-md/001288'
const denver = 'us-co-denver/lead-customer-service-agent'

describe('the worked examples in sentences', () => {
  test('1: what is missing of each clause, when it is met, and which job counted for what', () => {
    expect(lines({ work: [agent], education: [highSchool] }, maryland)).toEqual([
      'Not met on 22 November 2026. As the profile stands, Customer Care Agent Lead/Advanced is met on 1 March 2028.',
      'Missing: 3 months and 9 days of contact-center customer service (2 years, 8 months and 21 days of 3 years counted); 1 year of customer service (nothing of 1 year counted).',
      'Study counts, too: 60 more semester hours close the gap, with no further work; 30 leave 3 months and 9 days of it to do.',
      'That date holds if open jobs go on as they are and coming dates in the profile come true.',
      'At the least, 1 year, 3 months and 9 days of full-time service in the right kinds closes the gap.',
      'High school: met by High school diploma.',
      'Contact-center customer service: 3 years asked, 2 years, 8 months and 21 days counted, from Agent (1 March 2024 to 22 November 2026).',
      'These clauses ask for separate time: no day and no semester hour counts in two of them.',
      NOT_AN_APPOINTMENT,
    ])
  })

  test('2: study that stands in is told apart from work', () => {
    const said = lines({ work: [agent], education: [highSchool, college(60)] }, maryland)
    expect(said[0]).toBe('Met on 22 November 2026: all that Customer Care Agent Lead/Advanced asks.')
    expect(said).toContain(
      'Customer service: 1 year asked, 1 year counted, for 30 semester hours (Sample College).',
    )
    expect(said.join(' ')).not.toContain('Missing')
  })

  test('of many jobs a sentence names the three that counted most, and the others in one', () => {
    const years = [2014, 2015, 2016, 2017, 2018, 2019]
    const work = years.map((year, index) =>
      job(`Clerk ${index + 1}`, `${year}-01-01`, `${year}-0${index + 2}-01`, ['customer-service']),
    )
    const said = lines({ work, education: [highSchool] }, 'us-mo/customer-service-representative')
    const counted = said.find(line => line.startsWith('Customer service: 2 years asked'))
    expect(counted).toMatch(/: 6 months from Clerk 6 .*5 months from Clerk 5 .*4 months from Clerk 4 /)
    expect(counted).toMatch(/and 6 months from 3 others\.$/)
  })

  test('4: an open clause leads to the authority, never to a yes, and the firm way stands beside it', () => {
    const said = lines({ education: [bachelor] }, 'us-ny/2515200')
    expect(said[0]).toBe(
      'No firm yes on 22 November 2026: Customer Service Representative 2 is met if the appointing authority accepts what is left to its judgement.',
    )
    expect(said[1]).toBe(
      'An alternative is open, “equivalent combination (training and experience)”: it would close the gap at 30 semester hours for a year, if the appointing authority accepts it.',
    )
    expect(said).toContain(
      "At the least, 1 year of full-time service in the right kinds closes the gap on the route “Bachelor's degree and experience”.",
    )
    expect(said.at(-2)).toContain('Tentative standard of June 2018')
  })

  test('4: the route that is met is named', () => {
    expect(lines({ education: [bachelor] }, 'us-ny/2515100').slice(0, 3)).toEqual([
      'Met on 22 November 2026: all that Customer Service Representative 1 asks.',
      "The route “Bachelor's degree” is met.",
      "A bachelor's degree: met by Bachelor's degree.",
    ])
  })

  test('5: a nested clause is missing as part of the one around it, and the headline says the least service', () => {
    const worker = job('Sales assistant', '2020-01-01', '2025-01-01', ['customer-service'])
    expect(lines({ work: [worker], education: [highSchool] }, 'us-ny/2515200').slice(0, 6)).toEqual([
      "Not met on 22 November 2026. At the least, 1 year of full-time service in the right kinds closes the gap to Customer Service Representative 2; so does a bachelor's degree.",
      'Missing on the route “Experience”: 1 year of leading a team or shift, as part of the customer service (nothing of 1 year counted).',
      "Study counts, too: a bachelor's degree closes the gap on the route “Bachelor's degree and experience”, with no further work.",
      'The jobs that go on now do not lead there by themselves.',
      'Work of any kind: 4 years asked, 5 years counted, from Sales assistant (1 January 2020 to 1 January 2025).',
      'Customer service: 2 years asked, 5 years counted, from Sales assistant (1 January 2020 to 1 January 2025).',
    ])
  })

  test('a year short by an end day says how the date counts, and a year kept says nothing of it', () => {
    const kinds = ['customer-service']
    const said = (endDate: string) =>
      lines({ work: [job('Clerk', '2016-01-01', endDate, kinds)] }, 'us-ny/2515100').filter(line =>
        line.includes('first day not worked'),
      )
    expect(said('2016-12-31')).toEqual([
      'The end date of a job counts as the first day not worked. If it was the last day worked, put it a day later: Clerk (write 1 January 2017 for a last day of 31 December 2016).',
    ])
    expect(said('2017-01-01')).toEqual([])
    expect(said('2016-12')).toEqual([])
    expect(said('2016-11-30')).toEqual([])
  })

  test('time in a class that is not held is said to need an appointment first', () => {
    const clerk = job('Clerk', '2020-01-01', undefined, ['customer-service.public'])
    const supervisor = 'us-md-montgomery/customer-service-representative-supervisor'
    const first = 'an appointment comes first'
    expect(lines({ work: [clerk], education: [highSchool] }, supervisor).join(' ')).toContain(first)
    const held = {
      ...clerk,
      startDate: '2025-06-01',
      ladder: { classId: 'us-md-montgomery/customer-service-representative-ii', hoursPerWeek: 40 },
    }
    expect(lines({ work: [held], education: [highSchool] }, supervisor).join(' ')).not.toContain(first)
  })

  test('6: where several jobs counted, each says how much', () => {
    const county = {
      ...job('Representative', '2022-01-01', '2024-01-01', []),
      ladder: { classId: 'us-md-montgomery/customer-service-representative-ii', hoursPerWeek: 40 },
    }
    const work = [job('Clerk', '2020-01-01', '2022-01-01', ['customer-service.public']), county]
    expect(
      lines({ work, education: [highSchool] }, 'us-md-montgomery/customer-service-representative-supervisor'),
    ).toContain(
      'Direct customer service to the public: 4 years asked, 4 years counted: 2 years from Clerk (1 January 2020 to 1 January 2022) and 2 years from Representative (1 January 2022 to 1 January 2024).',
    )
  })
})

describe('what is not a plain yes or no', () => {
  test('some positions only: which', () => {
    const said = lines(
      { work: [job('Caseworker', '2020-01-01', undefined, ['human-services'])], education: [highSchool] },
      denver,
    )
    expect(said.slice(0, 2)).toEqual([
      'Met on 22 November 2026 for some positions of Lead Customer Service Agent only.',
      'This route is for “DDHS positions” only.',
    ])
  })

  test('a job marked as comparable: who decides', () => {
    const comparable = {
      ...agent,
      startDate: '2020-01-01',
      ladder: { ...agent.ladder, comparableTo: ['us-co-denver/311-customer-service-agent'] },
    }
    expect(lines({ work: [comparable], education: [highSchool] }, denver)[1]).toBe(
      'Agent was marked as comparable by the person; the appointing authority decides whether it counts here.',
    )
  })

  test('a class without a specification: neither yes nor no', () => {
    const said = lines({ work: [agent] }, 'us-md/customer-care-agent-iii')
    expect(said[0]).toBe('Unknown: the requirements of Customer Care Agent III are not on file.')
    expect(said).toContain('Ask the employer for its class specification.')
  })

  test('a class known by name only is told with those on file that its name may mean', () => {
    const iii = 'us-md/customer-care-agent-iii'
    const named = catalogueWith(maryland, { title: 'Customer Care Agent III (Nights)' })
    const { sentences } = explained(evaluateGap(named, readProfile({}), iii, '2026-11-22'), {
      profile: {},
      lexicon: lexiconOf(named.pack),
      jobClass: classOf(named, iii),
    }).explanation
    expect(sentences[1]).toBe('“Customer Care Agent III (Nights)” may be what is meant: look there.')
    expect(lines({}, iii)[2]).toBe('Ask the employer for its class specification.')
  })

  test('"met" says what it takes for granted of the profile: full-time work, and degrees that may be less', () => {
    const { hoursPerWeek: _hours, ...unstated } = agent.ladder ?? {}
    const long = { ...agent, startDate: '2020-01-01', ladder: unstated }
    expect(lines({ work: [long], education: [highSchool] }, maryland).slice(0, 2)).toEqual([
      'Met on 22 November 2026: all that Customer Care Agent Lead/Advanced asks.',
      'This counts Agent as full-time, for its hours are not stated.',
    ])
    const few = { studyType: 'BA', ladder: { semesterHours: 45 } }
    expect(lines({ education: [few] }, 'us-ny/2515100').slice(0, 2)).toEqual([
      'Met on 22 November 2026: all that Customer Service Representative 1 asks.',
      'BA counts as a finished degree, though 45 semester hours are few for one. If it is not finished, say so there.',
    ])
    const stated = { ...long, ladder: { ...unstated, hoursPerWeek: 40 } }
    expect(lines({ work: [stated], education: [highSchool, few] }, maryland).join(' ')).not.toMatch(
      /full-time/,
    )
  })

  test('study dated on a day to come says that none of its hours count yet, where study could count', () => {
    const student = {
      studyType: 'BA',
      startDate: '2023-08-20',
      endDate: '2027-05-20',
      ladder: { semesterHours: 90 },
    }
    const profile = { work: [agent], education: [highSchool, student] }
    expect(lines(profile, maryland).join(' ')).toContain('none of its 90 semester hours count before')
    expect(
      lines({ ...profile, education: [highSchool, { ...student, endDate: '2026-05-20' }] }, maryland)[0],
    ).toMatch(/^Met/)
  })

  test('of a class that is held now the answer says so, whether it would be entered today or not', () => {
    const inClass = { ...agent, ladder: { ...agent.ladder, classId: maryland } }
    const isTold = (work: Work, education = [highSchool]): boolean =>
      lines({ work: [work], education }, maryland)[1]?.includes('is held now') ?? false
    expect(isTold(inClass)).toBe(true)
    expect(isTold({ ...inClass, startDate: '2015-01-01' })).toBe(true)
    expect(isTold({ ...inClass, endDate: '2026-01-01' })).toBe(false)
    expect(isTold(agent)).toBe(false)
  })

  test('where nothing counts, a job is to be ticked or placed in its class, whichever is asked; not one to come', () => {
    const served: RequirementNode = {
      id: 'mq',
      experience: { amount: 'P1Y', kinds: [], held: ['us-md/customer-care-agent-iii'] },
    }
    const uncounted = (work: Work, requirement?: RequirementNode): string[] => {
      const rules = requirement ? catalogueWith(maryland, { requirement, substitutions: [] }) : catalogue
      return lines({ work: [work], education: [highSchool] }, maryland, rules).filter(line =>
        line.startsWith('No job counts here yet.'),
      )
    }
    const barista = job('Barista', '2020-01-01', undefined, [])
    expect(uncounted(barista)).toEqual([expect.stringMatching(/tick that on it\.$/)])
    expect(uncounted(barista, served)).toEqual([
      expect.stringMatching(/choose it as the class of that job\.$/),
    ])
    expect(uncounted({ ...barista, startDate: '2027-01' })).toEqual([])
  })

  test('typical qualifications are said to be no minimum', () => {
    const said = lines({ work: [agent] }, 'us-mo/customer-service-representative')
    expect(said[0]).toBe('Met on 22 November 2026: all that Customer Service Representative typically asks.')
    expect(said).toContain(
      'These are typical qualifications, not a minimum: the lower end of each range is the test.',
    )
  })

  test('work alone does not help where education is missing, and may only have been left out', () => {
    expect(lines({}, maryland)).toEqual([
      'Not met on 22 November 2026: work alone does not lead to Customer Care Agent Lead/Advanced; something else is missing on every route.',
      'Missing: high school; 3 years of contact-center customer service (nothing of 3 years counted); 1 year of customer service (nothing of 1 year counted).',
      'Study and licences that the profile does not list count as not had: if something was only left out, add it there.',
      'These clauses ask for separate time: no day and no semester hour counts in two of them.',
      NOT_AN_APPOINTMENT,
    ])
  })
})

test('whoever has the floor of an equivalency alone is told that enough is not stated, and what is short otherwise', () => {
  const degree = (id: string): RequirementNode => ({ id, education: { level: 'bachelor' } })
  const floored = catalogueWith(denver, {
    requirement: {
      id: 'mq',
      any: [
        {
          id: 'both',
          all: [degree('a'), { id: 'cs', experience: { amount: 'P2Y', kinds: ['customer-service'] } }],
        },
        { id: 'floor', all: [degree('b'), { id: 'open', judgement: { why: 'an equivalent mix' } }] },
      ],
    },
    substitutions: [],
  })
  expect(lines({ education: [{ studyType: 'BA' }] }, denver, floored).slice(0, 4)).toEqual([
    'No firm yes on 22 November 2026: Lead Customer Service Agent is met if the appointing authority accepts what is left to its judgement.',
    'The appointing authority decides: “an equivalent mix”.',
    'How much is enough for that, the specification does not say: what is missing on the other way is what it has to make up for.',
    'Without its word, Route 1 still asks 2 years of customer service (nothing of 2 years counted).',
  ])
})

describe('experience in place of study', () => {
  const lenient = catalogueWith(denver, {
    requirement: {
      id: 'mq',
      all: [
        { id: 'cs', experience: { amount: 'P1Y', kinds: ['customer-service'] } },
        { id: 'hs', education: { level: 'bachelor' } },
      ],
    },
    substitutions: [{ id: 'more', from: { experience: 'any' }, clauses: ['hs'], firm: false }],
  })
  const said = (work: Work[]): string[] => lines({ work }, denver, lenient)

  test('is the authority’s to decide: what it weighs, and what is asked without its word', () => {
    expect(said([job('Agent', '2020-11-22', undefined, ['customer-service'])]).slice(0, 3)).toEqual([
      'No firm yes on 22 November 2026: Lead Customer Service Agent is met if the appointing authority accepts what is left to its judgement.',
      'The specification lets further experience take the place of the study it asks for, without saying how much is enough. Weighed here as 4 years more; the appointing authority decides.',
      "Without its word, the route “Requirements” still asks a bachelor's degree.",
    ])
  })

  test('is told to whoever has neither, with what it would take', () => {
    expect(said([job('Agent', '2023-11-22', undefined, ['customer-service'])])).toContain(
      'Experience may take the place of study there, if the appointing authority accepts it: 2 years of the same experience, 4 years longer (3 years of 5 years counted) would still be missing.',
    )
  })
})

test('a class that was abolished is said to be no more before anything else, whatever the status', () => {
  const gone = catalogueWith(maryland, { abolished: '2026-03' })
  const { headline } = ask({ work: [agent], education: [highSchool] }, maryland, gone).explanation
  expect(headline).toMatch(
    /^Not met on .* Customer Care Agent Lead\/Advanced was abolished in March 2026: nobody is appointed to it any more\.$/,
  )
})

test('what no clause weighs is said to whoever is told “met”', () => {
  const limited = catalogueWith(maryland, { unweighed: ['own-service'] })
  const work = [job('Agent', '2010-01-01', undefined, ['customer-service.contact-center'])]
  const { status, explanation } = ask({ work, education: [highSchool] }, maryland, limited)
  expect(status).toBe('met')
  expect(explanation.sentences.join(' ')).toContain('asks more of service with this employer itself')
})

test('a licence besides the qualifications is said to whoever is told “met”, with whether the profile has it', () => {
  const needing = catalogueWith(maryland, {
    alsoNeeded: [{ licence: 'Harbor license' }, { licence: 'Boat license', some: true }],
  })
  const profile: Profile = {
    work: [job('Agent', '2010-01-01', undefined, ['customer-service.contact-center'])],
    education: [highSchool],
    certificates: [{ name: 'boat license' }],
  }
  const answer = ask(profile, maryland, needing)
  expect(answer.status).toBe('met')
  expect(answer.explanation.sentences).toContain(
    'Besides the qualifications, an appointment takes “Harbor license”: the profile does not list it.',
  )
  expect(answer.explanation.sentences).toContain(
    'Besides the qualifications, some positions take “Boat license”: the profile has it.',
  )
})

describe('a degree with hours beside it', () => {
  const asking = catalogueWith(maryland, {
    requirement: {
      id: 'mq',
      all: [
        { id: 'degree', education: { level: 'bachelor', fields: ['Business', 'Communication'] } },
        { id: 'cs', experience: { amount: 'P2Y', kinds: ['customer-service'] } },
      ],
    },
    substitutions: [{ from: { semesterHours: 30 }, for: 'P1Y', clauses: ['cs'], firm: true }],
  })

  test('closes what neither closes alone, in any field asked, and the degree alone goes part of the way', () => {
    expect(lines({ education: [highSchool] }, maryland, asking)).toContain(
      "Study counts, too: a bachelor's degree in Business or Communication and 60 more semester hours close the gap, with no further work; the degree and 30 leave 1 year of it to do.",
    )
  })

  test('is told as one thing where nothing is needed beside the degree', () => {
    const work = [job('Agent', '2024-03-01', undefined, ['customer-service'])]
    expect(lines({ work, education: [highSchool] }, maryland, asking)).toContain(
      "Study counts, too: a bachelor's degree in Business or Communication closes the gap, with no further work.",
    )
  })
})

test('a degree that could not be read is no matter where no study counts', () => {
  const asking = (counts: boolean) =>
    catalogueWith(maryland, {
      requirement: { id: 'cs', experience: { amount: 'P2Y', kinds: ['customer-service'] } },
      substitutions: counts ? [{ from: { semesterHours: 30 }, for: 'P1Y', clauses: ['cs'], firm: true }] : [],
    })
  const said = (counts: boolean) =>
    lines({ education: [{ studyType: 'Zeugnis' }] }, maryland, asking(counts)).filter(line =>
      line.includes('Zeugnis'),
    )
  expect([said(true).length, said(false).length]).toEqual([1, 0])
})

test('a degree that could not be read is no matter where it is not met whatever that degree was', () => {
  const asking = catalogueWith(maryland, {
    requirement: {
      id: 'mq',
      all: [
        { id: 'degree', education: { level: 'bachelor' } },
        { id: 'cs', experience: { amount: 'P2Y', kinds: ['customer-service'] } },
      ],
    },
    substitutions: [],
  })
  const said = (work: Work[]) =>
    lines({ work, education: [{ studyType: 'Zeugnis' }] }, maryland, asking).filter(line =>
      line.includes('Zeugnis'),
    )
  expect(said([])).toEqual([])
  expect(said([job('Agent', '2020-01-01', undefined, ['customer-service'])])).toHaveLength(1)
})

test('two degrees in fields of their own close it together', () => {
  const asking = catalogueWith(maryland, {
    requirement: {
      id: 'mq',
      all: [
        { id: 'first', education: { level: 'bachelor', fields: ['Business'] } },
        { id: 'second', education: { level: 'master', fields: ['Law'] } },
      ],
    },
    substitutions: [],
  })
  expect(lines({ education: [highSchool] }, maryland, asking)).toContain(
    "Study counts, too: a bachelor's degree in Business and a master's degree in Law close the gap, with no further work.",
  )
})

describe('every sample asked of every class', () => {
  const cases = SAMPLES.flatMap(({ sample, document }) =>
    catalogue.pack.classes.map(({ id }) => ({ sample, id, document })),
  )

  test.each(cases)(
    '$sample, $id: whole sentences that never promise more than the answer',
    ({ document, id }) => {
      const said = ask(document, id)
      expect(() => ExplainedAnswer.parse(said)).not.toThrow()
      const { headline, sentences } = said.explanation
      for (const sentence of [headline, ...sentences, ...said.notes.map(({ text }) => text)]) {
        expect(sentence).toMatch(/^[A-Z“\d].*\.$/)
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
      }
      expect(headline.startsWith('Met ')).toBe(said.status === 'met' || said.status === 'conditional')
      expect(sentences.at(-1)).toBe(NOT_AN_APPOINTMENT)
      if (said.eligibleOn !== null && said.status === 'not-met')
        expect(headline).toContain(said.eligibleOn.slice(0, 4))
    },
  )
})

test('every clause is named after what it asks, not after its route', () => {
  const routes = ask({}, denver).routes.map(({ label, clauses }) => ({
    label,
    asks: clauses.map(clause => clause.label),
  }))
  const agentLevel = 'service as 311 Customer Service Agent or DHS Customer Service Agent'
  expect(routes).toEqual([
    { label: 'Agent route', asks: ['high school', 'contact-center customer service', agentLevel] },
    { label: 'Human services route', asks: ['high school', 'work in a human services environment'] },
    {
      label: 'Benefits system route',
      asks: ['high school', 'work with the Colorado Benefits Management System'],
    },
  ])
})
