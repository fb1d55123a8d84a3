/** A text file, or pasted text → its text. */
import { Refusal } from '../../core/contract/refusal.ts'
import { textBlocks } from '../../core/reading/text/lines.ts'
import { fillBreaks, repairText } from '../../core/reading/text/repair.ts'
import { sayRefused } from '../../core/words/documents.ts'
import { decodeText } from './decode.ts'
import { LIMITS } from './limits.ts'
import type { Taken } from './taken.ts'

export function readTxt(name: string, bytes: Uint8Array): Taken {
  const raw = decodeText(bytes)
  if (raw === null) throw new Refusal('bad-input', sayRefused.unknownBytes(name))
  if (raw.length > LIMITS.characters)
    throw new Refusal('too-large', sayRefused.tooMuchText(name, LIMITS.characters))
  return readPasted(raw)
}

export function readPasted(raw: string): Taken {
  const { text, problems } = repairText(fillBreaks(raw))
  return { text, blocks: textBlocks(text), problems: [...problems] }
}
