import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Additions } from '../../core/contract/upkeep-shapes.ts'
import type { Kind } from '../../core/model/catalogue.ts'
import type { RequirementNode } from '../../core/model/requirement.ts'
import { clauseWords } from '../../core/words/screens/clauses.ts'
import { Select, TextField } from '../components/fields.tsx'
import { type ClauseDraft, clauseOf, draftOf, type Sort, sortsFor } from './clause-draft.ts'
import { HeldChoice } from './HeldChoice.tsx'
import { KindChoice } from './KindChoice.tsx'
import { LevelChoice, SemesterHours, YearsAndMonths } from './rule-fields.tsx'
import { RuleFormDialog } from './RuleFormDialog.tsx'

interface ClauseDialogProps {
  /** What it is now, or the beginning of a new one. */
  clause: RequirementNode
  isNew: boolean
  /** Experience inside of experience stays experience. */
  isNested: boolean
  overview: CatalogueOverview
  /** Kinds and classes that would come with the class under review. */
  adds: Pick<Additions, 'kinds' | 'classes'>
  /** Of the document. */
  text: string
  error: string | undefined
  /** With the kinds that were made for it. */
  onSave: (clause: RequirementNode, made: Kind[]) => void
  onClose: () => void
}

/** One clause of a rule, to be written or mended: what it asks for and how much. */
export function ClauseDialog({
  clause,
  isNew,
  isNested,
  overview,
  adds,
  text,
  error,
  onSave,
  onClose,
}: ClauseDialogProps): ReactElement {
  const [draft, setDraft] = useState(() => draftOf(clause))
  const [made, setMade] = useState<Kind[]>([])
  const change = (part: Partial<ClauseDraft>): void => setDraft({ ...draft, ...part })
  const mended = clauseOf(draft, clause)
  const { sort } = draft
  return (
    <RuleFormDialog
      title={isNew ? clauseWords.newTitle : clauseWords.title}
      save={clauseWords.save}
      words={isNew ? undefined : clause.words}
      text={text}
      onSave={kept => onSave(kept, made)}
      {...{ mended, error, onClose }}
    >
      <Select<Sort>
        label={clauseWords.sort}
        choices={sortsFor(clause, isNested).map(id => ({ id, name: clauseWords.sorts[id] }))}
        value={sort}
        onChange={next => change({ sort: next })}
      />
      {sort === 'experience' && (
        <ExperienceFields
          {...{ draft, change, overview }}
          adds={{ classes: adds.classes, kinds: [...adds.kinds, ...made] }}
          onMade={kind => {
            setMade([...made, kind])
            change({ kinds: [...draft.kinds, kind.id] })
          }}
        />
      )}
      {sort === 'education' && (
        <>
          <LevelChoice value={draft.level} onChange={level => change({ level })} />
          <TextField
            label={clauseWords.fields}
            value={draft.fields}
            onChange={fields => change({ fields })}
            help={clauseWords.fieldsHelp}
          />
        </>
      )}
      {sort === 'credits' && (
        <>
          <SemesterHours value={draft.hours} onChange={hours => change({ hours })} />
          <TextField
            label={clauseWords.subject}
            value={draft.fields}
            onChange={fields => change({ fields })}
          />
        </>
      )}
      {(sort === 'licence' || sort === 'authority' || sort === 'unread' || sort === 'position') && (
        <TextField
          label={clauseWords.words[sort]}
          value={draft.words}
          onChange={words => change({ words })}
        />
      )}
    </RuleFormDialog>
  )
}

interface ExperienceFieldsProps extends Pick<ClauseDialogProps, 'overview' | 'adds'> {
  draft: ClauseDraft
  change: (part: Partial<ClauseDraft>) => void
  onMade: (kind: Kind) => void
}

function ExperienceFields({ draft, change, overview, adds, onMade }: ExperienceFieldsProps): ReactElement {
  return (
    <>
      <YearsAndMonths value={draft} onChange={change} />
      <KindChoice
        kinds={[...overview.kinds, ...adds.kinds]}
        chosen={draft.kinds}
        onChange={kinds => change({ kinds })}
        onMade={onMade}
      />
      <HeldChoice
        overview={overview}
        more={adds.classes}
        held={draft.held}
        orComparable={draft.orComparable}
        onChange={change}
      />
    </>
  )
}
