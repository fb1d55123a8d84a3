/** When a document is from: which of two specifications of a class is the later one, and what a source says of its age. */
import type { JobClass } from '../model/catalogue.ts'
import type { PartialDate } from '../model/primitives.ts'
import type { ClassReading } from '../reading/model.ts'

/** A document is no older than the latest thing it tells of: a revision, a bulletin's opening, an event of its history. */
export const documentDate = ({ revised, established, history }: ClassReading): PartialDate | undefined =>
  latest([revised?.value, established?.value, ...history.map(({ value }) => value.date)])

/** Of the documents that a class on file stands in. */
export const dateOf = ({ revised, established, sources }: JobClass): PartialDate | undefined =>
  latest([revised, established, ...sources.map(({ dated }) => dated)])

/** By the dates they bear, as far as both are precise: a year is not before a month in it. */
export function isOlder(one: JobClass, other: JobClass): boolean {
  const [a, b] = [dateOf(one), dateOf(other)]
  if (a === undefined || b === undefined) return false
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}

/** ISO dates sort as texts. */
const latest = (dates: readonly (PartialDate | undefined)[]): PartialDate | undefined =>
  dates
    .filter(date => date !== undefined)
    .toSorted()
    .at(-1)
