import { type ReactElement, useState } from 'react'
import type { CatalogueOverview, SavedPlan } from '../../core/contract/shapes.ts'
import type { PersonSummary } from '../../core/contract/team-shapes.ts'
import { matrixWords } from '../../core/words/screens/matrix.ts'
import { usePerson } from '../app/use-person.ts'
import { setTeamView, type TeamColumns, useView } from '../app/view-state.ts'
import { useRead } from '../client/use-operations.ts'
import { Select } from '../components/fields.tsx'
import { PickClasses } from './PickClasses.tsx'
import { useColumns } from './use-team.ts'

interface ClassColumnsProps {
  overview: CatalogueOverview
  people: readonly PersonSummary[]
}

interface ColumnChoice {
  id: string
  name: string
  columns: TeamColumns
}

const PICK = 'pick'

/** Which classes the views of a team are about: near its people, all, a jurisdiction's, a series, a plan's, or picked ones. */
export function ClassColumns({ overview, people }: ClassColumnsProps): ReactElement {
  const { columns, picked } = useView().team
  const [picking, setPicking] = useState(false)
  const shown = useColumns(overview, people)
  const { ref } = usePerson()
  const plans = useRead('plan.list', ref && 'id' in ref ? ref : null).data ?? []
  const choices = [...columnChoices(overview), ...planChoices(plans, columns), ...pickedChoice(picked)]
  const current = choices.find(each => isSame(each.columns, columns)) ?? choices[0]
  return (
    <>
      <Select
        label={matrixWords.columns}
        value={current?.id ?? null}
        choices={[...choices.map(({ id, name }) => ({ id, name })), { id: PICK, name: matrixWords.pick }]}
        onChange={id => {
          const chosen = choices.find(each => each.id === id)
          if (chosen) setTeamView({ columns: chosen.columns })
          else setPicking(true)
        }}
      />
      {picking && (
        <PickClasses
          overview={overview}
          // What is picked already, else what is in sight, to take from.
          picked={picked.length > 0 ? picked : shown}
          onPicked={classIds => setTeamView({ picked: classIds, columns: { by: 'classes', classIds } })}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}

/** Near the team, all, each jurisdiction, and each series of one that has several. */
function columnChoices({ jurisdictions, classes }: CatalogueOverview): ColumnChoice[] {
  return [
    { id: 'near', name: matrixWords.near, columns: { by: 'near' } },
    { id: 'all', name: matrixWords.all, columns: { by: 'all' } },
    ...jurisdictions.flatMap(({ id, name }): ColumnChoice[] => {
      const own = classes.filter(({ jurisdiction }) => jurisdiction === id)
      if (own.length === 0) return []
      const series = [...new Set(own.flatMap(each => each.series ?? []))]
      const whole: ColumnChoice = { id: `in ${id}`, name, columns: { by: 'jurisdiction', jurisdiction: id } }
      if (own.every(each => each.series === series[0])) return [whole]
      return [
        whole,
        ...series.map((each): ColumnChoice => {
          const columns = { by: 'series', jurisdiction: id, series: each } as const
          return { id: `in ${id} ${each}`, name: `${name}: ${each}`, columns }
        }),
      ]
    }),
  ]
}

/** Plans kept for the open profile; the one chosen stays a choice when another profile is open. */
function planChoices(plans: readonly SavedPlan[], columns: TeamColumns): ColumnChoice[] {
  const kept = plans.map(({ id, name, plan }) => ({
    by: 'plan' as const,
    plan: id,
    name,
    classIds: plan.steps.map(({ classId }) => classId),
  }))
  const other = columns.by === 'plan' && !kept.some(({ plan }) => plan === columns.plan) ? [columns] : []
  return [...kept, ...other].map(each => ({
    id: `plan ${each.plan}`,
    name: matrixWords.plan(each.name),
    columns: each,
  }))
}

const pickedChoice = (picked: readonly string[]): ColumnChoice[] =>
  picked.length === 0
    ? []
    : [
        {
          id: 'classes',
          name: matrixWords.picked(picked.length),
          columns: { by: 'classes', classIds: [...picked] },
        },
      ]

const isSame = (one: TeamColumns, other: TeamColumns): boolean => {
  if (one.by === 'plan' && other.by === 'plan') return one.plan === other.plan
  if (one.by === 'classes') return other.by === 'classes'
  return JSON.stringify(one) === JSON.stringify(other)
}
