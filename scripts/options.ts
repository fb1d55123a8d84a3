/** Reads the words of a command line, strictly: nothing unknown, nothing twice, nothing without its value. */
import { parseArgs } from 'node:util'
import { Refusal } from '../core/contract/refusal.ts'
import { sayOption } from '../core/words/command-line.ts'

/** `flag` takes no value, `value` one, `values` any number of them. */
export type OptionKinds = Readonly<Record<string, 'flag' | 'value' | 'values'>>

export type Options<K extends OptionKinds> = {
  readonly [N in keyof K]: K[N] extends 'flag' ? boolean : K[N] extends 'values' ? readonly string[] : string | undefined
}

/**
 * @param words the command line after the command.
 * @param most how many words without an option are allowed.
 * @throws Refusal naming the offending option.
 */
export function readOptions<const K extends OptionKinds>(
  words: readonly string[],
  kinds: K,
  most = 0,
): { options: Options<K>; rest: string[] } {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
    ),
  })
  const found: Record<string, boolean | string | string[] | undefined> = {}
  for (const [name, kind] of Object.entries(kinds)) found[name] = kind === 'flag' ? false : kind === 'values' ? [] : undefined
  const rest: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value)
    if (token.kind !== 'option') continue
    const kind = Object.hasOwn(kinds, token.name) && token.rawName.startsWith('--') ? kinds[token.name] : undefined
    if (!kind) throw refusal(sayOption.unknown(token.rawName, Object.keys(kinds).map(name => `--${name}`)), token.rawName)
    // The next option is not the value of this one.
    const value = !token.inlineValue && token.value?.startsWith('--') ? undefined : token.value
    found[token.name] = read(kind, token.rawName, value, found[token.name])
  }
  const extra = rest[most]
  if (extra !== undefined) throw refusal(sayOption.extra(extra), extra)
  return { options: found as Options<K>, rest }
}

type Found = boolean | string | string[] | undefined

function read(kind: 'flag' | 'value' | 'values', name: string, value: string | undefined, before: Found): Found {
  if (kind === 'flag') {
    if (value !== undefined) throw refusal(sayOption.unwantedValue(name), name)
    if (before === true) throw refusal(sayOption.twice(name), name)
    return true
  }
  if (value === undefined || value === '') throw refusal(sayOption.noValue(name), name)
  if (kind === 'values') return [...(before as string[]), value]
  if (before !== undefined) throw refusal(sayOption.twice(name), name)
  return value
}

const refusal = (message: string, field: string): Refusal => new Refusal('bad-input', message, field)

/** A whole number between two bounds. */
export function wholeNumber(option: string, text: string, from: number, to: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= from && value <= to) return value
  throw refusal(sayOption.notANumber(option, text, `a whole number from ${from} to ${to}`), option)
}
