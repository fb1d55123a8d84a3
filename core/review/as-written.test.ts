import { expect, test } from 'vitest'
import { lexiconOf, outline } from '../english/index.ts'
import { namesFor } from '../reading/names/index.ts'
import { readAsWritten } from './as-written.ts'
import { kinds } from './readings.test-support.ts'

const classes = [{ id: 'us-xx/cook', title: 'Harbor Cook', jurisdiction: 'us-xx' }]
const names = namesFor({ classes, jurisdiction: 'us-xx', batchTitles: [] })
const written = (text: string) =>
  readAsWritten(text, { jurisdiction: 'us-xx', kinds, names, subject: 'Net Mender' })

const linesOf = (text: string): string[] => {
  const { requirement, substitutions, kinds: made } = written(text)
  return outline(requirement, lexiconOf({ kinds: [...kinds, ...made], classes }), substitutions).map(
    each => each.text,
  )
}

test('a rule written as one would say it is read as a document is', () => {
  expect(linesOf('Two years as a Harbor Cook and a bachelor’s degree')).toEqual([
    'All of these:',
    '2 years of service as Harbor Cook',
    "A bachelor's degree",
  ])
  expect(linesOf('Two years of net mending experience; or an associate degree in nets.')).toEqual([
    'Any one of these:',
    '2 years of net mending work',
    'An associate degree in nets',
  ])
})

test('it is the person’s own: no words of a document stand behind it, and what is doubted is to be looked at', () => {
  const said = (text: string): string => JSON.stringify(written(text).requirement)
  expect(said('Three years of net mending experience.')).not.toMatch(/confidence|words|doubts/)
  expect(said('A license as a pilot, and one year of it.')).toMatch(/"confidence":"check"/)
})

test('what nobody understands is left unread, and a note is told as one', () => {
  expect(linesOf('An uncommonly steady hand.')[0]).toMatch(/^Left unread: /)
  expect(written('One year of net mending experience. Experience with hemp is desirable.').aside).toEqual([
    'Experience with hemp is desirable.',
  ])
})
