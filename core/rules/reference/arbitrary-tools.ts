/** Test support: what both files of generators use. */
import * as fc from 'fast-check'
import type { z } from 'zod'

/** A field that is left out in about one of `freq` cases; `parsed` drops it. */
export const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq: number): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq })

/** As it would come from a file: without undefined fields, and valid. */
export const parsed =
  <T>(schema: z.ZodType<T>) =>
  (value: unknown): T =>
    schema.parse(JSON.parse(JSON.stringify(value)))
