/** Names of routes that a specification leaves without one. */

export const sayRoute = (number: number): string => `Route ${number}`

export const sayOnlyRoute = (): string => 'Requirements'

export const sayNoClass = (classId: string): string =>
  `The catalogue has no class “${classId.slice(0, 100)}”. List the classes to see their ids.`
