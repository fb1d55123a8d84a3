/** Words of the calendar file. */
export const sayBadStamp = (): string => 'stamp: should be a moment in UTC, as 2026-11-22T10:00:00Z'
