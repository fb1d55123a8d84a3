/**
 * Where a text stops being JSON (RFC 8259). Engines parse; but what they say of a fault differs between them and often
 * names no place.
 */

/** The index of the first unit that cannot stand where it stands; the text's length where it breaks off. */
export function findFault(json: string): number {
  const open: ('{' | '[')[] = []
  let wanted: Wanted = 'value'
  for (let at = skipSpace(json, 0); at < json.length; at = skipSpace(json, at)) {
    const unit = json.charAt(at)
    if (unit === '}' || unit === ']') {
      if (!closes(unit, open.at(-1), wanted)) return at
      open.pop()
      wanted = open.length > 0 ? 'comma' : 'end'
      at += 1
    } else if (wanted === 'comma') {
      if (unit !== ',') return at
      wanted = open.at(-1) === '{' ? 'name' : 'value'
      at += 1
    } else if (wanted === 'colon') {
      if (unit !== ':') return at
      wanted = 'value'
      at += 1
    } else if (wanted === 'name' || wanted === 'name-or-end') {
      if (unit !== '"') return at
      const string = readString(json, at)
      if (string.fault !== undefined) return string.fault
      wanted = 'colon'
      at = string.end
    } else if (wanted === 'end') return at
    else if (unit === '{' || unit === '[') {
      open.push(unit)
      wanted = unit === '{' ? 'name-or-end' : 'value-or-end'
      at += 1
    } else {
      const scalar = readScalar(json, at)
      if (scalar.fault !== undefined) return scalar.fault
      wanted = open.length > 0 ? 'comma' : 'end'
      at = scalar.end
    }
  }
  return json.length
}

type Wanted = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma' | 'end'
type Token = { readonly end: number; readonly fault?: never } | { readonly fault: number }

function closes(unit: '}' | ']', opened: '{' | '[' | undefined, wanted: Wanted): boolean {
  if (unit === '}') return opened === '{' && (wanted === 'comma' || wanted === 'name-or-end')
  return opened === '[' && (wanted === 'comma' || wanted === 'value-or-end')
}

function skipSpace(json: string, from: number): number {
  let at = from
  while (at < json.length && ' \t\n\r'.includes(json.charAt(at))) at++
  return at
}

function readString(json: string, from: number): Token {
  for (let at = from + 1; at < json.length; at++) {
    const unit = json.charAt(at)
    if (unit === '"') return { end: at + 1 }
    if (unit < ' ') return { fault: at }
    if (unit !== '\\') continue
    at += 1
    if (at >= json.length) break
    if (json.charAt(at) === 'u') {
      const digits = /^[0-9a-f]*/i.exec(json.slice(at + 1, at + 5))?.[0].length ?? 0
      if (digits < 4) return { fault: at + 1 + digits }
      at += 4
    } else if (!'"\\/bfnrt'.includes(json.charAt(at))) return { fault: at }
  }
  return { fault: json.length }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORDS = ['true', 'false', 'null']

function readScalar(json: string, at: number): Token {
  if (json.charAt(at) === '"') return readString(json, at)
  const word = WORDS.find(one => one.startsWith(json.charAt(at)))
  if (word !== undefined) {
    let same = 1
    while (same < word.length && json.charAt(at + same) === word.charAt(same)) same++
    return same === word.length ? { end: at + same } : { fault: at + same }
  }
  NUMBER.lastIndex = at
  return NUMBER.test(json) ? { end: NUMBER.lastIndex } : { fault: at }
}
