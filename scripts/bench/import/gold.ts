/**
 * Specifications read by a person, as facts: what a right reading says of each class (README.md has the rules
 * of labelling). Nothing here is a sentence of a document.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { EDUCATION_LEVELS, IsoDuration, PartialDate } from '../../../core/model/primitives.ts'
import type { CorpusName, GoldSet } from './draw.ts'

const Common = {
  maybe: z.literal(true).optional(),
  stated: z.literal(true).optional(),
  check: z.string().min(1).optional(),
  also: z.array(z.string().min(1)).optional(),
}

export interface GoldExperience extends GoldCommon {
  t: 'experience'
  a: string
  /** Titles of classes this service was in, or at the level of, or whose duties were performed. */
  held?: string[] | undefined
  /** The titles bind only some of those who ask; read without them is as right. */
  heldMaybe?: true | undefined
  of?: GoldExperience[] | undefined
}
const Experience: z.ZodType<GoldExperience> = z.strictObject({
  ...Common,
  t: z.literal('experience'),
  a: IsoDuration,
  held: z.array(z.string().min(1)).optional(),
  heldMaybe: z.literal(true).optional(),
  get of() {
    return z.array(Experience).optional()
  },
})

const Node = z.union([
  z.strictObject({
    ...Common,
    get all() {
      return z.array(GoldNode).min(1)
    },
  }),
  z.strictObject({
    ...Common,
    get any() {
      return z.array(GoldNode).min(1)
    },
  }),
  /** Each of these readings is right. */
  z.strictObject({
    ...Common,
    get oneOf() {
      return z.array(GoldNode).min(2)
    },
  }),
  /** `maybe`: said of all positions is as right. */
  z.strictObject({
    ...Common,
    t: z.literal('position'),
    get of() {
      return GoldNode
    },
  }),
  Experience,
  z.strictObject({ ...Common, t: z.literal('education'), level: z.enum(EDUCATION_LEVELS) }),
  z.strictObject({ ...Common, t: z.literal('credits'), hours: z.number().positive() }),
  z.strictObject({ ...Common, t: z.literal('licence'), name: z.string().optional() }),
  /** An open equivalency. */
  z.strictObject({ ...Common, t: z.literal('judgement') }),
  /** A demand the rules have no node for: a tenth grade, an apprenticeship. Right when left unread, in its place. */
  z.strictObject({ ...Common, t: z.literal('other'), what: z.string() }),
])
export const GoldNode: z.ZodType<GoldNode> = z.lazy(() => Node)
export type GoldNode = GoldCommon & GoldShape
interface GoldCommon {
  /** A reading without this node is as right as one with it. */
  maybe?: true | undefined
  /** With `maybe`: the document says it all the same; one who leaves nothing open reads it (`plainReading`). */
  stated?: true | undefined
  /** Why this is ambiguous. With `maybe`: a reader that is certain of it is wrong. */
  check?: string | undefined
  /** Keys (demand.ts) that are as right: `credits 60` may be read as `education associate`. */
  also?: string[] | undefined
}
type GoldShape =
  | { all: GoldNode[] }
  | { any: GoldNode[] }
  | { oneOf: GoldNode[] }
  | { t: 'position'; of: GoldNode }
  | GoldExperience
  | { t: 'education'; level: (typeof EDUCATION_LEVELS)[number] }
  | { t: 'credits'; hours: number }
  | { t: 'licence'; name?: string | undefined }
  | { t: 'judgement' }
  | { t: 'other'; what: string }

const GoldSubstitution = z.strictObject({
  /** Accepted readings of what stands in, as `credits 30`, `education master`, `experience P1Y`, `any`, `other`. */
  from: z.array(z.string().min(1)).min(1),
  for: IsoDuration.optional(),
  max: IsoDuration.optional(),
  maybe: z.literal(true).optional(),
  check: z.string().optional(),
})
export type GoldSubstitution = z.infer<typeof GoldSubstitution>

/** Dates: any of those listed is right; `null`: the document states none; absent: not judged. */
const Dates = z.array(PartialDate).min(1).nullable().optional()

const GoldClass = z.strictObject({
  /** Empty where the document lost it. */
  title: z.string(),
  code: z.string().optional(),
  grade: z.string().optional(),
  payMin: z.number().optional(),
  payMax: z.number().optional(),
  payPeriod: z.enum(['year', 'month', 'two-weeks', 'hour']).optional(),
  /** When a bulletin opened. */
  opened: PartialDate.optional(),
  established: Dates,
  revised: Dates,
  named: z.array(z.string().min(1)),
  /** Titles that stand in the qualifications without being asked for. */
  namedMaybe: z.array(z.string().min(1)).optional(),
  tree: GoldNode,
  substitutions: z.array(GoldSubstitution).optional(),
  note: z.string().optional(),
})
export type GoldClass = z.infer<typeof GoldClass>

const GoldDocument = z.strictObject({
  file: z.string().min(1),
  /** Of the file's bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  classes: z.array(GoldClass).min(1),
})
export type GoldDocument = z.infer<typeof GoldDocument>

/** @throws where a gold file is not of this shape: it names the place. */
export function readGold(set: GoldSet, corpus: CorpusName): GoldDocument[] {
  const file = new URL(`./gold/${set}/${corpus}.json`, import.meta.url)
  return z.array(GoldDocument).parse(JSON.parse(readFileSync(file, 'utf8')))
}
