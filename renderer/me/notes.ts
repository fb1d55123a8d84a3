/** What the reader must know of each entry, beside the entry. */
import type { EntryRef, Section } from '../../core/charts/timeline/profile.ts'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Note } from '../../core/model/answer.ts'
import type { Profile } from '../../core/model/profile.ts'
import type { IsoDate } from '../../core/model/primitives.ts'
import { readProfile, studyToCome } from '../../core/profile/index.ts'
import { meWords, sayProfileNote } from '../../core/words/screens/me.ts'
import { classOf } from '../../core/charts/names.ts'
import { isOfNoKind } from '../../core/charts/plan/unsaid.ts'
import { isBlank } from './document.ts'

export function notesByEntry(
  document: Profile,
  overview: CatalogueOverview,
  asOf: IsoDate,
): (entry: EntryRef) => readonly string[] {
  const said = new Map<string, string[]>()
  for (const [index, job] of (document.work ?? []).entries())
    if (isOfNoKind(job, overview))
      said.set(keyOf({ section: 'work', index }), [
        classOf(overview, job.ladder?.classId) ? meWords.classSaysNothing : meWords.nothingTicked,
      ])
  const facts = readProfile(document)
  const notes = [...facts.notes, ...studyToCome(facts, asOf), ...unknownNotes(document, overview)]
  for (const note of notes) {
    const entry = entryOf(note)
    const text = sayProfileNote(note)
    if (!entry || text === null) continue
    const before = said.get(keyOf(entry)) ?? []
    // Both ends of a job may be estimates; it is said once.
    if (!before.includes(text)) said.set(keyOf(entry), [...before, text])
  }
  for (const entry of repeatedIn(document))
    said.set(keyOf(entry), [meWords.repeated, ...(said.get(keyOf(entry)) ?? [])])
  // Of an entry that was only just added everything is still to be said.
  return entry => (isBlank(document, entry) ? [] : (said.get(keyOf(entry)) ?? []))
}

/** Entries that say just what one before them says. */
const repeatedIn = (document: Profile): EntryRef[] =>
  (['work', 'education', 'certificates'] as const).flatMap(section => {
    const texts = (document[section] ?? []).map(entry => JSON.stringify(entry))
    return texts.flatMap((text, index) => (texts.indexOf(text) < index ? [{ section, index }] : []))
  })

const keyOf = ({ section, index }: EntryRef): string => `${section} ${index}`

/** What the catalogue here does not have. The rules say the same in their answers. */
function unknownNotes(document: Profile, overview: CatalogueOverview): Note[] {
  const classes = new Set(overview.classes.map(({ id }) => id))
  const kinds = new Set(overview.kinds.map(({ id }) => id))
  const notes: Note[] = []
  for (const [work, { ladder }] of (document.work ?? []).entries()) {
    const classId = ladder?.classId
    if (classId !== undefined && !classes.has(classId)) notes.push({ code: 'unknown-class', work, classId })
    const named = new Set([...(ladder?.kinds ?? []), ...Object.keys(ladder?.shares ?? {})])
    for (const kind of named) if (!kinds.has(kind)) notes.push({ code: 'unknown-kind', work, kind })
  }
  return notes
}

/** The entry a note is about, by its index or its path: `work[2].startDate`. */
function entryOf(note: Note): EntryRef | null {
  if ('work' in note) return { section: 'work', index: note.work }
  if ('education' in note) return { section: 'education', index: note.education }
  if (note.code !== 'estimated') return null
  const [, section, index] = /^(work|education|certificates)\[(\d+)\]/.exec(note.where) ?? []
  return isSection(section) ? { section, index: Number(index) } : null
}

const isSection = (text: string | undefined): text is Section =>
  text === 'work' || text === 'education' || text === 'certificates'
