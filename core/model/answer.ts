/** What an evaluation answers: status, place and evidence (rules.md, "Answers"; formats.md, `evaluate`). */
import { z } from 'zod'
import { ClassId, EducationLevel, IsoDate, PartialDate, Unweighed } from './primitives.ts'

/** Best first. `any` takes the best child, `all` is as in `core/rules/status.ts`. */
export const STATUSES = ['met', 'conditional', 'discretionary', 'unknown', 'not-met'] as const
export const Status = z.enum(STATUSES)
export type Status = z.infer<typeof Status>

/** Service on the 30/360 count; days may be fractional: `{ days: 81.5625, iso: "P2M21.5625D" }`. Zero is `P0D`. */
export const Service = z.strictObject({ days: z.number(), iso: z.string() })
export type Service = z.infer<typeof Service>

/** A merged stretch of one job, the end not included, none after the as-of date. */
export const Evidence = z.strictObject({
  /** Index in the profile's `work`. */
  work: z.int().min(0),
  from: IsoDate,
  to: IsoDate,
  /** Credited days: part-time, shares, caps and the allocation are already in. */
  days: z.number(),
})
export type Evidence = z.infer<typeof Evidence>

/** Study that stands in for experience in a clause. */
export const SubstitutedStudy = z.strictObject({
  /** Indexes in the profile's `education`. */
  education: z.array(z.int().min(0)),
  semesterHours: z.number(),
  days: z.number(),
})
export type SubstitutedStudy = z.infer<typeof SubstitutedStudy>

/**
 * Something the reader must know about an answer, as facts; `core/words/notes.ts` says it in English.
 * `estimated`: a partial date stood for a day. `hours-not-stated`: counted full-time.
 * `yield-by-assignment`: a yield counted in full that depends on the assignment.
 */
export const Note = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('estimated'), where: z.string(), value: z.string(), as: IsoDate }),
  z.strictObject({ code: z.literal('hours-not-stated'), work: z.int() }),
  z.strictObject({ code: z.literal('no-start'), work: z.int() }),
  z.strictObject({ code: z.literal('unknown-class'), work: z.int(), classId: z.string() }),
  z.strictObject({ code: z.literal('unknown-kind'), work: z.int(), kind: z.string() }),
  z.strictObject({ code: z.literal('study-goes-on'), education: z.int(), studyType: z.string() }),
  /** Dated on a day to come: until then its hours are not had, though some may be. */
  z.strictObject({
    code: z.literal('study-to-come'),
    education: z.int(),
    semesterHours: z.number(),
    on: IsoDate,
  }),
  /** Its own words say that it was not finished: no degree. */
  z.strictObject({ code: z.literal('study-unfinished'), education: z.int(), studyType: z.string() }),
  /** Fewer hours are stated than such a degree takes: it counts, and may be unfinished. */
  z.strictObject({ code: z.literal('few-hours'), education: z.int(), semesterHours: z.number() }),
  /** Two degrees of one level without hours: each counts with those of a whole degree. */
  z.strictObject({
    code: z.literal('hours-twice'),
    education: z.int(),
    other: z.int(),
    semesterHours: z.number(),
  }),
  z.strictObject({ code: z.literal('unreadable-degree'), education: z.int(), studyType: z.string() }),
  z.strictObject({
    code: z.literal('yield-by-assignment'),
    work: z.int(),
    classId: ClassId,
    kind: z.string(),
    note: z.string(),
  }),
  /** From that day on nobody is appointed to the class. */
  z.strictObject({ code: z.literal('abolished'), on: PartialDate }),
  /** The class is held on the as-of date. */
  z.strictObject({ code: z.literal('held') }),
  z.strictObject({ code: z.literal('typical') }),
  z.strictObject({ code: z.literal('requirements-not-on-file') }),
  /** A licence that an appointment takes besides the qualifications; `some`: in some positions. */
  z.strictObject({
    code: z.literal('also-needed'),
    licence: z.string(),
    some: z.boolean(),
    held: z.boolean(),
    /** The day on which what is held runs out; absent: none is stated. */
    until: IsoDate.optional(),
    /** Not held any more: the day on which it ran out. */
    over: IsoDate.optional(),
    /** Licences of much the same name, where none of that name is. */
    like: z.array(z.int()).min(1).optional(),
  }),
  /** The program that read the rule was not sure of all of it, and nobody confirmed it. */
  z.strictObject({ code: z.literal('unconfirmed') }),
  z.strictObject({ code: z.literal('unweighed'), what: Unweighed }),
  z.strictObject({
    code: z.literal('open-equivalency'),
    path: z.string(),
    why: z.string(),
    closes: z.boolean(),
  }),
  z.strictObject({ code: z.literal('open-substitution'), substitution: z.int(), closes: z.boolean() }),
  /** `sameEmployer`: it counts in the service of one employer only, and whether it was there is not known. */
  z.strictObject({
    code: z.literal('comparable'),
    work: z.int(),
    path: z.string(),
    sameEmployer: z.literal(true).optional(),
  }),
  /** Marked as comparable, in a class of another employer than the one whose service counts. */
  z.strictObject({ code: z.literal('comparable-elsewhere'), work: z.int(), path: z.string() }),
  /** A job in a class that a short clause names: whether it was of these kinds, too, the profile does not say. */
  z.strictObject({
    code: z.literal('unsaid-kinds'),
    work: z.int(),
    path: z.string(),
    kinds: z.array(z.string()).min(1),
  }),
  /** A job in a class that one named by a short clause may mean: their titles differ in a specialty alone. */
  z.strictObject({ code: z.literal('like-class'), work: z.int(), path: z.string(), classId: ClassId }),
  /**
   * A job of the kinds that a short clause asks, or in a class of that employer where it asks none, in none of its
   * classes: whether it was at their level is not said.
   */
  z.strictObject({
    code: z.literal('unsaid-level'),
    work: z.int(),
    path: z.string(),
    classIds: z.array(ClassId).min(1),
    /** Only if it was with the employer whose classes these are. */
    sameEmployer: z.literal(true).optional(),
  }),
  /** A short clause asks for time in one of these classes, and none of them is held: an appointment comes first. */
  z.strictObject({
    code: z.literal('class-first'),
    path: z.string(),
    classIds: z.array(ClassId).min(1),
    comparable: z.boolean(),
  }),
  /** Degrees of the level asked for, in no field that is named. */
  z.strictObject({ code: z.literal('other-field'), path: z.string(), entries: z.array(z.int()).min(1) }),
  /** Study with hours, not of the subject asked for as far as is said. */
  z.strictObject({ code: z.literal('other-subject'), path: z.string(), entries: z.array(z.int()).min(1) }),
  /** Licences of much the same name as the one that is asked for and not had. */
  z.strictObject({
    code: z.literal('other-licence'),
    path: z.string(),
    licence: z.string(),
    entries: z.array(z.int()).min(1),
  }),
  /** From this day on the licence that meets the clause is had no longer. */
  z.strictObject({ code: z.literal('licence-ends'), path: z.string(), certificate: z.int(), on: IsoDate }),
  /** Since this day the licence that was asked for is had no longer. */
  z.strictObject({ code: z.literal('licence-over'), path: z.string(), certificate: z.int(), on: IsoDate }),
  z.strictObject({ code: z.literal('position-only'), path: z.string(), only: z.string() }),
  /** Further experience takes the place of study, weighed as so many years: the authority decides. */
  z.strictObject({ code: z.literal('experience-instead'), path: z.string(), years: z.int() }),
  z.strictObject({ code: z.literal('judgement'), path: z.string(), why: z.string(), status: Status }),
])
export type Note = z.infer<typeof Note>

type Unsaid = Extract<Note, { code: 'unsaid-kinds' | 'unsaid-level' | 'like-class' }>
/** A job may count, were one thing more said of it. */
export const isUnsaid = (note: Note): note is Unsaid =>
  note.code === 'unsaid-kinds' || note.code === 'unsaid-level' || note.code === 'like-class'

/** What a clause asks or was found: experience in time, credits in hours, education by level, a licence by name. */
export const Measure = z.union([
  Service,
  z.strictObject({ semesterHours: z.number() }),
  z.strictObject({ level: EducationLevel.nullable(), fields: z.array(z.string()).optional() }),
  z.strictObject({ licence: z.string().nullable() }),
  z.null(),
])
export type Measure = z.infer<typeof Measure>
export const isService = (measure: Measure): measure is Service => measure !== null && 'days' in measure

/** A leaf of a route, nested experience after its parent. */
export const Clause = z.strictObject({
  /** Ids from the root joined by `/`. */
  path: z.string(),
  kind: z.enum(['experience', 'education', 'credits', 'licence', 'judgement', 'unknown']),
  label: z.string(),
  /** 0 for a clause of the route, 1 for one nested in it, and so on. */
  depth: z.int().min(0),
  status: Status,
  required: Measure,
  /** Service and blocks; capped at what is required only where time is separate. */
  credited: Measure,
  shortfall: Measure,
  upTo: Service.optional(),
  /** True where this clause's time may not be shared with its neighbours. */
  separate: z.boolean(),
  evidence: z.array(Evidence),
  study: z.array(SubstitutedStudy),
  /** For education, credits and licences: the entries that meet the clause, as indexes in the profile. */
  entries: z.array(z.int()),
  notes: z.array(Note),
})
export type Clause = z.infer<typeof Clause>

/** Study that, had on the date asked, takes a route nearer; no less of it does. */
export const FurtherStudy = z.strictObject({
  /** More than the profile has: those degrees would bring, and those of any subject besides. */
  semesterHours: z.number(),
  /** Empty: hours alone. Where fields are named a degree has to be in one of them. */
  degrees: z.array(z.strictObject({ level: EducationLevel, fields: z.array(z.string()).optional() })).max(2),
  /** Of the hours above those of no particular subject, beside what the degrees bring. */
  besides: z.number(),
  /** Of the route with it. */
  status: Status,
  /** Of the route with it: the service that would still be missing. */
  remaining: Service.nullable(),
})
export type FurtherStudy = z.infer<typeof FurtherStudy>

export const Route = z.strictObject({
  label: z.string(),
  status: Status,
  eligibleOn: IsoDate.nullable(),
  remaining: Service.nullable(),
  clauses: z.array(Clause),
})
export type Route = z.infer<typeof Route>

export const ClassAnswer = z.strictObject({
  classId: ClassId,
  asOf: IsoDate,
  status: Status,
  /** First date from the as-of date on that gives *met*; null when not within 60 years. */
  eligibleOn: IsoDate.nullable(),
  /** The least further full-time service in the right kinds that would make it *met*; null when none alone can. */
  remaining: Service.nullable(),
  routes: z.array(Route),
  notes: z.array(Note),
})
export type ClassAnswer = z.infer<typeof ClassAnswer>

/** A route as a gap shows it. */
export const GapRoute = Route.extend({
  /**
   * Hours alone, ascending, each nearer than those before; then degrees that reach further than what takes no more
   * hours. Empty where study does not help, or the route is met.
   */
  furtherStudy: z.array(FurtherStudy),
})
export type GapRoute = z.infer<typeof GapRoute>

/** How a person stands to a class, and what further study would do: one class looked at closely. */
export const ClassGap = ClassAnswer.extend({ routes: z.array(GapRoute) })
export type ClassGap = z.infer<typeof ClassGap>

/** The part of an answer that a ladder card or a matrix cell shows. */
export const ClassStanding = ClassAnswer.pick({
  classId: true,
  status: true,
  eligibleOn: true,
  remaining: true,
}).extend({
  /** True when the class is held on the as-of date. */
  held: z.boolean(),
  /** True where what is missing is served in a class that is not held: it takes longer than the service. */
  classFirst: z.literal(true).optional(),
})
export type ClassStanding = z.infer<typeof ClassStanding>
