/**
 * Bad input, refused: what is wrong, where, and what to do, in words for the person.
 * The command line exits with 2, the window shows it inline; nothing was stored.
 */
export const REFUSAL_CODES = [
  'bad-input',
  'not-found',
  'too-large',
  'conflict',
  'database',
  'not-allowed',
  /** Something this machine lacks. */
  'unavailable',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]
export const isRefusalCode = (code: string): code is RefusalCode =>
  (REFUSAL_CODES as readonly string[]).includes(code)

export class Refusal extends Error {
  readonly code: RefusalCode
  /** Path of the field, `work[2].ladder.hoursPerWeek`; empty where the whole is meant. */
  readonly field: string

  constructor(code: RefusalCode, message: string, field = '') {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.field = field
  }
}
