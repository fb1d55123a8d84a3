/** An answer in plain sentences, made from the answer alone. */
import {
  type ClassAnswer,
  type ClassGap,
  type Clause,
  type GapRoute,
  isUnsaid,
  type Note,
  type Route,
  STATUSES,
} from '../model/answer.ts'
import type { ExplainedAnswer } from '../contract/shapes.ts'
import { jurisdictionOf } from '../model/class-id.ts'
import { mayMean } from '../model/like-titles.ts'
import type { IsoDate } from '../model/primitives.ts'
import { experiencesOf } from '../model/walk.ts'
import { sayAbolished } from './abolished.ts'
import { clauseNames, isUnlisted, sayCounted, sayMissing } from './clauses.ts'
import { sayDate } from './dates.ts'
import { closingStudy, isOneThing, sayFurther, sayFurtherStudy } from './further-study.ts'
import { sayEndDays } from './end-days.ts'
import { capital, joined, quoted } from './lists.ts'
import { sayNote, sayUnread, type Speech } from './notes.ts'
import { sayRestsOn } from './rests-on.ts'
import { theRoute } from './routes.ts'
import { sayServiceLong } from './service.ts'

export const NOT_AN_APPOINTMENT =
  'Meeting the qualifications is not being appointed: vacancies, examinations and lists come after.'

/** The answer with every clause named after what it asks. */
export function labelled<A extends ClassAnswer>(
  answer: A,
  { jobClass, lexicon }: Omit<Speech, 'profile'>,
): A {
  const { labels } = clauseNames(jobClass, lexicon)
  const routes = answer.routes.map(route => ({
    ...route,
    clauses: route.clauses.map(clause => ({ ...clause, label: labels.get(clause.path) ?? clause.label })),
  }))
  return { ...answer, routes }
}

/** The answer with its sentences, as `gap.evaluate` replies. */
export const explained = (answer: ClassGap, speech: Speech): ExplainedAnswer => ({
  ...labelled(answer, speech),
  notes: answer.notes.map(note => ({ ...note, text: sayNote(note, speech, answer.status) })),
  explanation: explain(answer, speech),
})

/** Most useful first: what is missing, when it is met, the least that closes it, what counted and from where. */
export function explain(answer: ClassGap, speech: Speech): ExplainedAnswer['explanation'] {
  const nearest = answer.routes.toSorted(nearestFirst)[0]
  return {
    headline: [sayHeadline(answer, speech), ...sayGone(speech)].join(' '),
    sentences: [
      ...answer.notes.flatMap(note => (note.code === 'held' ? [sayNote(note, speech, answer.status)] : [])),
      // Nobody who is told "met" should have to look for what that leaves out.
      ...(answer.status === 'met' ? sayBesides(answer, speech) : []),
      ...(nearest ? sentencesOf(answer, nearest, speech) : sayNothingOnFile(speech)),
      ...(answer.status === 'met' ? [] : sayBesides(answer, speech)),
      ...sayCaveats(speech),
      NOT_AN_APPOINTMENT,
    ],
  }
}

/** Best status, then earliest date, then least service. */
function nearestFirst(a: Route, b: Route): number {
  const byStatus = STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)
  const byDate = (a.eligibleOn ?? '9').localeCompare(b.eligibleOn ?? '9')
  return byStatus || byDate || (a.remaining?.days ?? Infinity) - (b.remaining?.days ?? Infinity) || 0
}

/** Whatever the status: nobody should plan for a class that is no more. */
const sayGone = ({ jobClass: { title, abolished } }: Speech): string[] =>
  abolished === undefined ? [] : [sayAbolished(title, abolished)]

function sayHeadline(
  { status, asOf, eligibleOn, remaining, routes }: ClassGap,
  { jobClass, lexicon }: Speech,
): string {
  const { title, qualifications } = jobClass
  const date = sayDate(asOf)
  switch (status) {
    case 'met':
      return `Met on ${date}: all that ${title} ${qualifications === 'typical' ? 'typically asks' : 'asks'}.`
    case 'conditional':
      return `Met on ${date} for some positions of ${title} only.`
    case 'discretionary':
      return `No firm yes on ${date}: ${title} is met if the appointing authority accepts what is left to its judgement.`
    case 'unknown':
      return routes.length === 0
        ? `Unknown: the requirements of ${title} are not on file.`
        : `Unknown on ${date}: part of what ${title} asks cannot be decided.`
    case 'not-met': {
      if (eligibleOn !== null)
        return `Not met on ${date}. As the profile stands, ${title} is met on ${sayDate(eligibleOn)}.`
      if (remaining === null)
        return `Not met on ${date}: work alone does not lead to ${title}; something else is missing on every route.`
      const study = closingStudy(routes)
      const also = study ? `; so ${isOneThing(study) ? 'does' : 'do'} ${sayFurther(study, lexicon)}` : ''
      return `Not met on ${date}. At the least, ${sayServiceLong(remaining, 'more')} of full-time service in the right kinds closes the gap to ${title}${also}.`
    }
    default:
      return status satisfies never
  }
}

function sentencesOf(answer: ClassGap, nearest: GapRoute, speech: Speech): string[] {
  const { clauses, label } = nearest
  const { subjects } = clauseNames(speech.jobClass, speech.lexicon)
  // A clause that no tree has (experience in place of study) names itself.
  const subject = (clause: Clause): string => subjects.get(clause.path) ?? clause.label
  const counted = clauses.flatMap(clause => sayCounted(clause, subject(clause), speech.profile) ?? [])
  const apart = clauses.some(({ separate }) => separate) ? [SEPARATE] : []
  const several = answer.routes.length > 1
  const say = (note: Note): string => sayNote(note, speech, answer.status)
  const ending = clauses.flatMap(({ notes }) => notes.filter(({ code }) => code === 'licence-ends')).map(say)
  if (answer.status === 'met')
    return [
      ...sayRestsOn(answer, nearest, speech),
      ...ending,
      ...(several ? [`${capital(theRoute(label))} is met.`] : []),
      ...counted,
      ...apart,
      ...sayAlsoMet(answer, nearest),
    ]
  const mayStudy = usesStudy(answer, speech)
  const deciding = notesOf(answer, nearest).filter(
    // Where it is not met all the same, nothing rests on what that degree is.
    note => decides(note) && (note.code !== 'unreadable-degree' || (mayStudy && answer.status !== 'not-met')),
  )
  const unread = deciding.flatMap(note => (isUnread(note) ? [note.why] : []))
  const openings = [
    ...deciding.filter(note => !isUnread(note)).map(say),
    ...(unread.length > 0 ? [sayUnread([...new Set(unread)])] : []),
  ]
  const unsaid = answer.routes.flatMap(route => route.clauses.flatMap(({ notes }) => notes.filter(isUnsaid)))
  // What is left to somebody's word is said by its note, in whole.
  const missingOf = (route: Route): string[] =>
    route.clauses
      .filter(({ kind }) => kind !== 'judgement')
      .flatMap(clause => sayMissing(clause, subject(clause)) ?? [])
  const missing = missingOf(nearest)
  const lacks =
    missing.length > 0
      ? [`Missing${several ? ` on ${theRoute(label)}` : ''}: ${missing.join('; ')}.`]
      : sayFirmWay(answer, nearest, missingOf)
  return unique([
    ...openings,
    ...lacks,
    ...notesOf(answer, nearest)
      .filter(note => isNearMiss(note) || (mayStudy && note.code === 'study-to-come'))
      .map(say),
    ...sayFurtherStudy(answer, nearest, speech.lexicon),
    ...unsaid.slice(0, MOST_UNSAID).map(say),
    ...sayLeftOut(nearest, speech, { asOf: answer.asOf, isTold: unsaid.length > 0 }),
    ...sayDateMet(answer),
    ...ending,
    ...sayRemaining(answer, nearest),
    ...notesOf(answer, nearest).flatMap(note => (note.code === 'class-first' ? [say(note)] : [])),
    ...sayEndDays(nearest, speech.profile),
    ...sayOtherWay(answer, nearest, missingOf),
    ...counted,
    ...apart,
  ])
}

/** Where only the authority's word is missing: what would make it firm without. */
function sayFirmWay(
  { status, routes }: ClassAnswer,
  nearest: Route,
  missingOf: (route: Route) => string[],
): string[] {
  if (status !== 'discretionary') return []
  const [firm] = routes
    .filter(({ clauses }) => clauses.every(({ kind }) => kind !== 'judgement'))
    .toSorted(nearestFirst)
  const missing = firm ? missingOf(firm) : []
  return firm && missing.length > 0
    ? [
        ...(nearest.clauses.some(({ notes }) => notes.some(isLeftToIt)) ? [ENOUGH] : []),
        `Without its word, ${theRoute(firm.label)} still asks ${missing.join('; ')}.`,
      ]
    : []
}

const isLeftToIt = (note: Note): boolean => note.code === 'judgement' && note.status === 'discretionary'
const ENOUGH =
  'How much is enough for that, the specification does not say: what is missing on the other way is what it has to make up for.'

/** Where study is missing, experience may take its place: what that would take. */
function sayOtherWay(
  { status, routes }: ClassAnswer,
  nearest: Route,
  missingOf: (route: Route) => string[],
): string[] {
  if (status !== 'not-met') return []
  return routes
    .filter(route => route !== nearest && route.clauses.some(clause => clause.notes.some(isInstead)))
    .slice(0, 1)
    .map(
      route =>
        `Experience may take the place of study there, if the appointing authority accepts it: ${missingOf(route).join('; ')} would still be missing.`,
    )
}

/** Whether study could make any difference: elsewhere it is no matter which degree it was. */
const usesStudy = ({ notes, routes }: ClassAnswer, { jobClass }: Speech): boolean =>
  jobClass.substitutions.length > 0 ||
  notes.some(({ code }) => code === 'open-equivalency') ||
  routes.some(({ clauses }) => clauses.some(({ kind }) => kind === 'education' || kind === 'credits'))

const isInstead = ({ code }: Note): boolean => code === 'experience-instead'
type Unread = Extract<Note, { code: 'judgement' }>
const isUnread = (note: Note): note is Unread => note.code === 'judgement' && note.status === 'unknown'
const isNearMiss = ({ code }: Note): boolean =>
  code === 'comparable-elsewhere' ||
  code === 'other-field' ||
  code === 'other-subject' ||
  code === 'other-licence' ||
  code === 'licence-over'
/** A sentence each for so many; more are told beside their clauses. */
const MOST_UNSAID = 3
const unique = (sentences: readonly string[]): string[] => [...new Set(sentences)]

const UNTICKED =
  'No job counts here yet. What a job counts as comes from its class and from the kinds ticked on it: if one was this kind of work, tick that on it.'
const UNPLACED =
  'No job counts here yet. What is asked for is service in a class that is named: if a job was in it, choose it as the class of that job.'
const UNLISTED =
  'Study and licences that the profile does not list count as not had: if something was only left out, add it there.'

/** What may only be missing from the profile: a degree or a licence that it does not list, a kind ticked on no job. */
function sayLeftOut(
  { clauses }: Route,
  { profile: { work = [] }, jobClass: { requirement } }: Speech,
  { asOf, isTold }: { asOf: IsoDate; isTold: boolean },
): string[] {
  const experience = clauses.filter(({ kind }) => kind === 'experience')
  const isUncounted = experience.length > 0 && experience.every(({ evidence }) => evidence.length === 0)
  const isBegun = work.some(({ startDate }) => startDate === undefined || startDate <= asOf)
  const paths = new Set(experience.map(({ path }) => path))
  const asksKinds = experiencesOf(requirement).some(
    ({ path, asks }) => paths.has(path) && asks.kinds.some(kind => kind !== 'work'),
  )
  return [
    ...(isUncounted && !isTold && isBegun ? [asksKinds ? UNTICKED : UNPLACED] : []),
    ...(clauses.some(isUnlisted) ? [UNLISTED] : []),
  ]
}

const SEPARATE = 'These clauses ask for separate time: no day and no semester hour counts in two of them.'

/** When it is met, and what that rests on. */
function sayDateMet({ status, eligibleOn, remaining, routes }: ClassAnswer): string[] {
  if (eligibleOn === null)
    return remaining === null ? [] : ['The jobs that go on now do not lead there by themselves.']
  const first = routes.length > 1 ? routes.find(route => route.eligibleOn === eligibleOn) : undefined
  const by = first ? `, by ${theRoute(first.label)}` : ''
  return [
    status === 'not-met'
      ? `That date holds if open jobs go on as they are and coming dates in the profile come true${by}.`
      : `If open jobs go on as they are, it is met firmly on ${sayDate(eligibleOn)}${by}.`,
  ]
}

/** Where there is no date, the headline says the least service instead. */
const saysRemaining = ({ status, eligibleOn }: ClassAnswer): boolean =>
  status === 'not-met' && eligibleOn === null

/** The least service that closes it, on whichever route, where the headline has not said all of it. */
function sayRemaining(answer: ClassAnswer, nearest: Route): string[] {
  const { remaining, routes, status } = answer
  if (remaining === null)
    return status === 'not-met'
      ? []
      : ['Work alone does not settle it: on every route something else is missing or open.']
  const least = routes.find(route => route.remaining?.days === remaining.days)
  if (saysRemaining(answer) && least === nearest) return []
  const by = least && least !== nearest ? ` on ${theRoute(least.label)}` : ''
  return [
    `At the least, ${sayServiceLong(remaining, 'more')} of full-time service in the right kinds closes the gap${by}.`,
  ]
}

function sayAlsoMet({ routes }: ClassAnswer, nearest: Route): string[] {
  const others = routes
    .filter(route => route !== nearest && route.status === 'met')
    .map(({ label }) => theRoute(label))
  return others.length === 0 ? [] : [`Also met: ${joined(others)}.`]
}

function sayNothingOnFile({ jobClass: { id, title, jurisdiction }, lexicon }: Speech): string[] {
  const like = [...lexicon.classes].filter(
    ([other, itsTitle]) => other !== id && jurisdictionOf(other) === jurisdiction && mayMean(title, itsTitle),
  )
  return [
    `${title} is named by another specification, but its own is not on file, so neither yes nor no can be said.`,
    like.length > 0
      ? `${joined(
          like.map(([, itsTitle]) => quoted(itsTitle)),
          'or',
        )} may be what is meant: look there.`
      : 'Ask the employer for its class specification.',
  ]
}

/** What the answer leaves unweighed, and what an appointment takes besides. */
const sayBesides = ({ notes, status }: ClassAnswer, speech: Speech): string[] =>
  notes.flatMap(note =>
    note.code === 'unconfirmed' || note.code === 'unweighed' || note.code === 'also-needed'
      ? [sayNote(note, speech, status)]
      : [],
  )

function sayCaveats({ jobClass: { qualifications, tentative } }: Speech): string[] {
  const typical = 'These are typical qualifications, not a minimum: the lower end of each range is the test.'
  return [...(qualifications === 'typical' ? [typical] : []), ...(tentative === undefined ? [] : [tentative])]
}

const notesOf = ({ notes }: ClassAnswer, { clauses }: Route): Note[] => {
  const all = [...notes, ...clauses.flatMap(clause => clause.notes)]
  const said = new Map(all.map(note => [JSON.stringify(note), note]))
  return [...said.values()]
}

/** Notes on which a status below *met* rests. */
function decides(note: Note): boolean {
  switch (note.code) {
    case 'open-equivalency':
    case 'open-substitution':
      return note.closes
    case 'comparable':
    case 'experience-instead':
    case 'position-only':
    case 'judgement':
    case 'unreadable-degree':
      return true
    case 'estimated':
    case 'hours-not-stated':
    case 'no-start':
    case 'study-goes-on':
    case 'study-to-come':
    case 'study-unfinished':
    case 'few-hours':
    case 'hours-twice':
    case 'unknown-class':
    case 'unknown-kind':
    case 'yield-by-assignment':
    case 'comparable-elsewhere':
    case 'other-field':
    case 'other-subject':
    case 'other-licence':
    case 'licence-ends':
    case 'licence-over':
    case 'unsaid-kinds':
    case 'unsaid-level':
    case 'like-class':
    case 'class-first':
    case 'abolished':
    case 'held':
    case 'typical':
    case 'requirements-not-on-file':
    case 'unconfirmed':
    case 'unweighed':
    case 'also-needed':
      return false
    default:
      return note satisfies never
  }
}
