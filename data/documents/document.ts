import { z } from 'zod'

/** A file as it comes in. The name is for messages; nothing is decided by it. */
const FileContent = z.strictObject({
  name: z.string(),
  bytes: z.custom<Uint8Array>(value => value instanceof Uint8Array),
})
export type FileContent = z.infer<typeof FileContent>

/** A document as it comes in: a file, or text that a person pasted. */
export const DocumentContent = z.union([
  FileContent,
  z.strictObject({ name: z.string(), pasted: z.string() }),
])
export type DocumentContent = z.infer<typeof DocumentContent>
