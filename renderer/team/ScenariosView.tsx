import { type ReactElement, useState } from 'react'
import type { SavedScenario } from '../../core/contract/team-shapes.ts'
import { freeName } from '../../core/team/index.ts'
import { scenarioWords } from '../../core/words/screens/scenarios.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { EmptyState, Loaded, Skeleton } from '../components/messages.tsx'
import { Select } from '../components/fields.tsx'
import { Segmented } from '../components/Segmented.tsx'
import { ClassColumns } from './ClassColumns.tsx'
import { OneScenario } from './OneScenario.tsx'
import { ScenarioTable } from './ScenarioTable.tsx'
import type { TeamBodyProps } from './team-body.ts'
import { useColumns } from './use-team.ts'
import './scenarios.css'

/** The choice of all what-ifs beside each other. */
const ALL = 'all'
/** More what-ifs are chosen from a list. */
const SIDE_BY_SIDE = 4

/** Named what-ifs over the team, beside today and beside each other. They change nobody. */
export function ScenariosView(props: TeamBodyProps): ReactElement {
  const { team, people, overview, question } = props
  const scenarios = useRead('team.scenarios', { team: team.id })
  const save = useWrite('team.scenario.save')
  const [chosen, setChosen] = useState<string | null>(null)
  const classIds = useColumns(overview, people)
  // Shown at once by an id of its own: what is typed meanwhile must not reach the one before.
  const add = (known: readonly SavedScenario[], scenario: Pick<SavedScenario, 'name' | 'steps'>): void => {
    const id = crypto.randomUUID()
    save.mutate({
      team: team.id,
      scenario: {
        ...scenario,
        id,
        name: freeName(
          scenario.name,
          known.map(each => each.name),
        ),
      },
    })
    setChosen(id)
  }
  return (
    <div className="team-body team-body--scrolls">
      <Loaded query={scenarios}>
        {known => {
          const own = known.find(({ id }) => id === chosen)
          const isAll = chosen === ALL && known.length > 1
          if (!own && !isAll && save.isPending) return <Skeleton />
          const current = own ?? known[0]
          const addNew = (): void => add(known, { name: scenarioWords.newName, steps: [] })
          if (!current)
            return (
              <EmptyState icon="plan" title={scenarioWords.none}>
                <p>{scenarioWords.noneBody}</p>
                <Button look="primary" icon="plus" onPress={addNew}>
                  {scenarioWords.add}
                </Button>
              </EmptyState>
            )
          return (
            <>
              <div className="matrix-tools">
                <Choices known={known} value={isAll ? ALL : current.id} onChange={setChosen} />
                <ClassColumns overview={overview} people={people} />
                <Button icon="plus" onPress={addNew}>
                  {scenarioWords.add}
                </Button>
                {!isAll && (
                  <Button
                    look="quiet"
                    onPress={() =>
                      add(known, { name: scenarioWords.copyOf(current.name), steps: current.steps })
                    }
                  >
                    {scenarioWords.copy}
                  </Button>
                )}
              </div>
              {isAll ? (
                <ScenarioTable
                  team={team.id}
                  question={question}
                  scenarios={known}
                  classIds={classIds}
                  overview={overview}
                  onChoose={setChosen}
                />
              ) : (
                <OneScenario
                  key={current.id}
                  {...props}
                  scenario={current}
                  isTaken={name => known.some(each => each.id !== current.id && each.name === name)}
                  classIds={classIds}
                />
              )}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}

/** One of the what-ifs, or all of them side by side. */
function Choices({
  known,
  value,
  onChange,
}: {
  known: readonly SavedScenario[]
  value: string
  onChange: (chosen: string) => void
}): ReactElement {
  const choices = [
    ...(known.length > 1 ? [{ id: ALL, name: scenarioWords.all }] : []),
    ...known.map(({ id, name }) => ({ id, name })),
  ]
  return known.length > SIDE_BY_SIDE ? (
    <Select label={scenarioWords.choose} value={value} choices={choices} onChange={onChange} />
  ) : (
    <Segmented label={scenarioWords.choose} value={value} choices={choices} onChange={onChange} />
  )
}
