/** Test support: the smallest catalogues that carry a rule. */
import type { CataloguePack, CreditingPolicy, JobClass, Kind } from '../../model/catalogue.ts'

/** `supervision` implies `lead`; `service` has two parts; everything is `work`. */
export const kinds: Kind[] = [
  { id: 'work', name: 'work', within: [] },
  { id: 'service', name: 'service', within: ['work'] },
  { id: 'service.counter', name: 'counter service', within: ['service'] },
  { id: 'service.phone', name: 'phone service', within: ['service'] },
  { id: 'lead', name: 'leading', within: ['work'] },
  { id: 'supervision', name: 'supervision', within: ['lead'] },
  { id: 'military', name: 'military service', within: ['work'] },
]

export const kindIds = kinds.map(({ id }) => id)

/** The class that is asked about, and the classes that a clause may ask to have held. */
export const ASKED = 'test/asked'
export const HELD = ['test/teller', 'test/shift-lead'] as const

/** A class named by others, with no spec of its own. */
export const referencedClass = (id: string): JobClass => ({
  id,
  jurisdiction: 'test',
  title: id,
  level: 2,
  documented: false,
  qualifications: 'minimum',
  requirement: { id: 'unknown', unknown: {} },
  substitutions: [],
  yields: [],
  facts: [],
  summary: 'a class of the tests',
  duties: [],
  knowledge: [],
  distinguishing: [],
  notes: [],
  sources: [{ document: 'none', publisher: 'the tests' }],
})

/** One jurisdiction, `test`, with these classes. */
export const testPack = (classes: readonly JobClass[], policy?: CreditingPolicy): CataloguePack => ({
  format: 'rungs-catalogue',
  formatVersion: 1,
  version: 'test',
  published: '2026-01-01',
  kinds,
  jurisdictions: [{ id: 'test', name: 'Test', shortName: 'Test', ...(policy ? { policy } : {}) }],
  classes: [...classes],
  edges: [],
})
