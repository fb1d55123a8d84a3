import { type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import { type PlanChartInput, planSpan } from '../../core/charts/plan/chart.ts'
import type { CatalogueOverview, StoredProfile } from '../../core/contract/shapes.ts'
import { shortDate } from '../../core/words/screens/figures.ts'
import { chartLabel, planWords, sayStep } from '../../core/words/screens/plan.ts'
import { asOfMark } from '../../core/words/screens/me.ts'
import { pathTo } from '../app/paths.ts'
import { Segmented } from '../components/Segmented.tsx'
import { StatusMark } from '../components/StatusMark.tsx'
import { classOf } from '../../core/charts/names.ts'
import { heldIn, milestonesOf } from '../../core/charts/plan/milestones.ts'
import { OfNoKind } from './OfNoKind.tsx'
import { PlanActions } from './PlanActions.tsx'
import { PlanChart } from './PlanChart.tsx'
import { StepTable } from './StepTable.tsx'
import { useFillings } from './use-accruals.ts'
import type { Way } from './way.ts'

interface PlanViewProps {
  way: Way
  /** Drawn on one scale with this one. */
  beside?: Way
  /** It is the one compared with: its actions stand with the chosen one. */
  isOther?: boolean
  title: string
  profile: StoredProfile
  overview: CatalogueOverview
}

const VIEWS = [
  { id: 'chart', name: planWords.chart },
  { id: 'table', name: planWords.table },
] as const

/** One plan: its chart or its table, and its steps with why each is possible then. */
export function PlanView({
  way,
  beside,
  isOther = false,
  title,
  profile,
  overview,
}: PlanViewProps): ReactElement {
  const [view, setView] = useState<(typeof VIEWS)[number]['id']>('chart')
  const { plan, asOf } = way
  const input = useChartInput(way, profile, overview)
  const other = useChartInput(beside ?? way, profile, overview)
  const spans = [planSpan(input), planSpan(other)]
  const span = {
    from: Math.min(...spans.map(each => each.from)),
    to: Math.max(...spans.map(each => each.to)),
  }
  const milestones = milestonesOf(plan, way.whatIf, asOf, overview)
  return (
    <section className="plan-view">
      <header className="plan-view__head">
        <h2>
          {isOther
            ? `${planWords.compared} ${shortDate(plan.arrival)}`
            : `${planWords.chosen}: ${shortDate(plan.arrival)}`}
        </h2>
        <Segmented label={planWords.view} choices={VIEWS} value={view} onChange={setView} />
        {!isOther && <PlanActions way={way} milestones={milestones} title={title} profile={profile} />}
      </header>
      {plan.steps.length === 0 && <p>{planWords.hold}</p>}
      {view === 'chart' ? (
        <PlanChart input={input} span={span} label={chartLabel(title, plan)} />
      ) : (
        <StepTable way={way} milestones={milestones} />
      )}
      {!isOther && <OfNoKind profile={profile} overview={overview} />}
      <ol className="steps" aria-label={planWords.steps}>
        {plan.steps.map(({ classId, on, status, because }) => (
          <li key={classId + on} className="step">
            <span className="step__date">{shortDate(on)}</span>
            <span className="step__what">
              <Link href={pathTo('gap', classId)}>{nameStep(classId, overview)}</Link>
              {status !== 'met' && <StatusMark status={status} />}
            </span>
            <span className="step__why">{because}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function useChartInput(way: Way, profile: StoredProfile, overview: CatalogueOverview): PlanChartInput {
  const { plan, whatIf, asOf } = way
  const fillings = useFillings(profile.document, plan, whatIf, asOf)
  return {
    asOf,
    asOfLabel: asOfMark(asOf),
    held: heldIn(profile.document, plan, asOf, overview),
    fillings,
    milestones: milestonesOf(plan, whatIf, asOf, overview),
  }
}

function nameStep(classId: string, overview: CatalogueOverview): string {
  const found = classOf(overview, classId)
  const place = overview.jurisdictions.find(each => each.id === found?.jurisdiction)
  return sayStep(found?.title ?? classId, place?.shortName ?? '')
}
