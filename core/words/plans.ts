/** Plans in words: why a step is possible on its day, and what stands in the way where there is no plan. */
import { lexiconOf } from '../english/index.ts'
import { type Clause, isService, type Measure, type Status } from '../model/answer.ts'
import type { CataloguePack } from '../model/catalogue.ts'
import type { WhatIf } from '../model/plan.ts'
import type { IsoDuration } from '../model/primitives.ts'
import { type Hindrance, STUDY_BESIDE_WORK } from '../plans/blocked.ts'
import type { Cause, Opening, RuleDoubt, StepReason } from '../plans/reasons.ts'
import { TOLERANCE } from '../time/duration.ts'
import { nodesOf } from '../model/walk.ts'
import { sayAbolished } from './abolished.ts'
import { clauseNames } from './clauses.ts'
import { sayDate } from './dates.ts'
import { joined } from './lists.ts'
import { theRoute } from './routes.ts'
import { sayDuration, sayServiceLong } from './service.ts'

export interface PlanSpeech {
  readonly pack: CataloguePack
  readonly lag: IsoDuration | null
}

/** One or more sentences: "From this day on you have 5 years of customer service." */
export function sayBecause(reason: StepReason, speech: PlanSpeech): string {
  const { route, openings, doubts, on, tested, cause } = reason
  const by = route === null ? '' : ` The route relied on is “${route}”.`
  const late =
    on === tested || speech.lag === null
      ? ''
      : ` It begins ${sayDuration(speech.lag)} after ${sayDate(tested)}, when you qualify.`
  const studied = reason.studied.map(clause => subjectOf(clause, reason.classId, speech))
  const had = studied.length === 0 ? [] : [`Counted as had, by your semester hours: ${joined(studied)}.`]
  const unsure = new Set(doubts.map(({ code }) => RULE_DOUBTS[code]))
  const told = [sayCause(reason, cause, speech) + by, ...had, ...openings.map(sayOpening)].join(' ') + late
  return [told, ...unsure].join(' ')
}

/** What the gap of the class says at more length. */
const RULE_DOUBTS: Record<RuleDoubt['code'], string> = {
  unconfirmed: 'Rungs was not sure that it read this rule right, and nobody has confirmed it yet.',
  unweighed: 'Its document says more of what counts than is weighed here.',
}

function sayCause({ classId, tested }: StepReason, cause: Cause, speech: PlanSpeech): string {
  const day = sayDate(tested)
  switch (cause.why) {
    case 'not-on-file':
      return 'Its entry requirements are not on file, so whether you qualify cannot be said.'
    case 'at-once':
      return `You have what it asks on ${day}.`
    case 'reached': {
      const full = cause.clauses.filter(({ status }) => status !== 'not-met')
      if (full.length > 0) return `On ${day} ${sayFull(full, classId, speech)}.`
      const lacking = cause.clauses.map(clause => sayLacking(clause, classId, speech))
      return lacking.length === 0
        ? `On ${day} you have what it asks.`
        : `From ${day} on no more than ${joined(lacking)} is missing, and that can be made up otherwise.`
    }
    case 'probation':
      return `On ${day} your probation as ${titleOf(cause.left, speech)} is over, and you have what this class asks.`
    case 'kept': {
      const since = `You could begin from ${sayDate(cause.since)} on`
      if (cause.needed === null) return `${since}.`
      const { by, clauses } = cause.needed
      const what = joined(clauses.map(clause => sayClause(clause, by, speech))) || 'it'
      return `${since}, but the work before is worth keeping until now: ${titleOf(by, speech)} asks for ${what}, and it counts there.`
    }
    default:
      return cause satisfies never
  }
}

/** "5 years of customer service", "a bachelor's degree". */
const sayClause = (clause: Clause, classId: string, speech: PlanSpeech): string =>
  sayAmount(clause.required) + subjectOf(clause, classId, speech)

/** "you reach 2 years of supervision"; what study stands in for is told apart, for nobody worked it. */
function sayFull(clauses: readonly Clause[], classId: string, speech: PlanSpeech): string {
  const say = (clause: Clause): string => sayClause(clause, classId, speech)
  const [byStudy, worked] = [clauses.filter(isByStudy), clauses.filter(clause => !isByStudy(clause))]
  const reached = worked.map(clause => {
    const days = studiedDays(clause)
    const part = days > 0 ? ` (${sayServiceLong({ days })} of it by ${studiedHours(clause)})` : ''
    return say(clause) + part
  })
  return joined([
    ...(reached.length > 0 ? [`you reach ${joined(reached)}`] : []),
    ...byStudy.map(clause => `you have ${studiedHours(clause)} that stand in for ${say(clause)}`),
  ])
}

const studiedDays = ({ study }: Clause): number => study.reduce((sum, { days }) => sum + days, 0)
const studiedHours = ({ study }: Clause): string =>
  sayHours(study.reduce((sum, { semesterHours }) => sum + semesterHours, 0))
const isByStudy = (clause: Clause): boolean =>
  isService(clause.required) && studiedDays(clause) >= clause.required.days - TOLERANCE

const sayHours = (hours: number): string => {
  const rounded = Math.round(hours * 100) / 100
  return `${rounded} semester hour${rounded === 1 ? '' : 's'}`
}

const sayLacking = (clause: Clause, classId: string, speech: PlanSpeech): string =>
  sayAmount(clause.shortfall) + subjectOf(clause, classId, speech)

const sayAmount = (measure: Measure): string =>
  isService(measure) ? `${sayServiceLong(measure, 'more')} of ` : ''

function subjectOf({ path, label }: Clause, classId: string, { pack }: PlanSpeech): string {
  const jobClass = pack.classes.find(({ id }) => id === classId)
  return (jobClass && clauseNames(jobClass, lexiconOf(pack)).subjects.get(path)) ?? (label || 'what it asks')
}

const titleOf = (classId: string, { pack }: PlanSpeech): string => lexiconOf(pack).classes.nameOf(classId)

/** On what a step rests that is not met firmly. */
function sayOpening(note: Opening): string {
  switch (note.code) {
    case 'open-equivalency':
      return `The appointing authority must accept “${note.why}” for what is missing, at 30 semester hours for a year.`
    case 'open-substitution':
      return 'The appointing authority must accept study or other service for what is missing.'
    case 'comparable':
      return 'The appointing authority must accept a job that you marked as comparable.'
    case 'position-only':
      return `This holds for “${note.only}” only.`
    case 'judgement':
      return note.status === 'unknown'
        ? `A clause was left unread: “${note.why}”.`
        : `The appointing authority decides: “${note.why}”.`
    case 'unreadable-degree':
      return `Whether “${note.studyType}” is what it asks is not known.`
    default:
      return note satisfies never
  }
}

/** Study that a plan supposes is of no particular field. */
const OF_NO_FIELD =
  'Study beside work is of no particular field here: add what you mean to study to your profile, with the date it is earned on.'

const UNSAID = 'A job of yours may count, if one thing more is said of it: the gap names it.'

/** A degree in a field, hours in a subject. */
function isInAField({ path }: Clause, classId: string, { pack }: PlanSpeech): boolean {
  const jobClass = pack.classes.find(({ id }) => id === classId)
  const node = jobClass && nodesOf(jobClass.requirement).find(placed => placed.path === path)?.node
  if (node === undefined) return false
  return (
    ('education' in node && node.education.fields !== undefined) ||
    ('credits' in node && node.credits.subject !== undefined)
  )
}

/** "asks for 2 years as a lead; no class that you can enter in time gives that". */
export function sayHindrance(
  hindrance: Hindrance,
  classId: string,
  whatIf: WhatIf,
  speech: PlanSpeech,
): string {
  switch (hindrance.is) {
    case 'abolished':
      return sayAbolished(titleOf(classId, speech), hindrance.on)
    case 'out-of-scope':
      return 'It is outside the jurisdictions chosen.'
    case 'not-on-file':
      return 'Its entry requirements are not on file; it is passed through only if you allow that.'
    case 'limit':
      return sayLimit(hindrance, whatIf)
    case 'lacking': {
      const { route, clauses } = hindrance
      const what = joined(clauses.map(clause => sayClause(clause, classId, speech))) || 'more'
      const by = route === null ? '' : ` by ${theRoute(route)}`
      const inFields = clauses.some(clause => isInAField(clause, classId, speech)) ? ` ${OF_NO_FIELD}` : ''
      return `It asks for ${what}${by}, and nothing within reach gives all of that in time.${inFields}${hindrance.isUnsaid ? ` ${UNSAID}` : ''}`
    }
    case 'no-order':
      return 'Nothing it asks is out of reach by itself, but no order of appointments brings all of it together in time.'
    default:
      return hindrance satisfies never
  }
}

/** What a way rests on that is no firm yes. */
const RELIES: Record<Status, string> = {
  met: 'what is met',
  conditional: 'a step that is open for some positions only',
  discretionary: 'what the appointing authority decides',
  unknown:
    'a step that cannot be decided: its requirements are not on file or could not be read, or a degree of yours could not',
  'not-met': 'a step that is not met',
}

function sayLimit(
  { limit, best }: Extract<Hindrance, { is: 'limit' }>,
  { maxMoves, horizon }: WhatIf,
): string {
  const { moves } = best
  const arrival = sayDate(best.arrival)
  switch (limit) {
    case 'moves':
      return `It takes ${moves} ${moves === 1 ? 'move' : 'moves'} (arrival ${arrival}); at most ${maxMoves ?? 0} are allowed.`
    case 'horizon':
      return `The arrival is on ${arrival}, later than the ${horizon ?? 30} years looked ahead.`
    case 'jurisdictions':
      return `There is a way through other jurisdictions than those chosen (arrival ${arrival}).`
    case 'statuses':
      return `There is a way (arrival ${arrival}), but it relies on ${RELIES[best.relies]}.`
    case 'study':
      return `There is a way with study beside work: ${sayHours(best.credits)}, at ${STUDY_BESIDE_WORK} a year (arrival ${arrival}).`
    default:
      return limit satisfies never
  }
}

export const sayStopped = (): string =>
  'There are too many possibilities to weigh them all. What is shown is true, but better plans may exist: choose fewer jurisdictions, fewer moves or a nearer horizon.'
