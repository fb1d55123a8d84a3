import type { ReactElement } from 'react'
import type {
  CatalogueOverview,
  ClassDetail,
  ExplainedAnswer,
  StoredProfile,
} from '../../core/contract/shapes.ts'
import { NOT_AN_APPOINTMENT } from '../../core/words/explain.ts'
import { gapWords } from '../../core/words/screens/gap.ts'
import { toldNotes } from '../../core/words/told-notes.ts'
import { Bars } from './Bars.tsx'
import { EvidenceSheet } from './EvidenceSheet.tsx'
import { GapTable } from './GapTable.tsx'
import { Headline } from './Headline.tsx'
import { namesOf } from '../../core/charts/gap/people.ts'
import type { Begun } from '../me/begun.ts'
import { SourceDialog } from './SourceDialog.tsx'

export const VIEWS = [
  { id: 'amount', name: gapWords.amount },
  { id: 'dates', name: gapWords.dates },
  { id: 'table', name: gapWords.table },
  { id: 'sheet', name: gapWords.sheet },
] as const
export type View = (typeof VIEWS)[number]['id']

interface AnswerProps {
  answer: ExplainedAnswer
  /** It is the last answer, while the next is computed. */
  isBehind: boolean
  detail: ClassDetail | undefined
  profile: StoredProfile
  overview: CatalogueOverview
  view: View
  onPick: (work: number) => void
  /** The person has what the profile does not list; null where it is not changed from here. */
  onAdd: ((begun: Begun) => void) | null
}

/** The answer as bars, by date, in figures or on paper. */
export function GapAnswer({
  answer,
  isBehind,
  detail,
  profile,
  overview,
  view,
  onPick,
  onAdd,
}: AnswerProps): ReactElement {
  const names = namesOf(profile.document, overview)
  const title = overview.classes.find(each => each.id === answer.classId)?.title ?? answer.classId
  const sheet = detail && (
    <EvidenceSheet answer={answer} detail={detail} profile={profile} overview={overview} names={names} />
  )
  if (view === 'sheet') return <div className="paper">{sheet}</div>
  return (
    <>
      <div className={`gap__screen${isBehind ? ' gap__screen--behind' : ''}`} aria-busy={isBehind}>
        <Headline answer={answer} />
        {answer.routes.length > 0 && view === 'table' && (
          <GapTable answer={answer} title={title} names={names} />
        )}
        {answer.routes.length > 0 && view !== 'table' && (
          <Bars
            answer={answer}
            names={names}
            byDate={view === 'dates'}
            outline={detail?.outline ?? []}
            onPick={onPick}
            onAdd={onAdd}
          />
        )}
        <Notes answer={answer} />
        <footer className="gap__foot">
          {detail && <SourceDialog detail={detail} />}
          <p className="quiet">{NOT_AN_APPOINTMENT}</p>
        </footer>
      </div>
      {/* Paper shows the sheet, whatever the screen shows. */}
      <div className="print-only">{sheet}</div>
    </>
  )
}

function Notes({ answer }: { answer: ExplainedAnswer }): ReactElement | null {
  const texts = toldNotes(answer.notes)
  if (texts.length === 0) return null
  return (
    <section className="gap__notes">
      <h2>{gapWords.notes}</h2>
      <ul>
        {texts.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
