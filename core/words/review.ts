/** What is said of a class that was read from a document: what is ours in it, and where its facts stand. */
import type { ReadNote } from '../reading/model.ts'
import { joined, quoted } from './lists.ts'
import { count } from './screens/figures.ts'

export const sayYieldFromTitle = 'inferred from the title'

/** How its level of responsibility was inferred, as facts. */
export type LevelBasis =
  | { readonly from: 'title' | 'statement'; readonly words: string }
  | { readonly from: 'number'; readonly step: number }
  | { readonly from: 'nothing' }

const LEVEL_IS_OURS = 'Its level of responsibility is ours'

export function sayLevelBasis(basis: LevelBasis): string {
  switch (basis.from) {
    case 'title':
      return `${LEVEL_IS_OURS}, inferred from ${quoted(basis.words)} in the title.`
    case 'statement':
      return `${LEVEL_IS_OURS}, inferred from ${quoted(basis.words)} in the specification.`
    case 'number':
      return `${LEVEL_IS_OURS}, inferred from its place, number ${basis.step}, in a series.`
    case 'nothing':
      return `${LEVEL_IS_OURS}: nothing in the title says it, so full performance is assumed.`
    default:
      return basis satisfies never
  }
}

export const sayLevelRaised = (title: string): string =>
  `It stands as high as ${title}, which is named below it.`

export const sayKept =
  'Its level, its series, what a year in it counts as, its summary and phrases and the facts no document is read for are those of the version before.'

export const sayLevelKept =
  'Its level, its series and what a year in it counts as are those that were on file.'

/** Of what a person set, instead of what is inferred. */
export const sayLevelByHand = 'Its level of responsibility was set by hand.'
export const sayYieldsByHand = 'What a year in it counts as was said by hand.'
/** That the level was inferred, and from what. */
export const tellsLevel = (note: string): boolean => note.startsWith(LEVEL_IS_OURS)

export const sayYieldsInferred = 'What a year in it counts as is ours, inferred from the title.'

export const sayNoYields =
  'What a year in it counts as, besides service in the class itself, nobody has said yet.'

interface Called {
  readonly title: string
  readonly code: string | undefined
}
const MOST_TITLES = 3

/** What a document is that defines these classes: "Class specification: Harbor Clerk I (7101)". */
export function sayDocument(classes: readonly Called[]): string {
  const titles = classes.map(({ title, code }) => (code === undefined ? title : `${title} (${code})`))
  const more = titles.length - MOST_TITLES
  const named = more > 1 ? [...titles.slice(0, MOST_TITLES), `${more} more`] : titles
  return `Class specification: ${joined(named)}`
}

/** @param duties the heading under which the document tells the duties */
export const saySummary = (document: string, duties: string | undefined): string =>
  `Read from ${quoted(document)}${duties === undefined ? '' : `; its duties stand there under ${quoted(duties)}`}.`

export const sayReferencedSummary = (title: string): string => `Known only from the ${title} specification.`
export const sayNoSpecification = 'No specification on file: what it asks is unknown.'

export const sayUnread = (passages: number): string =>
  `${count(passages, 'passage was', 'passages were')} not understood and ${passages === 1 ? 'is' : 'are'} kept as clauses that nothing decides.`
export const sayUnreadBeside = (passages: number): string =>
  `${count(passages, 'passage')} beside the rule ${passages === 1 ? 'was' : 'were'} not understood, and no clause stands for ${passages === 1 ? 'it' : 'them'}.`
export const tellsUnread = (note: string): boolean => /^\d+ passages? (?:was|were) not understood/.test(note)
export const tellsUnreadBeside = (note: string): boolean => /^\d+ passages? beside the rule/.test(note)

const READ_NOTES: Record<ReadNote['kind'], (times: number) => string> = {
  filing: () =>
    'The document says when one may file before the qualifications are met; that lowers no minimum.',
  explanation: () => 'The document explains its qualifications further.',
  preference: () => 'The document states preferences, which are no requirement.',
  examples: () => 'The document gives examples of what counts.',
  'condition-of-work': () => 'The document states conditions of work, which are no qualification.',
  other: times => `The document has ${count(times, 'further note')} beside its qualifications.`,
}
export const sayReadNotes = (kind: ReadNote['kind'], times: number): string => READ_NOTES[kind](times)

export const sayNoQualifications = 'no qualifications were found in the document'

export const sayPayReversed =
  'The pay in the document is higher at its beginning than at its end; it is left out.'
export const sayNotDrawn = (title: string): string =>
  `${title} leads here though it stands on a higher level of our scale, so no line is drawn between them.`

/** Labels of further facts. */
export const factLabels = {
  bargainingUnit: 'Bargaining unit',
  flsa: 'FLSA status',
  furtherPay: 'Further pay range',
}

export const sayAbove = (titles: readonly string[]): string => `Above ${joined(titles)}`
export const sayBelow = (titles: readonly string[]): string => `Below ${joined(titles)}`
export const sayBeside = (titles: readonly string[]): string => `Set apart from ${joined(titles)}`

export const edgeBasis = {
  /** @param section the heading under which the class is named */
  qualifying: (title: string, section: string | undefined) =>
    `The ${title} specification${place(section)} asks for service in this class.`,
  setApart: {
    below: (title: string) => `The ${title} specification sets the class apart from this one below it.`,
    above: (title: string) => `The ${title} specification sets the class apart from this one above it.`,
  },
  named: {
    below: (title: string) => `The ${title} specification names this class as one below it.`,
    above: (title: string) => `The ${title} specification names this class as one above it.`,
  },
  series: (series: string) => `Consecutive numbers of the series ${series}.`,
}
const place = (section: string | undefined): string => (section === undefined ? '' : ` (${section})`)

export const sayState = (name: string): string => `State of ${name}`
export const sayPlaceIn = (city: string, state: string): string => `${city}, ${state}`
