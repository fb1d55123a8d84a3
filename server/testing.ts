/** For tests: a host on a page of two files, and raw requests to it, written byte by byte as an attacker may. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestMessage } from '../core/contract/operations.ts'
import { CALL_PATH, KEY_HEADER, TICKET_HEADER } from '../core/contract/wire.ts'
import { type Host, type HostOptions, startHost } from './host.ts'

export const SECRET_BESIDE_THE_PAGE = 'not for the page'

export interface TestHost extends Host {
  readonly authority: string
  readonly key: string
  /** The requests that got through, in order. */
  readonly received: RequestMessage[]
  /** Sends a head and a body as they are; answers what came back until the host hung up or was done. */
  readonly raw: (head: readonly string[], body?: string) => Promise<RawReply>
  /** The same for bytes that need not even be a head. */
  readonly send: (text: string) => Promise<RawReply>
  /** A well-formed call, changed by `change`. */
  readonly call: (change?: Partial<CallParts>) => Promise<RawReply>
}

interface CallParts {
  readonly method: string
  readonly target: string
  /** Names to values; undefined leaves the header out, a list repeats it. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

export interface RawReply {
  readonly status: number
  readonly head: string
  readonly body: string
}

export async function startTestHost(options: Partial<HostOptions> = {}): Promise<TestHost> {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-host-'))
  const pageDir = join(folder, 'page')
  mkdirSync(join(pageDir, 'assets'), { recursive: true })
  writeFileSync(join(pageDir, 'index.html'), '<!doctype html><title>Rungs</title>')
  writeFileSync(join(pageDir, 'assets', 'index-a1b2.js'), 'export {}')
  writeFileSync(join(folder, 'secret.html'), SECRET_BESIDE_THE_PAGE)

  const received: RequestMessage[] = []
  const host = await startHost({
    pageDir,
    port: 0,
    now: Date.now,
    call: message => {
      received.push(message)
      return { ok: true, value: message.input }
    },
    ...options,
  })
  const { hostname, host: authority } = new URL(host.origin)
  const send: TestHost['send'] = text => exchange(host.port, hostname, text)
  const raw: TestHost['raw'] = (head, body = '') => send(`${head.join('\r\n')}\r\n\r\n${body}`)

  const call = (change: Partial<CallParts> = {}): Promise<RawReply> => {
    const body = change.body ?? '{"operation":"store.check","input":{"a":1}}'
    const headers: CallParts['headers'] = {
      host: authority,
      origin: host.origin,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      [KEY_HEADER]: key,
      ...change.headers,
    }
    return raw(
      [`${change.method ?? 'POST'} ${change.target ?? CALL_PATH} HTTP/1.1`, ...headerLines(headers)],
      body,
    )
  }
  const enter = await fetch(`${host.origin}${CALL_PATH}`, {
    method: 'POST',
    headers: {
      origin: host.origin,
      'content-type': 'application/json',
      [TICKET_HEADER]: ticketIn(host.printedLink()),
    },
    body: '{}',
  })
  const { value }: { value: { key: string } } = JSON.parse(await enter.text())
  const { key } = value

  return {
    ...host,
    authority,
    key,
    received,
    send,
    raw,
    call,
    close: async () => {
      await host.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export const ticketIn = (link: string): string => link.split('#ticket=')[1] ?? ''

const headerLines = (headers: CallParts['headers']): string[] =>
  Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map(one => `${name}: ${one}`),
  )

function exchange(port: number, host: string, text: string): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host)
    let received = ''
    const done = (): void => {
      socket.destroy()
      const [head = '', ...rest] = received.split('\r\n\r\n')
      resolve({
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
        head,
        body: rest.join('\r\n\r\n'),
      })
    }
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      received += chunk
      if (isWhole(received)) done()
    })
    socket.on('close', done)
    socket.on('error', error => (received ? done() : reject(error)))
    socket.write(text)
  })
}

function isWhole(text: string): boolean {
  const [head, body] = text.split('\r\n\r\n')
  const length = /^content-length: (\d+)/im.exec(head ?? '')?.[1]
  return body !== undefined && length !== undefined && Buffer.byteLength(body) >= Number(length)
}
