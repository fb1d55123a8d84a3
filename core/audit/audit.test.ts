import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { Finding, type RuleId, SEVERITIES } from './finding.ts'
import { audit, findingsIn } from './index.ts'
import { aboutIn } from './ladders.test-support.ts'

const shipped = audit(shippedCatalogue())
const about = (rule: RuleId): string[][] => aboutIn(rule, shipped)

describe('in the shipped catalogue the audit notices that', () => {
  test('New York 4 has no route without a degree while the class below has one', () => {
    expect(about('degree-wall')).toEqual([['us-ny/2515400', 'us-ny/2515300']])
  })

  test("New York 3 asks a bachelor's holder for a year of any work while 2 asks for a year of customer service", () => {
    const [finding, another] = shipped.filter(({ rule }) => rule === 'looser-above')
    expect(another).toBeUndefined()
    expect(finding?.classIds).toEqual(['us-ny/2515300', 'us-ny/2515200'])
    expect(finding?.message).toContain("Bachelor's degree and experience")
    expect(finding?.message).toContain('1 year of customer service')
    expect(finding?.where.map(({ at }) => at)).toEqual([
      'mq/route-3/bachelor',
      'mq/route-3/work-3',
      'mq/route-3/cs-3',
    ])
  })

  test('no class above is easier than the one below in any other way', () => {
    expect(about('easier-above')).toEqual([])
  })

  test('Missouri Supervisor and Manager share a range of 5 to 7 years', () => {
    const finding = shipped.find(({ rule }) => rule === 'same-range')
    expect(finding?.classIds).toEqual(['us-mo/customer-service-manager', 'us-mo/customer-service-supervisor'])
    expect(finding?.message).toContain('5 years to 7 years of customer service')
  })

  test('Denver states no grade and has four neighbours without a specification', () => {
    expect(about('missing-grade').flat()).toContain('us-co-denver/lead-customer-service-agent')
    const denver = about('no-specification').find(ids => ids.some(id => id.startsWith('us-co-denver')))
    expect(denver).toEqual([
      'us-co-denver/311-customer-service-agent',
      'us-co-denver/dhs-customer-service-agent',
      'us-co-denver/311-customer-service-specialist',
      'us-co-denver/lead-emergency-communications-operator',
      'us-co-denver/lead-customer-service-agent',
    ])
  })

  test("Montgomery's only firm way in is through two classes without a specification", () => {
    expect(about('only-through-unknown')).toEqual([
      [
        'us-md-montgomery/customer-service-representative-supervisor',
        'us-md-montgomery/customer-service-representative-ii',
        'us-md-montgomery/customer-service-representative-leader',
      ],
    ])
  })

  test("Denver's history says its equivalencies were deleted in 2009 and the 2011 text has them", () => {
    const finding = shipped.find(({ rule }) => rule === 'history-contradicts')
    expect(finding?.classIds).toEqual(['us-co-denver/lead-customer-service-agent'])
    expect(finding?.message).toContain('August 2009')
    expect(finding?.message).toContain('10 April 2011')
  })

  test("Maryland's is the only pay range on file", () => {
    expect(about('missing-pay')).toEqual([['us-md/001288']])
  })

  test("New York's standard is tentative and two specifications are old", () => {
    expect(about('tentative').flat()).toHaveLength(4)
    expect(about('old-source').flat()).toEqual([
      'us-co-denver/lead-customer-service-agent',
      'us-md-montgomery/customer-service-representative-supervisor',
    ])
  })

  test('nobody is kept out, nothing is a circle, nothing is gone, no class leads nowhere', () => {
    for (const rule of ['cycle', 'unreachable', 'missing-class', 'dead-end'] as const)
      expect(about(rule)).toEqual([])
  })

  test('what matters stands before what is missing, and one jurisdiction is one finding', () => {
    const order = shipped.map(({ severity }) => SEVERITIES.indexOf(severity))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(shipped.filter(({ severity }) => severity !== 'low')).toHaveLength(5)
    expect(shipped.length).toBeLessThan(25)
  })

  test('every finding says why, what to do, and where', () => {
    for (const finding of shipped) {
      expect(Finding.parse(finding)).toEqual(finding)
      expect(finding.message).toMatch(/\.$/)
      expect(finding.where.length).toBeGreaterThan(0)
    }
  })

  test('asked about one jurisdiction it tells of that one only', () => {
    const own = findingsIn(shipped, 'us-mo')
    expect(own.length).toBeGreaterThan(2)
    for (const { classIds } of own) expect(classIds.join()).toContain('us-mo/')
  })
})
