/**
 * The requirement tree: what a class demands, as data. Meaning is fixed in docs/rules.md;
 * `core/rules/` evaluates it, `core/english/` writes and reads it as sentences.
 * One key names the node, as in `{ "id": "hs", "education": { "level": "high-school" } }`.
 */
import { z } from 'zod'
import { ClassId, EducationLevel, IsoDuration, KindId } from './primitives.ts'

/** Unique within its class, stable over edits; joined by `/` it makes a clause's path. */
const NodeId = z.string().regex(/^[A-Za-z0-9_-]+$/)

/** Where the words of an imported clause stand, in UTF-16 units of the extracted text. */
const AsRead = {
  confidence: z.enum(['certain', 'check']).optional(),
  /** Why it is to be checked, by the reader's names for its doubts (`core/words/doubts.ts`). */
  doubts: z.array(z.string().min(1)).min(1).optional(),
  /** A person held it against its words and found it right. */
  confirmed: z.literal(true).optional(),
  words: z.array(z.strictObject({ from: z.int().min(0), to: z.int().min(0) })).optional(),
}
const Common = { id: NodeId, label: z.string().min(1).optional(), ...AsRead }

const experienceFacts = {
  /** Service asked for; `P0D` is a requirement met by definition. */
  amount: IsoDuration,
  /** All of these kinds at once; empty = whatever the clause around it asks. */
  kinds: z.array(KindId),
  /** Top of a typical range; never a test. */
  upTo: IsoDuration.optional(),
  /** Service in one of these classes counts firmly. */
  held: z.array(ClassId).min(1).optional(),
  /**
   * Other service that the person marked as comparable counts at the authority's discretion; `same-employer`: in the
   * service of the jurisdiction that these classes are of alone.
   */
  orComparable: z.union([z.boolean(), z.literal('same-employer')]).optional(),
  /** Only service in this span before the date asked counts. */
  within: IsoDuration.optional(),
}

/** Smaller experience nested inside another; asks its own kinds and all those around it. */
export type NestedExperience = Experience & Labelled
export type Experience = z.infer<z.ZodObject<typeof experienceFacts>> & {
  ofWhich?: NestedExperience[] | undefined
}
export const Experience: z.ZodType<Experience> = z.strictObject({
  ...experienceFacts,
  get ofWhich() {
    return z.array(NestedExperience).optional()
  },
})
export const NestedExperience: z.ZodType<NestedExperience> = z.strictObject({
  ...Common,
  ...experienceFacts,
  get ofWhich() {
    return z.array(NestedExperience).optional()
  },
})

const leafNodes = {
  experience: z.strictObject({ ...Common, experience: Experience }),
  education: z.strictObject({
    ...Common,
    education: z.strictObject({ level: EducationLevel, fields: z.array(z.string().min(1)).optional() }),
  }),
  credits: z.strictObject({
    ...Common,
    credits: z.strictObject({ semesterHours: z.number().positive(), subject: z.string().min(1).optional() }),
  }),
  licence: z.strictObject({ ...Common, licence: z.strictObject({ name: z.string().min(1) }) }),
  /**
   * A clause no program can decide. `discretionary` (the default): the clause leaves it to the authority;
   * as an alternative in an `any` it is an open equivalency. `unknown`: it was left unread.
   */
  judgement: z.strictObject({
    ...Common,
    judgement: z.strictObject({
      why: z.string().min(1),
      status: z.enum(['discretionary', 'unknown']).optional(),
    }),
  }),
  unknown: z.strictObject({ ...Common, unknown: z.strictObject({}) }),
}

export type ExperienceNode = z.infer<typeof leafNodes.experience>
export type EducationNode = z.infer<typeof leafNodes.education>
export type CreditsNode = z.infer<typeof leafNodes.credits>
export type LicenceNode = z.infer<typeof leafNodes.licence>
export type JudgementNode = z.infer<typeof leafNodes.judgement>
export type UnknownNode = z.infer<typeof leafNodes.unknown>
type Labelled = z.infer<z.ZodObject<typeof Common>>
/** `separate`: the children may not share the same time. */
export type AllNode = Labelled & { all: RequirementNode[]; separate?: true | undefined }
export type AnyNode = Labelled & { any: RequirementNode[] }
/** `of` is asked for some positions only. */
export type PositionNode = Labelled & { position: { only: string; of: RequirementNode } }
export type LeafNode =
  | ExperienceNode
  | EducationNode
  | CreditsNode
  | LicenceNode
  | JudgementNode
  | UnknownNode
export type RequirementNode = AllNode | AnyNode | PositionNode | LeafNode

export const RequirementNode: z.ZodType<RequirementNode> = z.lazy(() =>
  z.union([
    z.strictObject({ ...Common, all: z.array(RequirementNode).min(1), separate: z.literal(true).optional() }),
    z.strictObject({ ...Common, any: z.array(RequirementNode).min(1) }),
    z.strictObject({
      ...Common,
      position: z.strictObject({ only: z.string().min(1), of: RequirementNode }),
    }),
    ...Object.values(leafNodes),
  ]),
)

/** What the study must be of, in words; the rules count hours of any, so it never stands in firmly. */
const StudySubject = z.string().min(1).optional()

/**
 * Study or service standing in for experience, or experience for study. `for` absent = no rate stated, which never makes
 * *met*; nor does experience for study.
 * `{"from":{"semesterHours":30},"for":"P1Y","max":"P2Y","clauses":["x"],"firm":true}`
 */
export const Substitution = z.strictObject({
  id: NodeId.optional(),
  from: z.union([
    z.strictObject({ semesterHours: z.number().positive(), subject: StudySubject }),
    z.strictObject({ level: EducationLevel, fields: z.array(z.string().min(1)).optional() }),
    z.strictObject({ kinds: z.array(KindId).min(1), amount: IsoDuration.optional() }),
    /** Education of any kind, no rate stated. */
    z.strictObject({ education: z.literal('any'), subject: StudySubject }),
    /** More of the experience asked beside the study that it stands in for. */
    z.strictObject({ experience: z.literal('any') }),
  ]),
  for: IsoDuration.optional(),
  max: IsoDuration.optional(),
  /** Ids of the clauses it may cover: experience, or study that experience stands in for. */
  clauses: z.array(NodeId).min(1),
  firm: z.boolean(),
  ...AsRead,
})
export type Substitution = z.infer<typeof Substitution>
