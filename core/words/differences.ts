/** What is said of the difference between two versions of a class, and what a change of it does. */
import { joined, quoted } from './lists.ts'

/** Parts of a rule in running text. */
export const sayMeaning = {
  all: (parts: readonly string[]) => joined(parts),
  any: (parts: readonly string[]) => `either ${joined(parts, 'or')}`,
  ofWhich: (outer: string, parts: readonly string[]) => `${outer}, of which ${joined(parts)}`,
  forSome: (only: string, part: string) => `for ${only} only: ${part}`,
}

/** Words beside what differs that say where it is, and which clause it is. */
const BESIDE = 8
/** Texts of up to so many words are shown whole. */
const SHORT = 16

/** Two long texts without most of what they share before and after what differs. */
function apart(before: string, after: string): [string, string] {
  const [was, is] = [before, after].map(text => text.split(' '))
  if (!was || !is) return [before, after]
  if (Math.max(was.length, is.length) <= SHORT) return [before, after]
  const shortest = Math.min(was.length, is.length)
  let start = 0
  while (start < shortest && was[start] === is[start]) start += 1
  let end = 0
  while (end < shortest - start && was.at(-1 - end) === is.at(-1 - end)) end += 1
  const from = start > BESIDE + 1 ? start - BESIDE : 0
  const left = end > BESIDE + 1 ? end - BESIDE : 0
  const cut = (words: readonly string[]): string =>
    [...(from > 0 ? ['…'] : []), ...words.slice(from, words.length - left), ...(left > 0 ? ['…'] : [])].join(
      ' ',
    )
  return [cut(was), cut(is)]
}

export const sayClause = {
  changed: (before: string, after: string) => {
    const [was, is] = apart(before, after)
    return `${quoted(was)} became ${quoted(is)}.`
  },
  removed: (text: string, way: boolean) =>
    way ? `A way was taken out: ${quoted(text)}.` : `No longer asked: ${quoted(text)}.`,
  added: (text: string, way: boolean) =>
    way ? `A further way was added: ${quoted(text)}.` : `Newly asked: ${quoted(text)}.`,
  moved: (text: string, wayBefore: boolean, wayAfter: boolean) => {
    if (wayBefore === wayAfter) return `${quoted(text)} moved to another place of the rule.`
    return wayAfter
      ? `${quoted(text)} was asked beside other clauses and is now a way of its own.`
      : `${quoted(text)} was a way of its own and is now asked beside other clauses.`
  },
  nowSeparate: (text: string) => `These now need separate time: ${quoted(text)}.`,
  nowShared: (text: string) => `These may now share their time: ${quoted(text)}.`,
  arranged: 'The same clauses are put together in another way.',
}

export const saySubstitutionDifference = {
  changed: (before: string, after: string) => `The substitution ${quoted(before)} became ${quoted(after)}.`,
  removed: (text: string) => `A substitution was taken out: ${quoted(text)}.`,
  added: (text: string) => `A substitution was added: ${quoted(text)}.`,
  retargeted: (text: string) => `The substitution ${quoted(text)} stands in for other clauses than before.`,
}

export const sayFactDifference = {
  changed: (label: string, before: string, after: string) =>
    `${label}: ${quoted(before)} became ${quoted(after)}.`,
  removed: (label: string, before: string) => `${label}: ${quoted(before)} is no longer stated.`,
  added: (label: string, after: string) => `${label}: ${quoted(after)} is newly stated.`,
}

export const sayYieldDifference = {
  added: (kind: string) => `A year in the class newly counts as ${kind}.`,
  removed: (kind: string) => `A year in the class no longer counts as ${kind}.`,
  changed: (kind: string, note: string | undefined) =>
    note === undefined
      ? `That a year in the class counts as ${kind} no longer depends on the position.`
      : `That a year in the class counts as ${kind} now depends: ${note}.`,
}

/** Names of facts beside those of the class panel. */
export const factNames = {
  title: 'Title',
  documented: 'Specification',
  qualifications: 'Qualifications',
  tentative: 'Tentative',
  history: 'History',
}
export const sayDocumented = (documented: boolean): string => (documented ? 'on file' : 'not on file')
export const sayQualifications = (qualifications: 'minimum' | 'typical'): string =>
  qualifications === 'minimum' ? 'a minimum' : 'typical, not a minimum'
