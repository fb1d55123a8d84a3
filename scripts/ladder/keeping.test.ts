import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openBackend } from '../../data/backend.ts'
import { openTerminal } from './testing.ts'

test('a backup is taken, taken again over itself, and restored', async () => {
  const { ladder, folder } = openTerminal()
  const first = await ladder('backup', 'all.db', '--json')
  expect(first.exit).toBe(0)
  const bytes = statSync(join(folder, 'all.db')).size
  expect(first.json()).toMatchObject({ ok: true, bytes })
  if (process.platform !== 'win32') expect(statSync(join(folder, 'all.db')).mode & 0o777).toBe(0o600)
  expect((await ladder('backup', 'all.db')).exit).toBe(0)
  expect((await ladder('restore', 'all.db', '--json')).json()).toMatchObject({
    ok: true,
    counts: { classes: 20 },
  })
  expect((await ladder('check', '--json')).json()).toMatchObject({ ok: true, problems: [] })
  expect((await ladder('check')).out).toMatch(/^The database is whole: 20 classes/)
})

test('a backup never overwrites what is no backup', async () => {
  const { ladder, folder } = openTerminal()
  writeFileSync(join(folder, 'résumé.json'), '{}')
  expect(await ladder('backup', 'résumé.json')).toMatchObject({ exit: 2, out: '' })
  expect(readFileSync(join(folder, 'résumé.json'), 'utf8')).toBe('{}')
  mkdirSync(join(folder, 'sub'))
  expect((await ladder('backup', 'sub')).err).toMatch(/sub is a folder/)
  expect((await ladder('backup', 'none/all.db')).err).toMatch(/its folder does not exist/)
})

test('a backup never goes over the database itself', async () => {
  const { ladder, folder } = openTerminal()
  const before = (await ladder('check')).out
  const { exit, err } = await ladder('backup', 'data/rungs.db')
  expect(exit).toBe(2)
  expect(err).toMatch(/data folder/)
  expect((await ladder('check')).out).toBe(before)
  expect(statSync(join(folder, 'data', 'rungs.db')).size).toBeGreaterThan(0)
})

test('what is no whole backup is refused, and the database stays as it was', async () => {
  const { ladder, folder } = openTerminal()
  await ladder('backup', 'all.db')
  writeFileSync(join(folder, 'text.db'), 'not a database')
  writeFileSync(join(folder, 'empty.db'), '')
  truncateSync(join(folder, 'all.db'), 5000)
  for (const [file, why] of [
    ['text.db', /^text\.db: .*not a SQLite database/],
    ['empty.db', /^empty\.db: The backup is empty/],
    ['all.db', /^all\.db: .*(cut short|damaged)/],
    ['none.db', /there is no such file/],
    ['.', /is a folder/],
  ] as const) {
    const { exit, out, err } = await ladder('restore', file)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toMatch(why)
    expect(err).not.toContain('\n')
  }
  expect((await ladder('check')).exit).toBe(0)
})

test('a database that is damaged is found, left as it is, and replaced by a backup', async () => {
  const { ladder, folder } = openTerminal()
  await ladder('backup', 'all.db')
  const database = join(folder, 'data', 'rungs.db')
  writeFileSync(database, 'nonsense')
  expect(await ladder('check', '--json')).toMatchObject({ exit: 1 })
  expect((await ladder('check', '--json')).json()).toMatchObject({
    ok: false,
    problems: [expect.stringContaining('rungs.db')],
  })
  expect(await ladder('classes')).toMatchObject({ exit: 2, out: '' })
  expect(readFileSync(database, 'utf8')).toBe('nonsense')
  expect((await ladder('restore', 'all.db')).exit).toBe(0)
  expect((await ladder('classes')).exit).toBe(0)
})

test('while the program runs, what reads goes on, and what does not says what to do', async () => {
  const { ladder, folder } = openTerminal()
  await ladder('backup', 'all.db')
  const program = openBackend({ dataDir: join(folder, 'data'), now: () => new Date() })
  const read = await ladder('classes', '--json')
  const refused = [
    await ladder('restore', 'all.db'),
    await ladder('backup', 'more.db'),
    await ladder('check'),
  ]
  program.close()
  expect(read.exit).toBe(0)
  expect(read.json()).toHaveLength(20)
  for (const { exit, out, err } of refused) {
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toMatch(/^Another copy of Rungs.*Close it/)
  }
})

test('another data folder is another catalogue and other profiles', async () => {
  const { ladder, folder } = openTerminal()
  await ladder('check', '--data-dir', 'elsewhere')
  expect(statSync(join(folder, 'elsewhere', 'rungs.db')).isFile()).toBe(true)
})
