/** Words of the screen Gap: what is asked, what counted for it, what is missing. */
import type { Sharing } from '../../charts/gap/sharing.ts'
import type { Clause, Evidence, GapRoute, Measure, Service, SubstitutedStudy } from '../../model/answer.ts'
import { joined, quoted } from '../lists.ts'
import { sayInsteadShort } from '../routes.ts'
import { sayService } from '../service.ts'
import { count, shortDate, shortService } from './figures.ts'
import { levelNames } from './me.ts'

export const gapWords = {
  nobodyTitle: 'Whose gap?',
  nobodyBody: 'Open a profile, and every class says how far it is and why.',
  noClassTitle: 'How far is it to which class?',
  noClassBody: 'Choose a class to see what it asks, what already counts, and what is missing.',
  asked: 'The gap to',
  wantThis: 'I want this',
  wanted: 'Your target',
  plan: 'Plan the way',
  view: 'How to show it',
  amount: 'How much',
  dates: 'When',
  table: 'Table',
  sheet: 'Evidence sheet',
  print: 'Print or save as PDF…',
  source: 'Show the source',
  sources: 'Where this comes from',
  rule: 'The rule as it was read',
  reading: 'Our reading',
  notes: 'What to know about this answer',
  closes: 'What closes it',
  legend: 'Whose time',
  legendHelp: 'Pick a job to see what it counted for, or to correct what kind of work it was.',
  whenHelp: 'Each clause shows its counted time on the days it was worked; half-time work is half as high.',
  study: 'study standing in',
  missing: 'missing',
  range: 'typical range',
  more: 'Say it in full',
  less: 'Say less',
  noneStated: 'not listed in the profile',
  addIt: 'I have it: add it…',
  when: 'When the counted time was worked',
  uncounted: 'no counted time',
  countsNothing: 'counts nothing here:',
} as const

export const tableWords = {
  route: 'Route',
  clause: 'Asked',
  required: 'Required',
  credited: 'Credited',
  missing: 'Missing',
  status: 'Status',
  evidence: 'Counted from',
  inDays: (measured: string) => `${measured} (days of service)`,
  inSemesterHours: (measured: string) => `${measured} (semester hours)`,
  caption: (title: string) => `What ${title} asks, clause by clause`,
} as const

export const jobPanel = {
  subtitle: 'What this job counted for',
  nothing: 'Nothing of this job counts for what this class asks.',
  unsaidKinds: (kinds: readonly string[]) =>
    `This job was in a class that is asked for. It counts once it is ticked as ${joined(kinds.map(quoted))}, if that is what it was.`,
  unsaidLevel: (titles: readonly string[], sameEmployer: boolean) =>
    `Only the class of this job is not the one asked for. If it was at the level of ${joined(titles, 'or')}${sameEmployer ? ', and with the same employer' : ''}, mark it as comparable: the appointing authority then decides.`,
  likeClass: (title: string) =>
    `What is asked for as ${quoted(title)} may mean the class of this job, too. If the document’s own words do, choose that class here.`,
  wrong: 'This kind is wrong? Correct it here and the answer follows.',
}

/** "4 y", "high school", "30 semester hours" */
export function sayRequired(measure: Measure): string {
  if (measure === null) return '–'
  if ('days' in measure) return sayService(measure)
  if ('semesterHours' in measure) return count(measure.semesterHours, 'semester hour')
  if ('level' in measure)
    return measure.level === null ? 'none' : [levelNames[measure.level], ...(measure.fields ?? [])].join(', ')
  return measure.licence ?? 'none'
}

/** What was found, never more than was found. */
export const sayCredited = (measure: Measure): string => (measure === null ? '–' : sayRequired(measure))

/** "30 semester hours of 60" */
const sayPart = ({ credited, required }: Pick<Clause, 'credited' | 'required'>): string =>
  required !== null && 'semesterHours' in required
    ? `${sayCredited(credited)} of ${required.semesterHours}`
    : ''

/** What is missing, never less than is missing; empty where nothing is. */
export function sayMissing(clause: Clause): string {
  const { shortfall, required } = clause
  if (clause.status === 'met' || shortfall === null) return ''
  if ('days' in shortfall) return shortfall.days > 0 ? shortService(shortfall.days) : ''
  if ('semesterHours' in shortfall)
    return shortfall.semesterHours > 0 ? count(shortfall.semesterHours, 'semester hour') : ''
  return clause.status === 'not-met' ? sayRequired(required) : ''
}

/** Of a job that would count, were a kind ticked or its level marked. */
export const sayUnsaid = (job: string): string => `Does “${job}” count here? Say what it was…`

export const sharingWord: Record<Sharing, string> = {
  nested: 'of that time',
  same: 'the same time counts here, too',
  partly: 'in part the same time',
  separate: 'separate time: no day counts twice',
  own: '',
}

/** What a reader must not miss of a clause: it is for some positions, it rests on the person's word or on the authority. */
export const clauseCaveats = ({ notes, label }: Pick<Clause, 'notes' | 'label'>): string[] => [
  ...new Set(
    notes.flatMap(note => {
      if (note.code === 'position-only') return [`${note.only} only`]
      if (note.code === 'class-first') return ['such a class is to be held first']
      if (note.code === 'other-field') return ['a degree of that level is on file, in another field']
      if (note.code === 'other-licence') return ['one of a like name is on file']
      if (note.code === 'licence-ends') return [`runs out on ${shortDate(note.on)}`]
      if (note.code === 'licence-over') return [`ran out on ${shortDate(note.on)}`]
      if (note.code === 'comparable') return ['comparable by your own word: the authority decides']
      if (note.code === 'experience-instead') return [sayInsteadShort(note.years)]
      if (note.code === 'yield-by-assignment') return [`${note.note}, counted in full`]
      return note.code === 'judgement' && !label.includes(note.why) ? [note.why] : []
    }),
  ),
]

/** "1 Mar 2024 – 22 Nov 2026: 2 y 8 m 21 d" */
export const sayStretch = ({ from, to, days }: Evidence): string =>
  `${shortDate(from)} – ${shortDate(to)}: ${sayService({ days, iso: '' })}`

/** What a piece of a bar is, for the pointer and the ear. */
export const sayServicePiece = (job: string, stretch: Evidence): string => `${job}, ${sayStretch(stretch)}`
export const sayStudyPiece = (
  names: readonly string[],
  { semesterHours, days }: Pick<SubstitutedStudy, 'semesterHours' | 'days'>,
): string =>
  `${joined(names) || 'Study'}: ${count(semesterHours, 'semester hour')} stand in for ${sayService({ days, iso: '' })}`
export const sayMissingPiece = (days: number): string => `Missing: ${shortService(days)}`
export const sayBeyond = (credited: Service): string => `${sayService(credited)} in all`

/** The bar in a sentence, for whoever does not see it. */
export function sayBar(clause: Clause): string {
  const missing = sayMissing(clause)
  return [
    `asked ${sayRequired(clause.required)}`,
    `credited ${sayCredited(clause.credited)}`,
    ...(missing ? [`missing ${missing}`] : []),
  ].join(', ')
}

/** What a route comes to, beside its name. */
export function sayRouteOutlook({ status, remaining, eligibleOn, furtherStudy, clauses }: GapRoute): string {
  if (status === 'met') return ''
  const hours = furtherStudy.find(
    study => study.status === 'met' && study.degrees.length === 0,
  )?.semesterHours
  const isClassFirst = clauses.some(({ notes }) => notes.some(({ code }) => code === 'class-first'))
  const isForSome = clauses.some(({ notes }) => notes.some(({ code }) => code === 'position-only'))
  const parts = [
    remaining === null
      ? isForSome
        ? 'for some positions only'
        : 'work alone does not close it'
      : `${isClassFirst ? 'at least ' : ''}${shortService(remaining.days)} of the right work remain`,
    eligibleOn === null ? null : `met on ${shortDate(eligibleOn)} if you stay`,
    hours === undefined ? null : `or ${count(hours, 'more semester hour')}`,
  ]
  return parts.filter(part => part !== null).join(' · ')
}

/** Of a clause without time: which entries of the profile meet it, or how much of it there is. */
export function sayFinding(clause: Clause, entries: readonly string[]): string {
  const found = joined(entries)
  if (clause.kind === 'credits') return [sayPart(clause), found].filter(Boolean).join(': ')
  if (clause.kind === 'judgement' || clause.kind === 'unknown') return ''
  return found || gapWords.noneStated
}
export const typicalRange = (upTo: Service): string => `typically up to ${sayService(upTo)}`
export const tentativeLine = (why: string): string => `Tentative: ${why}`

/** The sheet for HR. */
export const sheetWords = {
  title: 'Evidence of qualifications',
  person: 'Person',
  jobClass: 'Class',
  asOf: 'As of',
  answer: 'Answer',
  jobs: 'Jobs counted from',
  number: 'No.',
  jobNumber: (number: number) => `Job ${number}`,
  job: 'Job',
  period: 'Period',
  hours: 'Hours a week',
  hoursNotStated: 'not stated, counted full-time',
  counted:
    'How time is counted: a year is 360 days, a month 30; an end day is not worked; concurrent jobs add up to at most full-time unless the policy says otherwise.',
  sources: 'Sources',
  made: (version: string, published: string) =>
    `Made by Rungs from catalogue ${version} of ${shortDate(published)}.`,
  signature: 'Checked by',
  unnamed: 'not named',
  disclaimer:
    'This sheet says which qualifications the stated jobs and study would meet under the rules on file. It is no decision: the appointing authority verifies the evidence and decides, and meeting the qualifications is not being appointed.',
} as const
