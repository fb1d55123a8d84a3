import { type ReactElement, useState } from 'react'
import type { SavedScenario } from '../../core/contract/team-shapes.ts'
import type { ScenarioStep } from '../../core/team/model.ts'
import { sayStep, scenarioWords } from '../../core/words/screens/scenarios.ts'
import { teamWords } from '../../core/words/screens/team.ts'
import { useHistory } from '../app/use-history.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button, IconButton } from '../components/Button.tsx'
import { DraftField } from '../components/DraftField.tsx'
import { EmptyState, Loaded } from '../components/messages.tsx'
import { Segmented } from '../components/Segmented.tsx'
import { say } from '../components/toasts.tsx'
import { ExportButton } from '../export/ExportButton.tsx'
import { ScenarioBeside } from './ScenarioBeside.tsx'
import { StepForm } from './StepForm.tsx'
import type { TeamBodyProps } from './team-body.ts'
import './scenarios.css'

/** Named what-ifs over the team, each beside today. They change nobody. */
export function ScenariosView(props: TeamBodyProps): ReactElement {
  const { team } = props
  const scenarios = useRead('team.scenarios', { team: team.id })
  const save = useWrite('team.scenario.save')
  const [chosen, setChosen] = useState<string | null>(null)
  const add = (): void =>
    save.mutate(
      { team: team.id, scenario: { name: scenarioWords.newName, steps: [] } },
      { onSuccess: ({ id }) => setChosen(id) },
    )
  return (
    <div className="team-body team-body--scrolls">
      <Loaded query={scenarios}>
        {known => {
          const current = known.find(({ id }) => id === chosen) ?? known[0]
          if (!current)
            return (
              <EmptyState icon="plan" title={scenarioWords.none}>
                <p>{scenarioWords.noneBody}</p>
                <Button look="primary" icon="plus" onPress={add}>
                  {scenarioWords.add}
                </Button>
              </EmptyState>
            )
          return (
            <>
              <div className="matrix-tools">
                <Segmented
                  label={scenarioWords.choose}
                  value={current.id}
                  choices={known.map(({ id, name }) => ({ id, name }))}
                  onChange={setChosen}
                />
                <Button size="s" icon="plus" onPress={add}>
                  {scenarioWords.add}
                </Button>
              </div>
              <OneScenario key={current.id} {...props} scenario={current} />
            </>
          )
        }}
      </Loaded>
    </div>
  )
}

function OneScenario(props: TeamBodyProps & { scenario: SavedScenario }): ReactElement {
  const { team, people, overview, scenario, question } = props
  const save = useWrite('team.scenario.save')
  const remove = useWrite('team.scenario.remove')
  const { undo } = useHistory()
  const { id, name, steps } = scenario
  const keep = (change: { name?: string; steps?: ScenarioStep[] }): void =>
    save.mutate({ team: team.id, scenario: { id, name, steps, ...change } })
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
    <div className="scenario">
      <div className="scenario__head">
        <DraftField
          label={scenarioWords.name}
          value={name}
          onCommit={next => {
            if (next === '') return scenarioWords.nameIt
            keep({ name: next })
            return null
          }}
        />
        <ExportButton subject={{ what: 'bench', ...question, scenario: id }} />
        <IconButton
          icon="trash"
          label={scenarioWords.remove}
          onPress={() =>
            remove.mutate(
              { team: team.id, scenario: id },
              {
                onSuccess: () =>
                  say({ text: scenarioWords.removed(name), action: { label: teamWords.undo, run: undo } }),
              },
            )
          }
        />
      </div>
      <h2>{scenarioWords.steps}</h2>
      <ul className="scenario__steps">
        {steps.map((step, at) => (
          <li key={sentence(step)}>
            <span>{sentence(step)}</span>
            <IconButton
              icon="close"
              label={`${scenarioWords.removeStep}: ${sentence(step)}`}
              onPress={() => keep({ steps: steps.filter((_, place) => place !== at) })}
            />
          </li>
        ))}
      </ul>
      <StepForm
        people={people}
        overview={overview}
        asOf={question.asOf}
        onStep={step => keep({ steps: [...steps, step] })}
      />
      <h2>{scenarioWords.beside}</h2>
      {steps.length === 0 ? (
        <p className="quiet">{scenarioWords.sameNone}</p>
      ) : (
        <ScenarioBeside question={question} scenario={id} overview={overview} />
      )}
    </div>
  )
}
