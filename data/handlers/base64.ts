/** Bytes that crossed as base64; null for what is none. */
export function fromBase64(text: string): Uint8Array | null {
  const content = Buffer.from(text, 'base64')
  // Node skips what is no base64; what comes back must be what was given.
  return content.toString('base64').replace(/=+$/, '') === text.trim().replace(/=+$/, '') ? content : null
}
