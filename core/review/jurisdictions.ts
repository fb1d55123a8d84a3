/** Jurisdictions that the catalogue does not have yet: the name their id spells, the id their name makes. */
import { z } from 'zod'
import type { Jurisdiction } from '../model/catalogue.ts'
import { JurisdictionId } from '../model/primitives.ts'
import { countyId } from '../reading/fields/jurisdiction.ts'
import { CITY_STATES, STATES } from '../reading/fields/jurisdictions.ts'
import { titleSlug } from '../reading/names/title-key.ts'
import { capital } from '../words/lists.ts'
import { sayPlaceIn, sayState } from '../words/review.ts'

/** The one on file, or a new one with the name that its id spells: `us-ca-los-angeles` is Los Angeles, California. */
export function jurisdictionFor(id: string, known: readonly Jurisdiction[]): Jurisdiction {
  const found = known.find(each => each.id === id)
  if (found) return found
  const [country, state = '', ...place] = id.split('-')
  const stateName = country === 'us' ? STATE_NAMES.get(state) : undefined
  if (stateName === undefined) return spelling(id, spelt(id.split('-')))
  if (place.length === 0) return { id, name: sayState(stateName), shortName: stateName }
  return { id, name: sayPlaceIn(spelt(place), stateName), shortName: spelt(place) }
}

const spelling = (id: string, name: string): Jurisdiction => ({ id, name, shortName: name })
const spelt = (words: readonly string[]): string => words.map(capital).join(' ')

/** By the postal code. */
const STATE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(STATES).map(([name, code]) => [code, spelt(name.split(' '))]),
)

// ---- as a person names them

const STATE = /^(?:the\s+)?(?:state|commonwealth)\s+of\s+/i
const KIND = /^(?:the\s+)?(city and county|city|county|town|township|village|borough)\s+of\s+/i
const COUNTY = /\s+county$/i

/** "City of Santa Cruz, California" → `us-ca-santa-cruz`; a place in no state that is known is spelt as it is. */
export function placeIdOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const [whole = '', ...within] = plain.split(',').map(part => part.trim())
  if (!/[a-z0-9]/i.test(whole)) return ''
  const own = whole.replace(KIND, '').replace(STATE, '').replace(COUNTY, '')
  const isPlace = KIND.test(whole) || COUNTY.test(whole)
  const slug = titleSlug(own)
  const itself = isPlace || within.length > 0 ? undefined : stateCode(own)
  if (itself !== undefined) return `us-${itself}`
  const state = stateCode(within.join(' ').replace(STATE, '')) ?? CITY_STATES.get(slug)
  if (state === undefined) return titleSlug(plain)
  const isCounty = COUNTY.test(whole) || /^(?:the\s+)?county of/i.test(whole)
  return isCounty ? countyId(state, slug) : `us-${state}-${slug}`
}

function stateCode(text: string): string | undefined {
  const words = text.trim().toLowerCase().replaceAll('.', '')
  return STATE_NAMES.has(words) ? words : STATES[words]
}

/** A place by the name a person gave it; in narrow columns it goes without what it is and the state it lies in. */
export const placeNamed = (id: string, name: string): Jurisdiction => ({
  id,
  name,
  shortName: name.replace(KIND, '').replace(STATE, '').replace(/,.*$/, '').trim() || name,
})

/** The setting under which names of places are kept until one of their classes is accepted, by the places' ids. */
export const PLACE_NAMES = 'placeNames'
const PlaceNames = z.record(JurisdictionId, z.string().trim().min(1).max(200))

/** Whatever the setting holds. */
export const namesOfPlaces = (settings: Readonly<Record<string, unknown>>): Record<string, string> =>
  PlaceNames.safeParse(settings[PLACE_NAMES]).data ?? {}

export const namedPlaces = (settings: Readonly<Record<string, unknown>>): Jurisdiction[] =>
  Object.entries(namesOfPlaces(settings)).map(([id, name]) => placeNamed(id, name))
