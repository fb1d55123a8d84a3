/** The shapes of what was read, for where it crosses from the process that read it, and back out of the store. */
import { z } from 'zod'
import { Kind } from '../model/catalogue.ts'
import { ClassId, IsoDuration, JurisdictionId, PartialDate, Unweighed } from '../model/primitives.ts'
import { RequirementNode, Substitution } from '../model/requirement.ts'
import {
  type ClassReading as Reading,
  SECTION_KINDS,
  Span,
  type SpecificationReading as Whole,
} from './model.ts'

const Confidence = z.enum(['certain', 'check'])
const found = <T extends z.ZodType>(value: T) =>
  z.strictObject({ ...Span.shape, value, confidence: Confidence })
const text = found(z.string())
const NamedClass = z.strictObject({
  ...Span.shape,
  title: z.string(),
  classId: ClassId,
  known: z.boolean(),
  misspelt: z.boolean().exactOptional(),
  ofSeveral: z.boolean().exactOptional(),
})

export type ClassReading = Reading
export const ClassReading: z.ZodType<Reading> = z.strictObject({
  title: found(z.string().min(1)),
  code: text.exactOptional(),
  grade: text.exactOptional(),
  alsoNeeded: z
    .array(found(z.strictObject({ licence: z.string().min(1), some: z.literal(true).exactOptional() })))
    .exactOptional(),
  pay: z.array(
    found(
      z.strictObject({
        min: z.number().nonnegative(),
        max: z.number().nonnegative(),
        period: z.enum(['year', 'month', 'two-weeks', 'hour']),
      }),
    ),
  ),
  established: found(PartialDate).exactOptional(),
  revised: found(PartialDate).exactOptional(),
  abolished: found(PartialDate).exactOptional(),
  probation: found(IsoDuration).exactOptional(),
  bargainingUnit: text.exactOptional(),
  flsa: text.exactOptional(),
  tentative: text.exactOptional(),
  history: z.array(found(z.strictObject({ date: PartialDate, what: z.string() }))),
  sections: z.array(
    z.strictObject({ ...Span.shape, heading: z.string(), headingAt: Span, kind: z.enum(SECTION_KINDS) }),
  ),
  asks: z.array(Span),
  related: z.array(
    NamedClass.extend({
      side: z.enum(['below', 'above', 'beside']),
      namedOnly: z.literal(true).exactOptional(),
    }),
  ),
  requirement: RequirementNode,
  substitutions: z.array(Substitution),
  qualifications: z.enum(['minimum', 'typical']),
  kinds: z.array(Kind),
  named: z.array(NamedClass),
  notes: z.array(
    z.strictObject({
      ...Span.shape,
      kind: z.enum(['filing', 'explanation', 'preference', 'examples', 'condition-of-work', 'other']),
      narrows: Unweighed.exactOptional(),
    }),
  ),
  unread: z.array(Span),
  confidence: Confidence,
})

export const SpecificationReading: z.ZodType<Whole> = z.strictObject({
  jurisdiction: JurisdictionId.nullable(),
  classes: z.array(ClassReading),
  problems: z.array(z.string()),
})
