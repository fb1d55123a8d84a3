/**
 * What a reading process can be asked to do. A job's input and answer cross between processes, so they are plain data
 * and are checked on arrival. What a job needs besides its input (class titles, kinds of experience) is `shared`,
 * which each process gets once and keeps.
 */
import type { z } from 'zod'
import { ExtractedText } from '../../core/reading/model.ts'
import { DocumentContent } from './document.ts'
import { extract } from './extract.ts'

interface JobParts<I extends { readonly name: string }, O> {
  readonly name: string
  readonly input: z.ZodType<I>
  readonly output: z.ZodType<O>
}
export interface Job<I extends { readonly name: string }, O> extends JobParts<I, O> {
  /** In the reading process. @throws {Refusal} */
  readonly perform: (input: unknown, shared: unknown) => Promise<unknown>
}

function defineJob<I extends { readonly name: string }, O>(
  parts: JobParts<I, O>,
  work: (input: I, shared: unknown) => O | Promise<O>,
): Job<I, O> {
  return { ...parts, perform: async (input, shared) => work(parts.input.parse(input), shared) }
}

export const extractJob = defineJob(
  { name: 'extract', input: DocumentContent, output: ExtractedText },
  extract,
)

/** Every job, by its name. */
export const JOBS: ReadonlyMap<string, Pick<Job<never, unknown>, 'perform'>> = new Map(
  [extractJob].map(job => [job.name, job]),
)
