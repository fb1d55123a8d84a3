/** What any sentence is made of: lists, quotations, capitals. */

/** "a", "a and b", "a, b and c"; empty for none. */
export function joined(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** The first so many, and how many others: "a, b and 3 more". */
export const firstOf = (items: readonly string[], most: number): string =>
  joined(items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items)

/** Ends a list of which not all is shown. */
export const andMore = (more: number): string => `and ${more.toLocaleString('en-US')} more`

/** The first letter large, as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const quoted = (text: string): string => `“${text}”`

/** Words of the person's own, quoted; long ones are cut. */
export const excerpt = (text: string): string => quoted(text.length > 80 ? `${text.slice(0, 80)}…` : text)
