import type { Span } from '../model.ts'

/** Whether two stretches of a text share a character. */
export const overlap = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to
