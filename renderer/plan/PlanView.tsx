import { type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import { writeCalendar } from '../../core/calendar/ical.ts'
import { type PlanChartInput, planSpan } from '../../core/charts/plan/chart.ts'
import type { CatalogueOverview, StoredProfile } from '../../core/contract/shapes.ts'
import { shortDate } from '../../core/words/screens/figures.ts'
import {
  calendarName,
  chartLabel,
  planName,
  planWords,
  sayStep,
  stepTable,
} from '../../core/words/screens/plan.ts'
import { asOfMark } from '../../core/words/screens/me.ts'
import { pathTo } from '../app/paths.ts'
import { nowUtc } from '../app/today.ts'
import { useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { TextField } from '../components/fields.tsx'
import { Dialog } from '../components/overlays.tsx'
import { fileName, saveFile } from '../components/save-file.ts'
import { Segmented } from '../components/Segmented.tsx'
import { StatusMark } from '../components/StatusMark.tsx'
import { say } from '../components/toasts.tsx'
import { classOf } from '../me/names.ts'
import { type DatedMilestone, eventsOf, heldIn, milestonesOf } from './milestones.ts'
import { PlanChart } from './PlanChart.tsx'
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
        <StepTable way={way} milestones={milestones} overview={overview} />
      )}
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

interface StepTableProps {
  way: Way
  milestones: readonly DatedMilestone[]
  overview: CatalogueOverview
}

/** The chart in figures: every dated moment, what it is and why. */
function StepTable({ way, milestones }: StepTableProps): ReactElement {
  return (
    <table className="table">
      <caption className="visually-hidden">{stepTable.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{stepTable.on}</th>
          <th scope="col">{stepTable.what}</th>
          <th scope="col">{stepTable.why}</th>
          <th scope="col">{stepTable.relies}</th>
        </tr>
      </thead>
      <tbody>
        {milestones.map(({ key, on, label, because, classId }) => {
          const step = way.plan.steps.find(each => each.classId === classId)
          return (
            <tr key={key}>
              <td className="plan-view__date">{shortDate(on)}</td>
              <td>{label}</td>
              <td>{because}</td>
              <td>{step && <StatusMark status={step.status} />}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

interface PlanActionsProps {
  way: Way
  milestones: readonly DatedMilestone[]
  title: string
  profile: StoredProfile
}

function PlanActions({ way, milestones, title, profile }: PlanActionsProps): ReactElement {
  const [naming, setNaming] = useState(false)
  const name = calendarName(profile.document.basics?.name?.trim() || profile.name, title)
  const toCalendar = (): void =>
    saveFile(
      fileName(name, 'ics'),
      'text/calendar',
      writeCalendar({ name, stamp: nowUtc(), events: eventsOf(milestones, profile.id) }),
    )
  return (
    <span className="plan-view__actions no-print">
      <Button size="s" icon="calendar" isDisabled={milestones.length === 0} onPress={toCalendar}>
        {planWords.calendar}
      </Button>
      <Button size="s" icon="pin" onPress={() => setNaming(true)}>
        {planWords.save}
      </Button>
      {naming && <KeepDialog way={way} title={title} profile={profile} onClose={() => setNaming(false)} />}
    </span>
  )
}

interface KeepDialogProps extends Omit<PlanActionsProps, 'milestones'> {
  onClose: () => void
}

function KeepDialog({ way, title, profile, onClose }: KeepDialogProps): ReactElement {
  const [name, setName] = useState(planName(title, way.plan))
  const save = useWrite('plan.save', { inline: true })
  const submit = (): void =>
    save.mutate(
      { profile: profile.id, name, to: way.to, asOf: way.asOf, whatIf: way.whatIf, plan: way.plan },
      {
        onSuccess: kept => {
          say({ text: planWords.saved(kept.name) })
          onClose()
        },
      },
    )
  return (
    <Dialog
      title={planWords.save}
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button onPress={onClose}>{planWords.cancel}</Button>
          <Button look="primary" onPress={submit}>
            {planWords.saveDo}
          </Button>
        </>
      }
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField label={planWords.saveName} value={name} onChange={setName} error={save.error?.message} />
      </form>
    </Dialog>
  )
}
