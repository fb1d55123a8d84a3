/** The door: finds the operation, parses its input once, and turns refusals into replies. */
import type { z } from 'zod'
import { sayDoor, sayIssue } from '../words/input.ts'
import { isDeeper } from './depth.ts'
import {
  type Handlers,
  isOperationName,
  isSlowName,
  type OperationName,
  operations,
  type Parsed,
  type QuickName,
  type ReplyMessage,
  type RequestMessage,
  type SlowHandlers,
  type SlowName,
} from './operations.ts'
import { Refusal } from './refusal.ts'

/** Deeper than any rule or résumé; what is deeper could exhaust the stack of whoever walks it. */
const DEEPEST = 100

type OnDefect = (error: unknown) => void

/**
 * Answers a request. Bad input and refusals of a handler become `ok: false` with the field and the remedy;
 * any other error is a defect, passed to `onDefect` (for the log) and answered without its details. A slow operation
 * has no answer at once: that is a defect of whoever asked here.
 */
export function dispatch(handlers: Handlers, message: RequestMessage, onDefect: OnDefect): ReplyMessage {
  try {
    const [operation, input] = admitted(message)
    if (isSlowName(operation)) throw new Error(`${operation} is slow; ask for it by dispatchAny`)
    return { ok: true, value: run(handlers, operation, input as never) }
  } catch (error) {
    return refused(error, onDefect)
  }
}

/** Answers any request, the slow ones, too. Never rejects. */
export async function dispatchAny(
  handlers: Handlers & SlowHandlers,
  message: RequestMessage,
  onDefect: OnDefect,
): Promise<ReplyMessage> {
  if (!isOperationName(message.operation) || !isSlowName(message.operation))
    return dispatch(handlers, message, onDefect)
  try {
    const [, input] = admitted(message)
    return { ok: true, value: await runSlowly(handlers, message.operation, input as never) }
  } catch (error) {
    return refused(error, onDefect)
  }
}

function admitted({ operation, input }: RequestMessage): [OperationName, unknown] {
  if (!isOperationName(operation)) throw new Refusal('bad-input', sayDoor.noOperation(operation), 'operation')
  if (isDeeper(input, DEEPEST)) throw new Refusal('bad-input', sayDoor.tooDeep(DEEPEST), 'input')
  return [operation, parseInput(operations[operation].input, input)]
}

const run = <N extends QuickName>(handlers: Handlers, operation: N, input: Parsed<N>): unknown =>
  handlers[operation](input)

const runSlowly = <N extends SlowName>(handlers: SlowHandlers, operation: N, input: Parsed<N>) =>
  handlers[operation](input)

function refused(error: unknown, onDefect: OnDefect): ReplyMessage {
  if (error instanceof Refusal)
    return { ok: false, error: { code: error.code, message: error.message, field: error.field } }
  onDefect(error)
  return { ok: false, error: { code: 'internal', message: sayDoor.internal, field: '' } }
}

/** Parses, or refuses with the first offending field and what to write there. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { reportInput: true })
  if (result.success) return result.data
  const { field, message } = sayIssue(result.error)
  throw new Refusal('bad-input', message, field)
}
