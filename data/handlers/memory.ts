/** Values by key, worked out once; the one longest unasked is forgotten first. */
export interface Memory<T> {
  (key: string, make: () => T): T
  clear(): void
}

/** @param most values in mind at once */
export function memory<T>(most: number): Memory<T> {
  const held = new Map<string, { readonly value: T }>()
  const ask = (key: string, make: () => T): T => {
    const { value } = held.get(key) ?? { value: make() }
    held.delete(key)
    held.set(key, { value })
    const [oldest] = held.keys()
    if (held.size > most && oldest !== undefined) held.delete(oldest)
    return value
  }
  return Object.assign(ask, { clear: () => held.clear() })
}
