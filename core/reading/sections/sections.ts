/** Headings → parts. A part runs to the next heading that opens one. */
import type { ExtractedText, Section } from '../model.ts'
import { findHeadings, type Heading } from './headings.ts'

export interface Part extends Section {
  /** Index of the block its heading stands in. */
  readonly block: number
  readonly licence: boolean
}

/** Fewer characters say nothing: an empty part under a heading that another heading follows. */
const SAYS_SOMETHING = 12

export function partsOf(extracted: ExtractedText): Part[] {
  const headings = findHeadings(extracted)
  const answered = new Set(
    toParts(extracted, headings.filter(({ inner }) => !inner))
      .filter(({ from, to }) => to - from >= SAYS_SOMETHING)
      .map(({ kind }) => kind),
  )
  const opening = headings.filter(({ inner, kind }) => !inner || !answered.has(kind))
  return toParts(extracted, withoutTurns(extracted, opening, answered.has('qualifications')))
}

/** Notes that follow the qualifications and say how to count them belong to them. */
function withoutTurns(
  extracted: ExtractedText,
  headings: readonly Heading[],
  _answered: boolean,
): readonly Heading[] {
  return headings.filter((heading, at) => {
    if (heading.kind !== 'note' || !heading.inner) return true
    const before = headings[at - 1]
    if (before?.kind !== 'qualifications') return true
    const body = extracted.text.slice(heading.body, headings[at + 1]?.at.from ?? extracted.text.length)
    return !/\bsubstitut|\bin lieu of\b|\bequivalen/i.test(body.slice(0, 4000))
  })
}

function toParts({ text }: ExtractedText, headings: readonly Heading[]): Part[] {
  return headings.map((heading, at) => {
    const end = headings[at + 1]?.at.from ?? text.length
    const from = skipSpace(text, heading.body, end)
    return {
      heading: text.slice(heading.at.from, heading.at.to).trim(),
      headingAt: heading.at,
      kind: heading.kind,
      block: heading.block,
      licence: heading.licence,
      from,
      to: skipSpaceBack(text, from, end),
    }
  })
}

export function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && text.charCodeAt(at) <= 32) at += 1
  return at
}

export function skipSpaceBack(text: string, from: number, to: number): number {
  let at = to
  while (at > from && text.charCodeAt(at - 1) <= 32) at -= 1
  return at
}
