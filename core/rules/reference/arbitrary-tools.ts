/** Test support: what both files of generators use. */
import * as fc from 'fast-check'
import type { z } from 'zod'

/** A field that is there in so many of a hundred cases; `parsed` drops it in the others. */
export const maybe = <T>(arbitrary: fc.Arbitrary<T>, percent: number): fc.Arbitrary<T | undefined> =>
  fc.oneof<fc.MaybeWeightedArbitrary<T | undefined>[]>(
    { weight: 100 - percent, arbitrary: fc.constant(undefined) },
    { weight: percent, arbitrary },
  )

/** As it would come from a file: without undefined fields, and valid. */
export const parsed =
  <T>(schema: z.ZodType<T>) =>
  (value: unknown): T =>
    schema.parse(JSON.parse(JSON.stringify(value)))
