import { expect, test } from 'vitest'
import { inherited } from './inherited.ts'

test('a property that every object would have, and a method put in place of another, are noticed', () => {
  const before = inherited()
  Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true })
  const polluted = inherited()
  Reflect.deleteProperty(Object.prototype, 'polluted')
  expect(polluted).not.toBe(before)
  const { at } = Array.prototype
  Object.defineProperty(Array.prototype, 'at', { value: () => 'replaced' })
  const replaced = inherited()
  Object.defineProperty(Array.prototype, 'at', { value: at })
  expect(replaced).not.toBe(before)
  expect(inherited()).toBe(before)
})
