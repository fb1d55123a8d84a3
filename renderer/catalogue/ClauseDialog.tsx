import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Kind } from '../../core/model/catalogue.ts'
import { EDUCATION_LEVELS, type EducationLevel } from '../../core/model/primitives.ts'
import type { RequirementNode } from '../../core/model/requirement.ts'
import { clauseAt, replaceClause } from '../../core/review/clause-edits.ts'
import { nodesOf } from '../../core/model/walk.ts'
import { clauseWords } from '../../core/words/screens/catalogue.ts'
import { Button } from '../components/Button.tsx'
import { NumberField, Select, TextField } from '../components/fields.tsx'
import { Callout } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import { type ClauseDraft, clauseOf, draftOf, type Sort, sortsFor } from './clause-draft.ts'
import { KindChoice } from './KindChoice.tsx'

interface ClauseDialogProps {
  path: string
  requirement: RequirementNode
  overview: CatalogueOverview
  /** Kinds that would come with the class. */
  newKinds: readonly Kind[]
  error: string | undefined
  onSave: (requirement: RequirementNode) => void
  onClose: () => void
}

/** One clause of a rule, to be mended: what it asks for and how much; or taken out. */
export function ClauseDialog({
  path,
  requirement,
  overview,
  newKinds,
  error,
  onSave,
  onClose,
}: ClauseDialogProps): ReactElement | null {
  const clause = clauseAt(requirement, path)
  const [draft, setDraft] = useState(() => clause && draftOf(clause))
  if (!clause || !draft) return null
  const change = (part: Partial<ClauseDraft>): void => setDraft({ ...draft, ...part })
  const save = (next: RequirementNode | null): void => {
    const whole = replaceClause(requirement, path, next)
    if (whole) onSave(whole)
  }
  const mended = clauseOf(draft, clause)
  const isNested = !nodesOf(requirement).some(placed => placed.path === path)
  return (
    <Dialog
      title={clauseWords.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          {path !== requirement.id && (
            <Button look="danger" onPress={() => save(null)}>
              {clauseWords.remove}
            </Button>
          )}
          <Button look="primary" isDisabled={mended === null} onPress={() => save(mended)}>
            {clauseWords.save}
          </Button>
        </>
      }
    >
      <div className="clause-form">
        <Select<Sort>
          label={clauseWords.sort}
          choices={sortsFor(clause, isNested).map(id => ({ id, name: clauseWords.sorts[id] }))}
          value={draft.sort}
          onChange={sort => change({ sort })}
        />
        {draft.sort === 'experience' && (
          <>
            <div className="clause-form__row">
              <NumberField
                label={clauseWords.years}
                value={draft.years}
                onChange={years => change({ years })}
                minValue={0}
                maxValue={60}
              />
              <NumberField
                label={clauseWords.months}
                value={draft.months}
                onChange={months => change({ months })}
                minValue={0}
                maxValue={11}
              />
            </div>
            <KindChoice
              kinds={[...overview.kinds, ...newKinds]}
              chosen={draft.kinds}
              onChange={kinds => change({ kinds })}
            />
          </>
        )}
        {draft.sort === 'education' && (
          <Select<EducationLevel>
            label={clauseWords.level}
            choices={EDUCATION_LEVELS.map(id => ({ id, name: clauseWords.levels[id] }))}
            value={draft.level}
            onChange={level => change({ level })}
          />
        )}
        {draft.sort === 'credits' && (
          <NumberField
            label={clauseWords.hours}
            value={draft.hours}
            onChange={hours => change({ hours })}
            minValue={1}
            maxValue={400}
          />
        )}
        {(draft.sort === 'licence' || draft.sort === 'authority' || draft.sort === 'unread') && (
          <TextField
            label={clauseWords.words[draft.sort]}
            value={draft.words}
            onChange={words => change({ words })}
          />
        )}
        {error !== undefined && <Callout tone="error">{error}</Callout>}
      </div>
    </Dialog>
  )
}
