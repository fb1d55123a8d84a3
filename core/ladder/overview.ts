/** Everything the ladder needs of a catalogue, in one value. */
import type { CatalogueOverview, ClassSummary } from '../contract/shapes.ts'
import type { CataloguePack, JobClass } from '../model/catalogue.ts'
import { isUnconfirmed } from '../model/doubted.ts'
import { withFeeders } from './with-feeders.ts'

/** Classes in short, stated edges and computed feeders. */
export const overviewOf = (pack: CataloguePack): CatalogueOverview => ({
  version: pack.version,
  published: pack.published,
  jurisdictions: pack.jurisdictions,
  kinds: pack.kinds,
  classes: pack.classes.map(summarise),
  edges: withFeeders(pack),
})

const isUnsure = (jobClass: JobClass): boolean => jobClass.unweighed !== undefined || isUnconfirmed(jobClass)

function summarise(jobClass: JobClass): ClassSummary {
  const { id, title, jurisdiction, level, documented, qualifications } = jobClass
  const { code = null, grade = null, series = null, pay = null } = jobClass
  const { abolished, alsoCalled } = jobClass
  const shown = { id, title, jurisdiction, level, documented, qualifications, code, grade, series, pay }
  return {
    ...shown,
    tentative: jobClass.tentative !== undefined,
    yieldsKinds: jobClass.yields.length > 0,
    ...(abolished !== undefined && { abolished }),
    ...(alsoCalled && { alsoCalled }),
    ...(isUnsure(jobClass) && { unsure: true as const }),
  }
}
