/** Before the journeys: the page is built once, not by each program that they start at the same time. */
import { buildElectron, buildPage, isElectronStale, isPageStale } from '../builds.ts'
import { findElectron } from '../electron-binary.ts'

export default async function buildFirst(): Promise<void> {
  if (isPageStale()) await buildPage()
  if (findElectron() && isElectronStale()) await buildElectron()
}
