/**
 * A ZIP archive's directory and entries. The directory is checked before anything is unpacked, and unpacking stops
 * where an entry holds more than it said.
 */
import { crc32, inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly packed: number
  /** Bytes it says it has unpacked. */
  readonly size: number
  /** Where its local header begins. */
  readonly at: number
}

/** The archive is damaged, or made to deceive. */
export class BadZip extends Error {
  override readonly name = 'BadZip'
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const CENTRAL_SIZE = 46
const LOCAL_SIZE = 30

/** Reads numbers, low byte first. @throws {BadZip} beyond the end */
function reader(bytes: Uint8Array): { u16: (at: number) => number; u32: (at: number) => number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const checked = (at: number, length: number): number => {
    if (at < 0 || at + length > bytes.length) throw new BadZip('cut short')
    return at
  }
  return {
    u16: at => view.getUint16(checked(at, 2), true),
    u32: at => view.getUint32(checked(at, 4), true),
  }
}

/** @throws {BadZip} */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const { u16, u32 } = reader(bytes)
  const end = endOf(bytes, u32)
  const count = u16(end + 10)
  let at = u32(end + 16)
  return Array.from({ length: count }, () => {
    if (u32(at) !== CENTRAL) throw new BadZip('no entry where the directory says')
    const nameLength = u16(at + 28)
    const entry: ZipEntry = {
      name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)),
      isEncrypted: (u16(at + 8) & 1) === 1,
      method: u16(at + 10),
      packed: u32(at + 20),
      size: u32(at + 24),
      at: u32(at + 42),
    }
    at += CENTRAL_SIZE + nameLength + u16(at + 30) + u16(at + 32)
    return entry
  })
}

/** The record at the end that says where the directory is; a remark of up to 64 KB may follow it. */
function endOf(bytes: Uint8Array, u32: (at: number) => number): number {
  for (let at = bytes.length - END_SIZE; at >= 0 && at >= bytes.length - END_SIZE - 0xffff; at--)
    if (bytes[at] === 0x50 && u32(at) === END) return at
  throw new BadZip('no directory')
}

/** @param most bytes; @throws {BadZip} also where there is more than that, or than the entry said */
export function unzip(bytes: Uint8Array, entry: ZipEntry, most: number): Buffer {
  const { u16, u32 } = reader(bytes)
  if (u32(entry.at) !== LOCAL) throw new BadZip('no entry where the directory says')
  const from = entry.at + LOCAL_SIZE + u16(entry.at + 26) + u16(entry.at + 28)
  const packed = bytes.subarray(from, from + entry.packed)
  if (packed.length < entry.packed || entry.size > most) throw new BadZip('cut short, or too large')
  if (entry.method === 0) return Buffer.from(packed)
  if (entry.method !== 8) throw new BadZip('packed in a way that is not known')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
  } catch (error) {
    throw new BadZip('does not unpack', { cause: error })
  }
}

/** An archive of these files as they are, none packed. */
export function storedZip(files: readonly (readonly [name: string, content: Buffer])[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of files) {
    const title = Buffer.from(name)
    // Version, flags, method, time, checksum, both sizes, length of the name: the same in both headers.
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(title.length, 22)
    parts.push(signed(LOCAL, facts), title, content)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(signed(CENTRAL, Buffer.from([20, 0])), facts, place, title)
    at += LOCAL_SIZE + title.length + content.length
  }
  const end = Buffer.alloc(END_SIZE - 4)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, ...directory, signed(END, end)])
}

function signed(signature: number, rest: Buffer): Buffer {
  const mark = Buffer.alloc(4)
  mark.writeUInt32LE(signature)
  return Buffer.concat([mark, rest])
}
