/** Which documents are meant: files, folders with all that is in them, and lists of names. */
import { readdirSync, type Stats, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayFile, sayOption } from '../../core/words/command-line/words.ts'
import { sayImporting } from '../../core/words/command-line/import.ts'
import { LIMITS } from '../../data/documents/limits.ts'
import { attempt, readBytes, readText, within } from './files.ts'

export interface FoundDocument {
  /** As the person would write it. */
  readonly name: string
  readonly path: string
  /** A folder that may not be looked into, and why: told as a document is, so that the others go on. */
  readonly refused?: Refusal
}

const LIST_MEGABYTES = 16

/** Refuses a name that is nothing, and nothing at all. Folders are looked through in the order of their names. */
export function findDocuments(
  names: readonly string[],
  list: string | undefined,
  folder: string,
): FoundDocument[] {
  const listed = list === undefined ? [] : linesOf(readText(resolve(folder, list), list, LIST_MEGABYTES))
  const at = (name: string): FoundDocument[] => documentsAt(name, resolve(folder, name))
  const found = [...names.flatMap(at), ...(list === undefined ? [] : within(list, () => listed.flatMap(at)))]
  if (found.length > 0) return found
  const [first] = names
  if (list !== undefined && listed.length === 0)
    throw new Refusal('bad-input', sayImporting.emptyList(list), '--list')
  throw new Refusal(
    'bad-input',
    first === undefined && list === undefined
      ? sayOption.missing('A file or folder')
      : sayImporting.nothing(first ?? list ?? ''),
  )
}

const linesOf = (text: string): string[] =>
  text.split(/\r\n|\n|\r/).filter(line => line.trim() !== '' && !line.startsWith('#'))

function documentsAt(name: string, path: string): FoundDocument[] {
  const found = attempt(name, () => statSync(path))
  if (found.isDirectory()) return inFolder(name, path)
  // Reading a pipe or a device may never end.
  if (!found.isFile()) throw new Refusal('bad-input', sayFile.noFile(name), name)
  return [{ name, path }]
}

/** Hidden files, and what Word keeps beside an open document, are none of a person's documents; links to folders are not followed, so that no folder is in itself. */
function inFolder(name: string, path: string): FoundDocument[] {
  const entries = attempt(name, () => readdirSync(path, { withFileTypes: true }))
  return entries
    .filter(({ name: entry }) => !entry.startsWith('.') && !entry.startsWith('~$'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const inner = { name: join(name, entry.name), path: join(path, entry.name) }
      if (entry.isDirectory()) return inFolderOrWhy(inner)
      const isFile = entry.isFile() || (entry.isSymbolicLink() && (statsOf(inner.path)?.isFile() ?? true))
      return isFile ? [inner] : []
    })
}

/** Null where the system does not tell: a link that leads nowhere, a folder that is closed. Reading it says why. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

function inFolderOrWhy(folder: FoundDocument): FoundDocument[] {
  try {
    return inFolder(folder.name, folder.path)
  } catch (error) {
    if (error instanceof Refusal) return [{ ...folder, refused: error }]
    throw error
  }
}

/** @throws {Refusal} where it cannot be had. */
export function readDocument({ name, path, refused }: FoundDocument): {
  name: string
  bytes: Uint8Array<ArrayBuffer>
} {
  if (refused) throw refused
  return { name, bytes: new Uint8Array(readBytes(path, name, LIMITS.bytes / 2 ** 20)) }
}

/** Documents given at once, and their bytes; one that is larger goes by itself. */
const MOST_TOGETHER = 50
const MOST_BYTES = 16 * 2 ** 20

export function* inParts(files: readonly FoundDocument[]): Generator<FoundDocument[]> {
  let part: FoundDocument[] = []
  let bytes = 0
  for (const file of files) {
    const size = statsOf(file.path)?.size ?? 0
    if (part.length > 0 && (part.length === MOST_TOGETHER || bytes + size > MOST_BYTES)) {
      yield part
      part = []
      bytes = 0
    }
    part.push(file)
    bytes += size
  }
  if (part.length > 0) yield part
}
