/** Free text inside a rule: between quotes, on one line, whatever it holds. */

/** “text”, with a backslash before a closing quote or a backslash, and control characters by their number. */
export const quote = (text: string): string =>
  `“${text.replaceAll(/[\\”]/g, '\\$&').replaceAll(/[\p{Cc}\u2028\u2029]/gu, char => `\\u{${char.charCodeAt(0).toString(16)}}`)}”`

/** What stands between “these” or "these"; escapes undone. */
export const QUOTED = /“(?:\\.|[^\\”\n\r])*”|"(?:\\.|[^\\"\n\r])*"/

export const unquote = (quoted: string): string =>
  quoted
    .slice(1, -1)
    .replaceAll(/\\(?:u\{([0-9a-f]{1,4})\}|(.))/g, (_whole, code: string | undefined, char: string) =>
      code === undefined ? char : String.fromCharCode(Number.parseInt(code, 16)),
    )
