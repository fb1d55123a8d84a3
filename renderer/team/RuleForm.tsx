import { type ReactElement, useMemo, useState } from 'react'
import type { CatalogueOverview, ClassDetail } from '../../core/contract/shapes.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import {
  type Lexicon,
  lexiconOf,
  type Qualifications,
  readQualifications,
  writeQualifications,
} from '../../core/english/index.ts'
import { differencesOf } from '../../core/review/differences.ts'
import { amountsOf, withAmount } from '../../core/team/amounts.ts'
import type { ScenarioStep } from '../../core/team/model.ts'
import { clauseNames } from '../../core/words/clauses.ts'
import { ruleWords } from '../../core/words/screens/scenarios.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { NumberField } from '../components/fields.tsx'
import { RuleText } from '../components/RuleText.tsx'
import { Loaded } from '../components/messages.tsx'

type RuleStep = Extract<ScenarioStep, { what: 'requirement' }>

interface RuleFormProps {
  overview: CatalogueOverview
  onStep: (step: RuleStep) => void
}

/** Supposes another rule for a class: other amounts, or the rule as a text. The catalogue stays as it is. */
export function RuleForm({ overview, onStep }: RuleFormProps): ReactElement {
  const [classId, setClassId] = useState<string | null>(null)
  const detail = useRead('catalogue.class', classId === null ? null : { id: classId })
  return (
    <div className="rule-form">
      <ClassPicker label={ruleWords.class} overview={overview} value={classId} onChange={setClassId} />
      {classId !== null && (
        <Loaded query={detail} lines={3}>
          {known => (
            <Rule
              key={known.id}
              detail={known}
              overview={overview}
              onStep={step => {
                onStep(step)
                setClassId(null)
              }}
            />
          )}
        </Loaded>
      )}
    </div>
  )
}

function Rule({ detail, overview, onStep }: RuleFormProps & { detail: ClassDetail }): ReactElement {
  const lexicon = useMemo(() => lexiconOf(overview), [overview])
  const [text, setText] = useState(() => writeQualifications(detail, lexicon))
  const read = useMemo(() => readOrRefuse(text, lexicon), [text, lexicon])
  const rule = 'refused' in read ? null : read
  const changes = rule ? differencesOf(detail, { ...detail, ...asRecord(rule) }, lexicon) : []
  return (
    <>
      {rule && (
        <Amounts
          detail={detail}
          rule={rule}
          lexicon={lexicon}
          onRule={requirement => setText(writeQualifications({ ...rule, requirement }, lexicon))}
        />
      )}
      <details className="rule-form__text" open={rule === null || !detail.documented}>
        <summary>{ruleWords.asText}</summary>
        <RuleText
          label={ruleWords.text}
          value={text}
          onChange={setText}
          rows={8}
          help={ruleWords.textHelp}
          error={'refused' in read ? read.refused : null}
        />
      </details>
      <ul className="rule-form__changes" aria-live="polite">
        {changes.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
        {changes.length === 0 && rule && <li className="quiet">{ruleWords.unchanged}</li>}
      </ul>
      <Button
        isDisabled={rule === null || changes.length === 0}
        onPress={() => rule && onStep({ what: 'requirement', classId: detail.id, ...asRecord(rule) })}
      >
        {ruleWords.suppose}
      </Button>
    </>
  )
}

const asRecord = ({ requirement, substitutions }: Qualifications) => ({
  requirement,
  substitutions: [...substitutions],
})

/** What the text says, or why it cannot be read. */
function readOrRefuse(text: string, lexicon: Lexicon): Qualifications | { refused: Refusal } {
  try {
    return readQualifications(text, lexicon)
  } catch (error) {
    if (error instanceof Refusal) return { refused: error }
    throw error
  }
}

interface AmountsProps {
  detail: ClassDetail
  rule: Qualifications
  lexicon: Lexicon
  onRule: (requirement: Qualifications['requirement']) => void
}

/** How much each clause asks, as figures to change. */
function Amounts({ detail, rule: { requirement }, lexicon, onRule }: AmountsProps): ReactElement {
  const { labels } = clauseNames({ ...detail, requirement }, lexicon)
  const amounts = amountsOf(requirement)
  if (amounts.length === 0) return <p className="quiet">{ruleWords.noAmounts}</p>
  return (
    <ul className="rule-form__amounts">
      {amounts.map(({ path, asked }) => {
        const label = labels.get(path) ?? path
        return (
          <li key={path} role="group" aria-label={label}>
            <span>{label}</span>
            {'years' in asked ? (
              <>
                <NumberField
                  label={ruleWords.years}
                  value={asked.years}
                  minValue={0}
                  maxValue={60}
                  onChange={years => onRule(withAmount(requirement, path, { ...asked, years: years || 0 }))}
                />
                <NumberField
                  label={ruleWords.months}
                  value={asked.months}
                  minValue={0}
                  maxValue={11}
                  onChange={months =>
                    onRule(withAmount(requirement, path, { ...asked, months: months || 0 }))
                  }
                />
              </>
            ) : (
              <NumberField
                label={ruleWords.semesterHours}
                value={asked.semesterHours}
                minValue={1}
                maxValue={400}
                onChange={hours =>
                  hours > 0 && onRule(withAmount(requirement, path, { semesterHours: hours }))
                }
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** What a supposed rule asks otherwise than the catalogue does. */
export function RuleChanges({
  step,
  overview,
}: {
  step: RuleStep
  overview: CatalogueOverview
}): ReactElement | null {
  const { requirement, substitutions } = step
  const { data: detail } = useRead('catalogue.class', { id: step.classId })
  if (!detail) return null
  const supposed = { ...detail, requirement, ...(substitutions && { substitutions }) }
  return (
    <ul className="rule-form__changes quiet">
      {differencesOf(detail, supposed, lexiconOf(overview)).map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  )
}
