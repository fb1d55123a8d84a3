import type { Locator } from '@playwright/test'

export interface GivenFile {
  readonly name: string
  readonly content: string | Buffer
}

/** Presses what opens the system's own dialog for files, and chooses these in it, or the one at a path. */
export async function giveFiles(opener: Locator, files: readonly GivenFile[] | string): Promise<void> {
  const chooser = opener.page().waitForEvent('filechooser')
  await opener.click()
  const given =
    typeof files === 'string'
      ? files
      : files.map(({ name, content }) => ({
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(content),
        }))
  await (await chooser).setFiles(given)
}
