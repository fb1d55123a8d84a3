/** One line for input that does not fit: where and what to do. */
import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What the door of the contract says. */
export const sayDoor = {
  noOperation: (name: string) => `There is no operation “${name.slice(0, 60)}”.`,
  tooDeep: (levels: number) => `input: is nested more than ${levels} levels deep; leave out what is inside`,
  internal: 'Something went wrong inside Rungs. Nothing was changed.',
}

/** The most telling issue of a failed parse, as a field path and a sentence that begins with it. */
export function sayIssue(error: z.ZodError): { field: string; message: string } {
  const [first] = error.issues
  if (!first) return { field: '', message: 'does not fit; see the form of the input' }
  const { path, issue } = deepest(first, [])
  const field = fieldPath(path)
  const remedy = sayRemedy(issue)
  return { field, message: field ? `${field}: ${remedy}` : remedy }
}

/** For a union the branch that got furthest says most. */
function deepest(issue: Issue, prefix: PropertyKey[]): { path: PropertyKey[]; issue: Issue } {
  const path = [...prefix, ...issue.path]
  if (issue.code !== 'invalid_union') return { path, issue }
  const branches = issue.errors.flatMap(branch => branch.slice(0, 1).map(inner => deepest(inner, path)))
  const best = branches.toSorted((a, b) => b.path.length - a.path.length)[0]
  return best && best.path.length > path.length ? best : { path, issue }
}

function sayRemedy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing; give ${aType(issue.expected)}`
        : `should be ${aType(issue.expected)}`
    case 'too_big':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `is too long; at most ${issue.maximum}`
        : `is too large; at most ${issue.maximum}`
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `is too short; at least ${issue.minimum}`
        : `is too small; ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
    case 'invalid_value':
      return `should be one of ${issue.values.map(String).join(', ')}`
    case 'unrecognized_keys':
      return `has no field ${issue.keys.map(key => `“${key.slice(0, 60)}”`).join(', ')}; remove it`
    case 'invalid_format':
      return issue.format === 'date' ? 'should be a date that exists, as 2026-11-22' : issue.message
    case 'invalid_key':
      return 'has a name that is not allowed here'
    case 'invalid_union':
      return 'has none of the forms that are allowed here'
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return issue.message
    default:
      return issue satisfies never
  }
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
  record: 'an object with fields',
}
const aType = (expected: string): string => TYPES[expected] ?? expected

function fieldPath(path: PropertyKey[]): string {
  let text = ''
  for (const key of path)
    text += typeof key === 'number' ? `[${key}]` : `${text ? '.' : ''}${String(key).slice(0, 60)}`
  return text
}
