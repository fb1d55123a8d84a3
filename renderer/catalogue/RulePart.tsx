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
import { Brings } from './Brings.tsx'
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
      <Brings
        review={review}
        onRename={(id, name) => edit.mutate({ id: review.id, edit: { kindNames: { [id]: name } } })}
      />
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
