import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnNumber, withReferences } from './references.ts'

test('a sheet whose cells say where they stand stays as it is', () => {
  const sheet = '<row r="1"><c r="A1"/><c r="C1" t="s"><v>1</v></c></row>'
  expect(withReferences(sheet)).toBe(sheet)
})

test('a cell without a reference stands right after the one before it, a row below the one before', () => {
  const sheet =
    '<x:row><x:c/><x:c t="s"><x:v>1</x:v></x:c></x:row><x:row r=\'7\'><x:c r="Z7"/><x:c s="2"/></x:row><x:row><x:c /></x:row>'
  expect(withReferences(sheet)).toBe(
    '<x:row><x:c r="A1"/><x:c r="B1" t="s"><x:v>1</x:v></x:c></x:row><x:row r=\'7\'><x:c r="Z7"/><x:c r="AA7" s="2"/></x:row><x:row><x:c r="A8" /></x:row>',
  )
})

test('what only looks like a cell is text, and columns are no cells', () => {
  const sheet = '<cols><col min="1"/></cols><row><c><is><t><![CDATA[<c>]]></t></is></c></row>'
  expect(withReferences(sheet)).toBe(
    '<cols><col min="1"/></cols><row><c r="A1"><is><t><![CDATA[<c>]]></t></is></c></row>',
  )
})

test('columns are counted as spreadsheets count them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 800 }), column => {
      const [last] = withReferences(`<row>${'<c/>'.repeat(column)}</row>`).match(/[A-Z]+1"\/><\/row>/) ?? []
      expect(columnNumber(last ?? '')).toBe(column)
    }),
  )
})
