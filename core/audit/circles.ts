/** Groups of a directed graph in which each leads to each (Tarjan 1972), without recursion: ladders can be long. */
export function circles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const found: string[][] = []

  const enter = (id: string): { id: string; at: number } => {
    order.set(id, order.size)
    low.set(id, order.size - 1)
    stack.push(id)
    onStack.add(id)
    return { id, at: 0 }
  }
  const lower = (id: string, to: number): void => void low.set(id, Math.min(low.get(id) ?? to, to))

  for (const root of next.keys()) {
    if (order.has(root)) continue
    const path = [enter(root)]
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const to = next.get(here.id)?.[here.at++]
      if (to !== undefined) {
        if (!order.has(to) && next.has(to)) path.push(enter(to))
        else if (onStack.has(to)) lower(here.id, order.get(to) ?? 0)
        continue
      }
      path.pop()
      const around = path.at(-1)
      if (around) lower(around.id, low.get(here.id) ?? 0)
      if (low.get(here.id) !== order.get(here.id)) continue
      const group = stack.splice(stack.lastIndexOf(here.id))
      for (const id of group) onStack.delete(id)
      if (group.length > 1 || next.get(here.id)?.includes(here.id)) found.push(group)
    }
  }
  return found
}
