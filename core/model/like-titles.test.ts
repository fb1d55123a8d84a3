import { expect, test } from 'vitest'
import { mayMean } from './like-titles.ts'

test('a title without a specialty may mean the classes that have one, and the other way round', () => {
  expect(mayMean('Storekeeper', 'Storekeeper (Tools)')).toBe(true)
  expect(mayMean('Storekeeper (Tools)', 'STOREKEEPER')).toBe(true)
  expect(mayMean('Harbor Pilot II', 'Harbor Pilot (Night) II')).toBe(true)
})

test('one specialty is not another, one level is not another, and a title is no other of its own', () => {
  expect(mayMean('Storekeeper (Tools)', 'Storekeeper (Uniforms)')).toBe(false)
  expect(mayMean('Harbor Pilot I', 'Harbor Pilot II (Night)')).toBe(false)
  expect(mayMean('Storekeeper', 'storekeeper')).toBe(false)
  expect(mayMean('Storekeeper', 'Senior Storekeeper (Tools)')).toBe(false)
})
