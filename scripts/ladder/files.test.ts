import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBytes, readText, writeBackup, writeInPlace } from './files.ts'

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

test('a file is replaced once the new one is whole, and stays readable by whom it was', () => {
  const path = put('sheet.csv', 'old')
  chmodSync(path, 0o644)
  writeInPlace(path, 'sheet.csv', Buffer.from('new'))
  expect(readFileSync(path, 'utf8')).toBe('new')
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o644)
})

test.skipIf(process.platform === 'win32')('through a link the file is written that it leads to', () => {
  const path = put('true.csv', 'old')
  symlinkSync(path, join(folder, 'link.csv'))
  writeInPlace(join(folder, 'link.csv'), 'link.csv', Buffer.from('new'))
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true)
})

test.skipIf(process.platform === 'win32')(
  'what is no place for a file is refused in a line and stays as it is',
  () => {
    const write =
      (path: string): (() => void) =>
      () =>
        writeInPlace(path, 'out.csv', Buffer.from('new'))
    const file = put('file.csv', 'mine')
    const pipe = join(folder, 'out-pipe')
    execFileSync('mkfifo', [pipe])
    expect(write(pipe)).toThrow('out.csv is a pipe or a device; name a file')
    expect(lstatSync(pipe).isFIFO()).toBe(true)
    expect(write(join(file, 'inner.csv'))).toThrow('out.csv: its folder does not exist')
    expect(write(join(folder, 'nowhere', 'a.csv'))).toThrow('out.csv: its folder does not exist')
    expect(write(join(folder, 'n'.repeat(300)))).toThrow('out.csv: the name is too long')
    expect(write(folder)).toThrow('out.csv is a folder')
    chmodSync(file, 0o444)
    expect(write(file)).toThrow('out.csv is there already and read-only')
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect(readdirSync(folder).filter(name => name.startsWith('.rungs'))).toEqual([])
  },
)

// A limit on the size of a file stands in for a disk that fills: both stop the writing half-way.
test.skipIf(process.platform === 'win32')(
  'where there is no room the old file is whole, and no part of the new one is left',
  () => {
    const path = put('full.csv', 'old')
    const program = [
      `import { writeInPlace } from ${JSON.stringify(join(import.meta.dirname, 'files.ts'))}`,
      `process.on('SIGXFSZ', () => {})`,
      `try { writeInPlace(${JSON.stringify(path)}, 'full.csv', Buffer.alloc(400_000)) } catch (error) { console.log(error.message) }`,
    ].join('\n')
    const script = put('write.mjs', program)
    const said = execFileSync('sh', ['-c', 'ulimit -f 100; exec "$0" "$1"', process.execPath, script], {
      encoding: 'utf8',
    })
    expect(said).toMatch(/^full\.csv: the disk is full; what was there before is unchanged/)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder).filter(name => name.startsWith('.rungs'))).toEqual([])
  },
)
