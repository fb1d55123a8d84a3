/** One thing that a reading process can be asked to do (`jobs.ts`). */
import type { z } from 'zod'

interface JobParts<I extends { readonly name: string }, O> {
  readonly name: string
  readonly input: z.ZodType<I>
  readonly output: z.ZodType<O>
}
export interface Job<I extends { readonly name: string }, O> extends JobParts<I, O> {
  /** In the reading process. @throws {Refusal} */
  readonly perform: (input: unknown, shared: unknown) => Promise<unknown>
}

export function defineJob<I extends { readonly name: string }, O>(
  parts: JobParts<I, O>,
  work: (input: I, shared: unknown) => O | Promise<O>,
): Job<I, O> {
  return { ...parts, perform: async (input, shared) => work(parts.input.parse(input), shared) }
}
