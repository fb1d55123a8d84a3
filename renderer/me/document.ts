/**
 * Changes to a profile's JSON Resume document. Everything that is not named stays as it was: unknown keys,
 * their order, the entries around. A field that is emptied is taken out.
 */
import type { EducationLevel } from '../../core/model/primitives.ts'
import type { Certificate, Education, Profile, Work } from '../../core/model/profile.ts'

export type Section = 'work' | 'education' | 'certificates'
interface Entries {
  work: Work
  education: Education
  certificates: Certificate
}
export type Entry<S extends Section> = Entries[S]

/** A copy with the key set, in its old place, or without it where the value is undefined. */
export function withKey<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): T {
  const changed = { ...object }
  if (value === undefined) Reflect.deleteProperty(changed, key)
  else changed[key] = value
  return changed
}

export type Ladder = NonNullable<Work['ladder']>
type Study = NonNullable<Education['ladder']>

/** As `withKey`, for our facts of a job under `ladder`; the key goes when its last fact does. */
export function withLadder<K extends keyof Ladder>(job: Work, key: K, value: Ladder[K] | undefined): Work {
  return withKey(job, 'ladder', unlessEmpty(withKey(job.ladder ?? {}, key, value)))
}

/** As `withLadder`, for study. */
export function withStudy<K extends keyof Study>(
  entry: Education,
  key: K,
  value: Study[K] | undefined,
): Education {
  return withKey(entry, 'ladder', unlessEmpty(withKey(entry.ladder ?? {}, key, value)))
}

/** The day a licence runs out; taken out where it does not. */
export const withExpiry = (licence: Certificate, expires: string | undefined): Certificate =>
  withKey(licence, 'ladder', unlessEmpty(withKey(licence.ladder ?? {}, 'expires', expires)))

/** The level of study as a person chooses it; `unfinished`: it led to none; undefined: as its degree reads. */
export const withLevel = (entry: Education, level: EducationLevel | 'unfinished' | undefined): Education => {
  const isUnfinished = level === 'unfinished'
  const unlevelled = withStudy(entry, 'level', isUnfinished ? undefined : level)
  return withStudy(unlevelled, 'unfinished', isUnfinished || undefined)
}

const unlessEmpty = <T extends object>(object: T): T | undefined =>
  Object.keys(object).length > 0 ? object : undefined

export function entriesOf<S extends Section>(document: Profile, section: S): readonly Entry<S>[] {
  return document[section] ?? []
}

/** Nothing is filled in yet. */
export const isBlank = (
  document: Profile,
  { section, index }: { section: Section; index: number },
): boolean => Object.values(document[section]?.[index] ?? {}).every(value => value === undefined)

export function changeEntry<S extends Section>(
  document: Profile,
  section: S,
  index: number,
  change: (entry: Entry<S>) => Entry<S>,
): Profile {
  const entries = entriesOf(document, section).map((entry, at) => (at === index ? change(entry) : entry))
  return { ...document, [section]: entries }
}

/** At the end, so that the places of the others, and with them their colours, stay. */
export function addEntry<S extends Section>(document: Profile, section: S, entry: Entry<S>): Profile {
  return { ...document, [section]: [...entriesOf(document, section), entry] }
}

/** The job one had before with the same employer, still without its name and beginning. */
export const earlierJob = ({ name, startDate }: Work): Work => ({
  ...(name !== undefined && { name }),
  ...(startDate !== undefined && { endDate: startDate }),
})

export function removeEntry(document: Profile, section: Section, index: number): Profile {
  return { ...document, [section]: entriesOf(document, section).filter((_, at) => at !== index) }
}

export function renamePerson(document: Profile, name: string): Profile {
  return { ...document, basics: withKey(document.basics ?? {}, 'name', name || undefined) }
}

/** What is written to a file: the document alone, so that any reader of JSON Resume has it. */
export function writeDocument(document: Profile): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
