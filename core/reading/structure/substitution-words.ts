/** The parts of a sentence that lets something stand in: what, for what, at which rate, up to how much. */
import type { Span } from '../model.ts'
import { matchesOf } from '../text/matches.ts'

export interface SubstitutionWords {
  /** What stands in. */
  readonly source: Span
  readonly target: {
    readonly asks: 'experience' | 'education' | 'licence' | 'this' | 'any'
    readonly part: 'general-experience' | 'specific-experience' | null
    /** Labels of the alternatives it names ("Pattern II", "Requirement #2"). */
    readonly labels: readonly string[]
    /** The whole of what is required, not an amount of it. */
    readonly whole: boolean
  }
  /** An ISO duration for an ISO duration ("year for year"; "two years of education for one of experience"). */
  readonly rate: { readonly of: string; readonly for: string } | null
  /** "for one year of the required experience". */
  readonly amount: string | null
  /** "for each year lacking": as often as it is had. */
  readonly each: boolean
  /** "up to", "a maximum of". */
  readonly max: string | null
  readonly only: string | null
  /** Every word was understood. */
  readonly certain: boolean
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  each: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  sixty: 60,
}
const NUMBER = String.raw`(?:(\d{1,3})|(${Object.keys(NUMBERS).join('|')}))(?:\s*\(\s*\d{1,3}\s*\))?`
const AMOUNT = String.raw`${NUMBER}[\s-]+(?:full\s+|additional\s+|academic\s+)?(year|month)s?(?:['’])?`
const amountPattern = new RegExp(String.raw`\b${AMOUNT}\b`, 'iu')

/** The first amount of time in the words, and where it ends. */
export function amountIn(
  words: string,
): { readonly iso: string; readonly from: number; readonly to: number } | null {
  const match = amountPattern.exec(words)
  if (!match) return null
  const number = match[1] ? Number(match[1]) : (NUMBERS[(match[2] ?? '').toLowerCase()] ?? 0)
  if (number <= 0) return null
  const months = match[3]?.toLowerCase() === 'year' ? number * 12 : number
  const iso = `P${months >= 12 ? `${Math.floor(months / 12)}Y` : ''}${months % 12 > 0 ? `${months % 12}M` : ''}`
  return { iso, from: match.index, to: match.index + match[0].length }
}

/** "12 semester or 18 quarter units": the semester hours. */
export function hoursIn(words: string): number | null {
  const match = hoursPattern.exec(words)
  const number = match?.[1] ? Number(match[1]) : NUMBERS[(match?.[2] ?? '').toLowerCase()]
  return number && number > 0 ? number : null
}
const hoursPattern = new RegExp(
  String.raw`\b${NUMBER}[\s-]+(?:or\s+more\s+)?(?:semester(?!\s+(?:of|in|at)\b)|college\s+(?:level\s+)?(?:credits?|coursework)|credits?)\b`,
  'iu',
)

const VERB =
  /\b(?:maybe\s+substituted|(?:may|can|could|will|shall|might)\s+(?:also\s+)?be\s+(?:substituted|accepted|used|considered|credited)|(?:may|can|could|will)\s+(?:also\s+)?substitute|substitutes?|(?:may|can|could|will)\s+(?:also\s+)?replace|(?:may\s+|can\s+)?equates?|may\s+be\s+met\s+by|(?:satisfies|satisfy|meets|fulfills)(?=\s+this\s+requirement)|satisf(?:y|ies)(?=\s+(?:one|two|three|four|five|six|\d+)\s+(?:years?|months?)\s+of\s+the\b))\b/iu
const PEOPLE = /^\s*(?:(?:applicants|candidates|employees|persons|individuals)\b[^.;]{0,200}?)$/iu
const FOR =
  /^\s*(?:[^;]{0,160}?)\b(?:(?<!(?:year|month)[\s-]{1,3})for|in lieu of|in place of|instead of|toward|towards|to meet|to satisfy|to fulfill|to(?![\s-]+(?:year|month)\s+basis)|(?=this\s+requirement))\b/iu
/** "… may be substituted on a year-for-year basis.": for what, stands before. */
const BASIS = /^\s*on\s+an?\s+[^.;]{0,40}\bbasis\b/iu
const SAME =
  /\b(?:on\s+an?\s+)?(?:(?:one[\s-]+)?year[\s-]*(?:for|to|by)[\s-]*(?:each\s+)?(?:one[\s-]+)?year|month[\s-]*(?:for|to|by)[\s-]*month)(?:\s+basis)?/iu
const RATED = new RegExp(
  String.raw`\b(?:on\s+(?:the|a)\s+(?:basis|ratio)\s+(?:of|that)|at\s+(?:the|a)\s+rate\s+of|where|with)\s+${AMOUNT}\b([^.;]{0,200}?)\b(?:being\s+|is\s+|are\s+|as\s+)?(?:equivalent\s+to|equal\s+to|equal(?:s|l?ing)?|equates\s+to|for)\s+${AMOUNT}`,
  'iu',
)
const HALF = /\byear[\s-]+for[\s-]+six[\s-]+months(?:\s+basis)?/iu
const MAX = new RegExp(
  String.raw`\b(?:up\s+to|(?:to\s+|for\s+)?(?:a\s+)?maximum\s+(?:substitution\s+)?of|not\s+(?:more\s+than|to\s+exceed)|no\s+more\s+than|not\s+exceeding|limited\s+to)\s+(?:a\s+maximum\s+(?:substitution\s+)?of\s+|up\s+to\s+)?${AMOUNT}`,
  'iu',
)
const ONLY =
  /\(?\bfor\s+((?:(?!\bfor\b)[^().;]){2,80}?positions)\s+only\b\)?|\bfor\s+the\s+((?:(?!\bfor\b)[^().;]){2,60}?specialty)(?:\s+only)?\b/iu
const LABEL =
  /\b(?:pattern|requirement|option|alternative)s?\s*(?:#|no\.?|number|nos\.?)?\s*((?:\d{1,2}|[IVX]{1,5}|one|two|three|four|five)\b(?:[a-z]\b)?(?:\s*(?:,|and|or|&|above)\s*(?:#\s*)?(?:\d{1,2}|[IVX]{1,5})\b)*)/giu

/** "… or possession of a licence in A, B, or C may be substituted …": its own list is not cut. */
const OR_ANOTHER = /[;,]?\s+or\s+(?=(?:possession|completion)\s+of\b)/giu
const SUBSTITUTED = /\bmay\s+(?:also\s+)?be\s+substituted\s+for\b/giu

/** A span for each thing that a sentence lets stand in: cut at the last comma or semicolon between two of them. */
export function substitutionsIn(text: string, { from, to }: Span): Span[] {
  const words = text.slice(from, to)
  const verbs = matchesOf(SUBSTITUTED, words)
  const cuts = verbs.slice(1).flatMap(({ index }, at) => {
    const after = verbs[at]?.index ?? 0
    const between = words.slice(after, index)
    const starts = matchesOf(OR_ANOTHER, between).at(-1)?.index
    const cut = starts ?? Math.max(between.lastIndexOf(';'), between.lastIndexOf(', or '))
    return cut > 0 ? [after + cut] : []
  })
  if (cuts.length < verbs.length - 1) return [{ from, to }]
  const starts = [
    0,
    ...cuts.map(cut => cut + (/^[;,]?\s*(?:(?:or|and)\s+)?/u.exec(words.slice(cut))?.[0].length ?? 1)),
  ]
  return starts.map((start, at) => ({ from: from + start, to: from + (cuts[at] ?? words.length) }))
}

/** Null where the sentence is not of a form that is known. */
export function substitutionWords(text: string, span: Span): SubstitutionWords | null {
  const words = text.slice(span.from, Math.min(span.to, span.from + 1500))
  const verb = VERB.exec(words)
  if (!verb) return null
  const before = words.slice(0, verb.index)
  const after = words.slice(verb.index + verb[0].length)
  const isOfPeople = PEOPLE.test(before) && /(?:substitute|equate)$/i.test(verb[0])
  const link =
    /(?:replace|satisf(?:y|ies))$/iu.test(verb[0]) && !/^\s+this\b/iu.test(after)
      ? /^\s*/u.exec(after)
      : (FOR.exec(after) ?? BASIS.exec(after))
  if (!link) return null
  const start = skipOpening(before)
  const source = isOfPeople
    ? spanOf(span, verb.index + verb[0].length, verb.index + verb[0].length + link[0].length, words, true)
    : spanOf(span, start, verb.index, words, false)
  const between = isOfPeople ? '' : link[0]
  const rest = after.slice(link[0].length)
  return { source, ...terms(`${between} ${rest}`, rest, words, isOfPeople ? link[0] : '') }
}

/** "two of the five years": two years. */
const OF_SO_MANY = /\b([a-z]+|\d+)\s+of\s+the\s+[a-z]+\s+(year|month)s?\b/giu

/** "…; however, at least two years of college are required", "…, but must have included three months of …": of something else. */
const PROVIDED = /[;,]\s*(?:however|but|provided)\b.*$/isu

/** "one year of upper division course work in biology being equivalent to …": less than what stands before it. */
const NARROWER = /\b(?:in|upper|graduate|major|courses|duties)\b|(?<!\bgeneral\b[^.;]*)\bnature\b/iu

function terms(
  tail: string,
  target: string,
  words: string,
  sourceTail: string,
): Omit<SubstitutionWords, 'source'> {
  const all = `${sourceTail} ${tail}`.replaceAll(OF_SO_MANY, '$1 $2s')
  const rate = rateIn(all)
  const max = MAX.exec(all)
  const maxIso = max ? (amountIn(max[0])?.iso ?? null) : null
  const bare = target
    .replace(PROVIDED, ' ')
    .replaceAll(OF_SO_MANY, '$1 $2s')
    .replace(MAX, ' ')
    .replace(RATED, ' ')
    .replace(SAME, ' ')
    .replace(HALF, ' ')
  const stated = amountIn(bare)?.iso ?? null
  const amount = rate ? null : stated
  const asks = asked(bare, maxIso ?? amount)
  const only = ONLY.exec(words)
  return {
    rate,
    amount,
    each: /\beach\b/iu.test(bare),
    // "for two years of the experience, year for year": two years are the most.
    max: maxIso ?? (rate ? stated : null),
    only: only ? (only[1] ?? only[2] ?? '').trim() : null,
    target: {
      asks,
      part: /\bgeneral\b[^.;]{0,30}experience/iu.test(bare)
        ? 'general-experience'
        : /\bspecific\b[^.;]{0,30}experience/iu.test(bare)
          ? 'specific-experience'
          : null,
      labels: matchesOf(LABEL, bare).flatMap(match => labelsOf(match[1] ?? '')),
      whole: amount === null && maxIso === null && rate === null,
    },
    certain: !PROVIDED.test(target) && isUnderstood(bare) && !NARROWER.test(RATED.exec(all)?.[0] ?? ''),
  }
}

function rateIn(words: string): SubstitutionWords['rate'] {
  const rated = RATED.exec(words)
  if (rated) {
    const first = amountIn(rated[0])
    const second = first && amountIn(rated[0].slice(first.to))
    if (first && second) return { of: first.iso, for: second.iso }
  }
  if (SAME.test(words)) return { of: 'P1Y', for: 'P1Y' }
  return HALF.test(words) ? { of: 'P1Y', for: 'P6M' } : null
}

function asked(words: string, amount: string | null): SubstitutionWords['target']['asks'] {
  const at = (pattern: RegExp): number => {
    const found = words.search(pattern)
    return found < 0 ? Infinity : found
  }
  const experience = at(/\bexperience\b/iu)
  const education = at(
    /\b(?:education(?:al)?|degree|college|curriculum|high school|diploma|graduation|course\s?work|instruction|units|credits)\b/iu,
  )
  const licence = at(/\b(?:licen[sc]e|certificat\w*|credential|registration)\b/iu)
  const least = Math.min(experience, education, licence)
  if (least === Infinity) return amount ? 'experience' : /\bthis requirement\b/iu.test(words) ? 'this' : 'any'
  return least === experience ? 'experience' : least === education ? 'education' : 'licence'
}

const WORDS: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5' }
const labelsOf = (words: string): string[] =>
  words
    .split(/\s*(?:,|and|or|&|above|#)\s*/iu)
    .map(label => WORDS[label.toLowerCase()] ?? label)
    .filter(label => /^(?:\d{1,2}[a-z]?|[IVX]{1,5})$/iu.test(label))

const KNOWN =
  /\b(?:the|an?|of|for|on|in|to|each|above|required|minimum|general|specific|qualifying|experience|experiences|education|educational|requirements?|years?|months?|full-time|full|time|paid|lacking|stated|specified|listed|described|noted|indicated|basis|degree|bachelor['’]?s?|baccalaureate|master['’]?s?|science|arts|college|university|postgraduate|graduation|high\s+school|academic|work|study|non-?speciali[sz]ed|non-?supervisory|training|as|or|and|up|maximum|total|this|such|number|any|all|one|two|three|four|five|six|eighteen|twelve|\d+)\b|[^\p{L}\d]/giu
const isUnderstood = (target: string): boolean => target.replace(LABEL, '').replace(KNOWN, '') === ''

/** "By position (…),", "NOTE:" and the like stand before what stands in. */
function skipOpening(before: string): number {
  const opening = /^\s*(?:by\s+position\b[^,]{0,80},|note\s*\d?\s*:|(?:in|for)\s+[^,]{2,60},)\s*/iu.exec(
    before,
  )
  return opening ? opening[0].length : 0
}

function spanOf(span: Span, from: number, to: number, words: string, cutsTail: boolean): Span {
  let end = to
  if (cutsTail) {
    const inner = words.slice(from, to)
    const tail = inner
      .replace(/\b(?:for|in lieu of|to|toward|towards)\s*$/iu, '')
      .replace(SAME, found => ' '.repeat(found.length))
    end = from + tail.trimEnd().length
  }
  let start = from
  while (start < end && /\s/.test(words[start] ?? '')) start += 1
  while (end > start && /[\s,]/.test(words[end - 1] ?? '')) end -= 1
  return { from: span.from + start, to: span.from + end }
}
