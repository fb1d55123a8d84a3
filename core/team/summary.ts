/** A person in short, for lists and the matrix. */
import type { PersonSummary } from '../contract/team-shapes.ts'
import type { IsoDate } from '../model/primitives.ts'
import type { Person } from './model.ts'
import { presentJob } from './present.ts'

/** Of someone who is not kept yet: nothing was edited. */
export const personSummaryOf = (
  { id, name, unit, manager, document }: Person,
  asOf?: IsoDate,
): PersonSummary => ({
  id,
  name,
  unit,
  manager,
  ...presentJob(document, asOf),
  edited: false,
  revision: 0,
})
