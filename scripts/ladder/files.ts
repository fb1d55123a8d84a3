/** Reads and writes the files named on a command line; whatever is wrong with one is said in one line. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayFile } from '../../core/words/command-line/words.ts'

const MEGABYTE = 1024 * 1024

/**
 * The bytes of a file, at most `megabytes` of them. Read until the end rather than by its stated size, so that a
 * pipe works and an endless device is refused.
 */
export function readBytes(path: string, name: string, megabytes: number): Buffer {
  return attempt(name, () => {
    if (statSync(path).isDirectory()) throw refusal(sayFile.folder(name), name)
    const file = openSync(path, 'r')
    try {
      const chunks: Buffer[] = []
      // Small, for of thousands of files most are.
      const chunk = Buffer.allocUnsafe(64 * 1024)
      for (let size = 0; ; ) {
        const read = readSync(file, chunk)
        if (read === 0) return Buffer.concat(chunks)
        size += read
        if (size > megabytes * MEGABYTE)
          throw new Refusal('too-large', sayFile.tooLarge(name, megabytes), name)
        chunks.push(Buffer.from(chunk.subarray(0, read)))
      }
    } finally {
      closeSync(file)
    }
  })
}

/** Text in UTF-8, or in UTF-16 where the file says so by its first bytes. */
export function readText(path: string, name: string, megabytes: number): string {
  const bytes = readBytes(path, name, megabytes)
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    throw refusal(sayFile.notText(name), name)
  }
}

function encodingOf([first, second]: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** `SQLite format 3` and a zero: how every backup begins. */
const SQLITE = Buffer.from('SQLite format 3\0')

/** Writes a backup whole or not at all, for its owner alone. Only another backup is overwritten. */
export function writeBackup(path: string, name: string, content: Buffer): void {
  if (existsSync(path) && !isDatabase(path, name)) throw refusal(sayFile.notABackup(name), name)
  writeInPlace(path, name, content)
}

/**
 * Writes a file whole or not at all: what was there before stays until the new one is safe, and who may read it stays,
 * too. A new one is for its owner alone. Through a link the file is written that it leads to.
 */
export function writeInPlace(path: string, name: string, content: Buffer): void {
  attempt(
    name,
    () => {
      const before = placeFor(path, name)
      const target = before ? realpathSync(path) : path
      const draft = join(dirname(target), `.rungs-${process.pid}`)
      try {
        writeWhole(draft, content, before?.mode ?? 0o600)
        renameSync(draft, target)
      } finally {
        rmSync(draft, { force: true })
      }
    },
    sayWriting,
  )
}

const OWNER_WRITES = 0o200

/** The file that is there already. Refuses what is no place for one. */
function placeFor(path: string, name: string): Stats | undefined {
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw refusal(sayFile.noFolder(name), name)
  const before = statSync(path, { throwIfNoEntry: false })
  if (before?.isDirectory()) throw refusal(sayFile.folder(name), name)
  // A rename would put a file in the place of the device.
  if (before && !before.isFile()) throw refusal(sayFile.device(name), name)
  // A rename would replace it all the same: the folder alone must be writable for that.
  if (before && (before.mode & OWNER_WRITES) === 0) throw refusal(sayFile.readOnly(name), name)
  return before
}

function isDatabase(path: string, name: string): boolean {
  if (statSync(path).isDirectory()) throw refusal(sayFile.folder(name), name)
  return attempt(name, () => {
    const file = openSync(path, 'r')
    try {
      const head = Buffer.alloc(SQLITE.length)
      readSync(file, head)
      return head.equals(SQLITE)
    } finally {
      closeSync(file)
    }
  })
}

function writeWhole(path: string, content: Buffer, mode: number): void {
  const file = openSync(path, 'wx', mode)
  try {
    for (let at = 0; at < content.length; ) at += writeSync(file, content, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Runs `work`; what the system refuses is said of the file or folder `name`. */
export function attempt<T>(name: string, work: () => T, say = sayCode): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error) || !('code' in error)) throw error
    throw refusal(say(name, String(error.code)), name)
  }
}

/**
 * Runs `work` on what the file `name` holds: what is refused of that is said with the file's name.
 * @param field of an operation that is given the content: what it refuses besides is not of the file.
 */
export function within<T>(name: string, work: () => T, field?: string): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Refusal) || (field !== undefined && error.field !== field)) throw error
    throw new Refusal(error.code, sayFile.inside(name, error.message), name)
  }
}

function sayCode(name: string, code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ELOOP':
      return sayFile.missing(name)
    case 'EISDIR':
      return sayFile.folder(name)
    case 'EACCES':
    case 'EPERM':
      return sayFile.unreadable(name)
    default:
      return sayFile.failed(name, code)
  }
}

/** Why nothing could be written in its place; Windows says by the middle three that another program has it open. */
function sayWriting(name: string, code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return sayFile.noFolder(name)
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
    case 'EROFS':
      return sayFile.unwritable(name)
    case 'ENAMETOOLONG':
      return sayFile.longName(name)
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return sayFile.full(name)
    default:
      return sayFile.failed(name, code)
  }
}

const refusal = (message: string, field: string): Refusal => new Refusal('bad-input', message, field)
