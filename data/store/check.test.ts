import { describe, expect, test } from 'vitest'
import { migrations } from '../migrations/index.ts'
import { behindItsBack, openTestBackend, tempFolder } from '../testing/folders.ts'

const plan = { arrival: '2034-01-01', moves: 0, credits: 0, relies: 'met' as const, steps: [] }

/** A folder with a profile, a plan, and a change that was undone. */
function usedFolder(): string {
  const dir = tempFolder()
  const { ask, close } = openTestBackend(dir)
  const { id } = ask('profile.create', { document: { work: [] }, name: 'Ana' })
  ask('plan.save', {
    profile: id,
    name: 'My plan',
    to: 'us-ny/2515400',
    asOf: '2026-11-22',
    whatIf: {},
    plan,
  })
  ask('profile.rename', { id, name: 'Bo' })
  ask('history.undo', {})
  close()
  return dir
}

test('a database in use is whole', () => {
  const { ask } = openTestBackend(usedFolder())
  expect(ask('store.check', {})).toEqual({
    ok: true,
    problems: [],
    schemaVersion: migrations.length,
    catalogueVersion: '2026.11',
    counts: { jurisdictions: 5, classes: 20, profiles: 1, plans: 1, changes: 3 },
  })
})

describe('a check notices', () => {
  const cases: [what: string, sql: string, says: string][] = [
    ['a renamed profile', "UPDATE profiles SET name = 'Eve'", 'The profile “Eve” was changed behind'],
    [
      'a changed document',
      `UPDATE profiles SET document = '{"work":[{}]}'`,
      'The profile “Ana” was changed behind',
    ],
    ['a changed revision', 'UPDATE profiles SET revision = 99', 'The profile “Ana” was changed behind'],
    ['a changed plan', "UPDATE plans SET target = 'us-md/001288'", 'The plan “My plan” was changed behind'],
    ['a removed plan', 'DELETE FROM plans', 'The log of changes and plan'],
    [
      'a changed rule',
      "UPDATE classes SET body = replace(body, 'P3Y', 'P1Y') WHERE code = '001288'",
      'The class us-md/001288 was changed',
    ],
    [
      'a changed edge',
      `UPDATE edges SET body = replace(body, '"series"', '"comparable"') WHERE lower = 'us-ny/2515100'`,
      'The edge ',
    ],
    ['a removed class', "DELETE FROM classes WHERE code = '001288'", 'points at a missing record of classes'],
    [
      'a class lost from the search',
      'DELETE FROM class_words WHERE rowid = 1',
      'The search index does not match',
    ],
    [
      'a relabelled change',
      "UPDATE changes SET label = 'Nothing' WHERE id = 2",
      'The logged change “Nothing”',
    ],
    [
      'a change marked as undone',
      'UPDATE changes SET undone = 1 WHERE id = 2',
      'The logged change “Kept the plan My plan”',
    ],
    [
      'a changed image in the log',
      'UPDATE changed_rows SET before = NULL WHERE change = 3',
      'The logged change “Renamed Ana to Bo”',
    ],
    [
      'a table brought in',
      'CREATE TABLE extra (a TEXT)',
      'layout differs from what this Rungs makes: table extra',
    ],
    ['a missing index', 'DROP INDEX plans_by_profile', 'index plans_by_profile'],
  ]
  test.each(cases)('%s', (_, sql, says) => {
    const dir = usedFolder()
    behindItsBack(dir, db => {
      db.pragma('foreign_keys = OFF')
      db.exec(sql)
    })
    const report = openTestBackend(dir).ask('store.check', {})
    expect(report.ok).toBe(false)
    expect(report.problems.join('\n')).toContain(says)
  })
})
