import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import { surenessOf } from '../../core/charts/review-marks.ts'
import { reviewWords, sayKeptRule } from '../../core/words/screens/catalogue.ts'
import { undoWord } from '../../core/words/screens/app.ts'
import { useHistory } from '../app/use-history.ts'
import { useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Callout } from '../components/messages.tsx'
import { say } from '../components/toasts.tsx'
import { ClauseDialog } from './ClauseDialog.tsx'
import { Outline } from './Outline.tsx'
import { RuleEditor } from './RuleEditor.tsx'

interface RulePartProps {
  review: Review
  overview: CatalogueOverview
  pointed: string | null
  onPoint: (path: string | null) => void
}

/** What the class asks, as it was read: an outline to look at and to mend, clause by clause or as a text. */
export function RulePart({ review, overview, pointed, onPoint }: RulePartProps): ReactElement {
  const [writing, setWriting] = useState(false)
  const [clause, setClause] = useState<string | null>(null)
  const edit = useWrite('review.edit', { inline: true })
  const { undoJust } = useHistory()
  const rule = review.draft ?? review.reading
  const isOpen = review.decision === null
  const kept = (): void => {
    const label = sayKeptRule(review.title)
    say({ text: label, action: { label: undoWord, run: () => undoJust(label) } })
  }
  if (writing)
    return (
      <RuleEditor
        english={review.english}
        ask={{ id: review.id }}
        error={edit.error?.message}
        onSave={english =>
          edit.mutate({ id: review.id, edit: { english } }, { onSuccess: () => (setWriting(false), kept()) })
        }
        onClose={() => setWriting(false)}
      />
    )
  return (
    <div className="rule-part">
      {review.unread > 0 && <Callout tone="warning">{reviewWords.unreadHere(review.unread)}</Callout>}
      {rule.qualifications === 'typical' && <p className="quiet">{reviewWords.asksTypical}</p>}
      <Outline
        lines={review.outline}
        sureness={surenessOf(rule)}
        pointed={pointed}
        onPoint={onPoint}
        onEdit={isOpen ? setClause : undefined}
      />
      {isOpen && (
        <Button size="s" icon="source" onPress={() => setWriting(true)}>
          {reviewWords.editSentence}
        </Button>
      )}
      <Brings review={review} />
      {clause !== null && (
        <ClauseDialog
          path={clause}
          requirement={rule.requirement}
          overview={overview}
          newKinds={review.adds.kinds}
          error={edit.error?.message}
          onSave={requirement =>
            edit.mutate(
              { id: review.id, edit: { requirement } },
              { onSuccess: () => (setClause(null), kept()) },
            )
          }
          onClose={() => setClause(null)}
        />
      )}
    </div>
  )
}

/** The records that come into the catalogue with the class. */
function Brings({ review: { adds } }: { review: Review }): ReactElement | null {
  const parts = [
    [reviewWords.kinds, adds.kinds.map(({ name }) => name)],
    [reviewWords.referenced, adds.classes.map(({ title }) => title)],
    [reviewWords.edges, adds.edges.map(({ basis }) => basis)],
  ] as const
  if (parts.every(([, names]) => names.length === 0)) return null
  return (
    <details className="brings">
      <summary>{reviewWords.brings}</summary>
      {parts.map(
        ([title, names]) =>
          names.length > 0 && (
            <section key={title}>
              <h3>{title}</h3>
              <ul className="phrases">
                {[...new Set(names)].map(name => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </section>
          ),
      )}
    </details>
  )
}
