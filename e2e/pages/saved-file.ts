import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'

export interface SavedFile {
  readonly name: string
  readonly text: string
}

/** What a download holds. */
export async function contentOf(download: Download): Promise<SavedFile> {
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}
