/** Where the real specifications lie. They are no part of the project: without them there is nothing to measure. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BESIDE_THE_PROJECT = fileURLToPath(new URL('../../../../shared/corpora', import.meta.url))

/** The folder that `RUNGS_CORPORA` names, else `../shared/corpora` beside the project; null where there is none. */
export function corporaFolder(): string | null {
  const folder = process.env['RUNGS_CORPORA'] ?? BESIDE_THE_PROJECT
  return existsSync(join(folder, 'los-angeles')) ? folder : null
}

export const NO_CORPORA =
  'The real specifications are not here. Set RUNGS_CORPORA to the folder that holds los-angeles, california and philadelphia.'
