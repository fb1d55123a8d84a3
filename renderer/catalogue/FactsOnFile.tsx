import type { ReactElement } from 'react'
import type { CatalogueOverview, ClassDetail } from '../../core/contract/shapes.ts'
import { classFacts, classWords } from '../../core/words/screens/class.ts'
import { yieldWords } from '../../core/words/screens/facts.ts'
import { YieldList } from '../class/YieldList.tsx'

interface FactsOnFileProps {
  detail: ClassDetail
  overview: CatalogueOverview
}

/** What is on file of a class besides its rule: facts, and what service in it counts as. */
export function FactsOnFile({ detail, overview }: FactsOnFileProps): ReactElement {
  return (
    <>
      <h3>{classWords.facts}</h3>
      <dl className="facts">
        {classFacts(detail).map(({ label, value }) => (
          <div key={`${label} ${value}`}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{yieldWords.label}</h3>
      {detail.yields.length === 0 ? (
        <p className="quiet">{yieldWords.none}</p>
      ) : (
        <YieldList yields={detail.yields} kinds={overview.kinds} />
      )}
    </>
  )
}
