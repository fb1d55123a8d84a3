import { expect, test } from 'vitest'
import { KindId } from '../model/primitives.ts'
import { kindNamed } from './new-kind.ts'
import { kinds } from './readings.test-support.ts'

test('a kind that a person names is part of any work, or of the kind they say', () => {
  expect(kindNamed(' repairing  pumps ', null, kinds)).toEqual({
    is: 'new',
    kind: { id: 'repairing-pumps', name: 'repairing pumps', within: ['work'] },
  })
  expect(kindNamed('leading divers', 'lead', kinds).kind.within).toEqual(['lead'])
})

test('a name that is there already means that kind', () => {
  expect(kindNamed('Customer  Service', null, kinds)).toMatchObject({
    is: 'known',
    kind: { id: 'customer-service' },
  })
})

test('its id is one that no other kind has, and an id at all', () => {
  const first = kindNamed('C++', null, kinds).kind
  const second = kindNamed('C–', null, [...kinds, first]).kind
  expect(first.id).not.toBe(second.id)
  for (const name of ['+++', 'Pumpen für Häfen', 'x'.repeat(200)])
    expect(KindId.safeParse(kindNamed(name, null, kinds).kind.id).success).toBe(true)
})
