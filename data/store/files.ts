/** Files that must be whole on the disk before anything relies on them. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { allFiles } from './folder.ts'

/** Writes a new file, the owner's alone, through to the disk. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  writeFileSync(file, content, { mode: 0o600, flush: true, flag: 'wx' })
}

/** Puts a finished file in another's place in one step: at every moment the one or the other is there, whole. */
export function installFile(from: string, to: string): void {
  syncFile(from)
  renameSync(from, to)
  syncFolder(dirname(to))
}

/** Removes a database with what SQLite keeps beside it. */
export function removeDatabase(file: string): void {
  for (const path of allFiles(file)) rmSync(path, { force: true })
}

export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** So that a rename outlives a power cut. Windows has no such call and needs none. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
