/** Who may ask what of the browser host. Pure: decided from the head of a request, before its body is read. */
import { type PageFile, pageFile } from '../core/contract/page.ts'
import { CALL_PATH, KEY_HEADER, TICKET_HEADER } from '../core/contract/wire.ts'
import { hostRefusals } from '../core/words/hosts.ts'

/** The head of a request as it arrived: `headers` lists names and values in turn, repetitions included. */
export interface Head {
  readonly method: string
  readonly target: string
  readonly headers: readonly string[]
}

export interface Gate {
  /** `127.0.0.1:7364`: the one authority this host answers to. */
  readonly authority: string
  /** Largest body, in bytes. */
  readonly limit: number
  readonly isKey: (text: string) => boolean
  /** True once for a good ticket where it is for one use: asked last. */
  readonly isTicket: (text: string) => boolean
}

export type Verdict =
  | { readonly to: 'page'; readonly file: PageFile }
  | { readonly to: 'call' }
  | { readonly to: 'enter' }
  | { readonly to: 'refusal'; readonly status: number; readonly message: string; readonly allow?: string }

const refuse = (status: number, message: string, allow?: string): Verdict => ({
  to: 'refusal',
  status,
  message,
  ...(allow ? { allow } : {}),
})

export function admit(head: Head, gate: Gate): Verdict {
  const header = reader(head.headers)
  if (!head.target.startsWith('/') || head.target.startsWith('//')) return refuse(400, hostRefusals.target)
  const hosts = header('host')
  if (hosts.length !== 1 || hosts[0] !== gate.authority) return refuse(421, hostRefusals.host(gate.authority))
  if (!isOurs(header('origin'), header('sec-fetch-site'), gate)) return refuse(403, hostRefusals.origin)
  return head.target === CALL_PATH ? admitCall(head.method, header, gate) : admitPage(head)
}

/** A browser states both for any request another site can cause. Absent is let through here: calls ask for more. */
function isOurs(origins: string[], sites: string[], gate: Gate): boolean {
  if (origins.length > 1 || sites.length > 1) return false
  if (origins[0] !== undefined && origins[0] !== `http://${gate.authority}`) return false
  return sites[0] === undefined || sites[0] === 'same-origin' || sites[0] === 'none'
}

function admitPage({ method, target }: Head): Verdict {
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, hostRefusals.method, 'GET, HEAD')
  const file = pageFile(target)
  return file ? { to: 'page', file } : refuse(404, hostRefusals.notFound)
}

function admitCall(method: string, header: (name: string) => string[], gate: Gate): Verdict {
  if (method !== 'POST') return refuse(405, hostRefusals.method, 'POST')
  if (header('origin').length !== 1) return refuse(403, hostRefusals.origin)
  const types = header('content-type')
  if (types.length !== 1 || !/^application\/json(;\s*charset=utf-8)?$/i.test(types[0] ?? ''))
    return refuse(415, hostRefusals.contentType)
  const lengths = header('content-length')
  if (lengths.length > 1 || Number(lengths[0] ?? 0) > gate.limit)
    return refuse(413, hostRefusals.tooLarge(gate.limit))
  const [ticket, ...moreTickets] = header(TICKET_HEADER)
  if (ticket !== undefined)
    return moreTickets.length === 0 && gate.isTicket(ticket)
      ? { to: 'enter' }
      : refuse(401, hostRefusals.ticket)
  const [key, ...moreKeys] = header(KEY_HEADER)
  return key !== undefined && moreKeys.length === 0 && gate.isKey(key)
    ? { to: 'call' }
    : refuse(401, hostRefusals.key)
}

function reader(headers: readonly string[]): (name: string) => string[] {
  return name => headers.filter((_, i) => i % 2 === 1 && headers[i - 1]?.toLowerCase() === name)
}
