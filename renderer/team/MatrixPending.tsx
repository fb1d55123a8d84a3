import type { ReactElement } from 'react'
import { matrixWords } from '../../core/words/screens/matrix.ts'
import { Callout, Skeleton } from '../components/messages.tsx'
import type { AskedMatrix } from './use-team.ts'

/** While people are held against the classes: how far that is, where it takes its time. Turning away stops it. */
export function MatrixPending({
  asked: { done, error },
  people,
}: {
  asked: AskedMatrix
  people: number
}): ReactElement {
  if (error) return <Callout tone="error">{error.message}</Callout>
  if (done === 0 || done >= people) return <Skeleton lines={12} />
  return (
    <div className="matrix-pending">
      <p>{matrixWords.pending(done, people)}</p>
      <progress value={done} max={people} aria-label={matrixWords.pendingLabel} />
    </div>
  )
}
