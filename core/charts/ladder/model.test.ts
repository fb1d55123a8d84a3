import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../../data/catalogue/index.ts'
import { NO_FILTER, overviewOf } from '../../ladder/index.ts'
import { EDGE_KINDS } from '../../model/catalogue.ts'
import type { ClassStanding, Status } from '../../model/answer.ts'
import type { Plan } from '../../model/plan.ts'
import { bestPlan, type LadderInput, ladderModel, planLinks } from './model.ts'

const overview = overviewOf(shippedCatalogue())
const model = (input: Partial<LadderInput> = {}): ReturnType<typeof ladderModel> =>
  ladderModel({
    overview,
    columns: 'jurisdictions',
    edges: ['series', 'differentiated', 'qualifying'],
    filter: NO_FILTER,
    search: '',
    standings: null,
    target: null,
    plan: null,
    ...input,
  })

const REPRESENTATIVE = 'us-mo/customer-service-representative'
const SUPERVISOR = 'us-mo/customer-service-supervisor'
const standing = (classId: string, status: Status, held = false): ClassStanding => ({
  classId,
  status,
  eligibleOn: null,
  remaining: null,
  held,
})
const planBy = (arrival: string, relies: Status, ...classIds: string[]): Plan => ({
  arrival,
  moves: classIds.length,
  credits: 0,
  relies,
  steps: classIds.map(classId => ({
    classId,
    on: arrival,
    qualifiedOn: arrival,
    status: relies,
    because: '',
  })),
})

describe('what the ladder draws', () => {
  test('every class stands in the column of its jurisdiction at its level', () => {
    const { nodes, columns } = model()
    expect(nodes).toHaveLength(20)
    for (const { id, column, level } of nodes) {
      expect(id.startsWith(`${columns[column]?.id}/`)).toBe(true)
      expect(overview.classes.find(each => each.id === id)?.level).toBe(level)
    }
  })

  test('two classes are tied by one line, the strongest of those shown', () => {
    const kindOf = (edges: LadderInput['edges']): string[] =>
      model({ edges })
        .links.filter(
          ({ from, to }) =>
            from.endsWith('/311-customer-service-agent') && to.endsWith('/lead-customer-service-agent'),
        )
        .map(({ kind }) => kind)
    expect(kindOf(EDGE_KINDS)).toEqual(['qualifying'])
    expect(kindOf(['differentiated'])).toEqual(['differentiated'])
    expect(kindOf(['series'])).toEqual([])
  })

  test('showing other lines moves no card', () => {
    expect(model({ edges: EDGE_KINDS }).ties).toEqual(model({ edges: [] }).ties)
  })

  test('a filter takes cards away, a search only sets the others back', () => {
    expect(model({ filter: { ...NO_FILTER, documented: true } }).nodes).toHaveLength(12)
    const { nodes, found, facts } = model({ search: 'missouri manager' })
    expect(nodes).toHaveLength(20)
    expect(found).toEqual(['us-mo/customer-service-manager'])
    expect(facts.get(SUPERVISOR)?.dim).toBe(true)
  })

  test('pay is drawn on the scale of the highest pay, whatever its period', () => {
    const classes = overview.classes.map(each => {
      if (each.id === REPRESENTATIVE)
        return { ...each, pay: { min: 10, max: 50, period: 'hour' as const, currency: 'USD' as const } }
      return each
    })
    const pay = model({ overview: { ...overview, classes } }).facts.get(REPRESENTATIVE)?.pay
    expect(pay).toMatchObject({ text: '$10–$50', to: 1 })
    expect(pay?.from).toBeCloseTo(0.2)
  })
})

describe('with a person', () => {
  test('a card says its standing, where the person is, and when the plan arrives', () => {
    const { facts } = model({
      standings: [standing(REPRESENTATIVE, 'met', true), standing(SUPERVISOR, 'not-met')],
      target: SUPERVISOR,
      plan: planBy('2029-03-01', 'met', SUPERVISOR),
    })
    expect(facts.get(REPRESENTATIVE)).toMatchObject({ here: true, pill: 'you are here' })
    expect(facts.get(SUPERVISOR)).toMatchObject({ wanted: true, isPlanned: true, pill: '1 Mar 2029' })
    expect(facts.get(SUPERVISOR)?.label).toMatch(
      /^Customer Service Supervisor; G6; 1 Mar 2029; not by service alone; State of Missouri.*; planned for 1 Mar 2029/,
    )
  })

  test('the plan begins at the class held', () => {
    const plan = planBy('2031-03-01', 'met', SUPERVISOR, 'us-mo/customer-service-manager')
    expect(planLinks(plan, [REPRESENTATIVE]).map(({ from, to }) => `${from} > ${to}`)).toEqual([
      `${REPRESENTATIVE} > ${SUPERVISOR}`,
      `${SUPERVISOR} > us-mo/customer-service-manager`,
    ])
    expect(planLinks(plan, [])).toHaveLength(1)
    expect(planLinks(null, [REPRESENTATIVE])).toEqual([])
  })

  test('of several plans the earliest that relies on nothing undecided is drawn', () => {
    const sooner = planBy('2027-01-01', 'discretionary', SUPERVISOR)
    const certain = planBy('2029-03-01', 'met', SUPERVISOR)
    expect(bestPlan([sooner, certain])).toBe(certain)
    expect(bestPlan([sooner])).toBe(sooner)
    expect(bestPlan([])).toBeNull()
  })
})
