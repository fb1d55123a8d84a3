import { expect, test } from 'vitest'
import { openTestBackend } from '../../data/testing/folders.ts'
import type { ReplyMessage } from './operations.ts'

/** Through the real door to the real handlers. */
const call = (operation: string, input: unknown): ReplyMessage => openTestBackend().call({ operation, input })
const refusal = (code: string, message: RegExp, field: string) => ({
  ok: false,
  error: { code, message: expect.stringMatching(message), field },
})

test('an operation that is not declared is refused by its name', () => {
  for (const name of ['catalogue.drop', '', 'constructor', '__proto__', 'toString', 'x'.repeat(10_000)])
    expect(call(name, {})).toEqual(refusal('bad-input', /^There is no operation “.{0,60}”\.$/, 'operation'))
})

test('input that does not fit stops at the door, with its field and what to write there', () => {
  expect(call('catalogue.class', {})).toEqual(refusal('bad-input', /^id: is missing; give a text$/, 'id'))
  expect(call('catalogue.class', { id: 7 })).toEqual(refusal('bad-input', /^id: should be a text$/, 'id'))
  expect(call('catalogue.class', { id: 'x' })).toEqual(
    refusal('bad-input', /^id: write a class as us-md\/001288$/, 'id'),
  )
  expect(call('catalogue.class', { id: 'us-md/001288', more: 1 })).toEqual(
    refusal('bad-input', /has no field “more”; remove it/, ''),
  )
  for (const input of [null, undefined, [], 'text', 3])
    expect(call('catalogue.class', input)).toMatchObject({ ok: false, error: { code: 'bad-input' } })
})

test('input however deep is refused, and exhausts nothing', () => {
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
  for (const [operation, input] of [
    ['settings.set', { settings: { deep } }],
    ['profile.create', { document: { deep } }],
    ['plan.save', { plan: deep }],
    ['catalogue.class', deep],
  ] as const)
    expect(call(operation, input)).toEqual(
      refusal('bad-input', /^input: is nested more than 100 levels deep/, 'input'),
    )
})

test('what a handler refuses is told in its words', () => {
  expect(call('catalogue.class', { id: 'us-md/none' })).toEqual(refusal('not-found', /us-md\/none/, 'id'))
})
