import type { ReactElement } from 'react'
import { gapScale, isExperience } from '../../core/charts/gap/bars.ts'
import { sharingOf } from '../../core/charts/gap/sharing.ts'
import { whenPieces, type WhenPiece } from '../../core/charts/gap/when.ts'
import { type Span, timeTicks } from '../../core/charts/timeline/scale.ts'
import type { Clause, Evidence, Route } from '../../core/model/answer.ts'
import {
  gapWords,
  sayEntries,
  sayMissing,
  sayPart,
  sayRouteOutlook,
  sayServicePiece,
  sharingWord,
  typicalRange,
} from '../../core/words/screens/gap.ts'
import { capital } from '../../core/words/lists.ts'
import { inkFill } from '../components/ink.tsx'
import { StatusMark } from '../components/StatusMark.tsx'
import { useWidth } from '../components/use-width.ts'
import { BAR_HEIGHT, ClauseBar } from './ClauseBar.tsx'
import type { EntryNames } from './people.ts'

export interface RouteCardProps {
  route: Route
  /** All of the answer's, for one scale over them. */
  routes: readonly Route[]
  names: EntryNames
  /** Set: the clauses are shown by date over this span. */
  when: Span | null
  pointed: Evidence | null
  onPoint: (stretch: Evidence | null) => void
  onPick: (work: number) => void
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
                  <p className="clause__plain">{plainFinding(clause, names)}</p>
                )}
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

/** Of a clause without time: what in the profile meets it, or how much of it there is. */
function plainFinding(clause: Clause, names: EntryNames): string {
  const entries = names.entries(clause)
  const found = sayEntries(entries)
  if (clause.kind === 'credits') return [sayPart(clause), found].filter(Boolean).join(': ')
  if (clause.kind === 'judgement' || clause.kind === 'unknown') return ''
  return found || gapWords.noneStated
}

function DateAxis({ ticks, width }: { ticks: ReturnType<typeof timeTicks>; width: number }): ReactElement {
  return (
    <div className="clause clause--axis" aria-hidden="true">
      <span />
      <svg width={width} height="20">
        {ticks.map(({ x, year }) => (
          <g key={x}>
            <line className="tick" x1={x} x2={x} y1={year === null ? 16 : 4} y2={20} />
            {year !== null && (
              <text className="tick__year" x={x + 4} y={13}>
                {year}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  )
}

interface WhenRowProps {
  pieces: readonly WhenPiece[]
  width: number
  names: EntryNames
  pointed: Evidence | null
  onPoint: (stretch: Evidence | null) => void
  onPick: (work: number) => void
}

/** A clause's counted time where it was worked; half-time work is half as high. */
function WhenRow({ pieces, width, names, pointed, onPoint, onPick }: WhenRowProps): ReactElement {
  const height = BAR_HEIGHT - 8
  const full = height - 6
  return (
    <svg width={width} height={height} role="group" aria-label={gapWords.when}>
      <line className="when__floor" x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} />
      {pieces.map(({ x, width: wide, floor, share, evidence }) => (
        <g
          key={`${evidence.work} ${x}`}
          role="button"
          tabIndex={0}
          aria-label={sayServicePiece(names.jobAt(evidence.work), evidence)}
          className={`segment${pointed === evidence ? ' segment--pointed' : ''}`}
          onPointerEnter={() => onPoint(evidence)}
          onPointerLeave={() => onPoint(null)}
          onFocus={() => onPoint(evidence)}
          onBlur={() => onPoint(null)}
          onClick={() => onPick(evidence.work)}
          onKeyDown={event => {
            if (event.key === 'Enter' || event.key === ' ') onPick(evidence.work)
          }}
        >
          <title>{sayServicePiece(names.jobAt(evidence.work), evidence)}</title>
          <rect
            className="segment__shape"
            x={x}
            y={height - floor * full - Math.max(share * full, 3)}
            width={Math.max(wide, 2)}
            height={Math.max(share * full, 3)}
            fill={inkFill(evidence.work)}
          />
        </g>
      ))}
    </svg>
  )
}
