import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTerminal } from './testing.ts'

const WRONG: [string, RegExp][] = [
  [
    'nope',
    /“nope” is not a command; there are classes, class, evaluate, plan, export, team, import, pack, audit, backup, restore, check/,
  ],
  ['--json classes', /--json: give the command first/],
  ['classes --bogus', /“--bogus” is not an option here; there are --jurisdiction, --search, --asks, --limit/],
  ['classes -x', /“-x” is not an option here/],
  ['classes --constructor', /“--constructor” is not an option here/],
  ['classes --search', /--search needs a value/],
  ['classes --search --json', /--search needs a value/],
  ['classes --search=', /--search needs a value/],
  ['classes --json=yes', /--json takes no value/],
  ['classes --json --json', /--json is given more than once/],
  ['classes --limit 1 --limit 2', /--limit is given more than once/],
  ['classes extra', /“extra” is one word too many/],
  ['classes --limit 0', /--limit: “0” should be a whole number from 1 to 100000/],
  ['classes --limit -1', /--limit: “-1” should be a whole number/],
  ['classes --limit 1e9', /--limit: “1e9” should be/],
  ['classes --limit 9007199254740993', /--limit: /],
  ['class', /The id of a class, as us-md\/001288, is missing/],
  ['class us-md/001288 us-md/001288', /one word too many/],
  ['evaluate', /Give either --class ID or --all/],
  ['evaluate --all --class us-md/001288', /Give either --class ID or --all/],
  ['evaluate --all', /--profile FILE is missing/],
  ['plan --profile x', /--to ID is missing/],
  ['plan --to us-md/001288', /--profile FILE is missing/],
  ['backup', /The name of a file is missing/],
  ['restore', /The name of a file is missing/],
  ['check all', /one word too many/],
]

test.each(WRONG)('%s is refused in one line, and nothing is made', async (words, line) => {
  const { ladder, folder } = openTerminal()
  const { exit, out, err } = await ladder(...words.split(' '))
  expect(exit).toBe(2)
  expect(out).toBe('')
  expect(err).toMatch(line)
  expect(err).not.toContain('\n')
  expect(existsSync(join(folder, 'data'))).toBe(false)
})

test('alone it says what it can do, and each command says its options', async () => {
  const { ladder } = openTerminal()
  for (const words of [[], ['--help'], ['help']])
    expect(await ladder(...words)).toMatchObject({ exit: 0, err: '' })
  for (const command of ['classes', 'class', 'evaluate', 'plan', 'backup', 'restore', 'check']) {
    expect((await ladder()).out).toContain(command)
    expect((await ladder(command, '--help')).out).toMatch(
      new RegExp(`ladder -- ${command}[\\s\\S]*--json[\\s\\S]*--data-dir`),
    )
  }
})
