import type { ReactElement } from 'react'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import { furtherNotes } from '../../core/charts/review-marks.ts'
import type { Span } from '../../core/reading/model.ts'
import { onOneLine } from '../../core/reading/text/one-line.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { LOOK_BESIDE, lookNote, lookTitle } from '../../core/words/screens/look.ts'
import { unweighedFact } from '../../core/words/unweighed.ts'
import type { Place } from './LookAt.tsx'
import { Outline, type Places } from './Outline.tsx'

interface BesideRuleProps {
  review: Review
  places: Places
  pointed: string | null
  onPoint: (path: string | null) => void
}

/**
 * What somebody must look at that no clause of the rule stands for: a doubtful title, words that were not understood, notes
 * that narrow what counts; and the other notes, to be opened.
 */
export function BesideRule({ review, places, pointed, onPoint }: BesideRuleProps): ReactElement {
  const lines = review.places.flatMap(place => {
    const text = textOf(place, review)
    return text === null ? [] : [{ path: place.path, depth: 0, text }]
  })
  const notes = furtherNotes(review.reading).map(note => ({
    path: note.path,
    depth: 0,
    text: wordsAt(note, review),
  }))
  return (
    <>
      {lines.length > 0 && (
        <section aria-label={LOOK_BESIDE}>
          <h3>{LOOK_BESIDE}</h3>
          <Outline lines={lines} places={places} pointed={pointed} onPoint={onPoint} />
        </section>
      )}
      {notes.length > 0 && (
        <details className="further-notes">
          <summary>{reviewWords.notesBeside(notes.length)}</summary>
          <Outline lines={notes} pointed={pointed} onPoint={onPoint} />
        </details>
      )}
    </>
  )
}

/** Characters of words that are shown; the document has them all. */
const MOST = 160

/** Null for clauses: the outline has them. */
function textOf({ is, path }: Place, review: Review): string | null {
  const { reading, title } = review
  const at = Number(path.split('/')[1])
  if (is === 'title') return lookTitle(title)
  if (is === 'narrows') {
    const note = reading.notes[at]
    return note?.narrows === undefined ? null : lookNote(unweighedFact(note.narrows), wordsAt(note, review))
  }
  const span = is === 'words' ? reading.unread[at] : undefined
  return span ? wordsAt(span, review) : null
}

function wordsAt({ from, to }: Span, { text }: Review): string {
  const words = onOneLine(text.text.slice(from, to)).trim()
  return words.length > MOST ? `“${words.slice(0, MOST)}…”` : `“${words}”`
}
