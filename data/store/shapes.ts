/** What columns hold, and how the JSON in them is read. */
import { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayIssue } from '../../core/words/input.ts'
import { sayDatabase } from '../../core/words/store.ts'
import { sameBytes } from './checksum.ts'

export const Bytes = z.instanceof(Uint8Array)
export const Id = z.object({ id: z.string() })
export const Count = z.object({ n: z.int() })
export const Strings = z.array(z.string())

/** Refuses (`database`) a row whose checksum is not that of its values. */
export function mustMatch(found: Uint8Array, expected: Uint8Array, what: string): void {
  if (!sameBytes(found, expected)) throw new Refusal('database', sayDatabase.changedBehind(what))
}

/** What a JSON column says; undefined where damage left none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A JSON column in its shape. Refuses (`database`) one that has another, or is no JSON. */
export function readBody<Body>(shape: z.ZodType<Body>, text: string, what: string): Body {
  const body = jsonIn(text)
  if (body === undefined) throw new Refusal('database', sayDatabase.unreadable(what))
  const read = shape.safeParse(body, { reportInput: true })
  if (read.success) return read.data
  throw new Refusal('database', sayDatabase.unreadable(what, sayIssue(read.error).message))
}
