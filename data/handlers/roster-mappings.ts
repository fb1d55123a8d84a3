/** Mappings remembered, for a roster that is read: those that fit it, and the one it is read by. */
import type { KeptMapping, RosterReading } from '../../core/contract/team-shapes.ts'
import { doubtsOf, type RosterTable } from '../../core/team/index.ts'
import { listMappings } from '../store/scenarios.ts'
import { mustFindTeam } from '../store/teams.ts'
import type { Room } from './room.ts'

/** Those whose columns the file has, with the most columns first. */
export const fittingMappings = (room: Room, { headers }: RosterTable): KeptMapping[] =>
  room.store
    .read(listMappings)
    .filter(({ mapping }) => Object.values(mapping.columns).every(header => headers.includes(header)))
    .toSorted((a, b) => Object.keys(b.mapping.columns).length - Object.keys(a.mapping.columns).length)

/** Whatever order the columns are in. */
const printOf = (headers: readonly string[]): string => JSON.stringify(headers.toSorted())

/**
 * Of the mappings made for a file of the very same headers that of the team's own name, else the one kept last; of
 * another team's the titles are left, which may mean other classes there.
 */
export function rememberedFor(
  room: Room,
  table: RosterTable,
  team: string | undefined,
): RosterReading['remembered'] {
  const headers = printOf(table.headers)
  const made = fittingMappings(room, table)
    .filter(({ mapping }) => mapping.headers && printOf(mapping.headers) === headers)
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
  const teamName = team && room.store.read(reader => mustFindTeam(reader, team)).name
  const own = made.find(({ name }) => name === teamName)
  const found = own ?? made[0]
  if (!found) return null
  const { titles, ...rest } = found.mapping
  const mapping = own || team === undefined ? { ...rest, ...(titles && { titles }) } : rest
  return { name: found.name, mapping, doubts: [...doubtsOf(table, mapping)] }
}
