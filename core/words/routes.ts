/** Names of routes that a specification leaves without one. */

export const sayRoute = (number: number): string => `Route ${number}`

/** A route in which experience takes the place of the study that it asks for. */
export const sayInsteadRoute = (label: string): string => `${label}, experience in place of study`

/** Of the experience that such a route asks, so many years longer than beside the study. */
export const sayLonger = (years: number): string => `the same experience, ${sayYears(years)} longer`

export const sayFurther = (): string => 'further experience in place of study'

export const sayDecision = (): string => 'whether experience may take the place of study'

export const sayInstead = (years: number): string =>
  `further experience in place of the study that is asked for, weighed here as ${sayYears(years)}`

const sayYears = (years: number): string => (years === 1 ? '1 year' : `${years} years`)

export const sayOnlyRoute = (): string => 'Requirements'

export const sayNoClass = (classId: string): string =>
  `The catalogue has no class “${classId.slice(0, 100)}”. List the classes to see their ids.`
