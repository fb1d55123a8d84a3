/** The shapes of a team: a roster on its way in, its people, what stands in a matrix, and named what-ifs. */
import { z } from 'zod'
import { RequirementNode, Substitution } from '../model/requirement.ts'
import { ClassId, IsoDate, JurisdictionId, KindId } from '../model/primitives.ts'
import { Profile } from '../model/profile.ts'
import { DATE_ORDERS } from '../time/written-dates.ts'
import { WAYS } from './lack.ts'

/** What a column of a roster may be taken for. `first` and `last` together stand for `name`. */
export const ROSTER_FIELDS = [
  'id',
  'name',
  'first',
  'last',
  'class',
  'code',
  'jurisdiction',
  'start',
  'end',
  'status',
  'reportsTo',
  'hours',
  'education',
  'fieldOfStudy',
  'semesterHours',
  'educationDate',
  'licence',
  'unit',
] as const
export const RosterField = z.enum(ROSTER_FIELDS)
export type RosterField = z.infer<typeof RosterField>

export const DateOrder = z.enum(DATE_ORDERS)
export type DateOrder = z.infer<typeof DateOrder>

/** Hours of a week, two weeks, a month or a year, or a part of full time: `fte` 0.5, `percent` 50. */
export const HoursUnit = z.enum(['week', 'two-weeks', 'month', 'year', 'fte', 'percent'])
export type HoursUnit = z.infer<typeof HoursUnit>

const header = z.string().max(500)

/** How a personnel system's columns are to be read; remembered under a name. It holds nobody's data. */
export const RosterMapping = z.strictObject({
  /** Our field → the header of their column. */
  columns: z.partialRecord(RosterField, header),
  /** For a date column in which day and month could be either. */
  dates: z.partialRecord(RosterField, DateOrder).optional(),
  hours: HoursUnit.optional(),
  /** Where titles are looked for first. */
  jurisdiction: JurisdictionId.optional(),
  /** Titles as the roster writes them → the class the person confirmed; null: none of the catalogue's. */
  titles: z.record(z.string().max(500), ClassId.nullable()).optional(),
  /** All headers of the file it was made for: a file of the same is read by it without asking. */
  headers: z.array(header).max(1000).optional(),
})
export type RosterMapping = z.infer<typeof RosterMapping>

/** The id a person has in the roster. */
export const PersonId = z.string().trim().min(1).max(200)
export const TeamId = z.string().regex(/^[a-z0-9-]{1,64}$/)

/** A person of a team. The document is a JSON Resume profile, as in `core/model/profile.ts`. */
export const Person = z.strictObject({
  id: PersonId,
  name: z.string().max(500),
  unit: z.string().max(500).nullable(),
  /** The person reported to, by id, in the same team. */
  manager: PersonId.nullable(),
  document: Profile,
})
export type Person = z.infer<typeof Person>

const who = z.array(PersonId).min(1).max(100_000)

/** One supposition of a scenario; dates are when it takes effect. */
export const ScenarioStep = z.discriminatedUnion('what', [
  /** Duty of these kinds added to the present job, for a part of its time (all of it when left out). */
  z.strictObject({
    what: z.literal('assignment'),
    who,
    kinds: z.array(KindId).min(1).max(20),
    share: z.number().min(0).max(1).optional(),
    from: IsoDate,
    until: IsoDate.optional(),
  }),
  /** Study finished on a date: semester hours, a degree, or both. */
  z.strictObject({
    what: z.literal('study'),
    who,
    semesterHours: z.number().positive().max(1000).optional(),
    studyType: z.string().min(1).max(200).optional(),
    area: z.string().min(1).max(200).optional(),
    on: IsoDate,
  }),
  z.strictObject({ what: z.literal('licence'), who, name: z.string().min(1).max(200), on: IsoDate }),
  /** An appointment; present jobs end with it. */
  z.strictObject({ what: z.literal('appointment'), who, classId: ClassId, on: IsoDate }),
  z.strictObject({ what: z.literal('leaving'), who, on: IsoDate }),
  /** People of whom nothing is known but the class they are hired into, and a degree. */
  z.strictObject({
    what: z.literal('hiring'),
    people: z.int().min(1).max(50),
    classId: ClassId,
    studyType: z.string().min(1).max(200).optional(),
    on: IsoDate,
  }),
  /** Another rule for a class. */
  z.strictObject({
    what: z.literal('requirement'),
    classId: ClassId,
    requirement: RequirementNode,
    substitutions: z.array(Substitution).optional(),
  }),
])
export type ScenarioStep = z.infer<typeof ScenarioStep>

/** Whom a matrix shows; `next-12`: who is not ready yet, but within a year; `one`: whom one clause alone holds back. Who holds a class or stands higher is not ready for it. */
export const Narrowing = z.strictObject({
  /** Name, unit or title contains it. */
  text: z.string().max(500),
  readiness: z.enum(['any', 'now', 'within-6', 'within-12', 'within-24', 'next-12', 'one']),
  /** The class meant by it; null: any of those shown. */
  classId: ClassId.nullable(),
})
export type Narrowing = z.infer<typeof Narrowing>

/** A named what-if over a team: suppositions, never facts. */
export const Scenario = z.strictObject({
  id: z.string().max(64),
  name: z.string().trim().min(1).max(200),
  steps: z.array(ScenarioStep).max(200),
})
export type Scenario = z.infer<typeof Scenario>

/**
 * Standings of people in classes as columns of codes, row by row over `classIds`: a cell of person p and class c is at
 * p × classIds.length + c.
 */
export const MatrixCells = z.strictObject({
  people: z.array(PersonId),
  /** One letter a cell: see `core/team/cells.ts`. */
  statuses: z.string(),
  /** Calendar days from the as-of date to the first date of *met*, or of what is certain; −1: not within 60 years. */
  eligible: z.array(z.int()),
  /**
   * Days of service missing, begun ones whole; −1: no service alone can; −2 and below: of days − 2, what is missing is
   * served in a class that is to be entered first, and takes longer.
   */
  remaining: z.array(z.int()),
})
export type MatrixCells = z.infer<typeof MatrixCells>

/** What holds people back from a class, in the route each is nearest to; holders and who meets it are left out. */
export const Blockers = z.strictObject({
  classId: ClassId,
  /** What is asked, by path in the class's rule. */
  clauses: z.array(z.strictObject({ path: z.string(), label: z.string() })),
  people: z.array(
    z.strictObject({
      id: PersonId,
      /** Holds a class of a higher level: told of the person, but not counted among those held back. */
      higher: z.boolean(),
      /** `clause` is an index into `clauses`; days of service missing, where it is one of time. */
      lacks: z.array(
        z.strictObject({
          clause: z.int().min(0),
          days: z.int().nullable(),
          way: z.enum(WAYS),
          /** Semester hours that would stand in for the service missing. */
          study: z.number().nullable(),
        }),
      ),
    }),
  ),
})
export type Blockers = z.infer<typeof Blockers>
