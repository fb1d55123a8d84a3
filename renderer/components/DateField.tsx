import type { ReactElement } from 'react'
import { readDate } from '../../core/time/written-dates.ts'
import { shortDate } from '../../core/words/screens/figures.ts'
import { eitherOrder, noSuchDate } from '../../core/words/screens/me.ts'
import { DraftField } from './DraftField.tsx'

interface DateFieldProps {
  label: string
  /** ISO, as precise as it is known; undefined: none. */
  value: string | undefined
  help?: string
  /** What is said of what is no date, where not any precision will do. */
  refusal?: string
  /** Takes ISO, or undefined where the field was emptied. */
  onCommit: (date: string | undefined) => string | null
}

/** A date as a person remembers and writes it: "2019", "June 2019", "6/15/2019". What could be two dates is asked back. */
export function DateField({ label, value, help, refusal, onCommit }: DateFieldProps): ReactElement {
  const refuse = (typed: string): string => refusal ?? noSuchDate(typed)
  const commit = (typed: string): string | null => {
    if (typed === '') return onCommit(undefined)
    const read = readDate(typed, null)
    if ('fault' in read) return read.fault === 'either-order' ? eitherOrder(typed) : refuse(typed)
    if ('note' in read && read.note === 'day-number') return refuse(typed)
    return onCommit(read.date ?? undefined)
  }
  return (
    <DraftField
      label={label}
      value={value === undefined ? '' : shortDate(value)}
      {...(help === undefined ? {} : { help })}
      onCommit={commit}
    />
  )
}
