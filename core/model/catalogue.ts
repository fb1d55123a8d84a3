/** The catalogue: jurisdictions, kinds, classes and edges, as the records under data/catalogue/ hold them. */
import { z } from 'zod'
import {
  ClassId,
  IsoDate,
  IsoDuration,
  JurisdictionId,
  KindId,
  Level,
  PartialDate,
  Unweighed,
} from './primitives.ts'
import { RequirementNode, Substitution } from './requirement.ts'

/** Where a fact comes from: a document and the place in it. Facts carry over, sentences do not. */
export const Source = z.strictObject({
  /** What it is called; of an imported one the name of its file. */
  document: z.string().min(1),
  /** What it is, where it is called by a file. */
  title: z.string().min(1).optional(),
  publisher: z.string().min(1),
  /** Where it was published. */
  address: z.string().min(1).optional(),
  section: z.string().min(1).optional(),
  dated: PartialDate.optional(),
})
export type Source = z.infer<typeof Source>

/**
 * Who wrote a record, and in which version: a catalogue and its version, or a document and the day it was accepted.
 * Absent: the catalogue that ships with Rungs, in the version of the pack.
 */
export const Provenance = z.strictObject({ source: z.string().min(1), version: z.string().min(1) })
export type Provenance = z.infer<typeof Provenance>
/** Always the last field of a record. */
const written = { provenance: Provenance.optional() }

/** How a jurisdiction counts time. */
export const CreditingPolicy = z.strictObject({
  fullTimeWeek: z.number().positive().max(168),
  /** At most 1 at any moment over concurrent jobs; false where a rule lifts the cap. */
  concurrentCap: z.boolean(),
  basis: z.string().min(1),
})
export type CreditingPolicy = z.infer<typeof CreditingPolicy>

export const Jurisdiction = z.strictObject({
  id: JurisdictionId,
  name: z.string().min(1),
  /** For narrow columns: "Montgomery Co." */
  shortName: z.string().min(1),
  agency: z.string().min(1).optional(),
  policy: CreditingPolicy.optional(),
  notes: z.array(z.string().min(1)).optional(),
  ...written,
})
export type Jurisdiction = z.infer<typeof Jurisdiction>

/** A kind of experience; `within` names the kinds it is part of or implies (supervision implies lead). */
export const Kind = z.strictObject({
  id: KindId,
  name: z.string().min(1),
  within: z.array(KindId),
  help: z.string().optional(),
  ...written,
})
export type Kind = z.infer<typeof Kind>

/** What service in a class counts as; `note` says when ("by assignment"). Inferred from the duties, by us. */
export const Yield = z.strictObject({ kind: KindId, note: z.string().min(1).optional() })
export type Yield = z.infer<typeof Yield>

export const Pay = z.strictObject({
  min: z.number().nonnegative(),
  max: z.number().nonnegative(),
  period: z.enum(['year', 'month', 'two-weeks', 'hour']),
  currency: z.literal('USD'),
})
export type Pay = z.infer<typeof Pay>

export const JobClass = z.strictObject({
  id: ClassId,
  jurisdiction: JurisdictionId,
  title: z.string().min(1),
  /** Other titles by which specifications name the class. */
  alsoCalled: z.array(z.string().min(1)).min(1).optional(),
  code: z.string().min(1).optional(),
  /** As printed, without the word: "9", "G4". Never comparable between jurisdictions. */
  grade: z.string().min(1).optional(),
  pay: Pay.optional(),
  level: Level,
  series: z.string().min(1).optional(),
  family: z.string().min(1).optional(),
  /** False: a referenced class, named by a spec on file, with none of its own. */
  documented: z.boolean(),
  /** `typical`: what the class usually asks, not a legal floor. */
  qualifications: z.enum(['minimum', 'typical']),
  requirement: RequirementNode,
  substitutions: z.array(Substitution),
  yields: z.array(Yield),
  probation: IsoDuration.optional(),
  established: PartialDate.optional(),
  revised: PartialDate.optional(),
  /** From this day on nobody is appointed to it; service in it counts as before. */
  abolished: PartialDate.optional(),
  /** Why the spec is not final, when it is not. */
  tentative: z.string().min(1).optional(),
  history: z.array(z.strictObject({ date: PartialDate, what: z.string().min(1) })).optional(),
  /** Further facts of the spec as label and value: bargaining unit, FLSA status, medical protocol. */
  facts: z.array(z.strictObject({ label: z.string().min(1), value: z.string().min(1) })),
  summary: z.string().min(1),
  duties: z.array(z.string().min(1)),
  knowledge: z.array(z.string().min(1)),
  distinguishing: z.array(z.string().min(1)),
  /** Licences that the document asks outside its qualifications, of whoever is appointed; `some`: in some positions. */
  alsoNeeded: z
    .array(z.strictObject({ licence: z.string().min(1), some: z.literal(true).optional() }))
    .min(1)
    .optional(),
  /** What of the document no clause weighs; every answer says so. */
  unweighed: z.array(Unweighed).min(1).optional(),
  /** What the reader should know of our reading ("relevant" read as customer service). */
  notes: z.array(z.string().min(1)),
  sources: z.array(Source).min(1),
  ...written,
})
export type JobClass = z.infer<typeof JobClass>

/** Which relation an edge of the ladder stands for; `feeder` edges are computed (`core/ladder/feeders.ts`). */
export const EDGE_KINDS = ['series', 'differentiated', 'qualifying', 'comparable', 'feeder'] as const
export const EdgeKind = z.enum(EDGE_KINDS)
export type EdgeKind = z.infer<typeof EdgeKind>
/** From the lower class to the higher; `basis` says where it comes from. */
export const Edge = z.strictObject({
  from: ClassId,
  to: ClassId,
  kind: EdgeKind,
  basis: z.string().min(1),
  ...written,
})
export type Edge = z.infer<typeof Edge>

/** One file a jurisdiction under data/catalogue/. */
export const JurisdictionFile = z.strictObject({
  jurisdiction: Jurisdiction,
  classes: z.array(JobClass),
  edges: z.array(Edge),
})

/**
 * A version of a class, counted from 1, the oldest first: an older one with the record as it was, the last one without,
 * for that is the class itself. Nobody accepted what a catalogue shipped.
 */
export const PackVersion = z.strictObject({
  class: ClassId,
  number: z.int().min(1),
  acceptedAt: z.iso.datetime().optional(),
  acceptedBy: z.string().min(1).optional(),
  body: JobClass.optional(),
})
export type PackVersion = z.infer<typeof PackVersion>

/** The whole: what a pack holds and what the rules are evaluated against. */
export const CataloguePack = z.strictObject({
  format: z.literal('rungs-catalogue'),
  formatVersion: z.literal(1),
  version: z.string().min(1),
  published: IsoDate,
  kinds: z.array(Kind),
  jurisdictions: z.array(Jurisdiction),
  classes: z.array(JobClass),
  edges: z.array(Edge),
  /** Edges of the shipped catalogue that were taken away since: a newer specification does not bear them out. */
  withdrawn: z.array(Edge.pick({ from: true, to: true, kind: true })).optional(),
  /** Of classes that changed since they were first on file. */
  versions: z.array(PackVersion).optional(),
})
export type CataloguePack = z.infer<typeof CataloguePack>
