/** The name, or with the first number behind it by which none of the known ones is called. */
export function freeName(name: string, known: readonly string[]): string {
  const taken = new Set(known)
  for (let nth = 1; ; nth += 1) {
    const free = nth === 1 ? name : `${name} ${nth}`
    if (!taken.has(free)) return free
  }
}
