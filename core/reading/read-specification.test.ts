import { expect, test } from 'vitest'
import kinds from '../../data/catalogue/kinds.json' with { type: 'json' }
import { namesFor } from './names/index.ts'
import { readBatchTitles, readSpecification } from './read-specification.ts'
import { specimen } from './specimen.test-support.ts'

const CATALOGUE = [{ id: 'us-md/0042', title: 'Yard Clerk II', jurisdiction: 'us-md' }]
const read = (text: string, jurisdiction: string | null = null, batchTitles: readonly string[] = []) =>
  readSpecification(specimen(text), {
    jurisdiction,
    kinds,
    names: namesFor({ classes: CATALOGUE, jurisdiction: null, batchTitles }),
  })

const SUPERVISOR = `State of Maryland\n\nYARD CLERK SUPERVISOR\n\nNATURE OF WORK\n\nA Yard Clerk Supervisor reports to a Yard Manager.\n\nMINIMUM QUALIFICATIONS\n\nTwo years of experience as a Yard Clerk II or Mail Carrier.`

test('classes that the qualifications name have the ids of the jurisdiction the document is of', () => {
  const { jurisdiction, classes } = read(SUPERVISOR)
  expect(jurisdiction).toBe('us-md')
  expect(classes[0]?.named.map(({ classId, known }) => [classId, known])).toEqual([
    ['us-md/0042', true],
    ['us-md/mail-carrier', false],
  ])
  expect(classes[0]?.related.map(({ classId, side }) => [classId, side])).toEqual([
    ['us-md/yard-manager', 'above'],
  ])
})

test('the jurisdiction that the person states wins', () => {
  expect(read(SUPERVISOR, 'us-wa-king').classes[0]?.named[0]).toMatchObject({
    classId: 'us-wa-king/yard-clerk-ii',
    known: false,
  })
})

test('titles that another document of the batch defines are known', () => {
  const titles = readBatchTitles(
    specimen('MAIL CARRIER\n\nDUTIES\n\nCarries.\n\nREQUIREMENTS\n\nTwo legs, one year of experience.'),
  )
  expect(titles).toEqual(['Mail Carrier'])
  expect(read(SUPERVISOR, null, titles).classes[0]?.named[1]).toMatchObject({ known: true })
})

test('the class itself and whoever it works under are not among the classes asked for', () => {
  const { classes } = read(
    'YARD CLERK\n\nREQUIREMENTS\n\nOne year of experience as a Mail Carrier under the supervision of a Yard Manager, and a card to be kept during tenure of employment as a Yard Clerk.',
  )
  expect(classes[0]?.named.map(({ title }) => title)).toEqual(['Mail Carrier'])
})

test('what is no specification defines no class', () => {
  expect(read('The sea is wide,\nthe net is small.')).toEqual({
    jurisdiction: null,
    classes: [],
    problems: [],
  })
})

// The longest text allowed: quadratic work on it would not end before the test's time does.
test('one line of very many parts is read in work that grows with its length', () => {
  const [aClass] = read(`YARD CLERK\n\nREQUIREMENTS\n\n${'one year; '.repeat(200_000)}`).classes
  expect(aClass?.confidence).toBe('check')
})
