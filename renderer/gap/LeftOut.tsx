import type { ReactElement } from 'react'
import { type Clause, isUnsaid } from '../../core/model/answer.ts'
import { isUnlisted } from '../../core/words/clauses.ts'
import { gapWords, sayUnsaid } from '../../core/words/screens/gap.ts'
import { Button } from '../components/Button.tsx'
import type { Begun } from '../me/begun.ts'

interface LeftOutProps {
  clause: Clause
  jobName: (work: number) => string
  onPick: (work: number) => void
  onAdd: ((begun: Begun) => void) | null
}

/** What the profile may only leave out of a clause that is short, each with the way to say it. */
export function LeftOut({ clause, jobName, onPick, onAdd }: LeftOutProps): ReactElement | null {
  const entry = onAdd && isUnlisted(clause) ? entryFor(clause) : null
  const jobs = new Set(clause.notes.flatMap(note => (isUnsaid(note) ? [note.work] : [])))
  if (!entry && jobs.size === 0) return null
  return (
    <p className="left-out no-print">
      {[...jobs].map(work => (
        <Button key={work} size="s" look="quiet" icon="person" onPress={() => onPick(work)}>
          {sayUnsaid(jobName(work))}
        </Button>
      ))}
      {onAdd && entry && (
        <Button size="s" look="quiet" icon="plus" onPress={() => onAdd(entry)}>
          {gapWords.addIt}
        </Button>
      )}
    </p>
  )
}

/** As the clause asks it; where one of several fields would do, the person says which. */
function entryFor({ required }: Clause): Begun | null {
  if (required === null) return null
  if ('licence' in required)
    return required.licence === null ? null : { section: 'certificates', entry: { name: required.licence } }
  if (!('level' in required) || required.level === null) return null
  const [area, ...others] = required.fields ?? []
  return {
    section: 'education',
    entry: { ladder: { level: required.level }, ...(area !== undefined && others.length === 0 && { area }) },
  }
}
