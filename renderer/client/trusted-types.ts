/** The one use of markup as text that the page has: React Aria empties its live region by `innerHTML = ''`. */

interface TrustedTypes {
  createPolicy: (name: string, rules: { createHTML: (text: string) => string | null }) => unknown
}

declare global {
  interface Window {
    /** Absent where the browser does not know trusted types. */
    readonly trustedTypes?: TrustedTypes
  }
}

/** No text may become markup but the empty one. Call once, before anything is drawn; the host's policy names it. */
export function allowOnlyEmptyMarkup(): void {
  window.trustedTypes?.createPolicy('default', { createHTML: text => (text === '' ? '' : null) })
}
