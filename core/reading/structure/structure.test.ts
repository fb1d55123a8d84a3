/** A reading as a whole: ids, words, confidence. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { nodesOf } from '../../model/walk.ts'
import { asked } from './structure.test-support.ts'

describe('a reading', () => {
  const reading = asked(
    'Either I',
    'One year of experience repairing pumps.',
    'Or II',
    'Three years of experience repairing engines; and',
    'Education: Equivalent to graduation from college.',
  )
  it('has ids in the order of the document', () => {
    const ids = nodesOf(reading.requirement).map(({ id }) => Number(id.slice(1)))
    expect(ids).toEqual(ids.toSorted((a, b) => a - b))
  })

  it('links every node to its words and says whether it is certain', () => {
    for (const { node } of nodesOf(reading.requirement)) {
      expect(node.words?.length).toBeGreaterThan(0)
      expect(node.confidence).toBe('certain')
    }
  })

  it('of nothing is one unread clause', () => {
    expect(asked('').rule).toBe('unread?')
    expect(asked('To be announced').rule).toBe('unread?')
  })
})
