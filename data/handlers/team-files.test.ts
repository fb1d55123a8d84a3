import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openTestBackend, refusalOf, tempFolder } from '../testing/folders.ts'
import { asOf, taken } from '../testing/teams.ts'

describe('a team file', () => {
  test('holds people and scenarios, and opens as a team of its own', async () => {
    const backend = openTestBackend()
    const { ask } = backend
    const team = await taken(backend)
    ask('team.person.save', { team, person: '1', unit: 'By hand' })
    ask('team.scenario.save', {
      team,
      scenario: { name: 'Leaves', steps: [{ what: 'leaving', who: ['1'], on: asOf }] },
    })
    const { base64, file } = ask('team.export', { team })
    expect(file).toBe('Customer service.rungs-team')
    const other = openTestBackend()
    const opened = other.ask('team.open', { base64 })
    expect(opened).toMatchObject({ name: 'Customer service', people: 3 })
    expect(other.ask('team.person', { team: opened.id, person: '1' })).toMatchObject({
      unit: 'By hand',
      edited: true,
    })
    expect(other.ask('team.scenarios', { team: opened.id }).map(({ name }) => name)).toEqual(['Leaves'])
  })

  test('is locked with a passphrase, and says nothing without it', async () => {
    const backend = openTestBackend()
    const { ask } = backend
    const team = await taken(backend)
    const passphrase = 'correct horse battery'
    const { base64 } = ask('team.export', { team, passphrase })
    expect(Buffer.from(base64, 'base64').toString()).not.toMatch(/Ana|Calls|Representative/)
    expect(ask('team.open', { base64, passphrase })).toMatchObject({ people: 3 })
    expect(refusalOf(() => ask('team.open', { base64 }))).toMatchObject({ field: 'passphrase' })
    expect(refusalOf(() => ask('team.open', { base64, passphrase: 'wrong horse battery' })).message).toMatch(
      /not the one/,
    )
    const spoilt = JSON.parse(Buffer.from(base64, 'base64').toString())
    const bytes = Buffer.from(spoilt.content, 'base64')
    bytes[5] = (bytes[5] ?? 0) ^ 1
    spoilt.content = bytes.toString('base64')
    const changed = Buffer.from(JSON.stringify(spoilt)).toString('base64')
    expect(refusalOf(() => ask('team.open', { base64: changed, passphrase })).message).toMatch(
      /changed since/,
    )
    expect(ask('team.list', {})).toHaveLength(2)
  })

  test('that is none is refused', () => {
    const { ask } = openTestBackend()
    for (const text of [
      '',
      'x',
      '{}',
      '{"format":"rungs-team","formatVersion":9}',
      '{"format":"rungs-team","formatVersion":1}',
    ])
      expect(refusalOf(() => ask('team.open', { base64: Buffer.from(text).toString('base64') })).code).toBe(
        'bad-input',
      )
  })
})

test('a team outlives a restart and a backup', async () => {
  const dir = tempFolder()
  const first = openTestBackend(dir)
  await taken(first)
  const { base64 } = first.ask('store.backup', {})
  first.close()
  expect(openTestBackend(dir).ask('team.list', {})).toMatchObject([{ people: 3 }])
  const other = openTestBackend()
  expect(other.ask('store.restore', { base64 })).toMatchObject({ ok: true })
  expect(other.ask('team.list', {})).toMatchObject([{ people: 3 }])
  expect(readFileSync(join(dir, 'rungs.db')).includes('Ana Li')).toBe(true)
})
