/** What passes between the pool and a reading process: one job at a time. */
import { z } from 'zod'
import { REFUSAL_CODES } from '../../core/contract/refusal.ts'

export type ToReader =
  | { readonly kind: 'share'; readonly value: unknown }
  | { readonly kind: 'job'; readonly job: string; readonly input: unknown }

/** Checked when it arrives: a document may have got the better of the process that read it. */
export const FromReader = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  /** `resident` are bytes of memory in use after it. */
  z.strictObject({ kind: z.literal('done'), value: z.unknown(), resident: z.number() }),
  z.strictObject({ kind: z.literal('refused'), code: z.enum(REFUSAL_CODES), message: z.string() }),
  /** A defect of ours, or a document that broke a library: the process goes on with the next. */
  z.strictObject({ kind: z.literal('failed'), message: z.string() }),
])
export type FromReader = z.infer<typeof FromReader>

/** A process as the pool needs it, whichever host started it. */
export interface ReaderProcess {
  readonly post: (message: ToReader) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** Called once; `ranOut` when it ended for want of memory. */
  readonly onEnd: (listener: (ending: { readonly ranOut: boolean }) => void) => void
  /** Ends it at once, whatever it is doing. */
  readonly kill: () => void
}
export type StartReader = () => ReaderProcess
