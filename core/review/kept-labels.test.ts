import { expect, test } from 'vitest'
import type { RequirementNode } from '../model/requirement.ts'
import { withLabels } from './kept-labels.ts'
import { years } from './readings.test-support.ts'

const onFile: RequirementNode = {
  id: 'ways',
  any: [
    { ...years('service', 4, ['work']), label: 'By service' },
    { id: 'degree', label: 'By degree', education: { level: 'bachelor' } },
  ],
}

test('ways that ask the same keep their names, in whatever order they are read again', () => {
  const read: RequirementNode = {
    id: 'q1',
    any: [{ id: 'q2', education: { level: 'bachelor' } }, years('q3', 4, ['work'])],
  }
  expect(withLabels(read, onFile)).toMatchObject({
    any: [
      { id: 'q2', label: 'By degree' },
      { id: 'q3', label: 'By service' },
    ],
  })
})

test('a name that the document gives itself is the one it has', () => {
  const read: RequirementNode = {
    id: 'q1',
    any: [
      { ...years('q3', 4, ['work']), label: 'I' },
      { id: 'q2', education: { level: 'bachelor' } },
    ],
  }
  expect(withLabels(read, onFile)).toMatchObject({ any: [{ label: 'I' }, { label: 'By degree' }] })
})

test('of a rule that asks something else nothing is kept', () => {
  const read: RequirementNode = {
    id: 'q1',
    any: [years('q3', 5, ['work']), { id: 'q2', education: { level: 'bachelor' } }],
  }
  expect(withLabels(read, onFile)).toEqual(read)
  expect(withLabels(read, undefined)).toEqual(read)
})
