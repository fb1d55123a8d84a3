import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { operations, type QuickName } from '../core/contract/operations.ts'
import { openBackend } from './backend.ts'
import { openTestBackend, tempFolder } from './testing/folders.ts'

test('every operation of the contract has a handler, and no other has', () => {
  expect(Object.keys(openTestBackend().handlers).toSorted()).toEqual(Object.keys(operations).toSorted())
})

test('what handlers answer has the shape that the contract says', () => {
  const { ask } = openTestBackend()
  const { id } = ask('profile.openSample', { sample: 'denver-two-jobs' })
  const asOf = '2026-11-22'
  const classId = 'us-co-denver/lead-customer-service-agent'
  const shape = <N extends QuickName>(operation: N, input: Parameters<typeof ask<N>>[1]): void => {
    const answer = ask(operation, input)
    expect(operations[operation].output.parse(answer)).toEqual(answer)
  }
  shape('catalogue.overview', {})
  shape('catalogue.search', { text: 'supervisor' })
  for (const { id: each } of ask('catalogue.search', {})) shape('catalogue.class', { id: each })
  shape('profile.list', {})
  shape('profile.get', { id })
  shape('profile.samples', {})
  shape('history.list', {})
  shape('gap.evaluate', { profile: { id }, classId, asOf })
  shape('gap.evaluateAll', { profile: { id }, asOf })
  shape('gap.standings', { profile: { id }, asOf })
  shape('plan.find', { profile: { id }, to: classId, asOf, whatIf: {} })
  shape('store.check', {})
})

test('beside another copy all that reads answers as there, but for what is the business of whoever holds the folder', () => {
  const dir = tempFolder()
  const { call } = openTestBackend(dir)
  const beside = openBackend({ dataDir: dir, now: () => new Date(), readBeside: true })
  onTestFinished(beside.close)
  const asked = Object.entries(operations).flatMap(([operation, { access, input }]) =>
    access === 'read' && input.safeParse({}).success ? [{ operation, input: {} }] : [],
  )
  expect(asked.length).toBeGreaterThan(10)
  const refused = asked.filter(message => !beside.call(message).ok).map(({ operation }) => operation)
  expect(refused).toEqual(['store.backup', 'store.check'])
  for (const message of asked)
    if (!refused.includes(message.operation)) expect(beside.call(message)).toEqual(call(message))
})

test('an unusable database is told, every operation says so, and a backup leads on', () => {
  const dir = tempFolder()
  const first = openTestBackend(dir)
  first.ask('profile.create', { document: {}, name: 'Ana' })
  const { base64 } = first.ask('store.backup', {})
  first.close()
  rmSync(join(dir, 'rungs.db'))
  const { ask, call, ...backend } = openTestBackend(dir)
  expect(backend.trouble).toContain('is missing')
  const unusable = { ok: false, error: { code: 'database', message: backend.trouble, field: '' } }
  expect(call({ operation: 'catalogue.overview', input: {} })).toEqual(unusable)
  expect(call({ operation: 'profile.list', input: {} })).toEqual(unusable)
  expect(ask('store.check', {})).toMatchObject({ ok: false, problems: [backend.trouble] })
  ask('store.restore', { base64 })
  expect(ask('profile.list', {})).toMatchObject([{ name: 'Ana' }])
  expect(ask('catalogue.overview', {}).classes).toHaveLength(20)
})

test('bad base64 is refused by name', () => {
  const { call } = openTestBackend()
  for (const base64 of ['', '!!', 'AAA*', ' '])
    expect(call({ operation: 'store.restore', input: { base64 } })).toMatchObject({
      ok: false,
      error: { code: 'bad-input', field: 'base64' },
    })
})
