/** Headings → parts. A part runs to the next heading that opens one. */
import type { ExtractedText, Section } from '../model.ts'
import { onOneLine } from '../text/one-line.ts'
import { findHeadings, type Heading } from './headings.ts'

export interface Part extends Section {
  /** Index of the block its heading stands in. */
  readonly block: number
  readonly licence: boolean
  /** Its heading is a line by itself. */
  readonly alone: boolean
}

/** Fewer characters say nothing: an empty part under a heading that another heading follows. */
const SAYS_SOMETHING = 12

export function partsOf(extracted: ExtractedText): Part[] {
  const headings = findHeadings(extracted)
  const answered = new Set(
    toParts(
      extracted,
      headings.filter(({ inner }) => !inner),
    )
      .filter(({ from, to, licence }) => !licence && to - from >= SAYS_SOMETHING)
      .map(({ kind }) => kind),
  )
  const opens = ({ inner, kind }: Heading): boolean => !inner || !answered.has(kind)
  const kept: Heading[] = []
  for (const [at, heading] of headings.entries())
    if (opens(heading) && !staysInside(extracted.text, heading, kept.at(-1), headings[at + 1]))
      kept.push(heading)
  const parts = toParts(extracted, kept)
  const process = parts.findIndex(({ kind }) => kind === 'process')
  // What an examination asks for ("CERTIFICATION") is no qualification.
  return process < 0 ? parts : parts.filter(({ licence }, at) => !licence || at < process)
}

/**
 * A note among the qualifications is read with them, and so is a subheading of one word ("CERTIFICATION") that "and"
 * joins to what stands around it, or that another follows. "NOTES:" by themselves end them (`asks.ts` looks into them),
 * unless a line "OR" behind them goes on with what is asked. So does "AND", then "EXPERIENCE:", behind what is preferred.
 */
function staysInside(text: string, heading: Heading, before?: Heading, next?: Heading): boolean {
  if (before?.kind !== 'qualifications' || before.licence) return false
  // "Minimum Qualifications", then "Special Requirement: Command of …": the first of what is asked.
  if (heading.kind === 'other' && !heading.alone) return text.slice(before.body, heading.start).trim() === ''
  const goesOn = (to: number): boolean => GOES_ON.test(text.slice(Math.max(before.body, to - 8), to))
  const joined = goesOn(heading.at.from)
  if (heading.licence) {
    const followed = next !== undefined && next.kind === 'qualifications' && next.inner
    return heading.words === 1 && (joined || followed || goesOn(next?.at.from ?? text.length))
  }
  if (heading.kind !== 'note') return false
  const body = text.slice(heading.body, next?.at.from ?? text.length)
  if (!heading.inner)
    return heading.alone && (RESUMES.test(body) || (next?.kind === 'qualifications' && goesOn(next.at.from)))
  const isOne = /^note\b/i.test(text.slice(heading.at.from, heading.at.to))
  return joined || isOne || JOINS.test(body) || (next?.kind === 'qualifications' && next.inner)
}
const RESUMES =
  /^[^\p{L}\n]*(?:and|or)[^\p{L}\n]*\s(?:any\s+(?:equivalent\s+|other\s+|acceptable\s+)*combination\b|(?:(?:general|specific|specialized|additional|work)\s+)?(?:experience|education|training)[^\S\n]*(?::|$))/imu
const JOINS = /^[^\p{L}\n]*(?:and|or)[^\p{L}\n]*$/imu
const GOES_ON = /\b(?:and|or)\W*$/i

/** "ADDITIONAL REQUIREMENT FOR THE BILINGUAL SPECIALTY": qualifications, of some positions only. */
const isForSome = (text: string, { alone, at }: Heading): boolean =>
  alone && FOR_SOME.test(text.slice(at.from, at.to))
const FOR_SOME =
  /^additional\s+requirements?\s+for\s+(?:[\p{L}/&'’-]+\s+){1,6}(?:speciali?t(?:y|ies)\W*$|positions?\b)/iu

function toParts({ text }: ExtractedText, headings: readonly Heading[]): Part[] {
  return headings.map((heading, at) => {
    const end = headings[at + 1]?.start ?? text.length
    const ofSome = isForSome(text, heading)
    // What is asked for some positions is read with its heading, which says for which.
    const from = skipSpace(text, ofSome ? heading.at.from : heading.body, end)
    return {
      heading: onOneLine(text.slice(heading.at.from, heading.at.to).trim()),
      headingAt: heading.at,
      kind: ofSome ? 'qualifications' : heading.kind,
      block: heading.block,
      licence: heading.licence,
      alone: heading.alone,
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

function skipSpaceBack(text: string, from: number, to: number): number {
  let at = to
  while (at > from && text.charCodeAt(at - 1) <= 32) at -= 1
  return at
}
