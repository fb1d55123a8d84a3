import type { RosterMapping } from './model.ts'

/** A mapping with other columns: what is known of one, its order of dates or its unit of hours, stays with it. */
export function withColumns(
  { columns: before, dates = {}, hours, ...rest }: RosterMapping,
  columns: RosterMapping['columns'],
): RosterMapping {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(columns))]
  const kept = Object.entries(dates).filter(([field]) => is.get(field) === was.get(field))
  return {
    ...rest,
    columns,
    ...(kept.length > 0 && { dates: Object.fromEntries(kept) }),
    ...(hours !== undefined && columns.hours === before.hours && { hours }),
  }
}
