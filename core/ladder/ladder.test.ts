import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { ClassSummary } from '../contract/shapes.ts'
import { jurisdictionColumns, seriesColumns } from './columns.ts'
import { NO_FILTER, passes, searcher, titlesFirst } from './filter.ts'
import { withFeeders } from './index.ts'
import { neighboursOf } from './neighbours.ts'
import { overviewOf } from './overview.ts'

const pack = shippedCatalogue()
const overview = overviewOf(pack)
const titlesOf = (classes: readonly ClassSummary[]): string[] => classes.map(({ title }) => title)

const find = (text: string): string[] =>
  titlesOf(
    overview.classes.filter(
      searcher(text, id => pack.jurisdictions.find(place => place.id === id)?.name ?? ''),
    ),
  )
const shown = (filter: Partial<typeof NO_FILTER>): number =>
  overview.classes.filter(jobClass => passes(jobClass, { ...NO_FILTER, ...filter }, undefined)).length

describe('columns', () => {
  test('one for each jurisdiction, in the order of the catalogue', () => {
    expect(jurisdictionColumns(overview).map(({ shortName }) => shortName)).toEqual([
      'Maryland',
      'Missouri',
      'Denver',
      'New York',
      'Montgomery Co.',
    ])
  })

  test('a series is a column under its stated name; classes that specifications tie together are one', () => {
    const columns = seriesColumns(overview)
    expect(columns.map(({ within, name, classes }) => [within, name, classes.length])).toEqual([
      ['Maryland', 'Customer Care Agent', 3],
      ['Missouri', 'Customer Service', 5],
      ['Denver', 'Lead Customer Service Agent', 5],
      ['New York', 'Customer Service Representative', 4],
      ['Montgomery Co.', 'Customer Service Representative', 3],
    ])
  })

  test('a class nothing ties to has a column of its own, and no class is lost', () => {
    const columns = seriesColumns({ ...overview, edges: [] })
    expect(columns.flatMap(({ classes }) => titlesOf(classes))).toHaveLength(overview.classes.length)
    expect(columns.filter(({ within }) => within === 'Denver')).toHaveLength(5)
    expect(columns.filter(({ within }) => within === 'New York')).toHaveLength(1)
  })
})

describe('neighbours', () => {
  const edges = withFeeders(pack)

  test('two relations of one pair stand together, the stronger first', () => {
    const { comesFrom } = neighboursOf(edges, 'us-co-denver/lead-customer-service-agent')
    const agent = comesFrom.find(({ classId }) => classId === 'us-co-denver/311-customer-service-agent')
    expect(agent?.relations.map(({ kind }) => kind)).toEqual(['differentiated', 'qualifying'])
  })

  test('comparable classes are neither below nor above, whichever way their edge is written', () => {
    const { comparable, comesFrom, goesTo } = neighboursOf(edges, 'us-ny/2515200')
    expect(comparable.map(({ classId }) => classId).toSorted()).toEqual([
      'us-md-montgomery/customer-service-representative-supervisor',
      'us-mo/customer-service-supervisor',
    ])
    expect(
      [...comesFrom, ...goesTo].flatMap(({ relations }) => relations).map(({ kind }) => kind),
    ).not.toContain('comparable')
  })

  test('a year of the Missouri representative counts for the Montgomery supervisor', () => {
    const { goesTo } = neighboursOf(edges, 'us-mo/customer-service-representative')
    const supervisor = goesTo.find(
      ({ classId }) => classId === 'us-md-montgomery/customer-service-representative-supervisor',
    )
    expect(supervisor?.relations).toEqual([
      { kind: 'feeder', basis: 'Service there counts as direct customer service to the public' },
    ])
  })
})

describe('filter and search', () => {
  test('words may begin a title, a code or a jurisdiction, in any order', () => {
    expect(find('york rep 2515300')).toEqual(['Customer Service Representative 3'])
    expect(find('manag')).toEqual(['Customer Service Manager'])
    expect(find('')).toHaveLength(overview.classes.length)
    expect(find('no such class')).toEqual([])
  })

  test('each filter narrows by its own fact, an empty one by none', () => {
    expect(shown({})).toBe(20)
    expect(shown({ documented: true })).toBe(12)
    expect(shown({ jurisdictions: ['us-mo'], levels: [6] })).toBe(1)
  })

  test('a status narrows only when a profile gives one', () => {
    const [first] = overview.classes
    if (!first) throw new Error('no class')
    const onlyMet = { ...NO_FILTER, statuses: ['met' as const] }
    expect(passes(first, onlyMet, undefined)).toBe(true)
    expect(passes(first, onlyMet, () => 'not-met')).toBe(false)
    expect(passes(first, onlyMet, () => 'met')).toBe(true)
  })
})

test('of what a search finds, the whole title typed comes first, then titles that begin with it', () => {
  const found = ['Associate Clerk', 'Clerk Typist', 'clerk', 'Senior Clerk'].map(title => ({ title }))
  expect(titlesFirst(' Clerk ', found).map(({ title }) => title)).toEqual([
    'clerk',
    'Clerk Typist',
    'Associate Clerk',
    'Senior Clerk',
  ])
})
