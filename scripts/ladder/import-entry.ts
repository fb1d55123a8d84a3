/** What `import` answers of a document (docs/formats.md). Offsets count UTF-16 units of its extracted text. */
import type { Kind } from '../../core/model/catalogue.ts'
import type { Unweighed } from '../../core/model/primitives.ts'
import type { RequirementNode, Substitution } from '../../core/model/requirement.ts'
import type {
  AlsoNeeded,
  ClassReading,
  DocumentFormat,
  ExtractedText,
  Span,
} from '../../core/reading/model.ts'
import { tallyOf } from '../../core/review/tally.ts'

interface Said extends Span {
  readonly text: string
}

export interface Entry {
  readonly file: string
  readonly format: DocumentFormat | null
  /** Where it is from, as the person or the document says. */
  readonly jurisdiction: string | null
  /** What offsets count in; null where no text could be taken. */
  readonly text: string | null
  readonly classes: readonly EntryClass[]
  readonly problems: readonly string[]
}

export interface EntryClass {
  readonly title: string
  readonly code: string | null
  readonly grade: string | null
  readonly payMin: number | null
  readonly payMax: number | null
  readonly payPeriod: string | null
  /** When the class was established; of a bulletin, which does not say, when it was opened. */
  readonly established: string | null
  readonly revised: string | null
  readonly probation: string | null
  readonly bargainingUnit: string | null
  readonly flsa: string | null
  /** From when on the class is no more. */
  readonly abolished: string | null
  readonly tentative: string | null
  /** Further dated events, in the document's words. */
  readonly history: readonly { readonly date: string; readonly what: string }[]
  readonly sections: readonly (Span & { heading: string; kind: string })[]
  readonly qualifications: 'minimum' | 'typical'
  readonly requirement: RequirementNode
  readonly substitutions: readonly Substitution[]
  readonly unread: readonly Said[]
  /** As the review list says it: `check` also where a note narrows what counts, or the title is in doubt. */
  readonly confidence: 'certain' | 'check'
  /** Classes that the qualifications name, and the ids they have or would have. */
  readonly named: readonly (Span & { title: string; classId: string; known: boolean })[]
  /** Kinds of experience that the catalogue does not have yet. */
  readonly kinds: readonly Kind[]
  /** What stands among the qualifications and asks nothing; `narrows` where it limits what counts and no clause weighs it. */
  readonly notes: readonly (Said & { kind: string; narrows?: Unweighed })[]
  /** Licences asked outside the qualifications, of whoever is appointed. */
  readonly alsoNeeded: readonly (Span & AlsoNeeded)[]
  /** After a commit: the class it became, null while it waits for review. */
  readonly accepted?: string | null
}

export interface ReadDocument {
  readonly text: ExtractedText | null
  readonly jurisdiction: string | null
  readonly readings: readonly ClassReading[]
  readonly problems: readonly string[]
  /** In the order of the readings; absent where nothing is stored. */
  readonly accepted?: readonly (string | null)[]
}

export function entryOf(file: string, document: ReadDocument): Entry {
  const { text, jurisdiction, readings, problems, accepted } = document
  const said = ({ from, to }: Span): Said => ({ text: (text?.text ?? '').slice(from, to), from, to })
  return {
    file,
    format: text?.format ?? null,
    jurisdiction,
    text: text?.text ?? null,
    classes: readings.map((reading, index) => ({
      ...classOf(reading, said),
      ...(accepted && { accepted: accepted[index] ?? null }),
    })),
    problems,
  }
}

function classOf(reading: ClassReading, said: (span: Span) => Said): EntryClass {
  const [pay] = reading.pay
  return {
    title: reading.title.value,
    code: reading.code?.value ?? null,
    grade: reading.grade?.value ?? null,
    payMin: pay?.value.min ?? null,
    payMax: pay?.value.max ?? null,
    payPeriod: pay?.value.period ?? null,
    established: reading.established?.value ?? openedOn(reading),
    revised: reading.revised?.value ?? null,
    probation: reading.probation?.value ?? null,
    bargainingUnit: reading.bargainingUnit?.value ?? null,
    flsa: reading.flsa?.value ?? null,
    abolished: reading.abolished?.value ?? null,
    tentative: reading.tentative?.value ?? null,
    history: reading.history.map(({ value }) => value),
    sections: reading.sections.map(({ heading, kind, from, to }) => ({ heading, kind, from, to })),
    qualifications: reading.qualifications,
    requirement: reading.requirement,
    substitutions: reading.substitutions,
    unread: reading.unread.map(said),
    confidence: tallyOf(reading).confidence,
    named: reading.named,
    kinds: reading.kinds,
    notes: reading.notes.map(note => ({
      kind: note.kind,
      ...(note.narrows && { narrows: note.narrows }),
      ...said(note),
    })),
    alsoNeeded: (reading.alsoNeeded ?? []).map(({ value, from, to }) => ({ ...value, from, to })),
  }
}

/** A bulletin has no other date. */
const openedOn = ({ history }: ClassReading): string | null =>
  history.find(({ value }) => /^open/i.test(value.what))?.value.date ?? null
