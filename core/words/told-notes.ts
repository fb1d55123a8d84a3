/** The notes of an answer as lines to show: none twice, and of what a long history says over and over the first few. */
import type { ExplainedAnswer } from '../contract/shapes.ts'

const MOST_ALIKE = 4

/** What is left out is counted in these words. */
const OTHERS: Readonly<Record<string, (count: number) => string>> = {
  'hours-not-stated': count =>
    `The same goes for ${count} more jobs: hours not stated, counted as full-time.`,
  estimated: count => `The same goes for ${count} more dates: known by month or year only, estimates.`,
}

export function toldNotes(notes: ExplainedAnswer['notes']): string[] {
  const byCode = Map.groupBy(notes, ({ code }) => code)
  return [...byCode].flatMap(([code, alike]) => {
    const texts = [...new Set(alike.map(({ text }) => text))]
    const sayOthers = OTHERS[code]
    if (!sayOthers || texts.length <= MOST_ALIKE + 1) return texts
    return [...texts.slice(0, MOST_ALIKE), sayOthers(texts.length - MOST_ALIKE)]
  })
}
