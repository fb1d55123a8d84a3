import { expect, test } from 'vitest'
import { inherited } from './inherited.ts'

test('a property that every object would have, and a method put in place of another, are noticed', () => {
  const [everything, lists] = [Object.getPrototypeOf({}), Object.getPrototypeOf([])]
  const before = inherited()
  Reflect.set(everything, 'polluted', 1)
  const polluted = inherited()
  Reflect.deleteProperty(everything, 'polluted')
  expect(polluted).not.toBe(before)
  const { at } = lists
  Reflect.set(lists, 'at', () => 'replaced')
  const replaced = inherited()
  Reflect.set(lists, 'at', at)
  expect(replaced).not.toBe(before)
  expect(inherited()).toBe(before)
})
