import { type ReactElement, useState } from 'react'
import { Link } from 'react-aria-components'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Edge } from '../../core/model/catalogue.ts'
import { type Neighbour, neighboursOf } from '../../core/ladder/index.ts'
import { classWords } from '../../core/words/screens/class.ts'
import { edgeName } from '../../core/words/screens/ladder.ts'
import { pathTo } from '../app/paths.ts'
import { Button } from '../components/Button.tsx'

interface RelationsProps {
  classId: string
  edges: readonly Edge[]
  overview: CatalogueOverview
}

/** Who comes from and who goes to; the many classes that only count service are a press away. */
export function Relations({ classId, edges, overview }: RelationsProps): ReactElement {
  const { comesFrom, goesTo, comparable } = neighboursOf(edges, classId)
  return (
    <>
      <Group
        title={classWords.comesFrom}
        neighbours={comesFrom}
        more={classWords.showFeeders}
        overview={overview}
      />
      <Group title={classWords.goesTo} neighbours={goesTo} more={classWords.showFed} overview={overview} />
      <Group
        title={classWords.comparable}
        neighbours={comparable}
        more={classWords.showFed}
        overview={overview}
      />
    </>
  )
}

interface GroupProps {
  title: string
  neighbours: readonly Neighbour[]
  more: (count: number) => string
  overview: CatalogueOverview
}

function Group({ title, neighbours, more, overview }: GroupProps): ReactElement | null {
  const [all, setAll] = useState(false)
  if (neighbours.length === 0) return null
  const stated = neighbours.filter(({ relations }) => relations[0]?.kind !== 'feeder')
  const shown = all ? neighbours : stated
  return (
    <section>
      <h3>{title}</h3>
      {shown.length > 0 && (
        <ul className="relations">
          {shown.map(({ classId, relations }) => {
            const found = overview.classes.find(({ id }) => id === classId)
            const place = overview.jurisdictions.find(({ id }) => id === found?.jurisdiction)
            return (
              <li key={classId}>
                <Link href={pathTo('ladder', classId)}>{found?.title ?? classId}</Link>
                <span className="quiet"> {place?.shortName}</span>
                <ul className="relations__why">
                  {relations.map(({ kind, basis }) => (
                    <li key={kind}>
                      <span className="tag">{edgeName(kind)}</span> {basis}
                    </li>
                  ))}
                </ul>
              </li>
            )
          })}
        </ul>
      )}
      {!all && stated.length < neighbours.length && (
        <Button size="s" look="quiet" icon="chevron" onPress={() => setAll(true)}>
          {more(neighbours.length - stated.length)}
        </Button>
      )}
    </section>
  )
}
