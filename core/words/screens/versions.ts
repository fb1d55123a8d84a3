/** Words of classes on file: their versions, and those known by name only. */
import type { IsoDate, PartialDate } from '../../model/primitives.ts'
import { count, shortDate } from './figures.ts'

export const versionWords = {
  which: 'Class',
  all: 'All classes',
  versions: 'Versions',
  none: 'None: it is known by name only.',
  one: 'This is the only version.',
  under: (name: string) => `${name} under it:`,
  current: 'in force',
  show: 'Show it whole',
  restore: 'Bring this version back',
  restoreDoes: 'What bringing it back does',
  shipped: 'shipped with Rungs',
  from: 'From version',
  to: 'to version',
  edit: 'Edit the rule…',
  editTitle: (title: string) => `The rule of ${title}`,
  editFacts: 'Edit the facts…',
  factsTitle: (title: string) => `The facts of ${title}`,
  save: 'Change the class',
  local: 'Made or edited here',
  localNone: 'Every record is as it was shipped.',
  lines: (made: number, edited: number) =>
    `Lines on the ladder: ${made.toLocaleString('en-US')} made here, ${edited.toLocaleString('en-US')} edited here.`,
  tables: {
    classes: (amount: number) => count(amount, 'class', 'classes'),
    kinds: (amount: number) => count(amount, 'kind of experience', 'kinds of experience'),
    jurisdictions: (amount: number) => count(amount, 'jurisdiction'),
  },
  made: 'made here',
  edited: 'edited here',
  showAll: (hidden: number) => `Show ${hidden.toLocaleString('en-US')} more`,
}
/** Classes with a specification on file. */
export const onFileWords = {
  title: (amount: number) => `On file (${amount.toLocaleString('en-US')})`,
  find: 'Find classes by name or by what they ask',
  hint: 'Title, code or what it asks: “bachelor’s degree”',
  found: (amount: number) =>
    amount === 0 ? 'None has these words.' : `${count(amount, 'class', 'classes')} found`,
  more: (hidden: number) => `Show more of ${hidden.toLocaleString('en-US')}`,
}
/** Classes known by name only. */
export const unknownWords = {
  title: (amount: number) => `Known by name only (${amount.toLocaleString('en-US')})`,
  lead: 'Specifications on file name these classes, and no specification of their own is on file: what they ask is unknown. Import their specifications, or say which class on file is meant under another title.',
  find: 'Find one by its title',
  noneFound: 'None has these words in its title.',
  lines: (lines: number) => `on ${count(lines, 'line')} of the ladder`,
  match: 'On file under another title?',
  matchHelp:
    'Whatever names this class means the other one then: rules, lines of the ladder, jobs of people, documents read later. It can be undone.',
  as: 'The class that is meant',
  matchDo: 'They are the same class',
  matchDoes: 'What that does',
}
/** On which day somebody stands so. */
export const sayOn = (asOf: IsoDate): string => `on ${shortDate(asOf)}`
export const sayMatched = (known: string, as: string): string => `Matched ${known} with ${as}`
export const versionName = (number: number): string => `Version ${number}`
export const versionTitle = ({
  title,
  number,
}: {
  readonly title: string
  readonly number: number
}): string => `${title}, version ${number}`
/** @param acceptedOn by the person's own calendar */
export const sayVersion = (version: {
  readonly dated: PartialDate | null
  readonly acceptedOn: IsoDate | null
  readonly acceptedBy: string | null
  readonly from: string | null
}): string => {
  const { acceptedOn, acceptedBy, dated } = version
  const of = dated === null ? '' : `of ${shortDate(dated)}, `
  if (acceptedOn === null) return of + versionWords.shipped
  const by = acceptedBy === null ? '' : ` by ${acceptedBy}`
  const from = version.from === null ? '' : `, from ${version.from}`
  return `${of}accepted ${shortDate(acceptedOn)}${by}${from}`
}
export const sayRestored = (title: string, number: number): string =>
  `Brought version ${number} of ${title} back`
export const sayEditedClass = (title: string): string => `Changed ${title}`
