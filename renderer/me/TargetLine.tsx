import type { ReactElement } from 'react'
import { Link } from 'wouter'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import { shortService } from '../../core/words/screens/figures.ts'
import { meWords } from '../../core/words/screens/me.ts'
import { pathTo } from '../app/paths.ts'
import { usePerson, useSetTarget } from '../app/use-person.ts'
import { useRead } from '../client/use-operations.ts'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { StatusMark } from '../components/StatusMark.tsx'

/** What the person wants to become, and how far that is on the day said in the corner. */
export function TargetLine({ overview }: { overview: CatalogueOverview }): ReactElement {
  const { ref, target, asOf } = usePerson()
  const setTarget = useSetTarget()
  const standings = useRead('gap.standings', ref && { profile: ref, asOf }, { keepPrevious: true })
  const standing = standings.data?.find(each => each.classId === target)
  return (
    <div className="target-line">
      <div className="target-line__picker">
        <ClassPicker label={meWords.target} overview={overview} value={target} onChange={setTarget} />
      </div>
      {standing && (
        <StatusMark
          status={standing.status}
          {...(standing.remaining && standing.remaining.days > 0
            ? { detail: shortService(standing.remaining.days) }
            : {})}
        />
      )}
      {target !== null && (
        <>
          <Link href={pathTo('gap', target)}>{meWords.openGap}</Link>
          <Link href={pathTo('plan', target)}>{meWords.openPlan}</Link>
        </>
      )}
    </div>
  )
}
