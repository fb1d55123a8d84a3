/** Bytes of a text file → its characters. */

/** The text, or null where the bytes are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return strict('utf-8', bytes) ?? lenient('utf-8', bytes)
  if (a === 0xff && b === 0xfe) return lenient('utf-16le', bytes)
  if (a === 0xfe && b === 0xff) return lenient('utf-16be', bytes)
  const wide = wideWithoutMark(bytes)
  if (wide) return strict(wide, bytes)
  if (isBinary(bytes)) return null
  return strict('utf-8', bytes) ?? western(bytes)
}

/** Null where the bytes are not wholly in that encoding. */
function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const lenient = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes)

/** Latin-1 but for 80–9F, which it leaves to control characters that no text has. */
const western = (bytes: Uint8Array): string => lenient('windows-1252', bytes)

/** UTF-16 without a mark shows as a zero in every other byte of English text. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  const half = Math.floor(sample.length / 2)
  if (half < 2 || bytes.length % 2 !== 0) return null
  let [even, odd] = [0, 0]
  for (let i = 0; i < half * 2; i += 2) {
    if (sample[i] === 0) even += 1
    if (sample[i + 1] === 0) odd += 1
  }
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.6 && odd < half * 0.05 ? 'utf-16be' : null
}

/** True where control characters that text has no use for are more than a few strays. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  let found = 0
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0
    if (byte < 30) found += STRAYS[byte] ?? 0
  }
  return found > Math.max(8, sample.length * 0.02)
}
/** Not the bell to the carriage return, nor the escape. */
const STRAYS = Array.from({ length: 30 }, (_, byte) => (byte < 7 || (byte > 13 && byte !== 27) ? 1 : 0))

const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})/i

/** A page says its encoding itself; where that is not true of its bytes, they decide. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = lenient('latin1', bytes.subarray(0, 4096))
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0xef
  const [, meta, xml] = marked ? [] : (DECLARED.exec(head) ?? [])
  const declared = meta ?? xml
  return (declared && strict(declared, bytes)) || (decodeText(bytes) ?? western(bytes))
}
