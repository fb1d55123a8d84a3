/** What the step that settles a roster's columns, and its parts, are given. */
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { RosterDoubt, RosterReading } from '../../core/contract/team-shapes.ts'
import type { RosterField, RosterMapping } from '../../core/team/model.ts'

export interface MappingStepProps {
  reading: RosterReading
  mapping: RosterMapping
  doubts: readonly RosterDoubt[]
  notices: readonly string[]
  onDismiss: (notice: string) => void
  overview: CatalogueOverview
  /** Fields of which the person has said which column is meant. */
  settled: ReadonlySet<RosterField>
  /** `said`: fields that this settles. */
  onChange: (mapping: RosterMapping, said: readonly RosterField[]) => void
  /** Reads another sheet of the workbook. */
  onSheet?: (sheet: string) => void
}
