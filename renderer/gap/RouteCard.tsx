import type { ReactElement } from 'react'
import { gapScale, isExperience } from '../../core/charts/gap/bars.ts'
import { sharingOf } from '../../core/charts/gap/sharing.ts'
import { whenPieces } from '../../core/charts/gap/when.ts'
import { type Span, timeTicks } from '../../core/charts/timeline/scale.ts'
import type { Evidence, GapRoute, Route } from '../../core/model/answer.ts'
import {
  clauseCaveats,
  sayFinding,
  sayMissing,
  sayRouteOutlook,
  sharingWord,
  typicalRange,
} from '../../core/words/screens/gap.ts'
import { capital } from '../../core/words/lists.ts'
import { StatusMark } from '../components/StatusMark.tsx'
import { useWidth } from '../components/use-width.ts'
import { ClauseBar } from './ClauseBar.tsx'
import type { EntryNames } from '../../core/charts/gap/people.ts'
import type { Begun } from '../me/begun.ts'
import { LeftOut } from './LeftOut.tsx'
import { DateAxis, WhenRow } from './WhenRow.tsx'

export interface RouteCardProps {
  route: GapRoute
  /** All of the answer's, for one scale over them. */
  routes: readonly Route[]
  names: EntryNames
  /** Set: the clauses are shown by date over this span. */
  when: Span | null
  pointed: Evidence | null
  onPoint: (stretch: Evidence | null) => void
  onPick: (work: number) => void
  onAdd: ((begun: Begun) => void) | null
  /** What a clause's words are in the specification. */
  wordsOf: (path: string) => string | undefined
}

/** One way to qualify: its clauses as bars on the scale that all routes share. */
export function RouteCard({
  route,
  routes,
  names,
  when,
  pointed,
  onPoint,
  onPick,
  onAdd,
  wordsOf,
}: RouteCardProps): ReactElement {
  const [frame, width] = useWidth<HTMLDivElement>(480)
  const scale = gapScale(routes, width)
  const line = when && { ...when, width }
  const outlook = sayRouteOutlook(route)
  return (
    <article className="gap-route keep-together">
      <header className="gap-route__head">
        <h3>{route.label}</h3>
        <StatusMark status={route.status} />
        {outlook !== '' && <span className="quiet">{outlook}</span>}
      </header>
      <div className="clause clause--measure" aria-hidden="true">
        <span />
        <div ref={frame} />
      </div>
      {line && <DateAxis ticks={timeTicks(line)} width={width} />}
      <ul className="gap-route__clauses">
        {route.clauses.map((clause, index) => {
          const sharing = sharingWord[sharingOf(route.clauses, index)]
          const words = wordsOf(clause.path)
          return (
            <li key={clause.path} className="clause" {...(words === undefined ? {} : { title: words })}>
              <div className="clause__name" style={{ paddingInlineStart: clause.depth * 20 }}>
                <span>
                  {clause.depth > 0 && <span className="clause__nested" aria-hidden="true" />}
                  {capital(clause.label)}
                </span>
                {sharing !== '' && <span className="clause__sharing">{sharing}</span>}
                {clause.upTo && <span className="clause__sharing">{typicalRange(clause.upTo)}</span>}
                {clauseCaveats(clause).map(caveat => (
                  <span key={caveat} className="clause__caveat">
                    {caveat}
                  </span>
                ))}
              </div>
              <div className="clause__chart">
                {isExperience(clause) ? (
                  line ? (
                    <WhenRow
                      pieces={whenPieces(clause.evidence, line)}
                      width={width}
                      names={names}
                      pointed={pointed}
                      onPoint={onPoint}
                      onPick={onPick}
                    />
                  ) : (
                    <ClauseBar
                      clause={clause}
                      scale={scale}
                      names={names}
                      pointed={pointed}
                      onPoint={onPoint}
                      onPick={onPick}
                    />
                  )
                ) : (
                  <p className="clause__plain">{sayFinding(clause, names.entries(clause))}</p>
                )}
                <LeftOut clause={clause} jobName={names.job} onPick={onPick} onAdd={onAdd} />
              </div>
              <div className="clause__result">
                <StatusMark
                  status={clause.status}
                  detail={isExperience(clause) || clause.kind === 'credits' ? sayMissing(clause) : ''}
                />
              </div>
            </li>
          )
        })}
      </ul>
    </article>
  )
}
