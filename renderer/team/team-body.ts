/** What every view of a team is given. */
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { PersonSummary, TeamQuestion, TeamSummary } from '../../core/contract/team-shapes.ts'

export interface TeamBodyProps {
  team: TeamSummary
  people: readonly PersonSummary[]
  question: TeamQuestion
  overview: CatalogueOverview
}
