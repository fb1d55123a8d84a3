/** The door: finds the operation, parses its input once, and turns refusals into replies. */
import type { z } from 'zod'
import { sayDoor, sayIssue } from '../words/input.ts'
import { isDeeper } from './depth.ts'
import {
  type Handlers,
  isOperationName,
  type OperationName,
  operations,
  type Parsed,
  type ReplyMessage,
  type RequestMessage,
} from './operations.ts'
import { Refusal } from './refusal.ts'

/** Deeper than any rule or résumé; what is deeper could exhaust the stack of whoever walks it. */
const DEEPEST = 100

/**
 * Answers a request. Bad input and refusals of a handler become `ok: false` with the field and the remedy;
 * any other error is a defect, passed to `onDefect` (for the log) and answered without its details.
 */
export function dispatch(
  handlers: Handlers,
  message: RequestMessage,
  onDefect: (error: unknown) => void,
): ReplyMessage {
  try {
    return { ok: true, value: answer(handlers, message) }
  } catch (error) {
    if (error instanceof Refusal)
      return { ok: false, error: { code: error.code, message: error.message, field: error.field } }
    onDefect(error)
    return { ok: false, error: { code: 'internal', message: sayDoor.internal, field: '' } }
  }
}

function answer(handlers: Handlers, { operation, input }: RequestMessage): unknown {
  if (!isOperationName(operation)) throw new Refusal('bad-input', sayDoor.noOperation(operation), 'operation')
  if (isDeeper(input, DEEPEST)) throw new Refusal('bad-input', sayDoor.tooDeep(DEEPEST), 'input')
  return run(handlers, operation, parseInput(operations[operation].input, input) as never)
}

const run = <N extends OperationName>(handlers: Handlers, operation: N, input: Parsed<N>): unknown =>
  handlers[operation](input)

/** Parses, or refuses with the first offending field and what to write there. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { reportInput: true })
  if (result.success) return result.data
  const { field, message } = sayIssue(result.error)
  throw new Refusal('bad-input', message, field)
}
