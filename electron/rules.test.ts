import { expect, test } from 'vitest'
import { mayCall, mayDownload, mayHave, mayLoad, mayNavigate, savableName } from './rules.ts'

const PAGE = 'rungs://app/#/ladder'
const STRANGERS = [
  'https://evil.example/',
  'http://127.0.0.1:7364/',
  'file:///etc/passwd',
  'file:///C:/Windows/win.ini',
  'rungs://other/',
  'rungs://app.evil.example/',
  'rungs://app:80/',
  'rungs://user@app.evil/',
  'rungs:app',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'about:blank',
  'chrome://settings',
  'smb://server/share',
  '',
  'not an address',
]

test('the page may move about in itself', () => {
  expect(mayNavigate(PAGE)).toBe(true)
  expect(mayNavigate('rungs://app/')).toBe(true)
})

test.each(STRANGERS)('the window goes nowhere else: %s', url => {
  expect(mayNavigate(url)).toBe(false)
  expect(mayCall({ url, isMainFrame: true, isOurWindow: true })).toBe(false)
  expect(mayHave('clipboard-sanitized-write', url)).toBe(false)
})

test('only the main frame of our own window calls', () => {
  expect(mayCall({ url: PAGE, isMainFrame: true, isOurWindow: true })).toBe(true)
  expect(mayCall({ url: PAGE, isMainFrame: false, isOurWindow: true })).toBe(false)
  expect(mayCall({ url: PAGE, isMainFrame: true, isOurWindow: false })).toBe(false)
})

test('nothing of the network or the disk is loaded', () => {
  for (const url of [
    'rungs://app/',
    'rungs://app/assets/index-1.js',
    'blob:rungs://app/1-2',
    'data:image/png;base64,AA==',
  ])
    expect(mayLoad(url), url).toBe(true)
  for (const url of STRANGERS.filter(stranger => !stranger.startsWith('data:')))
    expect(mayLoad(url), url).toBe(false)
  for (const url of ['ws://127.0.0.1:1/', 'blob:https://evil.example/1', 'ftp://x/'])
    expect(mayLoad(url), url).toBe(false)
})

test.each([
  'geolocation',
  'media',
  'notifications',
  'clipboard-read',
  'midi',
  'fullscreen',
  'openExternal',
  'usb',
  'fileSystem',
])('the page never has %s', permission => {
  expect(mayHave(permission, PAGE)).toBe(false)
})

test('the page may copy', () => {
  expect(mayHave('clipboard-sanitized-write', PAGE)).toBe(true)
})

test('only what the page made is saved', () => {
  expect(mayDownload(['blob:rungs://app/1-2'])).toBe(true)
  expect(mayDownload(['https://evil.example/x.exe'])).toBe(false)
  expect(mayDownload(['https://evil.example/x', 'blob:rungs://app/1-2'])).toBe(false)
  expect(mayDownload([])).toBe(false)
})

test.each([
  ['Ana’s profile.json', 'Ana’s profile.json'],
  ['../../.ssh/authorized_keys', 'ssh-authorized_keys'],
  ['C:\\Windows\\x.exe', 'C--Windows-x.exe'],
  ['a\u0000b\n.json', 'a-b-.json'],
  ['...', 'rungs'],
  ['', 'rungs'],
  ['x'.repeat(500), 'x'.repeat(120)],
])('%j is proposed as %j', (name, proposal) => {
  expect(savableName(name)).toBe(proposal)
})
