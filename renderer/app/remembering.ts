/** The view is kept a moment after it last changed; whoever needs it kept at once (a backup) asks here. */
let keep: () => Promise<unknown> = () => Promise.resolve()

export const rememberNow = (): Promise<unknown> => keep()

/** @param flush writes what is still to be kept */
export function onRememberNow(flush: () => Promise<unknown>): void {
  keep = flush
}
