/** What was typed where a number belongs: undefined for nothing, null for what is no number. */
export function readNumber(text: string): number | undefined | null {
  if (text === '') return undefined
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null
}
