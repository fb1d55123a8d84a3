import type { ReactElement, ReactNode } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import { daysBetween } from '../../core/time/day-count.ts'
import { service } from '../../core/time/duration.ts'
import { shortDate } from '../../core/words/screens/figures.ts'
import {
  certainty,
  compareTable,
  planWords,
  sayLater,
  sayMoves,
  sayStudy,
} from '../../core/words/screens/plan.ts'
import { StatusMark } from '../components/StatusMark.tsx'
import { classOf } from '../../core/charts/names.ts'
import type { Way } from './way.ts'

/** Two plans in figures; what differs is marked. */
export function Comparison({
  first,
  second,
  overview,
}: {
  first: Way
  second: Way
  overview: CatalogueOverview
}): ReactElement {
  const later = daysBetween(first.plan.arrival, second.plan.arrival)
  const rows: { label: string; cells: [ReactNode, ReactNode]; differs: boolean }[] = [
    {
      label: compareTable.arrival,
      cells: [
        <Arrival key="first" on={first.plan.arrival} later={-later} />,
        <Arrival key="second" on={second.plan.arrival} later={later} />,
      ],
      differs: later !== 0,
    },
    {
      label: compareTable.moves,
      cells: [sayMoves(first.plan.moves), sayMoves(second.plan.moves)],
      differs: first.plan.moves !== second.plan.moves,
    },
    {
      label: compareTable.study,
      cells: [sayStudy(first.plan.credits), sayStudy(second.plan.credits)],
      differs: first.plan.credits !== second.plan.credits,
    },
    {
      label: compareTable.certainty,
      cells: [<Sure key="first" way={first} />, <Sure key="second" way={second} />],
      differs: first.plan.relies !== second.plan.relies,
    },
    {
      label: compareTable.steps,
      cells: [
        <StepList key="first" way={first} overview={overview} />,
        <StepList key="second" way={second} overview={overview} />,
      ],
      differs: sayWay(first) !== sayWay(second),
    },
  ]
  return (
    <section>
      <h3>{planWords.difference}</h3>
      <table className="table compare-plans">
        <caption className="visually-hidden">{compareTable.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{compareTable.about}</span>
            </th>
            <th scope="col">{compareTable.first}</th>
            <th scope="col">{compareTable.second}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells: [one, two], differs }) => (
            <tr key={label} {...(differs ? { className: 'compare-plans__differs' } : {})}>
              <th scope="row">{label}</th>
              <td>{one}</td>
              <td>{two}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Arrival = ({ on, later }: { on: string; later: number }): ReactElement => (
  <>
    {shortDate(on)} {later > 0 && <span className="quiet">{sayLater(service(later))}</span>}
  </>
)

const Sure = ({ way }: { way: Way }): ReactElement => (
  <span className="plan-card__sure">
    <StatusMark status={way.plan.relies} markOnly />
    {certainty(way.plan)}
  </span>
)

const StepList = ({ way, overview }: { way: Way; overview: CatalogueOverview }): ReactElement => (
  <ol className="compare-plans__steps">
    {way.plan.steps.map(({ classId, on }) => (
      <li key={classId + on}>
        {shortDate(on)} {classOf(overview, classId)?.title ?? classId}
      </li>
    ))}
  </ol>
)

const sayWay = ({ plan }: Way): string => plan.steps.map(({ classId, on }) => `${on} ${classId}`).join(' ')
