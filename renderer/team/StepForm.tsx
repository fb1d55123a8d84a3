import { type ReactElement, useMemo, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { PersonSummary } from '../../core/contract/team-shapes.ts'
import type { ScenarioStep } from '../../core/team/model.ts'
import { scenarioWords } from '../../core/words/screens/scenarios.ts'
import { pickerWords } from '../../core/words/screens/team.ts'
import { Button } from '../components/Button.tsx'
import { Select, TextField } from '../components/fields.tsx'
import { draftStep, stepOf } from './draft-step.ts'
import { findPeople } from './find-people.ts'
import { RuleForm } from './RuleForm.tsx'
import { StepFields } from './StepFields.tsx'

interface StepFormProps {
  people: readonly PersonSummary[]
  overview: CatalogueOverview
  asOf: string
  onStep: (step: ScenarioStep) => void
}

const WHATS = [
  { id: 'assignment', name: scenarioWords.assignment },
  { id: 'study', name: scenarioWords.study },
  { id: 'licence', name: scenarioWords.licence },
  { id: 'appointment', name: scenarioWords.appointment },
  { id: 'leaving', name: scenarioWords.leaving },
  { id: 'hiring', name: scenarioWords.hiring },
  { id: 'requirement', name: scenarioWords.rule },
] as const
type What = (typeof WHATS)[number]['id']

/** As many as are listed at once; a team may have ten thousand people. */
const LISTED = 200

/** One supposition: who, what, from when. */
export function StepForm({ people, overview, asOf, onStep }: StepFormProps): ReactElement {
  const [who, setWho] = useState<ReadonlySet<string>>(new Set())
  const [what, setWhat] = useState<What>('assignment')
  const [draft, setDraft] = useState(() => draftStep(asOf))
  const choice = <Select label={scenarioWords.what} value={what} choices={WHATS} onChange={setWhat} />
  if (what === 'requirement')
    return (
      <div className="step-form">
        {choice}
        <RuleForm overview={overview} onStep={onStep} />
      </div>
    )
  const filled = stepOf(what, [...who], draft)
  return (
    <form
      className="step-form"
      onSubmit={event => {
        event.preventDefault()
        if (!('step' in filled)) return
        onStep(filled.step)
        setWho(new Set())
      }}
    >
      {choice}
      {what !== 'hiring' && <PeopleList people={people} chosen={who} onChange={setWho} />}
      <div className="step-form__what">
        <StepFields
          what={what}
          draft={draft}
          overview={overview}
          onDraft={change => setDraft(now => ({ ...now, ...change }))}
        />
        <Button type="submit" isDisabled={!('step' in filled)}>
          {scenarioWords.addStep}
        </Button>
        {'missing' in filled && <p className="quiet">{scenarioWords.stillMissing[filled.missing]}</p>}
      </div>
    </form>
  )
}

interface PeopleListProps {
  people: readonly PersonSummary[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

/** People of the team, several at once. */
function PeopleList({ people, chosen, onChange }: PeopleListProps): ReactElement {
  const [sought, setSought] = useState('')
  const found = useMemo(() => findPeople(people, sought), [people, sought])
  const listed = found.slice(0, LISTED)
  return (
    <div className="step-form__who">
      <TextField
        label={scenarioWords.who}
        value={sought}
        placeholder={pickerWords.find}
        onChange={setSought}
      />
      <ListBox
        aria-label={scenarioWords.who}
        className="input people-list"
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={keys =>
          // Those chosen before another search stay chosen.
          onChange(
            new Set(keys === 'all' ? [...chosen, ...listed.map(({ id }) => id)] : [...keys].map(String)),
          )
        }
        items={listed}
        renderEmptyState={() => <p className="menu__heading">{pickerWords.nobody}</p>}
      >
        {({ id, name, title }) => (
          <ListBoxItem id={id} textValue={name} className="menu__item">
            {name} <span className="quiet">{title}</span>
          </ListBoxItem>
        )}
      </ListBox>
      <p className="quiet" aria-live="polite">
        {[
          ...(chosen.size > 0 ? [pickerWords.chosen(chosen.size)] : []),
          ...(found.length > LISTED ? [pickerWords.more(found.length - LISTED)] : []),
        ].join('; ')}
      </p>
    </div>
  )
}
