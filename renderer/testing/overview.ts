/** For tests: three jurisdictions, a to c, with one class each. */
import type { CatalogueOverview } from '../../core/contract/shapes.ts'

const aClass = (id: string): CatalogueOverview['classes'][number] => ({
  id,
  title: id,
  jurisdiction: id.split('/')[0] ?? '',
  level: 2,
  documented: true,
  qualifications: 'minimum',
  code: null,
  grade: null,
  series: null,
  pay: null,
  tentative: false,
  yieldsKinds: true,
})
export const overview: CatalogueOverview = {
  version: '1',
  published: '2026-11-22',
  kinds: [],
  edges: [],
  jurisdictions: ['a', 'b', 'c'].map(id => ({ id, name: id, shortName: id.toUpperCase() })),
  classes: ['a/1', 'b/1', 'c/1'].map(aClass),
}
