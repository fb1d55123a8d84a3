/** The shapes that cross in the upkeep of the catalogue: imports, reviews, versions and packs. */
import { z } from 'zod'
import { Edge, JobClass, Jurisdiction, Kind, Pay } from '../model/catalogue.ts'
import { ClassId, IsoDate, IsoDuration, JurisdictionId, KindId, PartialDate } from '../model/primitives.ts'
import { DOCUMENT_FORMATS, ExtractedText } from '../reading/model.ts'
import { PLACE_SORTS } from '../review/places.ts'
import { ClassReading } from '../reading/shapes.ts'

export const RecordId = z.string().regex(/^[a-z0-9-]{1,64}$/)

/** A document as the person gave it: content, never a path. `name` is the file's name, for reading only. */
export const GivenDocument = z.strictObject({
  name: z.string().trim().min(1).max(500),
  content: z.union([
    z.strictObject({ base64: z.string() }),
    /** Pasted. */
    z.strictObject({ text: z.string() }),
  ]),
})
export type GivenDocument = z.infer<typeof GivenDocument>

/**
 * How far a batch is: `documents` = `waiting` + `opened` + `read` + `failed` + `cancelled`. Those that an earlier Rungs
 * cancelled are gone for reading; now what is stopped waits.
 */
export const ImportBatch = z.strictObject({
  id: RecordId,
  startedAt: z.string(),
  /** Where the person said the documents are from. */
  jurisdiction: JurisdictionId.nullable(),
  documents: z.int(),
  waiting: z.int(),
  opened: z.int(),
  /** In which at least one class was found. */
  read: z.int(),
  /** In which none was; each says why. */
  failed: z.int(),
  cancelled: z.int(),
  /** False where documents wait and nobody reads them: the program ended meanwhile, or it was paused. */
  running: z.boolean(),
  /**
   * How often the opening or the reading of one of its documents ended since the program started, once more for one that
   * is read again. Whoever saw less has seen lists from before, however fast the reading was.
   */
  ended: z.int().min(0),
  /** Why reading stopped by itself since the program started, with documents left: the disk is full. */
  stopped: z.string().nullable(),
  /** Classes found so far, and how many of them are certain in every clause. */
  classes: z.int(),
  certain: z.int(),
  /** Of the classes, those that wait for a decision, those of them from nobody knows where, and those accepted. */
  undecided: z.int(),
  unplaced: z.int(),
  accepted: z.int(),
})
export type ImportBatch = z.infer<typeof ImportBatch>

/** `opened`: its text is there and waits to be read, once every title of the batch is known. */
export const DOCUMENT_STATES = ['waiting', 'opened', 'read', 'failed', 'cancelled'] as const
export const ImportedDocument = z.strictObject({
  id: RecordId,
  name: z.string(),
  format: z.enum(DOCUMENT_FORMATS).nullable(),
  state: z.enum(DOCUMENT_STATES),
  /** One line each: what, where, what to do. */
  problems: z.array(z.string()),
  classes: z.array(
    z.strictObject({
      review: RecordId,
      title: z.string(),
      confidence: z.enum(['certain', 'check']),
      decision: z.enum(['accepted', 'rejected']).nullable(),
      /** The class it became. */
      classId: ClassId.nullable(),
    }),
  ),
})
export type ImportedDocument = z.infer<typeof ImportedDocument>

/** With its text and what was read in it, in the order of `classes`. */
export const DocumentDetail = ImportedDocument.extend({
  batch: RecordId,
  text: ExtractedText.nullable(),
  /** Where it is from, as the person or the document said. */
  jurisdiction: JurisdictionId.nullable(),
  readings: z.array(ClassReading),
})
export type DocumentDetail = z.infer<typeof DocumentDetail>

export const AddedDocuments = z.strictObject({
  batch: ImportBatch,
  /** In the order given. `known`: the same content was given before and is here already, in a batch of its own. */
  documents: z.array(z.strictObject({ id: RecordId, batch: RecordId, known: z.boolean() })),
})
export type AddedDocuments = z.infer<typeof AddedDocuments>

/** Documents whose waiting classes are read again, and those that stay as they are, for a person wrote in their rules. */
export const ReadingAgain = z.strictObject({ documents: z.int(), left: z.int() })

/** Classes that went, and documents that went with them. */
export const RemovedImport = z.strictObject({ classes: z.int(), documents: z.int() })

export const Decision = z.enum(['accepted', 'rejected'])
export type Decision = z.infer<typeof Decision>

/** A class read from a document, as the review list shows it. */
export const ReviewSummary = z.strictObject({
  id: RecordId,
  batch: RecordId,
  document: z.strictObject({ id: RecordId, name: z.string() }),
  title: z.string(),
  /** The document gives it no title and nobody did yet: it cannot be accepted. */
  untitled: z.boolean(),
  code: z.string().nullable(),
  grade: z.string().nullable(),
  /** Null until somebody says where the class is from. */
  jurisdiction: JurisdictionId.nullable(),
  /** The id it has in the catalogue, or will have; null without a jurisdiction. */
  classId: ClassId.nullable(),
  /**
   * What the catalogue has under that id: nothing, a class only referenced, or another version of it. Of one that was
   * accepted: what it had before, `new` for whatever had no specification.
   */
  standing: z.enum(['new', 'referenced', 'documented']),
  confidence: z.enum(['certain', 'check']),
  /** Clauses in all; places at which somebody must still look, to be checked or left unread (`core/review/places.ts`). */
  clauses: z.int(),
  toCheck: z.int(),
  unread: z.int(),
  /** Nothing is left to look at, for a person found right or wrote anew what the reader was not sure of. */
  looked: z.boolean(),
  edited: z.boolean(),
  decision: Decision.nullable(),
  decidedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  /** Why it was rejected, where somebody said so. */
  remark: z.string().nullable(),
})
export type ReviewSummary = z.infer<typeof ReviewSummary>

/** Every class of the list's batches by its state, whatever part of the list is shown. */
export const ReviewList = z.strictObject({
  waiting: z.int(),
  /** Of those waiting, certain in every clause. */
  certain: z.int(),
  /** Of those waiting, from nobody knows where. */
  unplaced: z.int(),
  accepted: z.int(),
  rejected: z.int(),
  /** Where those waiting are from, as far as anybody said. */
  places: z.array(JurisdictionId),
  /** Those asked for, the ones that need a look most first. */
  reviews: z.array(ReviewSummary),
})
export type ReviewList = z.infer<typeof ReviewList>

/**
 * What a person changes of a class. A fact left out stays; null takes it away. `english` is the rule with its
 * substitutions as text (`core/english`), in place of `requirement` and `substitutions`.
 */
export const ClassEdit = z.strictObject({
  english: z.string().max(1_000_000).optional(),
  ...JobClass.pick({
    title: true,
    level: true,
    qualifications: true,
    requirement: true,
    substitutions: true,
    yields: true,
    facts: true,
    summary: true,
    duties: true,
    knowledge: true,
    distinguishing: true,
    notes: true,
  }).partial().shape,
  code: z.string().min(1).nullable().optional(),
  grade: z.string().min(1).nullable().optional(),
  pay: Pay.nullable().optional(),
  series: z.string().min(1).nullable().optional(),
  family: z.string().min(1).nullable().optional(),
  probation: IsoDuration.nullable().optional(),
  established: PartialDate.nullable().optional(),
  revised: PartialDate.nullable().optional(),
  abolished: PartialDate.nullable().optional(),
  tentative: z.string().min(1).nullable().optional(),
})
export type ClassEdit = z.infer<typeof ClassEdit>

/** What is edited of what comes with a class under review, besides the class itself. */
export const ReviewEdit = ClassEdit.extend({
  jurisdiction: JurisdictionId.optional(),
  /** The class on file that it is, where its code and title lead elsewhere; null: it is not said any more. */
  means: ClassId.nullable().optional(),
  /** Kinds of experience that a person made for its rule; those that the rule asks for come with the class. */
  kinds: z.array(Kind).max(1000).optional(),
  /** Kinds that documents named, by their ids, and the kinds that are meant by them. */
  kindsAs: z.record(KindId, KindId).optional(),
  /** Names, by their ids, of kinds that come with the class; those left out keep the document's words. */
  kindNames: z.record(KindId, z.string().trim().min(1).max(200)).optional(),
  /** Places that a person looked at and found right, by their keys (`core/review/places.ts`). */
  confirmed: z.array(z.string().min(1).max(200)).max(10_000).optional(),
  /** A person's own words about it, as why it was rejected; no part of the class. */
  remark: z.string().trim().min(1).max(2000).optional(),
})
export type ReviewEdit = z.infer<typeof ReviewEdit>

const Outline = z.array(z.strictObject({ path: z.string(), depth: z.int(), text: z.string() }))

const LookPlace = z.strictObject({
  path: z.string(),
  key: z.string(),
  is: z.enum(PLACE_SORTS),
  doubts: z.array(z.string()),
  confirmed: z.boolean(),
})

/** A kind of experience that classes waiting for review bring along, and how many of them do. */
export const ProposedKind = z.strictObject({ kind: Kind, classes: z.int() })
export type ProposedKind = z.infer<typeof ProposedKind>

/** The records that accepting a class puts into the catalogue beside it. */
export const Additions = z.strictObject({
  jurisdictions: z.array(Jurisdiction),
  kinds: z.array(Kind),
  /** Classes it names that have no specification here: referenced classes. */
  classes: z.array(JobClass),
  edges: z.array(Edge),
})
export type Additions = z.infer<typeof Additions>

export const Review = z.strictObject({
  ...ReviewSummary.shape,
  /** The document's text; every offset of the reading and of `words` counts its UTF-16 units. */
  text: ExtractedText,
  /** As it was read, with the words of every fact. */
  reading: ClassReading,
  /** As it would be accepted, edits included; null without a jurisdiction. */
  draft: JobClass.nullable(),
  /** Where somebody must look, and whether they did: all of them, in the order in which they are shown. */
  places: z.array(LookPlace),
  /** Kinds that its document named and that are taken for others, by their names. */
  sameKinds: z.array(z.strictObject({ kind: KindId, named: z.string(), as: z.string() })),
  outline: Outline,
  /** The rule as an editable text; `review.edit` takes it back. */
  english: z.string(),
  /** Names the rule as it stands now: whoever changes it says which one they saw. */
  ruleState: z.string(),
  adds: Additions,
  /** The class as the catalogue has it now, where it has a specification. */
  existing: JobClass.nullable(),
  /** The class on file that a person said it is, and one on file of its title with another code that it may be. */
  means: ClassId.nullable(),
  namesake: z.strictObject({ id: ClassId, title: z.string(), code: z.string().nullable() }).nullable(),
  /** Why it cannot be accepted as it is, a line each: what, where, what to do. */
  problems: z.array(z.string()),
  /** What to know before accepting it, as that the catalogue has a later specification. */
  cautions: z.array(z.string()),
})
export type Review = z.infer<typeof Review>

export const Accepted = z.strictObject({
  accepted: z.array(z.strictObject({ review: RecordId, classId: ClassId })),
  /** Those that were left, and why. */
  left: z.array(z.strictObject({ review: RecordId, problem: z.string() })),
})
export type Accepted = z.infer<typeof Accepted>

/** One version of a class; the first is the oldest known. */
export const ClassVersion = z.strictObject({
  number: z.int().min(1),
  title: z.string(),
  /** The version the catalogue holds now. */
  current: z.boolean(),
  established: PartialDate.nullable(),
  revised: PartialDate.nullable(),
  /** Of its document: a bulletin states neither, and says when it was opened. */
  dated: PartialDate.nullable(),
  /** ISO instant; null for what the shipped catalogue brought. */
  acceptedAt: z.string().nullable(),
  /** As they name themselves; null where they never did. */
  acceptedBy: z.string().nullable(),
  /** The imported document it was read from, where that is here. */
  document: z.strictObject({ id: RecordId, name: z.string() }).nullable(),
  /** The name of its document, also where that was imported elsewhere and the version came with a pack. */
  from: z.string().nullable(),
})
export type ClassVersion = z.infer<typeof ClassVersion>

export const VersionDetail = ClassVersion.extend({ class: JobClass, outline: Outline })
export type VersionDetail = z.infer<typeof VersionDetail>

export const RECORD_TABLES = ['jurisdictions', 'kinds', 'classes', 'edges'] as const
export type RecordTable = (typeof RECORD_TABLES)[number]

/** A record of the catalogue that was made or edited here. */
export const LocalRecord = z.strictObject({
  table: z.enum(RECORD_TABLES),
  id: z.string(),
  name: z.string(),
  /** `made`: only here. `edited`: the shipped catalogue has it, too, and says otherwise. */
  is: z.enum(['made', 'edited']),
})
export type LocalRecord = z.infer<typeof LocalRecord>

/** One record of a pack against the catalogue here; what is the same is only counted. */
export const PackDifference = z.strictObject({
  table: z.enum(RECORD_TABLES),
  id: z.string(),
  name: z.string(),
  /** `conflict`: both sides changed it since the shipped catalogue. */
  is: z.enum(['new', 'changed', 'conflict']),
  /** Names of the fields that differ. */
  fields: z.array(z.string()),
  /** Of a class that is here, too: what differs, clause by clause and fact by fact, a line each. */
  says: z.array(z.string()),
})
export type PackDifference = z.infer<typeof PackDifference>

/** Of records that both sides changed: keep those here, or take the pack's. */
export const ConflictChoice = z.enum(['keep', 'take'])
export type ConflictChoice = z.infer<typeof ConflictChoice>

/** What is done with records that were changed here and in the pack. */
export const MergeChoices = z.strictObject({
  conflicts: ConflictChoice,
  /** Records in conflict for which the other choice holds. */
  except: z
    .array(PackDifference.pick({ table: true, id: true }))
    .max(100_000)
    .optional(),
})
export type MergeChoices = z.infer<typeof MergeChoices>

export const PackPreview = z.strictObject({
  version: z.string(),
  published: IsoDate,
  same: z.int(),
  new: z.int(),
  changed: z.int(),
  conflicts: z.int(),
  /** Older versions of classes that come with it. */
  versions: z.int(),
  differences: z.array(PackDifference),
})
export type PackPreview = z.infer<typeof PackPreview>
