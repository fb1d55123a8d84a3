/** A roster against the people kept: what is new, changed, gone, and where a hand edit stands against it. */
import { type PersonDifference, type Facet, FACETS } from '../contract/team-shapes.ts'
import type { Work } from '../model/profile.ts'
import { sayFacets } from '../words/facets.ts'
import type { Person, RosterMapping } from './model.ts'
import { managedUnder, underNewIds } from './new-ids.ts'
import { plain } from './plain.ts'
import { withUnread } from './unread.ts'

/** A person kept, with what the last import said of them; null: entered by hand. */
export interface Kept extends Person {
  readonly imported: Person | null
}

export interface Merged {
  readonly difference: PersonDifference
  /** As the person is to be; absent where gone. */
  readonly person?: Person
  /** As the roster says, to compare with the next time. */
  readonly imported?: Person
  /** The id the person had here, where it is another now. */
  readonly formerly?: string
}

/** What was said of people by id, and of the roster as a whole. */
export interface Comparing {
  /** Whose hand edits give way. */
  readonly overwrite?: ReadonlySet<string>
  /** Who is the same under a wholly different name, or under this id, which was another. */
  readonly renamed?: ReadonlySet<string>
  /** Whose id is somebody else's now; of an id that is new here, that it is somebody new. */
  readonly replaced?: ReadonlySet<string>
  /** Of the roster; left out where it states everything there is of a person, as profiles do. */
  readonly columns?: RosterMapping['columns'] | undefined
}

const NOBODY: ReadonlySet<string> = new Set()

/**
 * Three ways, facet by facet: what only the roster changed is taken, what only the hand changed stays, and where both
 * did the hand's stays unless told. What no column is read as, the roster did not change. Some systems give an id again:
 * where no word of the name is the same, the two are not merged until somebody says that they are one. Nor is somebody
 * counted twice whose name is here under an id that the roster no longer has: until it is said, the one here stays.
 */
export function compareRoster(
  listedNow: readonly Person[],
  keptHere: readonly Kept[],
  { overwrite = NOBODY, renamed = NOBODY, replaced = NOBODY, columns }: Comparing = {},
): Merged[] {
  const listed = new Set(listedNow.map(({ id }) => id))
  const here = new Set(keptHere.map(({ id }) => id))
  const left = keptHere.filter(({ id }) => !listed.has(id))
  const come = listedNow.filter(({ id }) => !here.has(id) && !replaced.has(id))
  const moved = underNewIds(come, left)
  const formers = new Set([...moved.values()].map(({ id }) => id))
  const { roster, kept } = underOneId(listedNow, keptHere, moved, renamed)
  const known = new Map(kept.map(person => [person.id, person]))
  const names = new Map([...kept, ...roster].map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? id
  return [
    ...roster.map(person => {
      const { id } = person
      const former = known.get(moved.get(id)?.id ?? '')
      if (former && !renamed.has(id)) return perhapsMoved(person, former)
      const before = former ? withId(former, id) : known.get(id)
      if (!before || replaced.has(id)) return newcomer(person)
      if (!renamed.has(id) && isNamedOtherwise(person, before)) return unclear(person, before)
      const stated = columns ? withUnread(person, before.imported ?? before, columns) : person
      const merged = merge(withEarlierJobs(stated, before.imported), before, overwrite.has(id), nameOf)
      return former ? { ...merged, formerly: former.id } : merged
    }),
    ...kept.filter(({ id }) => !listed.has(id) && !formers.has(id)).map(gone),
  ]
}

/** Whoever reports to somebody under another id reports to the one id they are to have: the new one once it is said. */
function underOneId(
  roster: readonly Person[],
  kept: readonly Kept[],
  moved: ReadonlyMap<string, Kept>,
  renamed: ReadonlySet<string>,
): { roster: readonly Person[]; kept: readonly Kept[] } {
  const stays = new Map([...moved].flatMap(([id, { id: own }]) => (renamed.has(id) ? [] : [[id, own]])))
  const taken = new Map([...moved].flatMap(([id, { id: own }]) => (renamed.has(id) ? [[own, id]] : [])))
  return {
    roster: roster.map(person => managedUnder(person, stays)),
    kept: kept.map(person => ({
      ...managedUnder(person, taken),
      imported: person.imported && managedUnder(person.imported, taken),
    })),
  }
}

const withId = (kept: Kept, id: string): Kept => ({
  ...kept,
  id,
  imported: kept.imported && { ...kept.imported, id },
})

/**
 * Most rosters list the present job alone. A job of the last one that is listed no longer, while another began after it,
 * was left for that one: it is kept as ended then, for its time was served.
 */
function withEarlierJobs(roster: Person, before: Person | null): Person {
  const jobs = roster.document.work ?? []
  const left = (before?.document.work ?? []).flatMap(job => {
    if (job.startDate === undefined || jobs.some(each => isSameJob(each, job))) return []
    const { startDate: from } = job
    const [next] = jobs.flatMap(({ startDate = '' }) => (startDate > from ? [startDate] : [])).toSorted()
    return next === undefined ? [] : [{ ...job, endDate: job.endDate ?? next }]
  })
  return left.length === 0
    ? roster
    : { ...roster, document: { ...roster.document, work: [...left, ...jobs] } }
}

/** What is called otherwise is another job; what begins otherwise was put right. */
const isSameJob = (a: Work, b: Work): boolean =>
  a.position === b.position && a.ladder?.classId === b.ladder?.classId

/** A person as they are to be kept. */
export interface Settled extends Person {
  /** Place in the roster. */
  readonly position: number
  readonly imported: Person | null
}

/** What to keep and whom to remove. Who reported to somebody removed reports to nobody. */
export function outcomeOf(
  merged: readonly Merged[],
  gone: 'keep' | 'remove',
): { people: Settled[]; removed: string[] } {
  const left = merged.flatMap(({ person, difference }) =>
    person || gone === 'keep' ? [] : [difference.person],
  )
  const removed = [...left, ...merged.flatMap(({ formerly = [] }) => formerly)]
  const leaving = new Set(removed)
  const people = merged.flatMap(({ person, imported = null }, position) => {
    if (!person) return []
    const isAlone = person.manager !== null && leaving.has(person.manager)
    return [{ ...person, ...(isAlone && { manager: null }), position, imported }]
  })
  return { people, removed }
}

const isNamedOtherwise = ({ name }: Person, { name: here, imported }: Kept): boolean =>
  [here, imported?.name ?? here].every(known => !sharesWord(name, known))

/** As after a marriage, or in another order; an initial says too little. */
function sharesWord(name: string, other: string): boolean {
  if (plain(name) === plain(other)) return true
  const words = new Set(plain(other).split(' '))
  return plain(name)
    .split(' ')
    .some(word => word.length > 1 && words.has(word))
}

/** Nothing of the roster is taken, and it is asked again the next time. */
const unclear = (roster: Person, { imported, ...kept }: Kept): Merged => ({
  difference: {
    person: kept.id,
    name: kept.name,
    change: 'unclear',
    facets: [],
    conflicts: [],
    values: [{ facet: 'name', here: kept.name, roster: roster.name }],
  },
  person: ownPart({ ...kept, imported }),
  ...(imported && { imported }),
})

/** The same: the person here stays as they are. */
const perhapsMoved = (roster: Person, kept: Kept): Merged => {
  const asHere = unclear(roster, kept)
  const values = [{ facet: 'name' as const, here: kept.id, roster: roster.id }]
  return { ...asHere, difference: { ...asHere.difference, person: roster.id, change: 'moved', values } }
}

const newcomer = (person: Person): Merged => ({
  difference: { person: person.id, name: person.name, change: 'new', facets: [], conflicts: [], values: [] },
  person,
  imported: person,
})

const gone = ({ id, name }: Kept): Merged => ({
  difference: { person: id, name, change: 'gone', facets: [], conflicts: [], values: [] },
})

function merge(roster: Person, kept: Kept, overwrite: boolean, nameOf: (id: string) => string): Merged {
  // Of someone entered by hand nothing is known of an earlier roster: every difference is one of the hand.
  const base = kept.imported
  const conflicts: Facet[] = []
  const taken: Facet[] = []
  for (const facet of FACETS) {
    const [theirs, ours] = [valueOf(roster, facet), valueOf(kept, facet)]
    if (theirs === ours) continue
    const before = base && valueOf(base, facet)
    if (before === theirs) continue
    if (before !== ours) conflicts.push(facet)
    if (before === ours || overwrite) taken.push(facet)
  }
  const person = taken.reduce((made, facet) => withFacet(made, facet, roster), ownPart(kept))
  const facets = taken
  return {
    difference: {
      person: kept.id,
      name: person.name,
      change: facets.length > 0 || conflicts.length > 0 ? 'changed' : 'same',
      facets,
      conflicts,
      values: [...facets, ...conflicts.filter(facet => !facets.includes(facet))].map(facet => ({
        facet,
        ...sayFacets(kept, roster, facet, nameOf),
      })),
    },
    person,
    imported: roster,
  }
}

const ownPart = ({ id, name, unit, manager, document }: Kept): Person => ({
  id,
  name,
  unit,
  manager,
  document,
})

/** As text, to be compared; what is not there and an empty list are the same. */
function valueOf(person: Person, facet: Facet): string {
  switch (facet) {
    case 'name':
    case 'unit':
    case 'manager':
      return JSON.stringify(person[facet])
    case 'work':
    case 'education':
    case 'certificates':
      return JSON.stringify(person.document[facet] ?? [], sorted)
    default:
      return facet satisfies never
  }
}

/** Keys in one order: a document that went through the window comes back with others. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

function withFacet(person: Person, facet: Facet, roster: Person): Person {
  switch (facet) {
    case 'name':
      return {
        ...person,
        name: roster.name,
        document: { ...person.document, basics: { ...person.document.basics, name: roster.name } },
      }
    case 'unit':
    case 'manager':
      return { ...person, [facet]: roster[facet] }
    case 'work':
    case 'education':
    case 'certificates':
      return { ...person, document: { ...person.document, [facet]: roster.document[facet] ?? [] } }
    default:
      return facet satisfies never
  }
}

/** The people without some of them, and without their names where others report to them. */
export const withoutPeople = (people: readonly Person[], out: ReadonlySet<string>): Person[] =>
  people
    .filter(({ id }) => !out.has(id))
    .map(person =>
      person.manager !== null && out.has(person.manager) ? { ...person, manager: null } : person,
    )
