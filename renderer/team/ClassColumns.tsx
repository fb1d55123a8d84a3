import type { ReactElement } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import { matrixWords } from '../../core/words/screens/matrix.ts'
import { setTeamView, useView } from '../app/view-state.ts'
import { Select } from '../components/fields.tsx'

const ANY = 'any'

/** Which classes a view of the team is about: all, a jurisdiction's, or one series. */
export function ClassColumns({ overview }: { overview: CatalogueOverview }): ReactElement {
  const { team: view } = useView()
  return (
    <Select
      label={matrixWords.columns}
      value={view.jurisdiction === null ? ANY : `${view.jurisdiction} ${view.series ?? ''}`}
      choices={columnChoices(overview)}
      onChange={chosen => {
        const [jurisdiction = null, ...series] = chosen === ANY ? [] : chosen.split(' ')
        setTeamView({ jurisdiction, series: series.join(' ') || null })
      }}
    />
  )
}

/** All, each jurisdiction, and each series of one that has several. */
function columnChoices({ jurisdictions, classes }: CatalogueOverview): { id: string; name: string }[] {
  return [
    { id: ANY, name: matrixWords.all },
    ...jurisdictions.flatMap(({ id, name }) => {
      const own = classes.filter(({ jurisdiction }) => jurisdiction === id)
      if (own.length === 0) return []
      const series = [...new Set(own.flatMap(each => each.series ?? []))]
      return [
        { id: `${id} `, name },
        ...(own.every(each => each.series === series[0])
          ? []
          : series.map(each => ({ id: `${id} ${each}`, name: `${name}: ${each}` }))),
      ]
    }),
  ]
}
