/** A text file, or pasted text → its text. */
import { Refusal } from '../../core/contract/refusal.ts'
import { textBlocks } from '../../core/reading/text/lines.ts'
import { fillBreaks, repairText } from '../../core/reading/text/repair.ts'
import { sayRefused } from '../../core/words/documents.ts'
import { decodeText } from './decode.ts'
import { LIMITS } from './limits.ts'
import { keepsHyphen, knownWords } from './pdf/hyphens.ts'
import type { Taken } from './taken.ts'

export function readTxt(name: string, bytes: Uint8Array): Taken {
  const raw = decodeText(bytes)
  if (raw === null) throw new Refusal('bad-input', sayRefused.unknownBytes(name))
  if (raw.length > LIMITS.characters)
    throw new Refusal('too-large', sayRefused.tooMuchText(name, LIMITS.characters))
  return readPasted(raw)
}

export function readPasted(raw: string): Taken {
  const repaired = repairText(fillBreaks(raw))
  const { problems } = repaired
  const text = withWholeWords(repaired.text)
  return { text, blocks: textBlocks(text), problems: [...problems] }
}

const BROKEN = /(\p{L}[\p{L}-]{0,40})-\n([^\S\n]{0,80})(\p{Ll}{1,40})/gu

/** Words that the end of a line broke, whole on the next line; what stands around them stands where it did in the file. */
function withWholeWords(text: string): string {
  if (!text.includes('-\n') || !/\p{L}-\n/u.test(text)) return text
  const known = knownWords(text.split('\n'))
  return text.replace(BROKEN, (all, before: string, indent: string, after: string) =>
    keepsHyphen(before, '-', after, known) ? all : ` \n${indent}${before}${after}`,
  )
}
