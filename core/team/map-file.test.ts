import { describe, expect, test } from 'vitest'
import { readMapFile, withMapping } from './map-file.ts'

describe('a mapping written by hand', () => {
  test('goes from our fields, by any of their usual names, to columns', () =>
    expect(
      readMapFile(
        '{"person id": "Emp No", "name": "Worker", "startDate": {"column": "Since", "dates": "day-first"}, "FTE": {"column": "Share", "unit": "fte"}, "titles": {"Agent II": null}}',
      ),
    ).toEqual({
      columns: { id: 'Emp No', name: 'Worker', start: 'Since', hours: 'Share' },
      dates: { start: 'day-first' },
      hours: 'fte',
      titles: { 'Agent II': null },
    }))

  test('says where titles are looked for, or which column does', () => {
    expect(readMapFile('{"jurisdiction": "us-mo"}')).toEqual({
      columns: {},
      dates: {},
      jurisdiction: 'us-mo',
    })
    for (const column of ['"Employer"', '{"column": "Employer"}'])
      expect(readMapFile(`{"jurisdiction": ${column}}`)).toEqual({
        columns: { jurisdiction: 'Employer' },
        dates: {},
      })
  })

  test('may say that no column stands for a field', () =>
    expect(
      withMapping({ columns: { id: 'Emp No', start: 'Since' } }, readMapFile('{"start": null}')).columns,
    ).toEqual({ id: 'Emp No' }))

  test('is refused by the field that is wrong', () => {
    expect(() => readMapFile('[]')).toThrow('not a JSON object')
    expect(() => readMapFile('{')).toThrow('not a JSON object')
    expect(() => readMapFile('{"shoe size": "X"}')).toThrow('“shoe size” is no field')
    expect(() => readMapFile('{"id": 7}')).toThrow(/^id: /)
    expect(() => readMapFile('{"start": {"column": "S", "dates": "backwards"}}')).toThrow('day-first')
    expect(() => readMapFile('{"titles": {"Agent": "no class"}}')).toThrow('titles.Agent')
  })

  test('goes before what was guessed, and a column stands for one field', () => {
    const guess = {
      columns: { id: 'Emp No', name: 'Name', start: 'Hired', hours: 'Time' },
      hours: 'week' as const,
    }
    expect(withMapping(guess, { columns: { end: 'Hired', first: 'F', last: 'L', hours: 'FTE' } })).toEqual({
      columns: { id: 'Emp No', end: 'Hired', first: 'F', last: 'L', hours: 'FTE' },
    })
    expect(withMapping(guess, { columns: {} })).toEqual(guess)
    const dated = { ...guess, dates: { start: 'day-first' as const } }
    expect(withMapping(dated, { columns: {}, dates: {} })).toEqual(dated)
    expect(withMapping(dated, { columns: { start: 'Since' }, dates: {} }).dates).toEqual({})
  })
})
