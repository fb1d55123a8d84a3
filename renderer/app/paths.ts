/** Addresses inside the window: `/ladder`, `/gap/us-mo/customer-service-manager`, `/compare/ID/ID`. */
export type ScreenId = 'ladder' | 'me' | 'gap' | 'plan' | 'team' | 'catalogue' | 'compare'

export interface ScreenProps {
  /** The classes named by the address, in order: `/gap/us-mo/x` gives `['us-mo/x']`. */
  classIds: readonly string[]
}

/** A class id is a jurisdiction and a name joined by a slash, so it stands in a path as it is. */
export const pathTo = (screen: ScreenId, ...classIds: readonly string[]): string =>
  ['', screen, ...classIds].join('/')

/** The reverse; a path that leads nowhere leads to the ladder. */
export function readPath(
  path: string,
  screens: readonly ScreenId[],
): { screen: ScreenId; classIds: string[] } {
  const [, first, ...rest] = path.split('/')
  const screen = screens.find(id => id === first)
  if (screen === undefined) return { screen: 'ladder', classIds: [] }
  const classIds: string[] = []
  for (let at = 0; at + 1 < rest.length; at += 2) classIds.push(`${rest[at]}/${rest[at + 1]}`)
  return { screen, classIds }
}
