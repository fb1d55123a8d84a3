/** The browser host: the built page and one POST route, on a loopback address, for the holder of this run's key. */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { ReplyMessage, RequestMessage } from '../core/contract/operations.ts'
import { PAGE_HEADERS, type PageFile } from '../core/contract/page.ts'
import { MESSAGE_LIMIT, TICKET_FRAGMENT } from '../core/contract/wire.ts'
import { hostRefusals } from '../core/words/hosts.ts'
import { admit, type Gate } from './admission.ts'
import { BodyRefused, readMessage } from './body.ts'
import { makeKeys } from './keys.ts'

export interface HostOptions {
  /** Folder of the built page. */
  readonly pageDir: string
  readonly call: (message: RequestMessage) => ReplyMessage | Promise<ReplyMessage>
  /** 0 for any free one. A port in use rejects with `EADDRINUSE`. */
  readonly port: number
  readonly now: () => number
  /** Someone opened a link of this run that is spent. */
  readonly onExpired?: () => void
  /** Largest request body, in bytes. */
  readonly limit?: number
  /** Milliseconds for a whole request to arrive. */
  readonly patience?: number
}

export interface Host {
  readonly origin: string
  readonly port: number
  /** A link for a person to read: good for an hour. */
  printedLink(): string
  /** A link to hand to a browser at once: good for one use. */
  handedLink(): string
  /** Answers what was asked, then ends. */
  close(): Promise<void>
}

const LOOPBACK = '127.0.0.1'

/** What answering needs besides the request. */
interface Serving extends Pick<HostOptions, 'pageDir' | 'call'> {
  readonly gate: Gate
  readonly key: string
}

export async function startHost(options: HostOptions): Promise<Host> {
  const { pageDir, call, port, limit = MESSAGE_LIMIT, patience = 60_000 } = options
  const keys = makeKeys(options.now, options.onExpired)
  const server = createServer({
    maxHeaderSize: 16 * 1024,
    headersTimeout: Math.min(10_000, patience),
    requestTimeout: patience,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: Math.min(1_000, patience),
  })
  server.maxConnections = 64
  await listen(server, port)

  const bound = portOf(server)
  // As a browser writes it: without the port where that is the usual one, 80.
  const { host: authority, origin } = new URL(`http://${LOOPBACK}:${bound}`)
  const gate: Gate = { authority, limit, isKey: keys.isKey, isTicket: keys.isTicket }
  server.on('request', (request, response) => {
    answer(request, response, { pageDir, call, gate, key: keys.key }).catch(() => response.destroy())
  })
  // Nothing here speaks another protocol.
  server.on('connect', (_, socket) => socket.destroy())
  server.on('upgrade', (_, socket) => socket.destroy())

  return {
    origin,
    port: bound,
    printedLink: () => `${origin}/#${TICKET_FRAGMENT}${keys.printedTicket()}`,
    handedLink: () => `${origin}/#${TICKET_FRAGMENT}${keys.handedTicket()}`,
    close: () => close(server),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { pageDir, call, gate, key }: Serving,
): Promise<void> {
  const verdict = admit(
    { method: request.method ?? '', target: request.url ?? '', headers: request.rawHeaders },
    gate,
  )
  switch (verdict.to) {
    case 'page':
      return sendFile(request, response, pageDir, verdict.file)
    case 'enter':
      request.resume()
      return sendReply(response, 200, { ok: true, value: { key } })
    case 'call':
      return readMessage(request, gate.limit).then(
        async message => sendReply(response, 200, await call(message)),
        error => {
          if (!(error instanceof BodyRefused)) throw error
          refuse(request, response, error.status, error.message)
        },
      )
    case 'refusal':
      if (verdict.allow) response.setHeader('allow', verdict.allow)
      return refuse(request, response, verdict.status, verdict.message)
    default:
      return verdict satisfies never
  }
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  dir: string,
  file: PageFile,
): Promise<void> {
  const content = await readFile(join(dir, file.path)).catch(() => null)
  if (!content) return refuse(request, response, 404, hostRefusals.notFound)
  response.writeHead(200, {
    ...PAGE_HEADERS,
    'content-type': file.type,
    'content-length': content.length,
    'cache-control': file.immutable ? 'private, max-age=31536000, immutable' : 'no-cache',
  })
  response.end(request.method === 'HEAD' ? undefined : content)
}

function sendReply(response: ServerResponse, status: number, reply: ReplyMessage): void {
  const body = Buffer.from(JSON.stringify(reply))
  response.writeHead(status, {
    ...PAGE_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'no-store',
  })
  response.end(body)
}

/** Answers and hangs up: what is left of a refused request is not read. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number, message: string): void {
  response.setHeader('connection', 'close')
  response.once('finish', () => request.socket.destroySoon())
  sendReply(response, status, {
    ok: false,
    error: {
      code: status === 413 ? 'too-large' : status === 400 ? 'bad-input' : 'not-allowed',
      message,
      field: '',
    },
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the host listens on no port')
  return address.port
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })

const close = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 2_000).unref()
  })
