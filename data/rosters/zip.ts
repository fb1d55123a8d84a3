/**
 * A zip archive looked at before anything of it is unpacked: its directory says what it holds and how much that is,
 * and no entry is unpacked beyond what it said. Source: PKWARE, APPNOTE.TXT, sections 4.3.12 and 4.3.16.
 */
import { inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  /** Bytes in the archive, and unpacked, as the directory says. */
  readonly packed: number
  readonly unpacked: number
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  readonly locked: boolean
  /** Where its own header begins. */
  readonly at: number
}

export class ZipFault extends Error {}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const LONGEST_COMMENT = 65_535
const MOST_ENTRIES = 10_000

/** The directory of an archive. Throws a `ZipFault` where there is none to be trusted. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MOST_ENTRIES || at === 0xffffffff) throw new ZipFault('it has more parts than a workbook has')
  const entries: ZipEntry[] = []
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw new ZipFault('its directory is cut short')
    const [nameLength, extra, comment] = [28, 30, 32].map(offset => view.getUint16(at + offset, true))
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      at: view.getUint32(at + 42, true),
    })
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

function findEnd(view: DataView): number {
  const from = view.byteLength - END_BYTES
  for (let at = from; at >= Math.max(0, from - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at
  throw new ZipFault('it is cut short')
}

/** Unpacks one entry, no further than the directory said. Throws a `ZipFault` where it holds more or is spoilt. */
export function unpack(bytes: Uint8Array, { at, packed, unpacked, method }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL)
    throw new ZipFault('a part of it is missing')
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const content = bytes.subarray(from, from + packed)
  if (content.length < packed) throw new ZipFault('a part of it is cut short')
  if (method === 0) return content
  if (method !== 8) throw new ZipFault('it is packed in a way that workbooks are not')
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) })
  } catch (error) {
    throw new ZipFault('a part of it holds something else than its directory says', { cause: error })
  }
}
