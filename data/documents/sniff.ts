/** What a file is, by its bytes alone: names lie. */
import { sayKind } from '../../core/words/documents.ts'

export type Sniffed =
  | { readonly is: 'txt' | 'html' | 'mhtml' | 'pdf' | 'zip' | 'old-word' }
  /** `what` follows "is" in a message. */
  | { readonly is: 'other'; readonly what: string }

/** How files begin, their bytes as characters of Latin-1. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  [sayKind.picture]: ['\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', '8BPS'],
  [sayKind.program]: [
    'MZ',
    '\x7fELF',
    '\xca\xfe\xba\xbe',
    '\xcf\xfa\xed\xfe',
    '\xce\xfa\xed\xfe',
    '#!',
    '\0asm',
  ],
  [sayKind.archive]: ['Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ', '\x28\xb5\x2f\xfd'],
  [sayKind.sound]: ['ID3', 'OggS', 'fLaC', '\x1a\x45\xdf\xa3'],
  [sayKind.database]: ['SQLite format 3\0'],
  [sayKind.rtf]: ['{\\rtf'],
  [sayKind.postscript]: ['%!PS'],
}
/** How they go on after four bytes, or after four, a length and so on, that say nothing. */
const LATER: readonly (readonly [at: number, mark: string, what: string])[] = [
  [8, 'WEBP', sayKind.picture],
  [8, 'WAVE', sayKind.sound],
  [8, 'AVI ', sayKind.sound],
  [4, 'ftyphei', sayKind.picture],
  [4, 'ftypmif', sayKind.picture],
  [4, 'ftypavif', sayKind.picture],
  [4, 'ftyp', sayKind.sound],
]

const HTML =
  /^\s*(?:<!--[^]{0,500}?-->\s*|<\?xml[^>]{0,200}>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|h[1-6]|span|font|center|b|style|script)\b/i

/** The text of a page that was taken out of it keeps its first line at times, and none of its tags. */
const HAS_TAG = /<[a-z]/i
const NO_TAG = /<!--[^]*?-->|<!doctype[^>]*>/gi

/** A page that a browser or Word saved with all that belongs to it, in the form of a letter. */
const MHTML = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?content-type:\s*multipart\/related\b/i

export function sniff(bytes: Uint8Array): Sniffed {
  // Byte for byte; what decoders call Latin-1 is windows-1252, in which 0x89 is another character.
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  if (['PK\x03\x04', 'PK\x05\x06'].some(mark => head.startsWith(mark))) return { is: 'zip' }
  if (head.startsWith('\xd0\xcf\x11\xe0')) return { is: 'old-word' }
  // Some writers put a line or a mark before the header.
  if (/%PDF-\d/.test(head.slice(0, 1024))) return { is: 'pdf' }
  for (const [what, marks] of Object.entries(BEGINNINGS))
    if (marks.some(mark => head.startsWith(mark))) return { is: 'other', what }
  for (const [at, mark, what] of LATER) if (head.startsWith(mark, at)) return { is: 'other', what }
  if (MHTML.test(head)) return { is: 'mhtml' }
  const unmarked = head.replace(/^(?:ï»¿|ÿþ|þÿ)/, '').replaceAll('\0', '')
  return { is: HTML.test(unmarked) && HAS_TAG.test(unmarked.replaceAll(NO_TAG, '')) ? 'html' : 'txt' }
}
