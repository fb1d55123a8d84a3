/** Words of the class panel and the comparison. */
import { licenceNeeded } from '../licences.ts'
import { unweighedFact } from '../unweighed.ts'
import type { JobClass, Source } from '../../model/catalogue.ts'
import { sayDuration } from '../service.ts'
import { firstOf } from '../lists.ts'
import { count, shortDate } from './figures.ts'
import { gradeText, levelName, payText } from './ladder.ts'

export const classWords = {
  asks: 'What it asks',
  asksTypical: 'What it usually asks',
  typical: 'Typical, not a minimum: the lower figure is the test, the upper one shows the usual range.',
  notOnFile: 'No specification is on file: what it asks is unknown. Another specification names this class.',
  waits:
    'Its specification was read and waits for review: until it is accepted, what it asks is unknown. Another specification names this class.',
  toReview: 'Review it',
  tentative: 'Tentative',
  yields: 'What a year here counts as',
  noYields: 'Nothing is on file about what service here counts as, beyond work.',
  yieldsOurs: 'Ours: no specification says it.',
  comesFrom: 'Who comes from',
  goesTo: 'Who goes to',
  comparable: 'Comparable elsewhere',
  showFeeders: (more: number) => `${count(more, 'more class', 'more classes')} whose service counts`,
  showFed: (more: number) => `${count(more, 'more class', 'more classes')} that count service here`,
  facts: 'Facts',
  duties: 'Duties',
  knowledge: 'Knowledge, skills and abilities',
  distinguishing: 'What sets it apart',
  notes: 'How we read it',
  history: 'History',
  sources: 'Sources',
  seeGap: 'See the gap',
  planWay: 'Plan the way here',
  compareWith: 'Compare…',
}

export const factLabels = {
  jurisdiction: 'Jurisdiction',
  code: 'Code',
  grade: 'Grade',
  pay: 'Pay',
  level: 'Level (ours)',
  series: 'Series',
  family: 'Job family',
  probation: 'Probation',
  established: 'Established',
  revised: 'Revised',
  abolished: 'Abolished',
  alsoCalled: 'Also called',
  alsoNeeded: 'Also needed',
  unweighed: 'Not weighed',
}

/** The facts every class may have, in the order they are read; those not on file are left out. */
export function classFacts(jobClass: JobClass): { label: string; value: string }[] {
  const { alsoCalled, code, grade, pay, level, series, family } = jobClass
  const { probation, established, revised, abolished, alsoNeeded = [], unweighed = [], facts } = jobClass
  const known: [string, string | undefined][] = [
    [factLabels.alsoCalled, alsoCalled?.join('; ')],
    [factLabels.code, code],
    [factLabels.grade, grade && gradeText(grade)],
    [factLabels.pay, pay && payText(pay)],
    [factLabels.level, `${level}, ${levelName(level).toLowerCase()}`],
    [factLabels.series, series],
    [factLabels.family, family],
    [factLabels.probation, probation && sayDuration(probation)],
    [factLabels.established, established && shortDate(established)],
    [factLabels.revised, revised && shortDate(revised)],
    [factLabels.abolished, abolished && shortDate(abolished)],
  ]
  return [
    ...known.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }])),
    ...alsoNeeded.map(each => ({ label: factLabels.alsoNeeded, value: licenceNeeded(each) })),
    ...unweighed.map(each => ({ label: factLabels.unweighed, value: unweighedFact(each) })),
    ...facts.map(({ label, value }) => ({ label, value })),
  ]
}

/** "State of Missouri · G6 · level 4". */
export const classSubtitle = (
  jurisdiction: string,
  { grade, level }: Pick<JobClass, 'grade' | 'level'>,
): string => [jurisdiction, ...(grade === undefined ? [] : [gradeText(grade)]), `level ${level}`].join(' · ')

/** What a document is called; the name of its file only where nothing better is on file. */
export const sourceName = ({ title, document }: Source): string => title ?? document
export const sourceText = (source: Source): string =>
  source.section === undefined ? sourceName(source) : `${sourceName(source)}, section “${source.section}”`
/** All of it in one line. */
export const sourceLine = (source: Source): string =>
  [
    sourceName(source),
    source.publisher,
    source.section,
    source.dated && shortDate(source.dated),
    sourcePlace(source),
  ]
    .filter(Boolean)
    .join(', ')
/** Where it can be had: its address, and the file it was read from; empty where neither is on file. */
export const sourcePlace = ({ title, address, document }: Source): string =>
  [...(address === undefined ? [] : [address]), ...(title === undefined ? [] : [`file ${document}`])].join(
    ', ',
  )
export const sourcePublisher = ({ publisher, dated }: Source): string =>
  dated === undefined ? `${publisher}, undated` : `${publisher}, ${shortDate(dated)}`

/** How old a source is on a day: "15 years old", "8 months old", "of this month"; null for one that is undated. */
export function sourceAge({ dated }: Pick<Source, 'dated'>, asOf: string): string | null {
  if (dated === undefined) return null
  const [year = 0, month = 7] = dated.split('-').map(Number)
  const [nowYear = 0, nowMonth = 1] = asOf.split('-').map(Number)
  const months = (nowYear - year) * 12 + nowMonth - month
  if (months < 1) return months < 0 ? 'dated later than the as-of date' : 'of this month'
  return months < 24 ? `${count(months, 'month')} old` : `${count(Math.floor(months / 12), 'year')} old`
}

/** More are counted. */
const MOST_LEFT_OUT = 8

export const compareWords = {
  title: 'Compare classes',
  typical: 'Typical, not a minimum:',
  subtitle: 'Side by side; what differs is marked.',
  add: 'Add a class',
  remove: (title: string) => `Take ${title} out of the comparison`,
  onlyDifferences: 'Only what differs',
  differs: 'differs',
  same: 'the same',
  missing: '–',
  fact: 'Fact',
  emptyTitle: 'Nothing to compare yet',
  emptyBody: 'Pick two classes or more, here or with “Compare…” on a class, or a whole level.',
  level: 'A whole level…',
  onFile: (classes: number, byName: number) =>
    `${classes} on file${byName === 0 ? '' : `, ${byName} known by name only left out`}`,
  leftOut: (level: string, left: readonly { readonly title: string; readonly place: string }[]) =>
    `All classes on file of the level “${level}”. Known by name only, and left out: ${firstOf(
      left.map(({ title, place }) => `${title} (${place})`),
      MOST_LEFT_OUT,
    )}.`,
  tooMany: (classes: number, most: number) =>
    `${classes} on file: more than the ${most} that stand side by side`,
  table: 'The classes side by side',
  status: 'Where you stand',
}
