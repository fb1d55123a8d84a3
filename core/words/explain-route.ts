/** The nearest route of an answer in plain sentences: what is missing, when it is met, what counted and from where. */
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
import { clauseNames, sayCounted, sayMissing } from './clauses.ts'
import { sayDate } from './dates.ts'
import { sayEndDays } from './end-days.ts'
import { decides, isNearMiss, isUnread, notesOf, usesStudy } from './explain-notes.ts'
import { sayFurtherStudy } from './further-study.ts'
import { sayLeftOut } from './left-out.ts'
import { capital, joined } from './lists.ts'
import { sayNote, sayUnread, type Speech } from './notes.ts'
import { sayRestsOn } from './rests-on.ts'
import { theRoute } from './routes.ts'
import { sayServiceLong } from './service.ts'

/** Best status, then earliest date, then least service. */
export function nearestFirst(a: Route, b: Route): number {
  const byStatus = STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)
  const byDate = (a.eligibleOn ?? '9').localeCompare(b.eligibleOn ?? '9')
  return byStatus || byDate || (a.remaining?.days ?? Infinity) - (b.remaining?.days ?? Infinity) || 0
}

export function sentencesOf(answer: ClassGap, nearest: GapRoute, speech: Speech): string[] {
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
  const told = notesOf(answer, nearest)
  const deciding = told.filter(
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
    ...told.filter(note => isNearMiss(note) || (mayStudy && note.code === 'study-to-come')).map(say),
    ...sayFurtherStudy(answer, nearest, speech.lexicon),
    ...unsaid.slice(0, MOST_UNSAID).map(say),
    ...sayLeftOut(nearest, speech, { asOf: answer.asOf, isTold: unsaid.length > 0 }),
    ...sayDateMet(answer),
    ...ending,
    ...sayRemaining(answer, nearest),
    ...told.filter(({ code }) => code === 'class-first').map(say),
    ...sayEndDays(nearest, speech.profile),
    ...sayOtherWay(answer, nearest, missingOf),
    ...counted,
    ...apart,
  ])
}

/** A sentence each for so many; more are told beside their clauses. */
const MOST_UNSAID = 3
const unique = (sentences: readonly string[]): string[] => [...new Set(sentences)]

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

const isInstead = ({ code }: Note): boolean => code === 'experience-instead'

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
