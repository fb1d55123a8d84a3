/**
 * Electron's binary: found on disk, or fetched when the person says so. `require('electron')` is never used here,
 * because it starts the download by itself.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './builds.ts'

const PACKAGE = join(ROOT, 'node_modules', 'electron')

/** Path of the executable, or null where it is not on this disk. */
export function findElectron(folder = PACKAGE): string | null {
  const pointer = join(folder, 'path.txt')
  if (!existsSync(pointer)) return null
  const binary = join(folder, 'dist', readFileSync(pointer, 'utf8').trim())
  return existsSync(binary) ? binary : null
}

/** Runs the download that Electron's package brings along. Answers null, or why it failed in a few words. */
export function downloadElectron(folder = PACKAGE): string | null {
  const { error, status, stderr } = spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  })
  if (error) return error.message
  if (status === 0) return null
  return /^(?:\w*Error): (.+)$/m.exec(stderr)?.[1] ?? `its set-up ended with ${status}`
}
