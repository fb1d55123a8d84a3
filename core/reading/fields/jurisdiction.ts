/** Which employer a document is of: the one it names most, its header first. Null when it names none. */
import type { ExtractedText, Span } from '../model.ts'
import { titleSlug } from '../names/title-key.ts'
import { remembered } from '../remembered.ts'
import { CITY_STATES, STATES } from './jurisdictions.ts'

const NAME = String.raw`[A-Z][\p{L}.'’-]{1,30}(?:[ ][A-Z][\p{L}.'’-]{1,30}){0,2}`
const CAPITALS = String.raw`[A-Z][A-Z.'’-]{1,30}(?:[ ][A-Z][A-Z.'’-]{1,30}){0,1}`
/** How a place is written, and words without which it is not: a form is looked for only where they stand. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [
    /[yenh]\s+of\s/,
    String.raw`\b(?<kind>City and County|City|County|State|Commonwealth|Town)\s+of\s+(?<name>${NAME})`,
  ],
  [
    /[YENH]\s+OF\s/,
    String.raw`\b(?<kindUpper>CITY AND COUNTY|CITY|COUNTY|STATE|COMMONWEALTH|TOWN)\s+OF\s+(?<nameUpper>${CAPITALS})`,
  ],
  [/County,/, String.raw`\b(?<countyOf>${NAME})\s+County,\s+(?<inState>${NAME})`],
  [/COUNTY,/, String.raw`\b(?<countyOfUpper>${CAPITALS})\s+COUNTY,\s+(?<inStateUpper>${CAPITALS})`],
  [
    /County\s+[GPCMO]/,
    String.raw`\b(?<county>${NAME})\s+County\s+(?:Government|Personnel|Civil|Merit|Council|Office)`,
  ],
  [
    /State\s+[PDCG]|state\s+[sgc]/,
    String.raw`\b(?<state>${NAME})\s+(?:State\s+(?:Personnel|Department|Civil|Government)|state\s+(?:service|government|civil service))`,
  ],
]
const placePattern = remembered(forms => new RegExp(forms, 'gu'))

function placesIn(text: string): Iterable<RegExpExecArray> {
  const forms = PLACES.filter(([needs]) => needs.test(text)).map(([, form]) => form)
  return forms.length === 0 ? [] : text.matchAll(placePattern(forms.join('|')))
}
/** Words before a place that make it something else: who issues a licence, whose law it is. */
const ISSUER =
  /(?:issued|granted|recognized|registered|licensed|approved|certified|accepted|registration|certificate|license)\s+(?:\w+\s+){0,2}(?:by|in|with|from|within)\s+(?:the\s+)?$|\b(?:laws?|board|secretary|code|registration)\s+(?:of|in|with)\s+(?:the\s+)?$/i
/** A licence good in a state, or a law of it, says nothing of the employer. */
const LICENSING = /licen[sc]|certif|regist|permit|practice|operator|statut|accredit/i
const HEADER_WEIGHT = 6
/** “State of …” names laws and licences in many a city's document: so often before it is the employer. */
const OFTEN = 3
/** No more mentions are counted. */
const ENOUGH = 200

export interface Place {
  readonly id: string
  readonly at: Span
}

export function jurisdictionOf({ text }: ExtractedText, headerEnd: number): Place | null {
  const weights = new Map<string, { weight: number; wide: boolean; at: Span }>()
  const states = new Map<string, number>()
  let counted = 0
  for (const match of placesIn(text)) {
    if ((counted += 1) > ENOUGH) break
    const at = { from: match.index, to: match.index + match[0].length }
    const place = placeOf(match.groups ?? {})
    if (place?.state) states.set(place.state, (states.get(place.state) ?? 0) + 1)
    if (!place || ISSUER.test(text.slice(Math.max(0, at.from - 60), at.from))) continue
    if (place.wide && at.from >= headerEnd && LICENSING.test(text.slice(Math.max(0, at.from - 160), at.from)))
      continue
    const known = weights.get(place.id) ?? {
      weight: 0,
      wide: place.wide && match.groups?.['state'] === undefined,
      at,
    }
    weights.set(place.id, { ...known, weight: known.weight + (at.from < headerEnd ? HEADER_WEIGHT : 1) })
  }
  let best: { id: string; weight: number; at: Span } | null = null
  for (const [id, found] of weights)
    if ((!found.wide || found.weight >= OFTEN) && (!best || found.weight > best.weight))
      best = { id, ...found }
  if (!best) return null
  const [state] = [...states].toSorted(([, a], [, b]) => b - a)[0] ?? []
  const id = best.id.startsWith('us-?') ? (state ? `us-${state}${best.id.slice(4)}` : null) : best.id
  return id === null ? null : { id, at: best.at }
}

/** `us-?-name` where the state is not known from the name alone. */
function placeOf(
  part: Partial<Record<string, string>>,
): { id: string; state: string | null; wide: boolean } | null {
  const within = longestKnown(part['inState'] ?? part['inStateUpper'] ?? '', words => STATES[words])
  const county = part['countyOf'] ?? part['countyOfUpper']
  if (county !== undefined)
    return within ? { id: countyId(within, titleSlug(county)), state: within, wide: false } : null
  const kind = (part['kind'] ?? part['kindUpper'] ?? '').toLowerCase()
  const name = part['name'] ?? part['nameUpper'] ?? part['county'] ?? part['state'] ?? ''
  if (part['state'] !== undefined || kind === 'state' || kind === 'commonwealth') {
    const state = longestKnown(name, words => STATES[words])
    return state ? { id: `us-${state}`, state, wide: true } : null
  }
  if (part['county'] !== undefined || kind === 'county') {
    const state = CITY_STATES.get(titleSlug(name)) ?? null
    return { id: countyId(state ?? '?', titleSlug(name)), state, wide: false }
  }
  const city = longestKnown(name, words => {
    const slug = titleSlug(words)
    const state = CITY_STATES.get(slug)
    return state && { slug, state }
  })
  return city
    ? { id: `us-${city.state}-${city.slug}`, state: city.state, wide: false }
    : { id: `us-?-${titleSlug(ownName(name))}`, state: null, wide: false }
}

/** Where a county has the name of a city, its id says so. */
export const countyId = (state: string, slug: string): string =>
  `us-${state}-${slug}${CITY_STATES.has(slug) ? '-county' : ''}`

/** What belongs to a place is none of its name: Boston of "Boston's Harbor Office". */
const ownName = (name: string): string => name.replace(/['’]s\b.*$/i, '')

/** A name runs on into other capitalised words: the longest beginning that is known. */
function longestKnown<T>(name: string, known: (words: string) => T | undefined): T | null {
  const words = ownName(name).toLowerCase().replace(/[.'’]/g, '').split(' ')
  for (let count = words.length; count > 0; count -= 1) {
    const found = known(words.slice(0, count).join(' '))
    if (found !== undefined) return found
  }
  return null
}
