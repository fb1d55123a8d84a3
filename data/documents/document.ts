import { z } from 'zod'

/** Files may have names that would break a message into lines, or turn the order of its words. */
export const asOneLine = (name: string): string =>
  name.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ')

/** For messages: nothing is decided by it. */
const Name = z.string().transform(asOneLine)

/** A file as it comes in. */
const FileContent = z.strictObject({
  name: Name,
  bytes: z.custom<Uint8Array>(value => value instanceof Uint8Array),
})
export type FileContent = z.infer<typeof FileContent>

/** A document as it comes in: a file, or text that a person pasted. */
export const DocumentContent = z.union([FileContent, z.strictObject({ name: Name, pasted: z.string() })])
export type DocumentContent = z.infer<typeof DocumentContent>
