/**
 * What reading a document gives, from extracted text to classes with rules (docs/reading.md).
 * Every offset counts UTF-16 units of `ExtractedText.text`; a span is [from, to).
 */
import { z } from 'zod'
import type { Kind } from '../model/catalogue.ts'
import type { Unweighed } from '../model/primitives.ts'
import type { RequirementNode, Substitution } from '../model/requirement.ts'
import type { LanguageOverlay } from './language/overlay.ts'

export const Span = z.strictObject({ from: z.int().min(0), to: z.int().min(0) })
export type Span = z.infer<typeof Span>

export const DOCUMENT_FORMATS = ['txt', 'html', 'pdf', 'docx', 'pasted'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

/**
 * A run of text that stands by itself: a line of plain text, a paragraph, a list item, a table row.
 * `label` is a number or bullet the format held apart from the words ("1.", "a)"); `depth` is the size of a
 * heading (1 the greatest) or the nesting of an item (1 the outermost), where the format says so.
 */
export const Block = z.strictObject({
  ...Span.shape,
  kind: z.enum(['heading', 'paragraph', 'item', 'row']),
  depth: z.int().min(1).optional(),
  label: z.string().optional(),
})
export type Block = z.infer<typeof Block>

/** What a format reader (`data/documents/`) takes out of a file: text and where its blocks are, in order, apart. */
export const ExtractedText = z.strictObject({
  format: z.enum(DOCUMENT_FORMATS),
  text: z.string(),
  blocks: z.array(Block),
  /** What was left out or could not be read, in words for the person. */
  problems: z.array(z.string()),
  /** Where it was published, as a saved page says of itself. */
  address: z.string().optional(),
})
export type ExtractedText = z.infer<typeof ExtractedText>

export type Confidence = 'certain' | 'check'

/** A fact of the document and the words it stands in. */
export interface Found<T> extends Span {
  readonly value: T
  readonly confidence: Confidence
}

export const SECTION_KINDS = [
  'qualifications',
  'definition',
  'distinguishing',
  'duties',
  'knowledge',
  'pay',
  'working-conditions',
  'history',
  'process',
  'note',
  'other',
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

/** A headed part: `from`–`to` is its body, without the heading. */
export interface Section extends Span {
  readonly heading: string
  readonly headingAt: Span
  readonly kind: SectionKind
}

export interface PayRange {
  readonly min: number
  readonly max: number
  readonly period: 'year' | 'month' | 'two-weeks' | 'hour'
}

/** A licence asked outside the qualifications; `some`: in some positions only. */
export interface AlsoNeeded {
  readonly licence: string
  readonly some?: true
}

/** Stands for the title of a class where the document gives none: a person must give one before it is accepted. */
export const UNTITLED = 'Untitled'

/** What a document says of one class, besides what it asks. A series page gives several. */
export interface ClassFacts {
  /** `UNTITLED`, with no words of the document, where none was found. */
  readonly title: Found<string>
  readonly code?: Found<string>
  readonly grade?: Found<string>
  /** In the order printed; the first is the one shown. */
  readonly pay: readonly Found<PayRange>[]
  /** Partial dates. */
  readonly established?: Found<string>
  readonly revised?: Found<string>
  /** The class is no more from this day on. */
  readonly abolished?: Found<string>
  readonly alsoNeeded?: readonly Found<AlsoNeeded>[]
  /** An ISO duration. */
  readonly probation?: Found<string>
  readonly bargainingUnit?: Found<string>
  readonly flsa?: Found<string>
  /** Why the specification is not final, when it says so. */
  readonly tentative?: Found<string>
  readonly history: readonly Found<{ date: string; what: string }>[]
  readonly sections: readonly Section[]
  /** Where what this class asks is written: its own part, and parts for all levels. In order. */
  readonly asks: readonly Span[]
  /** Classes that distinguishing features or reporting lines name, and which side they stand on. */
  readonly related: readonly RelatedClass[]
}

/** A class the text names. `known` when the catalogue or another document of the batch has it. */
export interface NamedClass extends Span {
  readonly title: string
  readonly classId: string
  readonly known: boolean
  /** The document spells the title otherwise, by a letter of a word. */
  readonly misspelt?: boolean
  /** None on file is called so, and several go on in brackets: "(Specialist)", "(Supervisory)". */
  readonly ofSeveral?: boolean
}
export interface RelatedClass extends NamedClass {
  readonly side: 'below' | 'above' | 'beside'
  /** Named as above or below, as whom one works under is, and not set apart. */
  readonly namedOnly?: true
}

/** Something in the qualifications that is kept for the reader and asks nothing: a filing rule, an explanation. */
export interface ReadNote extends Span {
  readonly kind: 'filing' | 'explanation' | 'preference' | 'examples' | 'condition-of-work' | 'other'
  /** It narrows what counts, and no clause weighs it. */
  readonly narrows?: Unweighed
}

/**
 * What one class asks. `confidence` and `words` stand on every node and substitution; what was not understood is a
 * `judgement` of status `unknown` with the exact words, and its span is in `unread`.
 */
export interface QualificationsReading {
  readonly requirement: RequirementNode
  readonly substitutions: readonly Substitution[]
  readonly qualifications: 'minimum' | 'typical'
  /** Kinds of experience the catalogue does not have, named by the document's own words; used in the tree. */
  readonly kinds: readonly Kind[]
  readonly named: readonly NamedClass[]
  readonly notes: readonly ReadNote[]
  readonly unread: readonly Span[]
  readonly confidence: Confidence
}

export interface ClassReading extends ClassFacts, QualificationsReading {}

export interface SpecificationReading {
  readonly jurisdiction: string | null
  readonly classes: readonly ClassReading[]
  /** One line each, for the person: what, where, what to do. */
  readonly problems: readonly string[]
}

/** How class titles in running text are recognised and given ids (`core/reading/names/`). */
export interface ClassNames {
  /** Titles named within the span, longest first match, apart, in order. */
  find(text: string, span: Span): NamedClass[]
  /** The id a title has, or would have as a referenced class. */
  named(title: string, at: Span): NamedClass
}

/** What the reader knows besides the document. */
export interface ReadingContext {
  /** The jurisdiction the person stated; otherwise read from the document. */
  readonly jurisdiction: string | null
  readonly kinds: readonly Kind[]
  readonly names: ClassNames
  /** Title of the class being read: what "relevant experience" is about. */
  readonly subject?: string
  /** Phrases that HR added to the language. */
  readonly language?: LanguageOverlay
}
