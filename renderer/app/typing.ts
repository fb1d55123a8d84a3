const NO_TEXT: ReadonlySet<string> = new Set(['checkbox', 'radio', 'button', 'range', 'file'])

/** A field that takes what is typed for its own: letters, and undo. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !NO_TEXT.has(target.type))
