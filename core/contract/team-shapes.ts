/** What crosses between the page and the backend about teams. */
import { z } from 'zod'
import { ClassId, IsoDate } from '../model/primitives.ts'
import { Profile } from '../model/profile.ts'
import {
  Blockers,
  MatrixCells,
  Person,
  PersonId,
  RosterField,
  RosterMapping,
  Scenario,
  ScenarioStep,
  TeamId,
} from '../team/model.ts'

/** Names a roster that was opened, an import on its way, or a what-if. */
export const Handle = z.string().max(64)

/** Where a finding stands, as the file counts: its first row is 1. */
export const RosterProblem = z.strictObject({
  /** `refused`: the row was not taken; `changed`: taken, but not all of it as written; `note`: taken, with something to know. */
  severity: z.enum(['refused', 'changed', 'note']),
  row: z.int().nullable(),
  person: z.string().nullable(),
  column: z.string().nullable(),
  message: z.string(),
})
export type RosterProblem = z.infer<typeof RosterProblem>

export const RosterColumn = z.strictObject({
  /** Unique in the file: a repeated header carries its number, an empty one its letter. */
  header: z.string(),
  /** The first different values. */
  examples: z.array(z.string()),
  filled: z.int(),
})
export type RosterColumn = z.infer<typeof RosterColumn>

/** Something the headers and values leave open; an import must settle it first. */
export const RosterDoubt = z.strictObject({
  field: RosterField,
  why: z.enum([
    'missing',
    'no-such-column',
    'several',
    'hire-date',
    'no-start',
    'date-order',
    'two-date-orders',
    'hours-unit',
  ]),
  /** Headers that may be meant. */
  columns: z.array(z.string()),
  /** One line without its full stop: what, where. */
  message: z.string(),
})
export type RosterDoubt = z.infer<typeof RosterDoubt>

/** A file opened, held in memory until it is closed or the program ends; nothing is stored. */
export const RosterReading = z.strictObject({
  reading: Handle,
  file: z.string(),
  format: z.enum(['csv', 'xlsx', 'profiles']),
  /** Sheets of a workbook; `sheet` is the one read. */
  sheets: z.array(z.strictObject({ name: z.string(), hidden: z.boolean() })),
  sheet: z.string().nullable(),
  rows: z.int(),
  columns: z.array(RosterColumn),
  guess: RosterMapping,
  doubts: z.array(RosterDoubt),
  /** What was noticed of the file as a whole: its encoding, merged cells, hidden sheets. */
  notices: z.array(z.string()),
  /** Mappings kept here whose columns this file has, the best first. */
  fitting: z.array(z.string()),
  /** The one of them that was made for the same headers, with what it leaves open here. */
  remembered: z
    .strictObject({ name: z.string(), mapping: RosterMapping, doubts: z.array(RosterDoubt) })
    .nullable(),
})
export type RosterReading = z.infer<typeof RosterReading>

/** A title of the roster and what it was matched to. */
export const TitleMatch = z.strictObject({
  title: z.string(),
  people: z.int(),
  /** `exact`: the class's own title, code or id; `confirmed`: by the person; `proposed`: to be confirmed, not used yet; `several`, `none`. */
  how: z.enum(['exact', 'confirmed', 'proposed', 'several', 'none']),
  classId: ClassId.nullable(),
  /** The best first; likeness from 0 to 1. */
  proposals: z.array(z.strictObject({ classId: ClassId, likeness: z.number() })),
})
export type TitleMatch = z.infer<typeof TitleMatch>

export const FACETS = ['name', 'unit', 'manager', 'work', 'education', 'certificates'] as const
export const Facet = z.enum(FACETS)
export type Facet = z.infer<typeof Facet>

export const PersonDifference = z.strictObject({
  person: PersonId,
  name: z.string(),
  /**
   * `unclear`: the id is that of somebody here, but no word of the name is; `values` has both names. `moved`: the name is
   * that of somebody here whose id the roster no longer has; `person` is the new id, `values` has both ids.
   */
  change: z.enum(['new', 'changed', 'gone', 'same', 'unclear', 'moved']),
  facets: z.array(Facet),
  /** Changed by hand here and otherwise in the roster: the hand's stays unless the person says otherwise. */
  conflicts: z.array(Facet),
  /** What is kept here and what the roster says of each facet and conflict, in short; empty: nothing. */
  values: z.array(z.strictObject({ facet: Facet, here: z.string(), roster: z.string() })),
})
export type PersonDifference = z.infer<typeof PersonDifference>

export const RosterPreview = z.strictObject({
  people: z.int(),
  counts: z.strictObject({
    new: z.int(),
    changed: z.int(),
    gone: z.int(),
    same: z.int(),
    conflicts: z.int(),
    unclear: z.int(),
    moved: z.int(),
    refusedRows: z.int(),
  }),
  /** All but `same`, in the roster's order; a part of them where asked for. */
  differences: z.array(PersonDifference),
  titles: z.array(TitleMatch),
  /** What holds for every row, because the roster has no column for it. */
  lacking: z.array(z.string()),
  problems: z.array(RosterProblem),
  problemCount: z.int(),
})
export type RosterPreview = z.infer<typeof RosterPreview>

export const Progress = z.strictObject({ done: z.int(), total: z.int(), finished: z.boolean() })
export type Progress = z.infer<typeof Progress>

export const TeamSummary = z.strictObject({
  id: TeamId,
  name: z.string(),
  people: z.int(),
  updatedAt: z.string(),
})
export type TeamSummary = z.infer<typeof TeamSummary>

export const PersonSummary = Person.omit({ document: true }).extend({
  /** Class of the job that goes on, where stated, and what the roster calls it. */
  present: ClassId.nullable(),
  title: z.string().nullable(),
  since: z.string().nullable(),
  /** Changed by hand since the last import. */
  edited: z.boolean(),
  revision: z.int(),
})
export type PersonSummary = z.infer<typeof PersonSummary>

export const StoredPerson = PersonSummary.extend({ document: Profile })
export type StoredPerson = z.infer<typeof StoredPerson>

/** A team kept here, or the people of a roster opened and not kept. */
export const TeamRef = z.union([z.strictObject({ team: TeamId }), z.strictObject({ task: Handle })])
export type TeamRef = z.infer<typeof TeamRef>

/** Whom, when, and under which suppositions: a kept scenario or steps brought along; neither: as things are. */
export const TeamQuestion = z.strictObject({
  of: TeamRef,
  asOf: IsoDate,
  scenario: Handle.optional(),
  steps: z.array(ScenarioStep).max(200).optional(),
})
export type TeamQuestion = z.infer<typeof TeamQuestion>

/** A stretch of the people, in the order of `team.people`. */
export const Stretch = { from: z.int().min(0), count: z.int().min(1).max(2000) }

export const MatrixPage = MatrixCells.extend({ classIds: z.array(ClassId), total: z.int() })
export type MatrixPage = z.infer<typeof MatrixPage>

export const BlockersPage = Blockers.extend({ total: z.int() })
export type BlockersPage = z.infer<typeof BlockersPage>

const readyCounts = { ready: z.int(), within6m: z.int(), within12m: z.int(), within24m: z.int() }

export const BenchRow = z.strictObject({
  classId: ClassId,
  /** People ready now, and within 6, 12 and 24 months (cumulative); holders are not counted, nor who stands higher. */
  ...readyCounts,
  /** The same of those who hold a class of a higher level: they would step down. Nothing else here counts them. */
  higher: z.strictObject(readyCounts),
  /** Now, then at the end of each of twelve quarters (cumulative, but for who is supposed to leave or be hired). */
  quarters: z.array(z.int()),
  /** Not counted as ready: who could be appointed if the authority decides so, or to some positions only. */
  discretionary: z.int(),
  conditional: z.int(),
  holders: z.int(),
  /** How many of them are supposed to leave later, and when the last of these is gone; absent: nobody is. */
  leaving: z.strictObject({ holders: z.int(), last: IsoDate }).optional(),
  /** How many are supposed to be hired into it later, and when the first of them; absent: nobody is. */
  coming: z.strictObject({ holders: z.int(), first: IsoDate }).optional(),
  /** Fewer than two ready within a year, where somebody stands below the class or too few above it. */
  thin: z.boolean(),
  /** The one person ready, where there is but one. */
  onlyPerson: PersonId.nullable(),
  /** The one class that all of those ready within a year come from, where there are at least two of them. */
  onlyFeeder: ClassId.nullable(),
})
export type BenchRow = z.infer<typeof BenchRow>

export const SavedScenario = Scenario.extend({ savedAt: z.string() })
export type SavedScenario = z.infer<typeof SavedScenario>

export const KeptMapping = z.strictObject({ name: z.string(), mapping: RosterMapping, savedAt: z.string() })
export type KeptMapping = z.infer<typeof KeptMapping>

/** People who are in no team in sight, but would come back by undo or redo, or with a backup. */
export const Remains = z.strictObject({
  team: TeamId,
  name: z.string(),
  /** The history of changes holds them (and a backup may), or a backup alone. */
  where: z.enum(['history', 'backups']),
  /** The team itself is in sight; these are no longer in it. */
  isHere: z.boolean(),
  people: z.array(z.strictObject({ id: PersonId, name: z.string() })),
})
export type Remains = z.infer<typeof Remains>

/** What removing for good has reached. */
export const Forgotten = z.strictObject({
  people: z.int(),
  /** Files of `backups/` that were cleaned, and those that could not be and were deleted. */
  cleaned: z.array(z.string()),
  deleted: z.array(z.string()),
  /** Profiles kept here under the same name: another thing, left as they are. */
  profiles: z.array(z.string()),
  /** Other teams with somebody of the same name, left as they are. */
  teams: z.array(z.string()),
})
export type Forgotten = z.infer<typeof Forgotten>
