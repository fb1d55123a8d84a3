import { type ReactElement, useMemo, useState } from 'react'
import type { CatalogueOverview, ClassDetail } from '../../core/contract/shapes.ts'
import { factWords } from '../../core/words/screens/facts.ts'
import { versionWords } from '../../core/words/screens/versions.ts'
import { Button } from '../components/Button.tsx'
import { NumberField, Select, TextField } from '../components/fields.tsx'
import { Callout } from '../components/messages.tsx'
import { AbolishedField } from './AbolishedField.tsx'
import { EditClassDialog } from './EditClassDialog.tsx'
import { type FactsDraft, factsDraftOf, factsEdit, faultIn } from './facts-draft.ts'
import { LevelField, SortField } from './LevelField.tsx'
import { YieldsField } from './YieldsField.tsx'

interface FactsDialogProps {
  detail: ClassDetail
  overview: CatalogueOverview
}

/** What is on file of a class besides its rule, to be changed by hand; what that would do is told before it is done. */
export function FactsDialog(props: FactsDialogProps): ReactElement {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="s" icon="table" onPress={() => setOpen(true)}>
        {versionWords.editFacts}
      </Button>
      {open && <EditFacts {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function EditFacts({ detail, overview, onClose }: FactsDialogProps & { onClose: () => void }): ReactElement {
  const [draft, setDraft] = useState(() => factsDraftOf(detail))
  const fault = faultIn(draft)
  const edit = useMemo(() => (faultIn(draft) === null ? factsEdit(detail, draft) : null), [detail, draft])
  return (
    <EditClassDialog heading={versionWords.factsTitle(detail.title)} {...{ detail, edit, onClose }}>
      {wrong => (
        <>
          <Fields draft={draft} overview={overview} onChange={part => setDraft({ ...draft, ...part })} />
          {fault !== null && fault !== 'title' && (
            <Callout tone="warning">{factWords.payFaults[fault]}</Callout>
          )}
          {wrong && <Callout tone="error">{wrong.message}</Callout>}
        </>
      )}
    </EditClassDialog>
  )
}

interface FieldsProps {
  draft: FactsDraft
  overview: CatalogueOverview
  onChange: (part: Partial<FactsDraft>) => void
}

function Fields({ draft, overview, onChange }: FieldsProps): ReactElement {
  return (
    <>
      <TextField
        label={factWords.title}
        value={draft.title}
        onChange={title => onChange({ title })}
        error={faultIn(draft) === 'title' ? factWords.emptyTitle : undefined}
      />
      <div className="facts-form__row">
        <TextField label={factWords.code} value={draft.code} onChange={code => onChange({ code })} />
        <TextField label={factWords.grade} value={draft.grade} onChange={grade => onChange({ grade })} />
        <TextField label={factWords.series} value={draft.series} onChange={series => onChange({ series })} />
      </div>
      <div className="facts-form__row">
        <NumberField
          label={factWords.payMin}
          value={draft.payMin}
          onChange={payMin => onChange({ payMin })}
          minValue={0}
        />
        <NumberField
          label={factWords.payMax}
          value={draft.payMax}
          onChange={payMax => onChange({ payMax })}
          minValue={0}
        />
        <Select
          label={factWords.payPeriod}
          choices={factWords.payPeriods}
          value={draft.payPeriod}
          onChange={payPeriod => onChange({ payPeriod })}
        />
      </div>
      <div className="facts-form__row">
        <LevelField level={draft.level} onChange={level => onChange({ level })} />
        <SortField
          qualifications={draft.qualifications}
          onChange={qualifications => onChange({ qualifications })}
        />
        <AbolishedField
          abolished={draft.abolished === '' ? undefined : draft.abolished}
          onChange={abolished => onChange({ abolished: abolished ?? '' })}
        />
      </div>
      <YieldsField kinds={overview.kinds} yields={draft.yields} onChange={yields => onChange({ yields })} />
    </>
  )
}
