/**
 * A document's content → its text and where its blocks are. Here the work is done; it runs in a process of its own
 * (`readers.ts`), because a document may ask for more time and memory than there is.
 */
import { Refusal } from '../../core/contract/refusal.ts'
import type { DocumentFormat, ExtractedText } from '../../core/reading/model.ts'
import { sayKind, sayRefused } from '../../core/words/documents.ts'
import type { DocumentContent } from './document.ts'
import { readDocx } from './docx/read.ts'
import { readMhtml } from './html/mhtml.ts'
import { readHtml } from './html/read.ts'
import { LIMITS } from './limits.ts'
import { readPdf } from './pdf/read.ts'
import { sniff } from './sniff.ts'
import type { Taken } from './taken.ts'
import { readPasted, readTxt } from './txt.ts'

/** @throws {Refusal} in one line, naming the document: why it cannot be read and what to do. */
export async function extract(content: DocumentContent): Promise<ExtractedText> {
  const { name } = content
  refuseLarge(content)
  const [format, taken] =
    'pasted' in content ? pasted(name, content.pasted) : await fromFile(name, content.bytes)
  if (taken.text.length > LIMITS.characters)
    throw new Refusal('too-large', sayRefused.tooMuchText(name, LIMITS.characters))
  if (taken.blocks.length > LIMITS.blocks)
    throw new Refusal('too-large', sayRefused.tooManyBlocks(name, LIMITS.blocks))
  if (taken.blocks.length === 0) throw new Refusal('bad-input', sayRefused.noText(name))
  return { format, ...taken }
}

/** Before anything is done with it. @throws {Refusal} */
export function refuseLarge(content: DocumentContent): void {
  const { name } = content
  if ('pasted' in content) {
    if (content.pasted.length > LIMITS.characters)
      throw new Refusal('too-large', sayRefused.tooMuchText(name, LIMITS.characters))
  } else {
    if (content.bytes.length === 0) throw new Refusal('bad-input', sayRefused.empty(name))
    if (content.bytes.length > LIMITS.bytes)
      throw new Refusal('too-large', sayRefused.tooLarge(name, LIMITS.bytes))
  }
}

const pasted = (name: string, text: string): [DocumentFormat, Taken] => {
  if (text.trim() === '') throw new Refusal('bad-input', sayRefused.empty(name))
  return ['pasted', readPasted(text)]
}

async function fromFile(name: string, bytes: Uint8Array): Promise<[DocumentFormat, Taken]> {
  const found = sniff(bytes)
  if (found.is === 'txt') return ['txt', readTxt(name, bytes)]
  if (found.is === 'html') return ['html', readHtml(name, bytes)]
  if (found.is === 'mhtml') return ['html', readMhtml(name, bytes)]
  if (found.is === 'pdf') return ['pdf', await readPdf(name, bytes)]
  if (found.is === 'other') throw new Refusal('bad-input', sayOther(name, found.what))
  if (found.is === 'zip') return ['docx', await readDocx(name, bytes)]
  throw new Refusal('bad-input', sayOld(name, bytes))
}

const sayOther = (name: string, what: string): string =>
  what === sayKind.picture ? sayRefused.picture(name) : sayRefused.notADocument(name, what)

/** Older programs of Office, and newer ones for documents with a password, keep everything in one sort of file. */
function sayOld(name: string, bytes: Uint8Array): string {
  const has = (part: string): boolean => Buffer.from(bytes).includes(part, 0, 'utf16le')
  if (has('EncryptedPackage')) return sayRefused.encrypted(name)
  if (has('Workbook')) return sayRefused.notADocument(name, sayKind.spreadsheet)
  if (has('PowerPoint Document')) return sayRefused.notADocument(name, sayKind.presentation)
  return sayRefused.oldWord(name)
}
