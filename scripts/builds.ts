/** Builds the page and Electron's parts when they are missing or older than what they are made of. */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const PAGE_DIR = join(ROOT, 'dist', 'page')
export const ELECTRON_DIR = join(ROOT, 'dist', 'electron')

const PAGE_SOURCES = ['core', 'renderer', 'vite.config.ts', 'package-lock.json']
const ELECTRON_SOURCES = ['core', 'data', 'electron', 'vite.electron.config.ts', 'package-lock.json']

export const isPageStale = (): boolean => isStale(ROOT, join(PAGE_DIR, 'index.html'), PAGE_SOURCES)
export const isElectronStale = (): boolean =>
  isStale(ROOT, join(ELECTRON_DIR, 'preload.cjs'), ELECTRON_SOURCES)

/** True where `built` is missing or older than any of the sources, which are files and folders below `root`. */
export function isStale(root: string, built: string, sources: readonly string[]): boolean {
  const at = modified(built)
  return at === undefined || sources.some(source => newest(join(root, source)) > at)
}

/** @throws with vite's own message where the sources do not build. */
export const buildPage = (into = PAGE_DIR): Promise<void> =>
  swapIn(into, draft => runVite('vite.config.ts', join(ROOT, 'renderer'), draft))

export const buildElectron = (into = ELECTRON_DIR): Promise<void> =>
  swapIn(into, async draft => {
    await runVite('vite.electron.config.ts', ROOT, draft)
    await runVite('vite.electron.config.ts', ROOT, draft, 'preload')
  })

async function runVite(config: string, root: string, outDir: string, mode = 'production'): Promise<void> {
  const { build } = await import('vite')
  await build({
    configFile: join(ROOT, config),
    root,
    mode,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: false },
  })
}

/** A build that fails or is broken off leaves the last good one; a host that serves it sees no half of one. */
async function swapIn(folder: string, build: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${folder}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  try {
    await build(draft)
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Milliseconds of the latest change in a file or folder; a folder's own time tells of files that were removed. */
function newest(path: string): number {
  const at = modified(path)
  if (at === undefined || !statSync(path).isDirectory()) return at ?? 0
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), at)
}

const modified = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs
