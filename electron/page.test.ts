import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAGE_URL, servePage } from './page.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rungs-page-'))
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'page', 'index.html'), '<title>Rungs</title>')
  writeFileSync(join(folder, 'page', 'assets', 'index-1.js'), 'export {}')
  writeFileSync(join(folder, 'secret.js'), 'secret')
})
afterAll(() => rmSync(folder, { recursive: true }))

const ask = (url: string, method = 'GET') => servePage(join(folder, 'page'), { method, url })

test('the page is served with its policy', async () => {
  const reply = await ask(PAGE_URL)
  expect(reply.status).toBe(200)
  expect(await reply.text()).toContain('Rungs')
  expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(reply.headers.get('content-security-policy')).toContain("script-src 'self'")
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await ask('rungs://app/assets/index-1.js')).headers.get('content-type')).toContain('javascript')
})

test.each([
  'rungs://app/../secret.js',
  'rungs://app/assets/../../secret.js',
  'rungs://app/%2e%2e/secret.js',
  'rungs://app/..%2fsecret.js',
  'rungs://app/assets/none.js',
  'rungs://app/index.html?x',
  'rungs://other/index.html',
  'nonsense',
])('nothing else is: %s', async url => {
  const reply = await ask(url)
  expect(reply.status).toBe(404)
  expect(await reply.text()).toBe('')
})

test('the page is only read', async () => {
  expect((await ask(PAGE_URL, 'POST')).status).toBe(404)
})
