/** What an audit says of a ladder: the finding with its reason, and what to do about it. */
import type { RuleId, Severity } from '../audit/finding.ts'
import { isService, type Measure } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { IsoDuration, PartialDate } from '../model/primitives.ts'
import { sayDate } from './dates.ts'
import { joined } from './lists.ts'
import { count } from './screens/figures.ts'
import { payText } from './screens/ladder.ts'
import { sayDuration, sayServiceLong } from './service.ts'

interface Said {
  readonly message: string
  readonly remedy: string
}

/** What the class below asks beyond. */
export interface Lacking {
  readonly subject: string
  readonly required: Measure
}

/** Days. */
interface Range {
  readonly from: number
  readonly to: number
}
const sayRange = ({ from, to }: Range): string =>
  `${sayServiceLong({ days: from })} to ${sayServiceLong({ days: to })}`

/** @param more what tells it from others of its title; empty where there is none */
export const sayTelling = (title: string, more: readonly string[]): string =>
  more.length === 0 ? title : `${title} (${more.join(', ')})`

/** A message names so many classes, and counts the rest. */
const MOST_NAMED = 5
const few = (titles: readonly string[]): string =>
  titles.length <= MOST_NAMED + 1
    ? joined(titles)
    : `${titles.slice(0, MOST_NAMED).join(', ')} and ${titles.length - MOST_NAMED} more`

const classes = (amount: number): string => count(amount, 'class', 'classes')
const verb = (amount: number, one: string, many: string): string => (amount === 1 ? one : many)

const sayAmount = (required: Measure): string =>
  isService(required) ? `${sayServiceLong(required)} of ` : ''
const sayLacking = (lacking: readonly Lacking[]): string =>
  joined(lacking.map(({ subject, required }) => sayAmount(required) + subject))

const sayWaiting = (waiting: readonly string[]): string =>
  waiting.length === 0
    ? ''
    : ` ${waiting.length === 1 ? 'A specification' : 'Specifications'} of ${few(waiting)} ${verb(waiting.length, 'was', 'were')} read and ${verb(waiting.length, 'waits', 'wait')} for review.`

/** @param specifications what there is to import, in words */
const sayToBring = (
  titles: readonly string[],
  waiting: readonly string[],
  specifications: string,
): string => {
  if (waiting.length === 0) return `Import the ${specifications}.`
  const review = `Decide in the Catalogue, under Review, on ${few(waiting)}`
  return waiting.length < titles.length ? `${review}; import the others.` : `${review}.`
}

export const findingWords = {
  cycle: (titles: readonly string[], closed: boolean): Said => ({
    message:
      titles.length === 1
        ? `${few(titles)} asks for service in itself${closed ? ', so nobody can ever qualify' : ''}.`
        : `${few(titles)} ask for service in one another in a circle${closed ? ', and no other way leads in: nobody can begin' : ''}.`,
    remedy: closed
      ? 'Give one of them a route that asks for no class of the circle.'
      : 'Check that each of them is meant to count toward the other.',
  }),
  unreachable: (title: string, through: readonly string[]): Said => ({
    message:
      through.length > 0
        ? `Nobody can get into ${title}: every route needs service in ${few(through)}, which nobody can get into.`
        : `Nobody can get into ${title}: every route asks for more time than its own limit of recency allows.`,
    remedy: 'Open a way into the class it asks for, or add a route that can be met.',
  }),
  missingClass: (title: string, gone: readonly string[]): Said => ({
    message: `${title} is tied to ${few(gone)}, which the catalogue does not have.`,
    remedy: 'Name the class that took its place, or take the mention out.',
  }),
  abolishedClass: (title: string, over: readonly string[]): Said => ({
    message: `${title} counts service in ${few(over)}, which ${verb(over.length, 'was', 'were')} abolished: only who held ${verb(over.length, 'it', 'them')} before can use that.`,
    remedy: 'Name the class that took its place, or take the mention out once nobody has that service.',
  }),
  onlyThroughUnknown: (title: string, through: readonly string[], waiting: readonly string[]): Said => ({
    message: `The only firm way into ${title} leads through ${few(through)}, of which no specification is on file: nobody can tell how to get in from outside.${sayWaiting(waiting)}`,
    remedy: sayToBring(
      through,
      waiting,
      `${verb(through.length, 'specification', 'specifications')} of ${few(through)}`,
    ),
  }),
  sameTitle: (titles: readonly string[]): Said => ({
    message: `${few(titles)} have one title: which of them is meant where a specification or a roster names it, nobody can tell.`,
    remedy:
      'Where one took the other’s place, say when the older was abolished; else give them titles that tell them apart.',
  }),
  degreeWall: (higher: string, lower: string, open: boolean): Said => ({
    message: `${higher} has no route without a degree, while ${lower} below it has one: who rose by experience alone stops there${open ? ', unless the authority accepts an equivalent combination' : ''}.`,
    remedy: 'Add a route by experience, or state why this level needs a degree.',
  }),
  easierAbove: (facts: {
    higher: string
    lower: string
    /** Labels of the routes that make it easier, the one told of first; empty where every route does. */
    routes: readonly string[]
    lacking: readonly Lacking[]
    looser: boolean
  }): Said => {
    const { higher, lower, routes, lacking, looser } = facts
    const by = routes.length === 0 ? '' : `, by ${joined(routes.map(route => `“${route}”`))},`
    return {
      message: `${higher}${by} ${looser ? 'asks for looser experience' : 'asks for less'} than ${lower} below it, which asks ${routes.length > 1 ? 'who comes by the first of these' : 'the same person'} for ${sayLacking(lacking)}.`,
      remedy: looser
        ? 'Ask for the same kind of experience on both levels, or state why any other counts above.'
        : 'Raise what the higher class asks on that route, or lower what the class below asks.',
    }
  },
  ranges: (facts: { higher: string; lower: string; subject: string; above: Range; below: Range }): Said => {
    const { higher, lower, subject, above, below } = facts
    const same = above.from === below.from && above.to === below.to
    return {
      message: same
        ? `${lower} and ${higher} above it share one typical range, ${sayRange(above)} of ${subject}: it does not tell the two apart.`
        : `The typical ranges of ${lower} (${sayRange(below)}) and ${higher} above it (${sayRange(above)}) of ${subject} overlap.`,
      remedy: 'Set the ranges apart, or state what tells the two levels apart.',
    }
  },
  historyContradicts: (
    title: string,
    date: PartialDate,
    what: string,
    revised: PartialDate | undefined,
  ): Said => ({
    message: `The history of ${title} says that ${what} were taken out in ${sayDate(date)}, but the text${revised === undefined ? '' : ` of ${sayDate(revised)}`} has them.`,
    remedy: 'Ask the publisher which of the two holds, and note the answer.',
  }),
  substitutionsContradict: (title: string, why: 'rates' | 'cap' | 'more-for-less'): Said => ({
    message: {
      rates: `Two substitutions of ${title} count the same thing for the same experience at different rates.`,
      cap: `A substitution of ${title} has a cap below what one whole unit of it stands for, so it never counts.`,
      'more-for-less': `A substitution of ${title} counts a higher degree for less experience than a lower one.`,
    }[why],
    remedy: 'Check the words of the specification, and keep the one that is meant.',
  }),
  payFalls: (higher: JobClass, lower: JobClass): Said => ({
    message: `The pay of ${higher.title} (${higher.pay ? payText(higher.pay) : ''}) is below that of ${lower.title} beneath it (${lower.pay ? payText(lower.pay) : ''}).`,
    remedy: 'Check that both ranges are of the same year.',
  }),
  nothingAsked: (title: string, subject: string, upTo: IsoDuration | null, implied: boolean): Said => ({
    message: implied
      ? `A clause of ${title} on ${subject} asks for nothing that the clause around it does not ask already.`
      : `${title} asks for no time of ${subject}${upTo === null ? '' : ` (its range begins at nothing and ends at ${sayDuration(upTo)})`}, so everyone meets that clause.`,
    remedy: implied
      ? 'Say what the inner clause adds, or take it out.'
      : 'Right for an entry class; otherwise state the least time.',
  }),
  noSpecification: (place: string, titles: readonly string[], waiting: readonly string[]): Said => ({
    message: `${place}: ${classes(titles.length)} ${verb(titles.length, 'is', 'are')} known only by name, without a specification on file: ${few(titles)}.${sayWaiting(waiting)}`,
    remedy: `${sayToBring(titles, waiting, 'specifications')} Until then what these classes ask is unknown.`,
  }),
  unreadClauses: (place: string, titles: readonly string[], of: number): Said => ({
    message: `${place}: ${titles.length} of ${classes(of)} hold clauses that were left unread: ${few(titles)}.`,
    remedy: 'Read the marked words in the Catalogue and say what they ask.',
  }),
  missingGrade: (place: string, titles: readonly string[], of: number): Said => ({
    message: `${place}: ${titles.length} of ${classes(of)} ${verb(titles.length, 'states', 'state')} no grade: ${few(titles)}.`,
    remedy: 'Add the grade from the classification plan.',
  }),
  missingPay: (place: string, titles: readonly string[], of: number): Said => ({
    message: `${place}: ${titles.length} of ${classes(of)} ${verb(titles.length, 'states', 'state')} no pay: ${few(titles)}.`,
    remedy: 'Add the pay range from the pay schedule.',
  }),
  onlyPay: (title: string, place: string, others: number): Said => ({
    message: `${title} (${place}) has the only pay range on file; the other ${classes(others)} with a specification state none, so pay cannot be compared.`,
    remedy: 'Add the pay ranges from the pay schedules.',
  }),
  lessOfOtherKinds: (place: string, titles: readonly string[]): Said => ({
    message: `${place}: ${classes(titles.length)} ${verb(titles.length, 'asks', 'ask')} for less than the class below, but of experience that goes by another name there, so that nobody can tell which is more: ${few(titles)}.`,
    remedy: 'Hold each beside the class below under Compare.',
  }),
  tentative: (place: string, titles: readonly string[]): Said => ({
    message: `${place}: ${classes(titles.length)} ${verb(titles.length, 'rests', 'rest')} on a specification that is not final: ${few(titles)}.`,
    remedy: 'Ask the publisher for the adopted version.',
  }),
  oldSource: (place: string, titles: readonly string[], years: number): Said => ({
    message: `${place}: ${classes(titles.length)} ${verb(titles.length, 'was', 'were')} last touched more than ${years} years before this catalogue: ${few(titles)}.`,
    remedy: 'Check whether a newer specification has been published.',
  }),
  deadEnd: (place: string, titles: readonly string[]): Said => ({
    message: `${place}: ${classes(titles.length)} ${verb(titles.length, 'leads', 'lead')} nowhere, as far as is on file, though there are higher ones: ${few(titles)}.`,
    remedy: 'Say what service in them counts as, or which class is next.',
  }),
  vagueWords: (place: string, titles: readonly string[], word: string): Said => ({
    message: `${place}: “${word}” says neither how much nor what in ${classes(titles.length)}: ${few(titles)}.`,
    remedy: 'Ask what is meant, and note the reading beside the rule.',
  }),
  noMeasure: (place: string, titles: readonly string[], of: number): Said => ({
    message: `${place}: ${titles.length} of ${classes(of)} ${verb(titles.length, 'lets', 'let')} something stand in for the qualifications without a measure: ${few(titles)}.`,
    remedy: 'Publish a rate, so that people can know beforehand.',
  }),
}

const RULE_NAMES: Record<RuleId, string> = {
  cycle: 'Circle of requirements',
  unreachable: 'No way in',
  'missing-class': 'Class that is gone',
  'only-through-unknown': 'Only through the unknown',
  'same-title': 'Same title',
  'degree-wall': 'Degree wall',
  'easier-above': 'Easier above',
  'looser-above': 'Looser above',
  'same-range': 'Same range',
  'overlapping-ranges': 'Overlapping ranges',
  'history-contradicts': 'History and text disagree',
  'substitutions-contradict': 'Substitutions contradict',
  'pay-falls': 'Pay falls',
  'nothing-asked': 'Nothing asked',
  'no-specification': 'No specification',
  'unread-clauses': 'Unread clauses',
  'missing-grade': 'No grade',
  'missing-pay': 'No pay',
  'less-of-other-kinds': 'Less, of other kinds',
  tentative: 'Not final',
  'old-source': 'Old source',
  'dead-end': 'Dead end',
  'vague-words': 'Vague words',
  'no-measure': 'No measure',
}
export const ruleName = (rule: RuleId): string => RULE_NAMES[rule]

const SEVERITY_NAMES: Record<Severity, string> = { high: 'High', medium: 'Medium', low: 'Low' }
export const severityName = (severity: Severity): string => SEVERITY_NAMES[severity]
