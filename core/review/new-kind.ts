/** Kinds of experience that a person names. */
import type { Kind } from '../model/catalogue.ts'
import { slug } from '../model/class-id.ts'
import { onOneLine } from '../reading/text/one-line.ts'
import { WORK } from '../rules/kinds.ts'

/**
 * The kind of this name: one that is there, whatever the case and spacing of its name, or a new one with an id of its own.
 * @param within the kind it is part of; null: any work
 */
export function kindNamed(
  name: string,
  within: string | null,
  kinds: readonly Kind[],
): { is: 'known' | 'new'; kind: Kind } {
  const wanted = plain(name)
  const known = kinds.find(kind => plain(kind.name) === wanted)
  if (known) return { is: 'known', kind: known }
  const taken = new Set(kinds.map(({ id }) => id))
  const base = slug(name).slice(0, LONGEST_ID).replace(/-$/, '') || 'kind'
  let id = base
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`
  return { is: 'new', kind: { id, name: onOneLine(name).trim(), within: [within ?? WORK] } }
}
const LONGEST_ID = 60
const plain = (name: string): string => onOneLine(name).trim().toLowerCase()
