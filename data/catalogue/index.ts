/**
 * The catalogue that ships with Rungs. A new jurisdiction is one JSON file here and one line below;
 * `scripts/build-catalogue.ts` checks it.
 */
import type { CataloguePack } from '../../core/model/catalogue.ts'
import { assemblePack } from './assemble.ts'
import head from './catalogue.json' with { type: 'json' }
import kinds from './kinds.json' with { type: 'json' }
import usCoDenver from './us-co-denver.json' with { type: 'json' }
import usMdMontgomery from './us-md-montgomery.json' with { type: 'json' }
import usMd from './us-md.json' with { type: 'json' }
import usMo from './us-mo.json' with { type: 'json' }
import usNy from './us-ny.json' with { type: 'json' }

/** The order of jurisdictions is the order in which the ladder draws them. */
const jurisdictions = {
  'us-md': usMd,
  'us-mo': usMo,
  'us-co-denver': usCoDenver,
  'us-ny': usNy,
  'us-md-montgomery': usMdMontgomery,
}

/** @throws Refusal where a record does not fit its schema or the others. */
export const shippedCatalogue = (): CataloguePack => assemblePack({ head, kinds, jurisdictions })

export { assemblePack, type CatalogueRecords } from './assemble.ts'
export { findProblems } from './problems.ts'
