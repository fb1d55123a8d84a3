/** The door for a profile as text: refuses what is malformed, cut off, enormous, too deep or hostile, in one clear line. */
import { parseInput } from '../contract/dispatch.ts'
import { Refusal } from '../contract/refusal.ts'
import { Profile } from '../model/profile.ts'
import {
  sayCutOff,
  sayEmpty,
  sayForbiddenKey,
  sayNoDocument,
  sayNotJson,
  sayTooDeep,
  sayTooLarge,
} from '../words/profile.ts'
import { findFault } from './json-fault.ts'

const MEGABYTES = 5
/** In UTF-16 units: at most as many bytes of ordinary text. */
const LONGEST = MEGABYTES * 1024 * 1024
const DEEPEST = 64

/** A document that fits the schema; unknown keys are kept. Throws a `Refusal` naming the field and the remedy. */
export function parseProfile(text: string): Profile {
  if (text.length > LONGEST) throw new Refusal('too-large', sayTooLarge(MEGABYTES))
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (json.trim() === '') throw new Refusal('bad-input', sayEmpty())
  refuseDeep(json)
  const value = parseJson(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal('bad-input', sayNoDocument())
  return parseInput(Profile, value)
}

/** Before the parser sees it: a hundred thousand brackets are refused by counting. */
function refuseDeep(json: string): void {
  let depth = 0
  let quoted = false
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at)
    if (quoted) {
      if (unit === BACKSLASH) at++
      else if (unit === QUOTE) quoted = false
    } else if (unit === QUOTE) quoted = true
    else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) depth++
    else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) depth--
    if (depth > DEEPEST) throw new Refusal('bad-input', sayTooDeep(DEEPEST))
  }
}
const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [34, 92, 123, 125, 91, 93]

function parseJson(json: string): unknown {
  let forbidden: string | undefined
  try {
    const value: unknown = JSON.parse(json, (key, child: unknown) => {
      // As an own property it would become the prototype of whatever copies it.
      if (key === '__proto__') forbidden = key
      return child
    })
    if (forbidden === undefined) return value
  } catch {
    throw new Refusal('bad-input', sayWhere(json))
  }
  throw new Refusal('bad-input', sayForbiddenKey(forbidden), forbidden)
}

function sayWhere(json: string): string {
  const fault = findFault(json)
  const before = json.slice(0, fault).split('\n')
  return fault === json.length
    ? sayCutOff(before.length)
    : sayNotJson(before.length, (before.at(-1) ?? '').length + 1)
}
