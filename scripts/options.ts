/** Reads the words of a command line, strictly: nothing unknown, nothing twice, nothing without its value. */
import { parseArgs } from 'node:util'
import { Refusal } from '../core/contract/refusal.ts'
import { sayOption } from '../core/words/command-line/words.ts'

/** `flag` takes no value, `value` one, `values` may be given any number of times. */
export type OptionKinds = Readonly<Record<string, 'flag' | 'value' | 'values'>>
type Named<K extends OptionKinds, Kind> = { [N in keyof K]: K[N] extends Kind ? N : never }[keyof K] & string

interface Found<Flag extends string, Value extends string, Values extends string> {
  readonly flag: (name: Flag) => boolean
  readonly value: (name: Value) => string | undefined
  readonly values: (name: Values) => readonly string[]
  /** The words that belong to no option, in order. */
  readonly rest: readonly string[]
}
/** What was found, to be asked for by the names of the options alone. */
export type Options<K extends OptionKinds> = Found<Named<K, 'flag'>, Named<K, 'value'>, Named<K, 'values'>>

export const readOptions = <const K extends OptionKinds>(
  words: readonly string[],
  kinds: K,
  most = 0,
): Options<K> => readWords(words, kinds, most)

/**
 * @param most how many words without an option are allowed.
 * @throws Refusal naming the offending option or word.
 */
export function readWords(
  words: readonly string[],
  kinds: OptionKinds,
  most = 0,
): Found<string, string, string> {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
    ),
  })
  const found = new Map<string, string[]>()
  const rest: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName } = token
    const kind = Object.hasOwn(kinds, name) && rawName.startsWith('--') ? kinds[name] : undefined
    const before = found.get(name) ?? []
    if (!kind) throw refusal(sayOption.unknown(rawName, Object.keys(kinds)), rawName)
    if (before.length > 0 && kind !== 'values') throw refusal(sayOption.twice(rawName), rawName)
    // The next option is not the value of this one.
    const value = !token.inlineValue && token.value?.startsWith('--') ? undefined : token.value
    if (kind === 'flag' && value !== undefined) throw refusal(sayOption.unwantedValue(rawName), rawName)
    if (kind !== 'flag' && !value) throw refusal(sayOption.noValue(rawName), rawName)
    found.set(name, [...before, value ?? ''])
  }
  const extra = rest[most]
  if (extra !== undefined) throw refusal(sayOption.extra(extra), extra)
  return {
    flag: name => found.has(name),
    value: name => found.get(name)?.[0],
    values: name => found.get(name) ?? [],
    rest,
  }
}

const refusal = (message: string, field: string): Refusal => new Refusal('bad-input', message, field)

/** What must be given. @param what as it would be written, `--to ID` */
export function needed(what: string, value: string | undefined): string {
  if (value === undefined) throw refusal(sayOption.missing(what), what)
  return value
}

/** What is read of an option that may be left out. */
export const ifGiven = <T>(value: string | undefined, read: (text: string) => T): T | undefined =>
  value === undefined ? undefined : read(value)

/** One of the words that are allowed. */
export function oneOf<const T extends string>(option: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find(each => each === text)
  if (found === undefined) throw refusal(sayOption.notAllowed(option, text, allowed), option)
  return found
}

/** A whole number between two bounds, both included. */
export function wholeNumber(option: string, text: string, from: number, to: number): number {
  const value = Number(text)
  if (/^\d{1,15}$/.test(text) && value >= from && value <= to) return value
  throw refusal(sayOption.notANumber(option, text, `a whole number from ${from} to ${to}`), option)
}

/** A number without a sign, as 2 or 2.5; how large it may be is for the contract to say. */
export function decimalNumber(option: string, text: string): number {
  if (/^\d{1,9}(\.\d{1,9})?$/.test(text)) return Number(text)
  throw refusal(sayOption.notANumber(option, text, 'a number, as 2 or 2.5'), option)
}
