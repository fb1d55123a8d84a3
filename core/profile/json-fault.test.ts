import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFault } from './json-fault.ts'

test.each([
  ['{"work": [,]}', ','],
  ['{"a":1,}', '}'],
  ['{"a" 1}', '1'],
  ['{a:1}', 'a'],
  ['[1 2]', '2'],
  ['[1,]', ']'],
  ['[1}', '}'],
  ['{"a":1]', ']'],
  ['nope', 'o'],
  ['{"a":tru}', '}'],
  ['{"a":01}', '1'],
  ['{"a":"\n"}', '\n'],
  ['["\\x"]', 'x'],
  ['["\\u12g4"]', 'g'],
  ['[1]x', 'x'],
  ["{'a':1}", "'"],
  ['[+1]', '+'],
  ['[1,, 2]', ', 2'],
])('in %s the fault is at %s', (json, fault) => {
  expect(json.slice(findFault(json)).startsWith(fault)).toBe(true)
})

test.each([
  '',
  '{',
  '{"a"',
  '{"a":',
  '{"a":1',
  '[1,',
  '["x',
  '["\\',
  '["\\u12',
  'tr',
  '{"work":[{"startDate":',
])('%j breaks off at its end', json => {
  expect(findFault(json)).toBe(json.length)
})

test('JSON has no fault, however it is spaced', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, '\t'), (value, space) => {
      const json = JSON.stringify(value, null, space)
      expect(findFault(json)).toBe(json.length)
    }),
  )
})

test('a fault is found where the engine finds it, wherever it names a place', () => {
  const pieces = ['', '"', '}', ']', ',', ':', 'x', '0', '\n', '-', '{', '[']
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), fc.constantFrom(...pieces), (value, where, piece) => {
      const whole = JSON.stringify(value)
      const at = where % (whole.length + 1)
      const json = whole.slice(0, at) + piece + whole.slice(at + 1)
      const place = placeOf(json)
      const fault = findFault(json)
      // V8 names the end of a broken number, we its first wrong unit.
      if (place !== null)
        expect(json.slice(Math.min(place, fault), Math.max(place, fault))).toMatch(/^[-+.\deE]*$/)
    }),
    { numRuns: 5000 },
  )
})

/** Where V8 refuses the text; its end where V8 takes it; null where V8 names no place. */
function placeOf(json: string): number | null {
  try {
    JSON.parse(json)
    return json.length
  } catch (error) {
    const place = /position (\d+)/.exec(String(error))?.[1]
    return place === undefined ? null : Number(place)
  }
}
