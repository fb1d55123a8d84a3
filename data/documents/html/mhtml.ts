/** A page saved in one file, in the form of a letter with enclosures (RFC 2557): its first page is read, no other part. */
import { Refusal } from '../../../core/contract/refusal.ts'
import { sayRefused } from '../../../core/words/documents.ts'
import type { Taken } from '../taken.ts'
import { webAddress } from './address.ts'
import { readHtml } from './read.ts'

const LONGEST_HEAD = 20_000

/** @throws {Refusal} */
export function readMhtml(name: string, bytes: Uint8Array): Taken {
  const letter = new TextDecoder('latin1').decode(bytes)
  const boundary = /boundary="?([^"\r\n;]{1,70})/i.exec(letter.slice(0, LONGEST_HEAD))?.[1]
  const parts = boundary === undefined ? [] : letter.split(`--${boundary}`).slice(1)
  for (const part of parts) {
    const [, head = '', body = ''] = /^([^]{0,20000}?)\r?\n\r?\n([^]*)$/.exec(part) ?? []
    if (!/content-type:\s*text\/html/i.test(head)) continue
    const address = webAddress(/^content-location:\s{0,9}(\S{1,500})/im.exec(head)?.[1])
    return { ...readHtml(name, pageOf(head, body)), ...(address !== undefined && { address }) }
  }
  throw new Refusal('bad-input', sayRefused.unreadable(name, 'MHTML'))
}

function pageOf(head: string, body: string): Uint8Array {
  const encoding = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1')
}

/** "=E2=80=99" are three bytes; "=" at the end of a line joins it with the next. */
const unquoted = (body: string): string =>
  body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
