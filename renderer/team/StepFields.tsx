import type { ReactElement } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import { scenarioWords } from '../../core/words/screens/scenarios.ts'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { NumberField, Select, TextField } from '../components/fields.tsx'
import type { DraftStep, PersonWhat } from './draft-step.ts'

interface StepFieldsProps {
  what: PersonWhat
  draft: DraftStep
  overview: CatalogueOverview
  onDraft: (change: Partial<DraftStep>) => void
}

/** What one sort of supposition asks for, and from when it holds. */
export function StepFields(props: StepFieldsProps): ReactElement {
  const { what, draft, onDraft } = props
  return (
    <>
      <OwnFields {...props} />
      <TextField
        type="date"
        label={what === 'assignment' ? scenarioWords.from : scenarioWords.on}
        value={draft.on}
        onChange={on => onDraft({ on })}
      />
    </>
  )
}

function OwnFields({ what, draft, overview, onDraft }: StepFieldsProps): ReactElement | null {
  const classField = (
    <ClassPicker
      label={scenarioWords.class}
      overview={overview}
      value={draft.classId}
      onChange={classId => onDraft({ classId })}
    />
  )
  const degreeField = (
    <TextField label={scenarioWords.degree} value={draft.degree} onChange={degree => onDraft({ degree })} />
  )
  switch (what) {
    case 'assignment':
      return (
        <>
          <Select
            label={scenarioWords.kind}
            value={draft.kind}
            choices={overview.kinds.map(({ id, name }) => ({ id, name }))}
            onChange={kind => onDraft({ kind })}
          />
          <NumberField
            label={scenarioWords.share}
            value={draft.percent}
            minValue={1}
            maxValue={100}
            onChange={percent => onDraft({ percent: Number.isNaN(percent) ? 100 : percent })}
          />
        </>
      )
    case 'study':
      return (
        <>
          <NumberField
            label={scenarioWords.hours}
            value={draft.hours}
            minValue={0}
            maxValue={1000}
            onChange={hours => onDraft({ hours })}
          />
          {degreeField}
        </>
      )
    case 'licence':
      return (
        <TextField
          label={scenarioWords.licenceName}
          value={draft.licence}
          onChange={licence => onDraft({ licence })}
        />
      )
    case 'appointment':
      return classField
    case 'hiring':
      return (
        <>
          {classField}
          <NumberField
            label={scenarioWords.people}
            value={draft.people}
            minValue={1}
            maxValue={50}
            onChange={people => onDraft({ people })}
          />
          {degreeField}
        </>
      )
    case 'leaving':
      return null
    default:
      return what satisfies never
  }
}
