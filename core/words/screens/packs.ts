/** Words of packs out and in. */
import type { PackPreview } from '../../contract/upkeep-shapes.ts'
import { count, shortDate } from './figures.ts'

export const packWords = {
  export: 'Export the catalogue…',
  exportBody:
    'One file with every jurisdiction, class, rule, line and source, and the earlier versions of classes, for another copy of Rungs.',
  import: 'Open a pack…',
  importBody: 'A catalogue from another copy of Rungs. What it would change is shown first.',
  previewTitle: (version: string, published: string) => `Pack ${version} of ${shortDate(published)}`,
  same: 'the same as here',
  new: 'new',
  changed: 'changed',
  conflict: 'edited here and there',
  conflicts: 'Records edited on both sides',
  choose: (name: string) => `${name}: mine or the pack’s`,
  tables: { classes: '', kinds: 'kind of experience', jurisdictions: 'jurisdiction', edges: 'line' },
  keep: 'Keep mine',
  take: 'Take the pack’s',
  merge: 'Take it in',
  nothing: 'Nothing in it differs from the catalogue here.',
  record: 'Record',
  fields: 'What differs',
  is: 'Is',
}
export const sayPreview = (preview: PackPreview): string =>
  [
    `${preview.same.toLocaleString('en-US')} ${packWords.same}`,
    `${preview.new.toLocaleString('en-US')} ${packWords.new}`,
    `${preview.changed.toLocaleString('en-US')} ${packWords.changed}`,
    ...(preview.conflicts > 0 ? [`${preview.conflicts.toLocaleString('en-US')} ${packWords.conflict}`] : []),
    ...(preview.versions > 0
      ? [count(preview.versions, 'older version of a class', 'older versions of classes')]
      : []),
  ].join(' · ')
export const sayMerged = (changed: number, versions: number): string =>
  versions === 0
    ? `Took in ${count(changed, 'record')}`
    : `Took in ${count(changed, 'record')} and ${count(versions, 'older version')}`
/** A pack says the version of what it holds; when it was written out stands in the name of its file, for the same catalogue is the same pack. */
export const packFile = (version: string, exported: string): string =>
  `Rungs catalogue ${version}, exported ${exported}`
export const sayPackDates = (version: string, published: string, exported: string): string =>
  `A pack written now is named as exported on ${shortDate(exported)}, and holds version ${version}, published ${shortDate(published)}.`
