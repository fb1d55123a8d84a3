/** One plan as a sheet: its timeline, its dated steps, and the same as events for a calendar. */
import { type CalendarEvent, writeCalendar } from '../calendar/ical.ts'
import { type Filling } from '../charts/plan/chart.ts'
import { eventsOf, heldIn, milestonesOf } from '../charts/plan/milestones.ts'
import { jobsOfNoKind } from '../charts/plan/unsaid.ts'
import type { CatalogueOverview, ClassDetail } from '../contract/shapes.ts'
import type { Plan, WhatIf } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import { asOfMark } from '../words/screens/me.ts'
import { wayOf, planWords, sayConditions, sayPlan, stepCertainty, stepTable } from '../words/screens/plan.ts'
import { planSheetWords } from '../words/sheets.ts'
import { notAppointed } from '../words/screens/ladder.ts'
import { documentsOf, type SheetContext, stampOf } from './about.ts'
import { planLegend, planScene } from './plan-scene.ts'
import type { Sheet } from './sheet.ts'
import type { Table } from './table.ts'

export interface PlanSheetInput extends SheetContext {
  readonly plan: Plan
  readonly whatIf: WhatIf
  readonly target: Pick<ClassDetail, 'id' | 'title'>
  /** Classes of the plan, for their sources. */
  readonly details: readonly ClassDetail[]
  readonly fillings: readonly Filling[]
  readonly document: Profile
  /** Null: not named. */
  readonly person: string | null
}

export function planSheet(input: PlanSheetInput): Sheet {
  const { plan, whatIf, target, overview, asOf, document, person, fillings } = input
  const milestones = milestonesOf(plan, whatIf, asOf, overview)
  const steps = stepsTable(plan, overview)
  const ofNoKind = jobsOfNoKind(document, overview).map(({ name }) => name)
  return {
    name: `plan-${target.id.replace('/', '-')}`,
    title: wayOf(person, target.title),
    subtitle: `${sayPlan(plan)}. ${planSheetWords.conditions(sayConditions(whatIf, asOf))}`,
    legend: planLegend(milestones, fillings.length > 0),
    draw: room =>
      planScene(
        {
          asOf,
          asOfLabel: asOfMark(asOf),
          held: heldIn(document, plan, asOf, overview),
          fillings,
          milestones: milestones.map(each => ({ ...each, label: planSheetWords.dated(each.label, each.on) })),
        },
        room,
      ),
    ...(plan.steps.length > 0 && { list: { title: planSheetWords.steps(person), table: steps } }),
    table: steps,
    notes: [...(ofNoKind.length > 0 ? [planWords.ofNoKind(ofNoKind)] : []), notAppointed],
    sources: documentsOf(input.details),
    stamp: stampOf(input),
    data: plan,
  }
}

function stepsTable({ steps }: Plan, { jurisdictions, classes }: CatalogueOverview): Table {
  const places = new Map(jurisdictions.map(({ id, name }) => [id, name]))
  return {
    columns: [
      { title: stepTable.on, type: 'date' },
      { title: stepTable.what, type: 'text' },
      { title: planSheetWords.where, type: 'text' },
      { title: stepTable.relies, type: 'text' },
      { title: stepTable.why, type: 'text' },
    ],
    rows: steps.map(step => {
      const { classId, on, because } = step
      const jobClass = classes.find(({ id }) => id === classId)
      const place = places.get(jobClass?.jurisdiction ?? '') ?? ''
      return [on, jobClass?.title ?? classId, place, stepCertainty(step), because]
    }),
  }
}

/** @param stamp when the file is made, a UTC instant */
export function planCalendar(input: PlanSheetInput, stamp: string): string {
  const { plan, whatIf, asOf, overview, person, target } = input
  const events: CalendarEvent[] = eventsOf(
    milestonesOf(plan, whatIf, asOf, overview),
    target.id.replace('/', '-'),
  )
  return writeCalendar({ name: wayOf(person, target.title), stamp, events })
}
