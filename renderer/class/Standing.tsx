import type { ReactElement } from 'react'
import type { ClassStanding } from '../../core/model/answer.ts'
import { shortDate } from '../../core/words/screens/figures.ts'
import { missingService, standingWords } from '../../core/words/screens/ladder.ts'
import { StatusMark } from '../components/StatusMark.tsx'

interface StandingProps {
  standing: ClassStanding | null
  /** Not all of the rule is confirmed. */
  unsure: boolean
}

/** Where the person stands towards a class, in a box of the status's tint. */
export function Standing({ standing, unsure }: StandingProps): ReactElement | null {
  if (!standing) return null
  const { status, remaining, eligibleOn, held, classFirst } = standing
  const missing = status === 'met' ? null : missingService(standing)
  const detail =
    missing === null
      ? {}
      : { detail: status === 'not-met' ? standingWords.toGo(missing) : standingWords.orFirm(missing) }
  const lines = [
    ...(held ? [standingWords.held] : []),
    ...(status !== 'met' && eligibleOn !== null ? [standingWords.metOn(shortDate(eligibleOn))] : []),
    ...(status === 'not-met' && remaining === null ? [standingWords.moreThanService] : []),
    ...(status === 'not-met' && classFirst ? [standingWords.classFirst] : []),
    ...(status === 'met' && unsure ? [standingWords.unsure] : []),
    ...(status === 'met' ? [standingWords.notAppointed] : []),
  ]
  return (
    <div className={`standing standing--${status}`}>
      <StatusMark status={status} {...detail} />
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
