import { expect, test } from 'vitest'
import { specimen } from '../specimen.test-support.ts'
import { listedClasses } from './class-table.ts'

const listed = (text: string) =>
  listedClasses(specimen(text), new Set(), text.length).map(({ title, code, grade }) => [
    title.value,
    code?.value,
    grade?.value,
  ])

test('codes before titles, with and without a schematic code', () => {
  expect(
    listed(
      'Net Mender Series\nBQ14\n0842\nNet Mender\nBQ12\n0841\nSenior Net Mender (Abolished 2006)\nDefinition of Series',
    ),
  ).toEqual([
    ['Net Mender', '0842', undefined],
    ['Senior Net Mender', '0841', undefined],
  ])
})

test('titles before codes, with their grades, in the case of the text', () => {
  expect(
    listed(
      'NET MENDER 1, GRADE 9\n2515100\nNET MENDER 2, GRADE 14\n2515200\nHarbour Department\nNet Menders work at piers.',
    ),
  ).toEqual([
    ['Net Mender 1', '2515100', '9'],
    ['Net Mender 2', '2515200', '14'],
  ])
})

test('rows of a table', () => {
  expect(
    listed('Class Titles and Codes\nGA20 3029 Diver (Harbour)\nGA15 3030 Diver Chief (Harbour)'),
  ).toEqual([
    ['Diver (Harbour)', '3029', undefined],
    ['Diver Chief (Harbour)', '3030', undefined],
  ])
})

test('a single class with its code is no list', () => {
  expect(listed('2J04\nPAY RANGE: EP20\nNET MENDER\nGENERAL DEFINITION')).toEqual([])
})
