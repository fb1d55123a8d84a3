/** How an operation is declared. One declaration gives argument types, IPC, HTTP, command line and test client. */
import { z } from 'zod'

/** Asks for nothing, or answers nothing. */
export const none = z.strictObject({})
/** What a person calls something. */
export const name = z.string().trim().min(1, 'give it a name').max(200)

/** What a write makes stale in a client's cache; each read says which of these it depends on. */
export type Topic =
  | 'catalogue'
  | 'imports'
  | 'language'
  | 'reviews'
  | 'profiles'
  | 'plans'
  | 'settings'
  | 'history'
  | 'team'

export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly summary: string
  readonly input: Input
  readonly output: Output
  readonly access: 'read' | 'write'
  /** A read: the topics it is made of. A write: the topics it makes stale. */
  readonly topics: readonly Topic[]
}

export type ReadOperation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = Operation<
  I,
  O
> & { readonly access: 'read' }
export type WriteOperation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = Operation<
  I,
  O
> & { readonly access: 'write' }

export function read<I extends z.ZodType, O extends z.ZodType>(
  summary: string,
  input: I,
  output: O,
  topics: readonly Topic[],
): ReadOperation<I, O> {
  return { summary, input, output, access: 'read', topics }
}

export function write<I extends z.ZodType, O extends z.ZodType>(
  summary: string,
  input: I,
  output: O,
  topics: readonly Topic[],
): WriteOperation<I, O> {
  return { summary, input, output, access: 'write', topics }
}

/** A read that waits for something outside the store (a browser that prints): its handler answers a promise. */
export type SlowOperation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = ReadOperation<
  I,
  O
> & { readonly slow: true }

export function slowRead<I extends z.ZodType, O extends z.ZodType>(
  summary: string,
  input: I,
  output: O,
  topics: readonly Topic[],
): SlowOperation<I, O> {
  return { ...read(summary, input, output, topics), slow: true }
}
