import type { ReactElement } from 'react'
import { placeOf } from '../../core/charts/timeline/scale.ts'
import { shiftMonths } from '../../core/charts/timeline/snap.ts'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Work } from '../../core/model/profile.ts'
import { fieldWords, sayClassPlace } from '../../core/words/screens/me.ts'
import { useRead } from '../client/use-operations.ts'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { DraftField } from '../components/DraftField.tsx'
import { BreaksField } from './BreaksField.tsx'
import { ComparableField } from './ComparableField.tsx'
import { type Ladder, withKey, withLadder } from './document.ts'
import { KindsField } from './KindsField.tsx'
import { classOf } from './names.ts'
import { readNumber } from './read-number.ts'

interface JobFormProps {
  job: Work
  overview: CatalogueOverview
  asOf: string
  /** Keeps a change of the job; answers with what is wrong, and then nothing was kept. */
  onChange: (edit: (job: Work) => Work, field: string) => string | null
}

type TextKey = 'position' | 'name' | 'startDate' | 'endDate'

export function JobForm({ job, overview, asOf, onChange }: JobFormProps): ReactElement {
  const ladder = job.ladder ?? {}
  const jobClass = classOf(overview, ladder.classId)
  const detail = useRead('catalogue.class', jobClass ? { id: jobClass.id } : null)
  const text = (key: TextKey, label: string, help?: string): ReactElement => (
    <DraftField
      label={label}
      value={job[key] ?? ''}
      {...(help === undefined ? {} : { help })}
      onCommit={value => onChange(old => withKey(old, key, value || undefined), label)}
    />
  )
  const fact = <K extends keyof Ladder>(key: K, value: Ladder[K] | undefined, label: string): string | null =>
    onChange(old => withLadder(old, key, value), label)
  const place = overview.jurisdictions.find(each => each.id === jobClass?.jurisdiction)?.name
  return (
    <div className="form">
      {text('position', fieldWords.position)}
      {text('name', fieldWords.employer)}
      <ClassPicker
        label={fieldWords.jobClass}
        overview={overview}
        value={ladder.classId ?? null}
        onChange={id => fact('classId', id ?? undefined, fieldWords.jobClass)}
        help={place === undefined ? fieldWords.jobClassHelp : sayClassPlace(place, jobClass?.grade ?? null)}
      />
      <div className="form__pair">
        {text('startDate', fieldWords.start, fieldWords.dateHelp)}
        {text('endDate', fieldWords.end, fieldWords.endHelp)}
      </div>
      <DraftField
        label={fieldWords.hours}
        numeric
        value={ladder.hoursPerWeek === undefined ? '' : String(ladder.hoursPerWeek)}
        help={fieldWords.hoursHelp}
        onCommit={typed => {
          const hours = readNumber(typed)
          return hours === null ? fieldWords.notANumber : fact('hoursPerWeek', hours, fieldWords.hours)
        }}
      />
      <KindsField
        kinds={overview.kinds}
        ticked={ladder.kinds ?? []}
        shares={ladder.shares ?? {}}
        yields={detail.data?.yields ?? []}
        onTick={(kind, on) => onChange(old => tick(old, kind, on), fieldWords.kinds)}
        onShare={(kind, share) => onChange(old => setShare(old, kind, share), fieldWords.share)}
      />
      <BreaksField
        breaks={ladder.breaks ?? []}
        suggestion={suggestBreak(job, asOf)}
        onChange={breaks => fact('breaks', breaks, fieldWords.breaks)}
      />
      <ComparableField
        overview={overview}
        classIds={ladder.comparableTo ?? []}
        onChange={ids => fact('comparableTo', ids, fieldWords.comparable)}
      />
    </div>
  )
}

/** A kind that is unticked has no share any more. */
function tick(job: Work, kind: string, on: boolean): Work {
  const others = (job.ladder?.kinds ?? []).filter(id => id !== kind)
  const kinds = on ? [...others, kind] : others
  const ticked = withLadder(job, 'kinds', kinds.length > 0 ? kinds : undefined)
  return on ? ticked : setShare(ticked, kind, undefined)
}

function setShare(job: Work, kind: string, share: number | undefined): Work {
  const { [kind]: _old, ...others } = job.ladder?.shares ?? {}
  const shares = share === undefined ? others : { ...others, [kind]: share }
  return withLadder(job, 'shares', Object.keys(shares).length > 0 ? shares : undefined)
}

/** The last month of the job, to be corrected: a break needs both dates to be kept. */
function suggestBreak({ startDate, endDate }: Work, asOf: string): { from: string; to: string } {
  const to = endDate ?? asOf
  const from = shiftMonths(to, -1)
  return { from: startDate !== undefined && placeOf(startDate) > placeOf(from) ? startDate : from, to }
}
