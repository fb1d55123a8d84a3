import type { ReactElement } from 'react'
import { placeOf } from '../../core/charts/timeline/scale.ts'
import { shiftMonths } from '../../core/charts/timeline/snap.ts'
import type { Work } from '../../core/model/profile.ts'
import { fieldWords } from '../../core/words/screens/me.ts'
import { DraftField } from '../components/DraftField.tsx'
import { DateField } from '../components/DateField.tsx'
import { BreaksField } from './BreaksField.tsx'
import { ComparableField } from './ComparableField.tsx'
import { type Ladder, withKey, withLadder } from './document.ts'
import { JobKinds, type JobKindsProps } from './JobKinds.tsx'
import { ProposedClass } from './ProposedClass.tsx'
import { readNumber } from './read-number.ts'

interface JobFormProps extends JobKindsProps {
  asOf: string
}

export function JobForm({ job, overview, asOf, askedBy = null, onChange }: JobFormProps): ReactElement {
  const ladder = job.ladder ?? {}
  const text = (key: 'position' | 'name', label: string): ReactElement => (
    <DraftField
      label={label}
      value={job[key] ?? ''}
      onCommit={value => onChange(old => withKey(old, key, value || undefined), label)}
    />
  )
  const date = (key: 'startDate' | 'endDate', label: string, help: string): ReactElement => (
    <DateField
      label={label}
      value={job[key]}
      help={help}
      onCommit={value => onChange(old => withKey(old, key, value), label)}
    />
  )
  const fact = <K extends keyof Ladder>(key: K, value: Ladder[K] | undefined, label: string): string | null =>
    onChange(old => withLadder(old, key, value), label)
  return (
    <div className="form">
      {text('position', fieldWords.position)}
      {text('name', fieldWords.employer)}
      <ProposedClass job={job} overview={overview} onChange={onChange} />
      <div className="form__pair">
        {date('startDate', fieldWords.start, fieldWords.dateHelp)}
        {date('endDate', fieldWords.end, fieldWords.endHelp)}
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
      <JobKinds job={job} overview={overview} askedBy={askedBy} onChange={onChange} />
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

/** The last month of the job, to be corrected: a break needs both dates to be kept. */
function suggestBreak({ startDate, endDate }: Work, asOf: string): { from: string; to: string } {
  const to = endDate ?? asOf
  const from = shiftMonths(to, -1)
  return { from: startDate !== undefined && placeOf(startDate) > placeOf(from) ? startDate : from, to }
}
