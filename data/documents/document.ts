import { z } from 'zod'

/**
 * A document as it comes in: a file's bytes, or text that a person pasted. The name is for messages; nothing is
 * decided by it.
 */
export const DocumentContent = z.union([
  z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({ name: z.string(), pasted: z.string() }),
])
export type DocumentContent = z.infer<typeof DocumentContent>
