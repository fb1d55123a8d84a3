import { type ReactElement, useMemo, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import { surenessOf } from '../../core/charts/review-marks.ts'
import type { Kind } from '../../core/model/catalogue.ts'
import type { RequirementNode } from '../../core/model/requirement.ts'
import { addAfter, addInside, afterAct, freshId, substitutionsFor } from '../../core/review/clause-acts.ts'
import { clauseAt, isNestedAt, replaceClause } from '../../core/review/clause-edits.ts'
import { substitutionWords } from '../../core/words/screens/clauses.ts'
import { reviewWords, sayKeptRule, sayLeftToLook } from '../../core/words/screens/review.ts'
import { useHistory } from '../app/use-history.ts'
import { useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Callout } from '../components/messages.tsx'
import { BesideRule } from './BesideRule.tsx'
import { Brings } from './Brings.tsx'
import { ClauseDialog } from './ClauseDialog.tsx'
import { isSubstitution, type LineAct } from './ClauseMenu.tsx'
import { LookAll } from './LookAll.tsx'
import type { Place } from './LookAt.tsx'
import { Outline, placesAt } from './Outline.tsx'
import { RuleEditor } from './RuleEditor.tsx'
import { SubstitutionDialog } from './SubstitutionDialog.tsx'
import { Stops } from './Stops.tsx'

interface RulePartProps {
  review: Review
  overview: CatalogueOverview
  pointed: string | null
  onPoint: (path: string | null) => void
}

/** A clause that is being written: one that is there, or a new one behind or inside it; or a substitution, null a new one. */
type Form =
  | { readonly path: string; readonly act: 'edit' | 'add' | 'inside' }
  | { readonly substitution: number | null }

/** What the class asks, as it was read: an outline to look at and to shape, clause by clause or as a text. */
export function RulePart({ review, overview, pointed, onPoint }: RulePartProps): ReactElement {
  /** The rule that is being written as a text, as it was when that began; null: none is. */
  const [writing, setWriting] = useState<Pick<Review, 'english' | 'ruleState'> | null>(null)
  const [form, setForm] = useState<Form | null>(null)
  const edit = useWrite('review.edit', { inline: true })
  const { tell } = useHistory()
  const rule = review.draft ?? review.reading
  const { requirement } = rule
  const sureness = useMemo(() => surenessOf(rule), [rule])
  const confirm = useWrite('review.confirm')
  const isOpen = review.decision === null
  const mayLook = review.decision !== 'rejected'
  const places = placesAt(
    review,
    mayLook
      ? (place: Place, confirmed) => confirm.mutate({ id: review.id, keys: [place.key], confirmed })
      : undefined,
  )
  const open = review.places.filter(({ confirmed }) => !confirmed)
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  // However it was pointed at: here, in the document, by key.
  if (pointed !== null && !seen.has(pointed)) setSeen(new Set([...seen, pointed]))

  const save = (change: Parameters<typeof edit.mutate>[0]['edit'], saw = review.ruleState): void =>
    edit.mutate(
      { id: review.id, edit: change, seen: saw },
      {
        onSuccess: () => {
          setWriting(null)
          setForm(null)
          tell(sayKeptRule(review.title))
        },
      },
    )
  const shape = (next: RequirementNode | null, kinds: Kind[] = []): void => {
    if (next)
      save({
        requirement: next,
        substitutions: substitutionsFor(next, rule.substitutions),
        ...(kinds.length > 0 && { kinds }),
      })
  }
  const act = (path: string, does: LineAct): void => {
    edit.reset()
    if (does === 'text') setWriting(review)
    else if (isSubstitution(path)) {
      const index = Number(path.split('/')[1])
      if (does === 'edit') setForm({ substitution: index })
      else save({ requirement, substitutions: rule.substitutions.toSpliced(index, 1) })
    } else if (does === 'edit' || does === 'add' || does === 'inside') setForm({ path, act: does })
    else shape(afterAct(requirement, path, does))
  }

  if (writing)
    return (
      <RuleEditor
        english={writing.english}
        ask={{ id: review.id }}
        error={edit.error}
        onSave={english => save({ english }, writing.ruleState)}
        onUnderstood={({ requirement: asked, substitutions, kinds }) =>
          save({ requirement: asked, substitutions, kinds }, writing.ruleState)
        }
        onClose={() => setWriting(null)}
      />
    )
  return (
    <div className="rule-part">
      {review.unread > 0 && <Callout tone="warning">{reviewWords.unreadHere(review.unread)}</Callout>}
      {edit.error && form === null && <Callout tone="error">{edit.error.message}</Callout>}
      {mayLook && (
        <Stops stops={open.map(({ path }) => path)} left={sayLeftToLook(review)} onPoint={onPoint} />
      )}
      {rule.qualifications === 'typical' && <p className="quiet">{reviewWords.asksTypical}</p>}
      <Outline
        lines={review.outline}
        sureness={sureness}
        places={places}
        pointed={pointed}
        onPoint={onPoint}
        shaped={isOpen ? { requirement, onAct: act } : undefined}
      />
      <BesideRule review={review} places={places} pointed={pointed} onPoint={onPoint} />
      {mayLook && (
        <LookAll
          open={open}
          seen={seen}
          onConfirm={those =>
            confirm.mutate({ id: review.id, keys: those.map(({ key }) => key), confirmed: true })
          }
        />
      )}
      {isOpen && (
        <div className="rule-part__acts">
          <Button size="s" icon="source" onPress={() => act('', 'text')}>
            {reviewWords.editSentence}
          </Button>
          <Button size="s" look="quiet" icon="plus" onPress={() => setForm({ substitution: null })}>
            {substitutionWords.add}
          </Button>
        </div>
      )}
      <Brings
        review={review}
        overview={overview}
        onRename={(id, name) => edit.mutate({ id: review.id, edit: { kindNames: { [id]: name } } })}
      />
      {form && 'substitution' in form && (
        <SubstitutionDialog
          substitution={form.substitution === null ? null : (rule.substitutions[form.substitution] ?? null)}
          requirement={requirement}
          review={review}
          overview={overview}
          error={edit.error?.message}
          onSave={(substitution, kinds) =>
            save({
              requirement,
              substitutions: rule.substitutions.toSpliced(
                form.substitution ?? rule.substitutions.length,
                1,
                substitution,
              ),
              ...(kinds.length > 0 && { kinds }),
            })
          }
          onClose={() => setForm(null)}
        />
      )}
      {form && 'act' in form && (
        <ClauseForm
          form={form}
          requirement={requirement}
          review={review}
          overview={overview}
          error={edit.error?.message}
          onShaped={shape}
          onClose={() => setForm(null)}
        />
      )}
    </div>
  )
}

interface ClauseFormProps {
  form: Extract<Form, { act: unknown }>
  requirement: RequirementNode
  review: Review
  overview: CatalogueOverview
  error: string | undefined
  onShaped: (requirement: RequirementNode | null, made: Kind[]) => void
  onClose: () => void
}

function ClauseForm({
  form: { path, act },
  requirement,
  review,
  overview,
  error,
  onShaped,
  onClose,
}: ClauseFormProps): ReactElement | null {
  const at = clauseAt(requirement, path)
  if (!at) return null
  const fresh: RequirementNode = { id: freshId(requirement), experience: { amount: 'P0D', kinds: [] } }
  const isNested = act === 'edit' ? isNestedAt(requirement, path) : act === 'inside' && 'experience' in at
  return (
    <ClauseDialog
      clause={act === 'edit' ? at : fresh}
      isNew={act !== 'edit'}
      isNested={isNested}
      overview={overview}
      adds={review.adds}
      text={review.text.text}
      error={error}
      onSave={(clause, made) => {
        if (act === 'edit') onShaped(replaceClause(requirement, path, clause), made)
        else
          onShaped(
            act === 'add' ? addAfter(requirement, path, clause) : addInside(requirement, path, clause),
            made,
          )
      }}
      onClose={onClose}
    />
  )
}
