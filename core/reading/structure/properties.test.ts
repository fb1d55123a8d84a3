/** What holds of every reading, whatever the lines say and however they are mixed up. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { RequirementNode, Substitution } from '../../model/requirement.ts'
import { experiencesOf, nodesOf } from '../../model/walk.ts'
import { asked } from './structure.test-support.ts'

const line = fc.constantFrom(
  'Either I',
  'Or II',
  'OPTION 1:',
  'Option 2: Harbor positions only',
  'ALL SPECIALTIES',
  'HARBOR SPECIALTY',
  'EDUCATION:',
  'GENERAL EXPERIENCE:',
  'SPECIFIC EXPERIENCE: Two years of experience repairing pumps.',
  'NOTE:',
  'AND',
  'OR',
  '-OR-',
  '1. Two years of experience repairing pumps; or',
  '2. Four years of experience of the type specified in Requirement #1; and',
  'a. A high school diploma; or',
  '• repairing boats',
  'Three years of experience in one of the following:',
  'Four years of experience. One year of this experience must have been in a supervisory capacity.',
  'Education: Same as above.',
  'Any equivalent combination of education and experience which has included the specific experience and a high school diploma.',
  "(A master's degree may be substituted for one year of the required experience.) and",
  'Additional experience may be substituted for the required education on a year-for-year basis.',
  'The following education is required when outside service is used to qualify:',
  'Graduation from college; or (a bracket that never closes',
  'Applicants may file six months before.',
  '',
)
const words = fc.string({ unit: 'binary', maxLength: 40 })
const lines = fc.array(fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: words }), {
  maxLength: 14,
})

it('every reading is a rule whose parts have their place', () => {
  fc.assert(
    fc.property(lines, written => {
      const reading = asked(...written)
      expect(RequirementNode.safeParse(reading.requirement).success).toBe(true)
      const nodes = nodesOf(reading.requirement)
      const experiences = experiencesOf(reading.requirement)
      const ids = [...nodes, ...experiences.filter(({ nested }) => nested)].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const substitution of reading.substitutions) {
        expect(Substitution.safeParse(substitution).success).toBe(true)
        expect(ids).toEqual(expect.arrayContaining(substitution.clauses))
      }
      const spans = [...reading.unread, ...reading.notes, ...nodes.flatMap(({ node }) => node.words ?? [])]
      for (const { from, to } of spans) expect(0 <= from && from < to && to <= reading.text.length).toBe(true)
      if (reading.confidence === 'certain') expect(reading.unread).toEqual([])
    }),
    { numRuns: 300 },
  )
})
