import { type ReactElement, useState } from 'react'
import { isExperience } from '../../core/charts/gap/bars.ts'
import { whenSpan } from '../../core/charts/gap/when.ts'
import type { ClassDetail, ExplainedAnswer } from '../../core/contract/shapes.ts'
import type { Evidence } from '../../core/model/answer.ts'
import { gapWords } from '../../core/words/screens/gap.ts'
import { Button } from 'react-aria-components'
import { inkFill, MISSING_FILL, STUDY_FILL, Swatch } from '../components/ink.tsx'
import type { EntryNames } from '../../core/charts/gap/people.ts'
import type { Begun } from '../me/begun.ts'
import './bars.css'
import { RouteCard } from './RouteCard.tsx'

interface BarsProps {
  answer: ExplainedAnswer
  names: EntryNames
  byDate: boolean
  outline: ClassDetail['outline']
  onPick: (work: number) => void
  onAdd: ((begun: Begun) => void) | null
}

/** Every route, its clauses as bars, under a legend of whose time it is. */
export function Bars({ answer, names, byDate, outline, onPick, onAdd }: BarsProps): ReactElement {
  const [pointed, setPointed] = useState<Evidence | null>(null)
  const when = byDate ? whenSpan(answer.routes, answer.asOf) : null
  const asksTime = answer.routes.some(({ clauses }) => clauses.some(isExperience))
  const words = new Map(outline.map(({ path, text }) => [path, text]))
  return (
    <div className="bars">
      {asksTime && <Legend answer={answer} names={names} byDate={byDate} onPick={onPick} />}
      {answer.routes.map(route => (
        <RouteCard
          key={route.label}
          route={route}
          routes={answer.routes}
          names={names}
          when={when}
          pointed={pointed}
          onPoint={setPointed}
          onPick={onPick}
          onAdd={onAdd}
          wordsOf={path => words.get(path)}
        />
      ))}
    </div>
  )
}

interface LegendProps {
  answer: ExplainedAnswer
  names: EntryNames
  byDate: boolean
  onPick: (work: number) => void
}

function Legend({ answer, names, byDate, onPick }: LegendProps): ReactElement {
  const clauses = answer.routes.flatMap(route => route.clauses)
  const counted = new Set(clauses.flatMap(clause => clause.evidence.map(({ work }) => work)))
  const jobs = Array.from({ length: names.jobs }, (_, work) => work)
  // A job whose kind nobody ticked counts nothing: it must be at hand to be corrected, too.
  const uncounted = jobs.filter(work => !counted.has(work))
  const isShort = clauses.some(clause => isExperience(clause) && clause.shortfall.days > 0)
  const hasRange = clauses.some(clause => isExperience(clause) && clause.upTo !== undefined)
  const hasStudy = clauses.some(clause => clause.study.length > 0)
  const pick = (work: number): ReactElement => (
    <li key={work}>
      <Button className="gap-legend__job" onPress={() => onPick(work)}>
        {counted.has(work) && <Swatch fill={inkFill(work)} />}
        <span className="gap-legend__name">{names.jobAt(work)}</span>
      </Button>
    </li>
  )
  return (
    <div className="gap-legend">
      <h3>{gapWords.legend}</h3>
      <ul className="gap-legend__jobs">
        {jobs.filter(work => counted.has(work)).map(pick)}
        {counted.size === 0 && <li className="quiet gap-legend__item">{gapWords.uncounted}</li>}
        {!byDate && hasStudy && (
          <li className="gap-legend__item">
            <Swatch fill={STUDY_FILL} />
            {gapWords.study}
          </li>
        )}
        {!byDate && isShort && (
          <li className="gap-legend__item">
            <Swatch fill={MISSING_FILL} />
            {gapWords.missing}
          </li>
        )}
        {!byDate && hasRange && (
          <li className="gap-legend__item">
            <svg className="swatch" width="20" height="14" aria-hidden="true">
              <rect className="clause-bar__band" x="0.5" y="1.5" width="19" height="11" />
            </svg>
            {gapWords.range}
          </li>
        )}
        {uncounted.length > 0 && <li className="quiet gap-legend__item">{gapWords.countsNothing}</li>}
        {uncounted.map(pick)}
      </ul>
      {jobs.length > 0 && (
        <p className="quiet">
          {byDate && gapWords.whenHelp} {gapWords.legendHelp}
        </p>
      )}
    </div>
  )
}
