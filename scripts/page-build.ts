/** Builds the page when it is missing or older than what it is made of. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const PAGE_DIR = join(ROOT, 'dist', 'page')

const SOURCES = ['core', 'renderer', 'vite.config.ts', 'package-lock.json']

/** True when a build is wanted. */
export function isStale(root: string, built: string, sources: readonly string[]): boolean {
  const at = modified(built)
  return at === undefined || sources.some(source => newest(join(root, source)) > at)
}

export const isPageStale = (): boolean => isStale(ROOT, join(PAGE_DIR, 'index.html'), SOURCES)

/** @throws with vite's own message where the sources do not build. */
export async function buildPage(): Promise<void> {
  const { build } = await import('vite')
  await build({ root: join(ROOT, 'renderer'), configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' })
}

/** Milliseconds of the latest change in a file or folder; a folder's own time tells of files that were removed. */
function newest(path: string): number {
  const at = modified(path)
  if (at === undefined || !statSync(path).isDirectory()) return at ?? 0
  const inside = readdirSync(path).map(name => newest(join(path, name)))
  return Math.max(at, ...inside)
}

const modified = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs
