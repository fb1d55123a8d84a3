import { describe, expect, test } from 'vitest'
import { SAMPLES } from '../../data/samples/index.ts'
import { ExplainedAnswer } from '../contract/shapes.ts'
import type { Profile } from '../model/profile.ts'
import { NOT_AN_APPOINTMENT } from './explain.ts'
import {
  agent,
  ask,
  bachelor,
  catalogue,
  catalogueWith,
  college,
  denver,
  highSchool,
  job,
  lines,
  maryland,
} from './explaining.test-support.ts'

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
