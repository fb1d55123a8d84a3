import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { TICKET_HEADER } from '../core/contract/wire.ts'
import { SECRET_BESIDE_THE_PAGE, startTestHost, type TestHost, ticketIn } from './testing.ts'

let host: TestHost
beforeAll(async () => {
  host = await startTestHost({ limit: 1000 })
})
afterAll(() => host.close())
beforeEach(() => void host.received.splice(0))

const get = (path: string, ...headers: string[]) =>
  host.raw([`GET ${path} HTTP/1.1`, `host: ${host.authority}`, ...headers])

describe('the page', () => {
  test('is served with a policy that lets nothing in and nothing out', async () => {
    const { status, head, body } = await get('/')
    expect(status).toBe(200)
    expect(body).toContain('<title>Rungs</title>')
    expect(head).toContain("content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'")
    expect(head).toContain("connect-src 'self'")
    expect(head).toContain("frame-ancestors 'none'")
    expect(head).toContain("require-trusted-types-for 'script'; trusted-types default")
    expect(head).not.toContain('unsafe')
    expect(head).toContain('x-content-type-options: nosniff')
    expect(head).toContain('referrer-policy: no-referrer')
    expect(head).toContain('cross-origin-opener-policy: same-origin')
    expect(head).toContain('cross-origin-resource-policy: same-origin')
    expect(head).not.toContain('access-control')
  })

  test('its built files are typed, and kept by the browser because their names change with them', async () => {
    const { status, head } = await get('/assets/index-a1b2.js')
    expect(status).toBe(200)
    expect(head).toContain('content-type: text/javascript')
    expect(head).toContain('immutable')
  })

  test('HEAD gets the head alone', async () => {
    const { status, body } = await host.raw(['HEAD / HTTP/1.0', `host: ${host.authority}`])
    expect(status).toBe(200)
    expect(body).toBe('')
  })

  test.each([
    '/../secret.html',
    '/assets/../../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/assets/..%5c..%5csecret.html',
    '/assets//../secret.html',
    '/./index.html',
    '/assets',
    '/assets/',
    '/assets/none.js',
    '/.env.html',
    '/index.html%00.js',
    '/index.html?x',
    '/C:/secret.html',
    '/assets/index-a1b2.js/x.js',
    `/${'a'.repeat(99)}.js`,
  ])('nothing else is found: %s', async path => {
    const { status, body } = await get(path)
    expect(status).toBe(404)
    expect(body).not.toContain(SECRET_BESIDE_THE_PAGE)
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])(
    'cannot be asked for with %s',
    async method => {
      const { status, head } = await host.raw([`${method} / HTTP/1.1`, `host: ${host.authority}`])
      expect(status).toBe(405)
      expect(head).toContain('allow: GET, HEAD')
    },
  )

  test('is not shown to another site that links to it or embeds it', async () => {
    expect((await get('/', 'sec-fetch-site: cross-site')).status).toBe(403)
    expect((await get('/', 'sec-fetch-site: same-site')).status).toBe(403)
    expect((await get('/', 'origin: http://evil.example')).status).toBe(403)
    expect((await get('/', 'sec-fetch-site: none')).status).toBe(200)
    expect((await get('/', 'sec-fetch-site: same-origin', `origin: ${host.origin}`)).status).toBe(200)
  })
})

describe('a call', () => {
  test('of the page itself is passed on untouched and answered', async () => {
    const body = '{"operation":"store.check","input":{"text":"<b>é</b>"},"more":1}'
    const reply = await host.call({ body, headers: { 'sec-fetch-site': 'same-origin' } })
    expect(reply.status).toBe(200)
    expect(JSON.parse(reply.body)).toEqual({ ok: true, value: { text: '<b>é</b>' } })
    expect(host.received).toEqual([{ operation: 'store.check', input: { text: '<b>é</b>' } }])
    expect(reply.head).toContain('cache-control: no-store')
  })

  const refused: [string, number, Parameters<TestHost['call']>[0]][] = [
    ['without the key', 401, { headers: { 'x-rungs-key': undefined } }],
    ['with another key', 401, { headers: { 'x-rungs-key': 'x'.repeat(32) } }],
    ['with an empty key', 401, { headers: { 'x-rungs-key': '' } }],
    ['with another site as its origin', 403, { headers: { origin: 'http://evil.example' } }],
    ['from another port of this computer', 403, { headers: { origin: 'http://127.0.0.1:1' } }],
    ['from a page without an origin', 403, { headers: { origin: 'null' } }],
    ['that does not say its origin', 403, { headers: { origin: undefined } }],
    ['that a browser says another site caused', 403, { headers: { 'sec-fetch-site': 'cross-site' } }],
    ['that a browser says another port caused', 403, { headers: { 'sec-fetch-site': 'same-site' } }],
    ['to a name that leads here', 421, { headers: { host: 'rebound.example' } }],
    ['to this address without the port', 421, { headers: { host: '127.0.0.1' } }],
    ['to an empty host', 421, { headers: { host: '' } }],
    ['as a form', 415, { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['as text, which needs no leave across sites', 415, { headers: { 'content-type': 'text/plain' } }],
    ['of no type', 415, { headers: { 'content-type': undefined } }],
    ['in UTF-16', 415, { headers: { 'content-type': 'application/json; charset=utf-16' } }],
    ['by GET', 405, { method: 'GET', body: '' }],
    ['by OPTIONS', 405, { method: 'OPTIONS', body: '' }],
    ['by PUT', 405, { method: 'PUT' }],
    ['to another path', 405, { target: '/calls' }],
    ['to the path with a query', 405, { target: '/call?x=1' }],
    ['to an absolute address', 400, { target: 'http://evil.example/call' }],
    ['to the absolute form of its own address', 400, { target: 'http://127.0.0.1/call' }],
    ['to a path without a scheme', 400, { target: '//evil.example/call' }],
    ['to an asterisk', 400, { target: '*' }],
    ['that is not JSON', 400, { body: '{"operation":' }],
    ['that is empty', 400, { body: '' }],
    ['that is a list', 400, { body: '[]' }],
    ['that is null', 400, { body: 'null' }],
    ['whose operation is no text', 400, { body: '{"operation":1,"input":{}}' }],
    ['without an input', 400, { body: '{"operation":"store.check"}' }],
    ['that says it is larger than allowed', 413, { headers: { 'content-length': '1001' } }],
  ]
  const CODES: Record<number, string> = { 400: 'bad-input', 413: 'too-large' }
  test.each(refused)('%s is refused (%i)', async (_, status, change) => {
    const reply = await host.call(change)
    expect(reply.status).toBe(status)
    expect(reply.head).toContain('connection: close')
    expect(JSON.parse(reply.body)).toMatchObject({
      ok: false,
      error: { code: CODES[status] ?? 'not-allowed', message: expect.stringMatching(/\w\.$/) },
    })
    expect(reply.body + reply.head).not.toContain(host.key)
    expect(host.received).toEqual([])
  })

  test('with two hosts is refused, whichever comes first', async () => {
    for (const hosts of [
      [host.authority, 'evil.example'],
      ['evil.example', host.authority],
      [host.authority, host.authority],
    ])
      expect((await host.call({ headers: { host: hosts } })).status).toBe(421)
    expect(host.received).toEqual([])
  })

  test('with its own origin and another, or two keys, is refused', async () => {
    expect((await host.call({ headers: { origin: [host.origin, 'http://evil.example'] } })).status).toBe(403)
    expect((await host.call({ headers: { 'x-rungs-key': [host.key, 'x'] } })).status).toBe(401)
    expect((await host.call({ headers: { 'sec-fetch-site': ['same-origin', 'cross-site'] } })).status).toBe(
      403,
    )
    expect(
      (await host.call({ headers: { 'content-type': ['application/json', 'text/plain'] } })).status,
    ).toBe(415)
    expect(host.received).toEqual([])
  })

  test('without any host is refused', async () => {
    expect((await host.call({ headers: { host: undefined } })).status).toBe(400)
  })

  test('with two lengths, or a length and chunks, is refused', async () => {
    expect((await host.call({ headers: { 'content-length': ['5', '6'] } })).status).toBe(400)
    expect((await host.call({ headers: { 'transfer-encoding': 'chunked' } })).status).toBe(400)
  })

  test('as large as may be, to the byte, is answered', async () => {
    const [before, after] = ['{"operation":"store.check","input":"', '"}']
    const body = `${before}${'x'.repeat(1000 - before.length - after.length)}${after}`
    expect((await host.call({ body })).status).toBe(200)
    expect(host.received).toHaveLength(1)
  })

  test('that grows past the limit without saying its length is cut off', async () => {
    const chunk = `1f4\r\n${'x'.repeat(500)}\r\n`
    const reply = await host.call({
      body: `${chunk}${chunk}${chunk}0\r\n\r\n`,
      headers: { 'content-length': undefined, 'transfer-encoding': 'chunked' },
    })
    expect(reply.status).toBe(413)
    expect(host.received).toEqual([])
  })

  test('with bytes that are not UTF-8 is refused', async () => {
    const body = Buffer.concat([
      Buffer.from('{"operation":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('","input":{}}'),
    ])
    const reply = await fetch(`${host.origin}/call`, {
      method: 'POST',
      headers: { origin: host.origin, 'content-type': 'application/json', 'x-rungs-key': host.key },
      body,
    })
    expect(reply.status).toBe(400)
  })

  test('that never finishes, in its body or its head, is given up', async () => {
    const impatient = await startTestHost({ patience: 300 })
    expect((await impatient.call({ headers: { 'content-length': '900' } })).status).toBe(408)
    expect((await impatient.send('POST /call HTTP/1.1\r\nhost: ')).status).toBe(408)
    expect(impatient.received).toEqual([])
    await impatient.close()
  })

  test('with an enormous head is refused', async () => {
    expect((await host.call({ headers: { cookie: 'x'.repeat(20_000) } })).status).toBe(431)
  })
})

test('other protocols are hung up on', async () => {
  const upgrade = await get('/', 'connection: upgrade', 'upgrade: websocket', 'sec-websocket-key: x')
  expect(upgrade.status).toBe(0)
  const tunnel = await host.raw(['CONNECT evil.example:443 HTTP/1.1', `host: ${host.authority}`])
  expect(tunnel.status).toBe(0)
  expect((await host.send('\u0016\u0003\u0001 not http\r\n\r\n')).status).toBe(400)
})

test('it listens on loopback and nowhere else', async () => {
  const outer = Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .filter(address => !address.internal && !address.address.startsWith('fe80'))
  for (const { address } of outer) await expect(reaches(address, host.port)).resolves.toBe(false)
  await expect(reaches('127.0.0.1', host.port)).resolves.toBe(true)
})

const reaches = (address: string, port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect({ host: address, port, timeout: 2000 })
    const end = (reached: boolean) => () => {
      socket.destroy()
      resolve(reached)
    }
    socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false))
  })

const enter = (ticket: string) =>
  host.call({ body: '{}', headers: { 'x-rungs-key': undefined, [TICKET_HEADER]: ticket } })

describe('a link', () => {
  test('holds a ticket in its fragment, never the key', () => {
    for (const link of [host.printedLink(), host.handedLink()]) {
      const url = new URL(link)
      expect(url.origin).toBe(host.origin)
      expect(url.pathname + url.search).toBe('/')
      expect(link).not.toContain(host.key)
      expect(ticketIn(link)).toMatch(/^[\w-]{32}$/)
    }
  })

  test('that is printed opens more than once', async () => {
    const ticket = ticketIn(host.printedLink())
    for (const reply of [await enter(ticket), await enter(ticket)])
      expect(JSON.parse(reply.body)).toEqual({ ok: true, value: { key: host.key } })
  })

  test('that is handed to a browser opens once', async () => {
    const ticket = ticketIn(host.handedLink())
    expect((await enter(ticket)).status).toBe(200)
    expect((await enter(ticket)).status).toBe(401)
  })

  test('of another run, or the key in its place, opens nothing', async () => {
    expect((await enter('x'.repeat(32))).status).toBe(401)
    expect((await enter(host.key)).status).toBe(401)
  })

  test('cannot be used by another site', async () => {
    const ticket = ticketIn(host.handedLink())
    const stranger = { 'x-rungs-key': undefined, [TICKET_HEADER]: ticket, origin: 'http://evil.example' }
    expect((await host.call({ body: '{}', headers: stranger })).status).toBe(403)
    expect((await enter(ticket)).status).toBe(200)
  })
})

test('a port in use is said, not shared', async () => {
  await expect(startTestHost({ port: host.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('closing answers what was asked and frees the port', async () => {
  const closing: Promise<void>[] = []
  const brief = await startTestHost({
    call: () => {
      closing.push(brief.close())
      return { ok: true, value: 'the last word' }
    },
  })
  expect(JSON.parse((await brief.call()).body)).toEqual({ ok: true, value: 'the last word' })
  await Promise.all(closing)
  await expect(reaches('127.0.0.1', brief.port)).resolves.toBe(false)
})
