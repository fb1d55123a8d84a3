import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBytes, readText, writeBackup } from './files.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rungs-files-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const put = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

test('text is read in UTF-8, with a mark or without, and in UTF-16 that says so', async () => {
  const text = '{"basics":{"name":"Añá — 名"}}'
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
  for (const content of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), utf16, Buffer.from(utf16).swap16()])
    expect(readText(put('profile.json', content), 'profile.json', 1)).toBe(text)
})

test('what is no text is refused', async () => {
  for (const content of [
    Buffer.from([0xff, 0xfe, 0x00]),
    Buffer.from([0xc3, 0x28]),
    Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  ])
    expect(() => readText(put('x.json', content), 'x.json', 1)).toThrow(
      /^x\.json is not text in UTF-8; save it again/,
    )
})

test('a file that is missing, a folder, too large or endless is refused by its name', async () => {
  expect(() => readBytes(join(folder, 'none'), 'none', 1)).toThrow(
    'none: there is no such file; check the name',
  )
  expect(() => readBytes(join(put('f', ''), 'x'), 'f/x', 1)).toThrow('f/x: there is no such file')
  expect(() => readBytes(folder, '.', 1)).toThrow('. is a folder')
  const large = put('large.json', '')
  truncateSync(large, 100 * 1024 * 1024)
  expect(() => readBytes(large, 'large.json', 8)).toThrow('large.json is larger than 8 MB')
  if (existsSync('/dev/zero'))
    expect(() => readBytes('/dev/zero', '/dev/zero', 2)).toThrow('/dev/zero is larger than 2 MB')
  expect(readBytes(put('empty', ''), 'empty', 1)).toHaveLength(0)
})

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a file that may not be read says so',
  () => {
    const path = put('closed.json', '{}')
    chmodSync(path, 0)
    expect(() => readBytes(path, 'closed.json', 1)).toThrow('closed.json may not be read')
  },
)

test.skipIf(process.platform === 'win32')('a pipe is read to its end', () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  spawn('sh', ['-c', `printf '{"work":[]}' > '${pipe}'`], { stdio: 'ignore' })
  expect(readText(pipe, 'pipe', 1)).toBe('{"work":[]}')
})

test('a backup is written whole, over an earlier one and over nothing else', async () => {
  const content = Buffer.from('SQLite format 3\0and pages')
  const path = join(folder, 'all.db')
  writeBackup(path, 'all.db', content)
  writeBackup(path, 'all.db', content)
  expect(readFileSync(path)).toEqual(content)
  expect(() => writeBackup(put('note.txt', 'mine'), 'note.txt', content)).toThrow(
    'note.txt exists and is no backup',
  )
  expect(() => writeBackup(put('empty.txt', ''), 'empty.txt', content)).toThrow('empty.txt exists')
  mkdirSync(join(folder, 'sub'))
  expect(() => writeBackup(join(folder, 'sub'), 'sub', content)).toThrow('sub is a folder')
  expect(readdirSync(folder).filter(name => name.startsWith('.rungs'))).toEqual([])
})
