/** Ladders for the tests: made by hand, or synthetic ones of any size from a seed. */
import { LEVELS } from '../../model/primitives.ts'
import type { LadderNode } from './layout.ts'

export const node = (id: string, column: number, level: LadderNode['level'], title = id): LadderNode => ({
  id,
  column,
  level,
  title,
  meta: '',
  pay: false,
  status: false,
})

const WORDS = [
  'Customer',
  'Service',
  'Lead',
  'Emergency',
  'Communications',
  'Operator',
  'Supervisor/Manager',
  'II',
  'of',
  'Antidisestablishmentarianism',
]

/** A small linear congruential generator: the same seed, the same ladder. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 12345
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export function syntheticLadder(
  count: number,
  columns: number,
  seed = 1,
): { nodes: LadderNode[]; links: { from: string; to: string; kind: string }[] } {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[], fallback: T): T =>
    list[random(list.length)] ?? fallback
  const nodes = Array.from(
    { length: count },
    (_, at): LadderNode => ({
      id: `n${at}`,
      column: random(columns),
      level: pick(LEVELS, 1),
      title: Array.from({ length: 1 + random(7) }, () => pick(WORDS, 'Clerk')).join(' '),
      meta: random(2) === 0 ? '' : '2515100 · grade 9',
      pay: random(5) === 0,
      status: true,
    }),
  )
  const byColumn = Map.groupBy(nodes, ({ column }) => column)
  const links = nodes.flatMap(from => {
    const own = byColumn.get(from.column) ?? []
    const near = pick(own, from)
    const far = pick(nodes, from)
    return [
      ...(near.level > from.level ? [{ from: from.id, to: near.id, kind: 'series' }] : []),
      ...(random(4) === 0 && far.level >= from.level && far !== from
        ? [{ from: from.id, to: far.id, kind: 'comparable' }]
        : []),
    ]
  })
  return { nodes, links }
}
