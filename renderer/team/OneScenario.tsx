import { type ReactElement, useRef } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { PersonSummary, SavedScenario } from '../../core/contract/team-shapes.ts'
import type { ScenarioStep } from '../../core/team/model.ts'
import { sayStep, scenarioWords } from '../../core/words/screens/scenarios.ts'
import { teamWords } from '../../core/words/screens/team.ts'
import { useHistory } from '../app/use-history.ts'
import { useWrite } from '../client/use-operations.ts'
import { IconButton } from '../components/Button.tsx'
import { DraftField } from '../components/DraftField.tsx'
import { say } from '../components/toasts.tsx'
import { ExportButton } from '../export/ExportButton.tsx'
import { RuleChanges } from './RuleForm.tsx'
import { ScenarioBeside } from './ScenarioBeside.tsx'
import { ScenarioMoves } from './ScenarioMoves.tsx'
import { StepForm } from './StepForm.tsx'
import type { TeamBodyProps } from './team-body.ts'

interface OneScenarioProps extends TeamBodyProps {
  scenario: SavedScenario
  /** Whether another what-if has the name. */
  isTaken: (name: string) => boolean
  classIds: readonly string[]
}

type Meant = Pick<SavedScenario, 'name' | 'steps'>

/** What is supposed at the left, what becomes of it at the right. */
export function OneScenario(props: OneScenarioProps): ReactElement {
  const { team, people, overview, scenario, isTaken, question, classIds } = props
  const save = useWrite('team.scenario.save')
  const { id, name, steps } = scenario
  // What is still being kept is built on: what was read meanwhile does not have it yet, and would write over it.
  const meant = useRef<Meant | null>(null)
  const keep = (change: (was: Meant) => Partial<Meant>): void => {
    const was = meant.current ?? { name, steps }
    const next = { ...was, ...change(was) }
    meant.current = next
    const settle = (): void => {
      if (meant.current === next) meant.current = null
    }
    save.mutate({ team: team.id, scenario: { id, ...next } }, { onSettled: settle })
  }
  return (
    <div className="scenario">
      <div className="scenario__supposed">
        <div className="scenario__head">
          <DraftField
            label={scenarioWords.name}
            value={name}
            onCommit={next => {
              if (next === '') return scenarioWords.nameIt
              if (isTaken(next)) return scenarioWords.taken
              keep(() => ({ name: next }))
              return null
            }}
          />
          <ExportButton subject={{ what: 'bench', ...question, classIds: [...classIds], scenario: id }} />
          <RemoveScenario team={team.id} scenario={scenario} />
        </div>
        {steps.length > 0 && <h2>{scenarioWords.steps}</h2>}
        <Steps
          steps={steps}
          people={people}
          overview={overview}
          onTakeOut={taken => keep(was => ({ steps: was.steps.filter(step => !isSame(step, taken)) }))}
        />
        <h2>{steps.length === 0 ? scenarioWords.steps : scenarioWords.addTo}</h2>
        <StepForm
          people={people}
          overview={overview}
          asOf={question.asOf}
          onStep={step => keep(was => ({ steps: withStep(was.steps, step) }))}
        />
      </div>
      <div className="scenario__outcome">
        <h2>{scenarioWords.beside}</h2>
        {steps.length === 0 ? (
          <p className="quiet">{scenarioWords.sameNone}</p>
        ) : (
          <>
            <ScenarioBeside question={question} scenario={id} classIds={classIds} overview={overview} />
            <ScenarioMoves
              question={question}
              scenario={id}
              people={people}
              classIds={classIds}
              overview={overview}
            />
          </>
        )}
      </div>
    </div>
  )
}

function RemoveScenario({ team, scenario }: { team: string; scenario: SavedScenario }): ReactElement {
  const remove = useWrite('team.scenario.remove')
  const { undo } = useHistory()
  return (
    <IconButton
      icon="trash"
      label={scenarioWords.remove}
      onPress={() =>
        remove.mutate(
          { team, scenario: scenario.id },
          {
            onSuccess: () =>
              say({
                text: scenarioWords.removed(scenario.name),
                action: { label: teamWords.undo, run: undo },
              }),
          },
        )
      }
    />
  )
}

interface StepsProps {
  steps: readonly ScenarioStep[]
  people: readonly PersonSummary[]
  overview: CatalogueOverview
  onTakeOut: (step: ScenarioStep) => void
}

/** What is supposed, a sentence each. */
function Steps({ steps, people, overview, onTakeOut }: StepsProps): ReactElement {
  const names = new Map(people.map(each => [each.id, each.name]))
  const titles = new Map(overview.classes.map(each => [each.id, each.title]))
  const kinds = new Map(overview.kinds.map(each => [each.id, each.name]))
  const sentence = (step: ScenarioStep): string =>
    sayStep(step, {
      person: each => names.get(each) ?? each,
      class: each => titles.get(each) ?? each,
      kind: each => kinds.get(each) ?? each,
    })
  return (
    <ul className="scenario__steps">
      {steps.map(step => (
        <li key={JSON.stringify(step)}>
          <span>
            {sentence(step)}
            {step.what === 'requirement' && <RuleChanges step={step} overview={overview} />}
          </span>
          <IconButton
            icon="close"
            label={`${scenarioWords.removeStep}: ${sentence(step)}`}
            onPress={() => onTakeOut(step)}
          />
        </li>
      ))}
    </ul>
  )
}

/** The same supposed twice is supposed once; another rule of a class takes the place of the one before. */
const withStep = (steps: readonly ScenarioStep[], step: ScenarioStep): ScenarioStep[] => [
  ...steps.filter(each =>
    step.what === 'requirement'
      ? each.what !== 'requirement' || each.classId !== step.classId
      : !isSame(each, step),
  ),
  step,
]

/** No step stands twice in a what-if. */
const isSame = (a: ScenarioStep, b: ScenarioStep): boolean => JSON.stringify(a) === JSON.stringify(b)
