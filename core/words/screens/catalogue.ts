/** Words of the Catalogue screen: import, review, versions, audit, packs. */
import { count } from './figures.ts'

export const catalogueWords = {
  title: 'Catalogue',
  tabs: 'Part of the catalogue',
  review: 'Import and review',
  classes: 'Classes and versions',
  phrases: 'Phrases',
  audit: 'Audit',
  packs: 'Packs',
}
export const catalogueSubtitle = (onFile: number, named: number, version: string): string =>
  `${count(onFile, 'class', 'classes')} on file, ${named} known by name only · version ${version}`
