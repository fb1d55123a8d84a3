/** A jurisdiction that the catalogue does not have yet, from its id: `us-ca-los-angeles`. */
import type { Jurisdiction } from '../model/catalogue.ts'
import { capital } from '../words/lists.ts'
import { sayPlaceIn, sayState } from '../words/review.ts'

/** The one on file, or a new one with the name that its id spells; a person may give it a better one. */
export function jurisdictionFor(id: string, known: readonly Jurisdiction[]): Jurisdiction {
  const found = known.find(each => each.id === id)
  if (found) return found
  const [country, state = '', ...place] = id.split('-')
  const stateName = country === 'us' ? STATES[state] : undefined
  if (stateName === undefined) return named(id, spelt(id.split('-')))
  if (place.length === 0) return { id, name: sayState(stateName), shortName: stateName }
  return { id, name: sayPlaceIn(spelt(place), stateName), shortName: spelt(place) }
}

const named = (id: string, name: string): Jurisdiction => ({ id, name, shortName: name })
const spelt = (words: readonly string[]): string => words.map(capital).join(' ')

/** By the postal code. */
const STATES: Readonly<Record<string, string>> = {
  al: 'Alabama',
  ak: 'Alaska',
  az: 'Arizona',
  ar: 'Arkansas',
  ca: 'California',
  co: 'Colorado',
  ct: 'Connecticut',
  de: 'Delaware',
  fl: 'Florida',
  ga: 'Georgia',
  hi: 'Hawaii',
  id: 'Idaho',
  il: 'Illinois',
  in: 'Indiana',
  ia: 'Iowa',
  ks: 'Kansas',
  ky: 'Kentucky',
  la: 'Louisiana',
  me: 'Maine',
  md: 'Maryland',
  ma: 'Massachusetts',
  mi: 'Michigan',
  mn: 'Minnesota',
  ms: 'Mississippi',
  mo: 'Missouri',
  mt: 'Montana',
  ne: 'Nebraska',
  nv: 'Nevada',
  nh: 'New Hampshire',
  nj: 'New Jersey',
  nm: 'New Mexico',
  ny: 'New York',
  nc: 'North Carolina',
  nd: 'North Dakota',
  oh: 'Ohio',
  ok: 'Oklahoma',
  or: 'Oregon',
  pa: 'Pennsylvania',
  ri: 'Rhode Island',
  sc: 'South Carolina',
  sd: 'South Dakota',
  tn: 'Tennessee',
  tx: 'Texas',
  ut: 'Utah',
  vt: 'Vermont',
  va: 'Virginia',
  wa: 'Washington',
  wv: 'West Virginia',
  wi: 'Wisconsin',
  wy: 'Wyoming',
}
