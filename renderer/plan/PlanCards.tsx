import type { ReactElement } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import { shortDate } from '../../core/words/screens/figures.ts'
import { certainty, sayMoves, sayPlace, sayPlan, sayStudy } from '../../core/words/screens/plan.ts'
import { StatusMark } from '../components/StatusMark.tsx'
import { elsewhere, type HomeScope } from './scope.ts'
import type { Way } from './way.ts'

interface PlanCardsProps {
  label: string
  ways: readonly Way[]
  chosen: string | null
  onChoose: (key: string) => void
  overview: CatalogueOverview
  home: HomeScope
}

/** None of them is better than another in everything: sooner, fewer moves, less study, surer. */
export function PlanCards({ label, ways, chosen, onChoose, overview, home }: PlanCardsProps): ReactElement {
  const isHere = ways.some(({ key }) => key === chosen)
  return (
    <ListBox
      aria-label={label}
      className="plan-cards"
      layout="grid"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={isHere && chosen !== null ? [chosen] : []}
      onSelectionChange={keys => {
        const picked = ways.find(({ key }) => keys !== 'all' && keys.has(key))
        if (picked) onChoose(picked.key)
      }}
    >
      {ways.map(({ key, plan }) => {
        const place = sayPlace(elsewhere(plan, overview, home))
        return (
          <ListBoxItem key={key} id={key} textValue={sayPlan(plan)} className="plan-card">
            <span className="plan-card__date">{shortDate(plan.arrival)}</span>
            <span className="plan-card__cost">
              {sayMoves(plan.moves)}, {sayStudy(plan.credits)}
            </span>
            <span className="plan-card__sure">
              <StatusMark status={plan.relies} markOnly />
              {certainty(plan)}
            </span>
            {place !== '' && <span className="plan-card__place">{place}</span>}
          </ListBoxItem>
        )
      })}
    </ListBox>
  )
}
