import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import type { Kind } from '../../core/model/catalogue.ts'
import type { RequirementNode, Substitution } from '../../core/model/requirement.ts'
import { clauseWords, substitutionWords } from '../../core/words/screens/clauses.ts'
import { Checkbox, Select, TextField } from '../components/fields.tsx'
import type { Span } from './amount.ts'
import { KindChoice } from './KindChoice.tsx'
import { LevelChoice, SemesterHours, YearsAndMonths } from './rule-fields.tsx'
import { RuleFormDialog } from './RuleFormDialog.tsx'
import {
  mayBeCovered,
  mayBeFirm,
  SUBSTITUTION_SORTS,
  type SubstitutionDraft,
  substitutionDraft,
  substitutionOf,
  type SubstitutionSort,
} from './substitution-draft.ts'

interface SubstitutionDialogProps {
  /** Null: a new one. */
  substitution: Substitution | null
  requirement: RequirementNode
  review: Review
  overview: CatalogueOverview
  error: string | undefined
  onSave: (substitution: Substitution, made: Kind[]) => void
  onClose: () => void
}

/** What may stand in for what is asked, to be written or mended: what it is, for how much, and for which clauses. */
export function SubstitutionDialog({
  substitution,
  requirement,
  review,
  overview,
  error,
  onSave,
  onClose,
}: SubstitutionDialogProps): ReactElement {
  const [draft, setDraft] = useState(() => substitutionDraft(substitution, requirement))
  const [made, setMade] = useState<Kind[]>([])
  const change = (part: Partial<SubstitutionDraft>): void => setDraft({ ...draft, ...part })
  const mended = substitutionOf(draft, substitution)
  return (
    <RuleFormDialog
      title={substitution ? substitutionWords.title : substitutionWords.newTitle}
      save={substitutionWords.save}
      words={substitution?.words}
      text={review.text.text}
      onSave={kept => onSave(kept, made)}
      {...{ mended, error, onClose }}
    >
      <Select<SubstitutionSort>
        label={substitutionWords.what}
        choices={SUBSTITUTION_SORTS.map(id => ({ id, name: substitutionWords.sorts[id] }))}
        value={draft.sort}
        onChange={sort => change({ sort })}
      />
      <Source
        {...{ draft, change }}
        kinds={[...overview.kinds, ...review.adds.kinds, ...made]}
        onMade={kind => {
          setMade([...made, kind])
          change({ kinds: [...draft.kinds, kind.id] })
        }}
      />
      {draft.sort !== 'further' && (
        <SpanFields
          label={substitutionWords.counts}
          help={substitutionWords.countsHelp}
          span={draft.counts}
          onChange={counts => change({ counts })}
        />
      )}
      <SpanFields
        label={substitutionWords.most}
        help={substitutionWords.mostHelp}
        span={draft.most}
        onChange={most => change({ most })}
      />
      <Select
        label={substitutionWords.firm}
        choices={substitutionWords.firmness}
        value={draft.firm && mayBeFirm(draft) ? 'firm' : 'open'}
        isDisabled={!mayBeFirm(draft)}
        onChange={firm => change({ firm: firm === 'firm' })}
        help={mayBeFirm(draft) ? undefined : substitutionWords.neverFirm}
      />
      <Covered {...{ draft, change, requirement }} outline={review.outline} />
    </RuleFormDialog>
  )
}

interface PartProps {
  draft: SubstitutionDraft
  change: (part: Partial<SubstitutionDraft>) => void
}

interface SourceProps extends PartProps {
  kinds: readonly Kind[]
  onMade: (kind: Kind) => void
}

function Source({ draft, change, kinds, onMade }: SourceProps): ReactElement | null {
  const subject = (
    <TextField
      label={draft.sort === 'degree' ? clauseWords.fields : clauseWords.subject}
      value={draft.fields}
      onChange={fields => change({ fields })}
    />
  )
  switch (draft.sort) {
    case 'hours':
      return (
        <>
          <SemesterHours value={draft.hours} onChange={hours => change({ hours })} />
          {subject}
        </>
      )
    case 'degree':
      return (
        <>
          <LevelChoice value={draft.level} onChange={level => change({ level })} />
          {subject}
        </>
      )
    case 'service':
      return (
        <>
          <KindChoice
            kinds={kinds}
            chosen={draft.kinds}
            onChange={chosen => change({ kinds: chosen })}
            onMade={onMade}
          />
          <SpanFields
            label={substitutionWords.served}
            help={substitutionWords.servedHelp}
            span={draft.served}
            onChange={served => change({ served })}
          />
        </>
      )
    case 'study':
      return subject
    case 'further':
      return null
    default:
      return draft.sort satisfies never
  }
}

interface SpanFieldsProps {
  label: string
  help: string
  span: Span
  onChange: (span: Span) => void
}

function SpanFields({ label, help, span, onChange }: SpanFieldsProps): ReactElement {
  return (
    <fieldset className="kind-choice">
      <legend className="field__label">{label}</legend>
      <YearsAndMonths value={span} onChange={onChange} />
      <p className="field__help">{help}</p>
    </fieldset>
  )
}

interface CoveredProps extends PartProps {
  requirement: RequirementNode
  outline: Review['outline']
}

/** The clauses it may stand in for, as the outline says them. */
function Covered({ draft, change, requirement, outline }: CoveredProps): ReactElement {
  const may = mayBeCovered(requirement)
  const lines = outline.flatMap(({ path, text }) => {
    const id = path.slice(path.lastIndexOf('/') + 1)
    return may.has(id) ? [{ id, text }] : []
  })
  const { clauses } = draft
  return (
    <fieldset className="kind-choice">
      <legend className="field__label">{substitutionWords.covers}</legend>
      <div className="kind-choice__list">
        {lines.map(({ id, text }) => (
          <Checkbox
            key={id}
            isSelected={clauses.includes(id)}
            onChange={on => change({ clauses: on ? [...clauses, id] : clauses.filter(each => each !== id) })}
          >
            {text}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
