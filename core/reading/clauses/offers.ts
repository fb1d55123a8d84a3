/** What a sentence itself offers to the grammar: titles of classes, capitalised names, employers, figures. */
import type { Language } from '../language/language.ts'
import type { Offer } from '../language/matcher.ts'
import type { Token } from '../language/tokens.ts'
import type { NamedClass } from '../model.ts'

const LINKS = new Set(['of', 'the', 'for', '&', '/', '-'])
/** Words that may follow a title in its sentence. */
const AFTER_TITLES = new Set(
  'and or in with for at on of to which who who that by as while within from during under over before after performing whose where level range class classes position positions'.split(
    ' ',
  ),
)
const WITHIN_NAMES = new Set([...LINKS, 'and', 'on'])

export function offersOf(
  tokens: readonly Token[],
  classes: readonly NamedClass[],
  language: Language,
): ReadonlyMap<string, Offer> {
  const classAt = classOffers(tokens, classes)
  return new Map<string, Offer>([
    ['figure', at => figure(tokens[at], at)],
    ['class', at => classAt.get(at)],
    ['title', at => titleAt(tokens, at, language)],
    ['heading', at => headingAt(tokens, at)],
    ['gerund', at => gerund(tokens[at], at)],
    ['organisation-name', at => organisationAt(tokens, at, language)],
    ['agency-name', at => agencyAt(tokens, at, language)],
  ])
}

function figure(token: Token | undefined, at: number): ReturnType<Offer> {
  return token?.kind === 'number' && /^\d+(\.\d+)?$/.test(token.norm)
    ? { to: at + 1, means: Number(token.norm) }
    : undefined
}

function classOffers(
  tokens: readonly Token[],
  classes: readonly NamedClass[],
): Map<number, { to: number; means: number }> {
  const offers = new Map<number, { to: number; means: number }>()
  for (const [index, { from, to }] of classes.entries()) {
    const first = tokens.findIndex(token => token.from === from)
    const last = tokens.findIndex(token => token.to === to)
    if (first >= 0 && last >= first) offers.set(first, { to: last + 1, means: index })
  }
  return offers
}

const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital

/** "BOTH SPECIALTIES" run into the sentence below it: words in capital letters before others that are not. */
function headingAt(tokens: readonly Token[], start: number): ReturnType<Offer> {
  let to = start
  while (tokens[to]?.upper) to += 1
  const next = tokens[to]
  return to - start > 1 && next && !next.upper ? { to } : undefined
}

/** "installing": the work itself, without "experience" before it. */
function gerund(token: Token | undefined, at: number): ReturnType<Offer> {
  return token?.kind === 'word' && /\p{L}{3}ing$/u.test(token.norm) ? { to: at + 1 } : undefined
}

/**
 * "Senior Clerk (Typing)", "Director of Parks", "Accountant II": capitalised words with the small ones between them. A
 * place is no title ("City"), nor is what goes on in small letters ("City pay range").
 */
function titleAt(tokens: readonly Token[], start: number, language: Language): ReturnType<Offer> {
  if (!isName(tokens[start])) return undefined
  const run = runOf(tokens, start, LINKS)
  const bracket =
    tokens[run]?.norm === '(' && isName(tokens[run + 1]) ? runOf(tokens, run + 1, WITHIN_NAMES) : 0
  const to = bracket && tokens[bracket]?.norm === ')' ? bracket + 1 : run
  const next = tokens[to]
  const goesOn = next?.kind === 'word' && !/(?:ing|ed)$/.test(next.norm) && !AFTER_TITLES.has(next.norm)
  const isPlace =
    language.phrase('agency-noun', tokens, run - 1) !== undefined ||
    (to === start + 1 && language.phrase('organisation-noun', tokens, start) !== undefined)
  return goesOn || isPlace || NO_TITLE.test(tokens[start]?.norm ?? '') ? undefined : { to }
}

/** "Pay Range 12", and a pay grade by itself: "at the N23 level". */
const NO_TITLE = /^(?:pay|[a-z]\d{2})$/

/** A capitalised name with the noun of an employer in it: "City of Oakhill", "Department of Water and Power". */
function organisationAt(tokens: readonly Token[], start: number, language: Language): ReturnType<Offer> {
  if (!isName(tokens[start])) return undefined
  const to = runOf(tokens, start, WITHIN_NAMES)
  // "the Department of Ferries' ticket office": whose it is, and no employer.
  const [last, next] = [tokens[to - 1], tokens[to]]
  const isOwner =
    last !== undefined && last.to - last.from > last.norm.length && next?.kind === 'word' && !next.capital
  if (isOwner) return undefined
  // "with the Harbor Tolls System": what the work was with is a kind of work, no employer.
  if (to - start < 2 || language.phrase('kind', tokens, start)?.to === to) return undefined
  for (let at = start; at < to; at += 1)
    if (isName(tokens[at]) && language.phrase('organisation-noun', tokens, at)) return { to }
  return undefined
}

/** What stands behind a title to say where: "Investigator, Department of Parks". */
function agencyAt(tokens: readonly Token[], start: number, language: Language): ReturnType<Offer> {
  const name = organisationAt(tokens, start, language)
  if (!name) return undefined
  const isAgency = (at: number): boolean => language.phrase('agency-noun', tokens, at) !== undefined
  return isAgency(start) || isAgency(name.to - 1) ? name : undefined
}

function runOf(tokens: readonly Token[], start: number, links: ReadonlySet<string>): number {
  let to = start + 1
  for (let at = to; at < tokens.length; at += 1) {
    const token = tokens[at]
    // "Harbor Clerk Or Supervisor": a page's styling, not a word of the title.
    if (token?.norm === 'or') break
    if (token?.capital && token.kind !== 'mark') to = at + 1
    else if (!token || !links.has(token.norm) || at - to > 1) break
  }
  return to
}
