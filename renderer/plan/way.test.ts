import { describe, expect, test } from 'vitest'
import type { Status } from '../../core/model/answer.ts'
import type { Plan, PlanAnswer } from '../../core/model/plan.ts'
import { overview } from '../testing/overview.ts'
import { groupWays, surest } from './way.ts'

const home = { present: 'a', target: 'b' }
const plan = (arrival: string, relies: Status, ...classIds: string[]): Plan => ({
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
const answer = (...plans: Plan[]): PlanAnswer => ({ to: 'b/1', asOf: '2026-11-22', plans, blocked: [] })
const slow = plan('2031-03-01', 'met', 'b/1')
const hopeful = plan('2028-03-01', 'discretionary', 'b/1')
const elsewhere = plan('2029-01-01', 'met', 'c/1', 'b/1')

describe('the ways to choose among', () => {
  test('keep the one at home in sight though one through elsewhere is sooner, each with its own conditions', () => {
    const wide = { answer: answer(elsewhere), whatIf: { jurisdictions: [] } }
    const near = { answer: answer(slow), whatIf: { jurisdictions: ['a', 'b'] } }
    const [within, apart] = groupWays(wide, near, overview, home)
    expect(within?.ways.map(way => [way.plan, way.whatIf])).toEqual([[slow, near.whatIf]])
    expect(apart?.ways.map(way => [way.plan, way.whatIf])).toEqual([[elsewhere, wide.whatIf]])
  })

  test('begin with the one that can be counted on, not with the soonest', () => {
    const [within] = groupWays({ answer: answer(hopeful, slow), whatIf: {} }, null, overview, home)
    expect(surest(within?.ways ?? [])?.plan).toBe(slow)
  })
})
