/**
 * A Word document → its text. The archive is looked through before anything is unpacked; of its parts only those with
 * text are, and nothing outside the document is opened. mammoth turns them into HTML, which is read as such.
 */
import mammoth from 'mammoth'
import { Refusal } from '../../../core/contract/refusal.ts'
import { composeText } from '../../../core/reading/text/compose.ts'
import { repairPieces } from '../../../core/reading/text/repair.ts'
import { sayKind, sayRefused } from '../../../core/words/documents.ts'
import { piecesOfHtml } from '../html/read.ts'
import { LIMITS } from '../limits.ts'
import type { Taken } from '../taken.ts'
import { numberedStyles, takeLabel, writeLabels } from './labels.ts'
import { readNumbering } from './numbering.ts'
import { BadZip, storedZip, unzip, type ZipEntry, zipDirectory } from './zip.ts'

const BODY = 'word/document.xml'

/** What other archives have in them. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['xl/workbook', sayKind.spreadsheet],
  ['ppt/presentation', sayKind.presentation],
  ['mimetype', sayKind.openDocument],
]

/** @throws {Refusal} */
export async function readDocx(name: string, bytes: Uint8Array): Promise<Taken> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: storedZip(unpacked(name, bytes)) },
      {
        styleMap: ['u => u', "p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    )
    const { pieces, problems } = repairPieces(piecesOfHtml(name, value).map(takeLabel))
    return { ...composeText(pieces), problems }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('bad-input', sayRefused.unreadable(name, 'Word'))
  }
}

/** The parts that hold text, unpacked within the limits. */
function unpacked(name: string, bytes: Uint8Array): (readonly [string, Buffer])[] {
  const entries = directoryOf(name, bytes)
  const parts = new Map<string, Buffer>()
  let room: number = LIMITS.unpacked
  for (const entry of entries.filter(each => isTextPart(each.name))) {
    if (parts.has(entry.name)) throw new BadZip('two parts of one name')
    if (entry.size > room) throw new Refusal('too-large', sayRefused.unpacksTooLarge(name, LIMITS.unpacked))
    const part = unzip(bytes, entry, room)
    room -= part.length
    // Definitions of entities can make a part many times larger, and name files; Word writes none.
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) throw new BadZip('entities')
    parts.set(entry.name, part)
  }
  const xml = (part: string): string => parts.get(part)?.toString('utf8') ?? ''
  const body = xml(BODY)
  refuseUnsound(name, body)
  const labelled = writeLabels(
    body,
    readNumbering(xml('word/numbering.xml')),
    numberedStyles(xml('word/styles.xml')),
  )
  parts.set(BODY, Buffer.from(labelled))
  return [...parts]
}

/** Headers and footers repeat on every page, and themes, properties and comments are no text of the document. */
const isTextPart = (part: string): boolean =>
  part === '[Content_Types].xml' ||
  part === '_rels/.rels' ||
  /^word\/(?:_rels\/document\.xml\.rels|(?:document|styles|numbering|footnotes|endnotes)\.xml)$/.test(part)

function directoryOf(name: string, bytes: Uint8Array): ZipEntry[] {
  const entries = zipDirectory(bytes)
  const other = OTHERS.find(([part]) => entries.some(entry => entry.name.startsWith(part)))
  const what = other ? other[1] : entries.some(entry => entry.name === BODY) ? null : sayKind.archive
  if (what !== null) throw new Refusal('bad-input', sayRefused.notADocument(name, what))
  if (entries.some(({ isEncrypted }) => isEncrypted))
    throw new Refusal('bad-input', sayRefused.encrypted(name))
  if (entries.length > LIMITS.entries)
    throw new Refusal('too-large', sayRefused.tooManyEntries(name, LIMITS.entries))
  const isBomb = entries.some(({ size, packed }) => size > LIMITS.packing * Math.max(packed, 1024))
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (isBomb || total > LIMITS.unpacked * 4)
    throw new Refusal('too-large', sayRefused.unpacksTooLarge(name, LIMITS.unpacked))
  return entries
}

/** What walks the parts goes down with them, and what builds them takes its time over elements that never end. */
function refuseUnsound(name: string, xml: string): void {
  let depth = 0
  let elements = 0
  for (const [, close, alone] of xml.matchAll(/<(\/?)\w(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/g)) {
    if (close !== '/') elements += 1
    if (elements > LIMITS.elements)
      throw new Refusal('too-large', sayRefused.tooManyElements(name, LIMITS.elements))
    if (alone !== '/') depth += close === '/' ? -1 : 1
    if (depth > LIMITS.depth) throw new Refusal('too-large', sayRefused.tooDeep(name, LIMITS.depth))
    if (depth < 0) break
  }
  if (depth !== 0) throw new BadZip('elements that do not end')
}
