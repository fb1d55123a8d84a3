/** Names of routes, also of those that a specification leaves without one. */

export const sayRoute = (mark: number | string): string => `Route ${mark}`

/** A number or letter of a list, as printed documents mark alternatives. */
const MARK = /^(?:\d{1,2}[a-z]?|[a-z]|[ivx]{1,4})$/i

/** "Experience + Driving", "Route 2a". */
export const nameRoute = (labels: readonly string[]): string => {
  const joined = labels.join(' + ')
  return labels.length > 0 && labels.every(label => MARK.test(label)) ? sayRoute(joined) : joined
}

/** One of several ways that a specification gives one label. */
export const sayWay = (label: string, number: number): string => `${label}, way ${number}`

/** Inside a sentence. */
export const theRoute = (label: string): string =>
  label.startsWith(sayRoute('')) ? label : `the route “${label}”`

/** A route in which experience takes the place of the study that it asks for. */
export const sayInsteadRoute = (label: string): string => `${label}, experience in place of study`

/** Of the experience that such a route asks, so many years longer than beside the study. */
export const sayLonger = (years: number): string => `the same experience, ${sayYears(years)} longer`

export const sayFurther = (): string => 'further experience in place of study'

export const sayDecision = (): string => 'whether experience may take the place of study'

/** As a whole sentence. */
export const sayInstead = (years: number): string =>
  `The specification lets further experience take the place of the study it asks for, without saying how much is enough. Weighed here as ${sayYears(years)} more; the appointing authority decides.`
/** Beside the clause. */
export const sayInsteadShort = (years: number): string => `weighed here as ${sayYears(years)} more`

const sayYears = (years: number): string => (years === 1 ? '1 year' : `${years} years`)

export const sayOnlyRoute = (): string => 'Requirements'

export const sayNoClass = (classId: string): string =>
  `The catalogue has no class “${classId.slice(0, 100)}”. List the classes to see their ids.`
