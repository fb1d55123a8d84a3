/** Hands content to the person as a file; in Electron this shows the system's own dialog. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold of the content once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

/** A title as a file's name: no character that a file system refuses. */
export const fileName = (title: string, extension: string): string =>
  `${
    title
      .normalize('NFC')
      .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[ .]+|[ .]+$/g, '')
      .slice(0, 100) || 'Rungs'
  }.${extension}`
