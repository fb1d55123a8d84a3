import type { ReactElement } from 'react'
import type { Kind, Yield } from '../../core/model/catalogue.ts'

/** What service in a class counts as, and when. */
export function YieldList({
  yields,
  kinds,
}: {
  yields: readonly Yield[]
  kinds: readonly Kind[]
}): ReactElement {
  return (
    <ul className="phrases">
      {yields.map(({ kind, note }) => (
        <li key={kind}>
          {kinds.find(({ id }) => id === kind)?.name ?? kind}
          {note !== undefined && <span className="quiet"> ({note})</span>}
        </li>
      ))}
    </ul>
  )
}
