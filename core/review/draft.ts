/**
 * What was read of a class → a draft of its record, for a person to accept.
 *
 * A draft carries the facts of the document and says which things are ours: the level of responsibility, the series and
 * what a year in the class counts as are inferred, or kept from the class on file. The document's own sentences stay in
 * the document; `sources` say where they stand.
 */
import { jurisdictionOf } from '../model/class-id.ts'
import { heldIn } from '../model/held.ts'
import type { Edge, JobClass, Jurisdiction, Kind, Source, Yield } from '../model/catalogue.ts'
import type { ClassId } from '../model/primitives.ts'
import type { RequirementNode } from '../model/requirement.ts'
import type { ClassReading, NamedClass, Section } from '../reading/model.ts'
import { capital } from '../words/lists.ts'
import * as say from '../words/review.ts'
import { titlesBeside } from './also-called.ts'
import type { DraftContext } from './draft-context.ts'
import { withLabels } from './kept-labels.ts'
import { numberedTitle, type Rank, rankOf, rankOfTitle } from './rank.ts'
import { placesIn } from './places.ts'
import { described, documentOf, headingOf, payInOrder, sourcesOf, statedFacts, textOf } from './stated.ts'
import { countBeside, withUnread } from './unread-notes.ts'
import { yieldsOfTitle } from './yields.ts'

/** A class as read, with what has to come with it: nothing in it is on file until it is accepted. */
export interface Draft {
  readonly class: JobClass
  /** Classes it names that are not on file. */
  readonly referenced: readonly JobClass[]
  /** Into and out of this class, but for its series: `withDrafts` joins these when the neighbours are there. */
  readonly edges: readonly Edge[]
  /** Kinds of experience that the catalogue does not have. */
  readonly kinds: readonly Kind[]
  readonly jurisdiction: Jurisdiction
}

/** What was read of a class, and what a person said of it that no document says. */
export interface ReadingToDraft extends ClassReading {
  /** The class on file that it is, whatever its code and title. */
  readonly means?: ClassId
  /** Places that somebody looked at and found right, by their keys. */
  readonly confirmed?: readonly string[]
}

/** The drafts of all the classes of one document, in its order. */
export function draftsOf(classes: readonly ReadingToDraft[], context: DraftContext): Draft[] {
  const times = new Map<number, number>()
  for (const { from } of classes.flatMap(({ sections }) => sections))
    times.set(from, (times.get(from) ?? 0) + 1)
  return classes.map(reading =>
    draft(reading, context, {
      classes,
      isShared: ({ from }) => classes.length > 1 && (times.get(from) ?? 0) > 1,
    }),
  )
}

/** The draft of a class that has its document to itself. */
export const draftOf = (reading: ReadingToDraft, context: DraftContext): Draft =>
  draft(reading, context, { classes: [reading], isShared: () => false })

interface InDocument {
  /** All that it defines. */
  readonly classes: readonly ReadingToDraft[]
  /** Whether a section is of several of them. */
  readonly isShared: (section: Section) => boolean
}

function draft(reading: ReadingToDraft, context: DraftContext, { classes, isShared }: InDocument): Draft {
  const { jurisdiction, onFile } = context
  const document = documentOf(reading, context, classes)
  const title = reading.title.value
  const id = onFile.idOf({
    jurisdiction: jurisdiction.id,
    title,
    code: reading.code?.value,
    means: reading.means,
  })
  const kept = onFile.byId(id)
  // A class that is called otherwise by now is still meant by who uses its former title.
  const called = kept ? titlesBeside(title, [...(kept.alsoCalled ?? []), kept.title]) : null
  const requirement = withLabels(requirementOf(reading), kept?.requirement)
  const named = namedOutside(reading, requirement, id)
  const rank = rankOf(title, {
    own: textOf(reading, context.text, section => !isShared(section)),
    shared: textOf(reading, context.text, isShared),
  })
  const kinds = new Set([...context.kinds, ...reading.kinds].map(kind => kind.id))
  const yields = kept ? kept.yields : yieldsOfTitle(title, rank.level, kinds)
  const series = kept ? kept.series : numberedTitle(title)?.series
  return {
    jurisdiction,
    kinds: reading.kinds.filter(({ id: kind }) => !context.kinds.some(known => known.id === kind)),
    class: {
      id,
      jurisdiction: jurisdiction.id,
      title,
      ...(called && { alsoCalled: called }),
      ...statedFacts(reading, kept),
      level: kept?.level ?? rank.level,
      ...(series === undefined ? {} : { series }),
      ...(kept?.family === undefined ? {} : { family: kept.family }),
      documented: true,
      qualifications: reading.qualifications,
      requirement,
      substitutions: [...reading.substitutions],
      yields,
      ...described(reading, context, kept),
      notes: withUnread(
        notesOf(reading, rank, yields, kept),
        requirement,
        countBeside(placesIn(reading, reading, reading.confirmed)),
      ),
      sources: sourcesOf(reading, document),
    },
    referenced: named
      .filter(({ classId }) => onFile.byId(classId) === undefined)
      .map(mention => referencedClass(mention, reading, document, kinds)),
    edges: edgesOf(reading, requirement, id),
  }
}

// ---- what is ours

/** Where no qualifications were read at all, that is what the rule says: nothing on file would claim too much. */
function requirementOf({ requirement }: ClassReading): RequirementNode {
  return 'unknown' in requirement
    ? { id: requirement.id, judgement: { why: say.sayNoQualifications, status: 'unknown' } }
    : requirement
}

function notesOf(
  reading: ClassReading,
  rank: Rank,
  yields: readonly Yield[],
  kept: JobClass | undefined,
): string[] {
  const { notes, pay } = reading
  const further = [...Map.groupBy(notes, ({ kind }) => kind)].map(([kind, same]) =>
    say.sayReadNotes(kind, same.length),
  )
  return [
    ...further,
    ...(payInOrder(reading).length < pay.length ? [say.sayPayReversed] : []),
    ...(kept ? [kept.documented ? say.sayKept : say.sayLevelKept] : inferred(rank, yields)),
  ]
}

const inferred = ({ basis }: Rank, yields: readonly Yield[]): string[] => [
  say.sayLevelBasis(basis),
  yields.length > 0 ? say.sayYieldsInferred : say.sayNoYields,
]

// ---- the classes it names

type Mention = Pick<NamedClass, 'classId' | 'title'>

/** The classes that stand in the rule or beside this one, once each. */
function namedOutside(reading: ClassReading, requirement: RequirementNode, self: ClassId): Mention[] {
  const named = new Map(reading.named.map(each => [each.classId, each]))
  const held = heldIn(requirement).map(classId => named.get(classId) ?? { classId, title: spelt(classId) })
  return [...new Map([...reading.related, ...held].map(each => [each.classId, each])).values()].filter(
    ({ classId }) => classId !== self,
  )
}

/** The title that an id spells, where nothing better is known. */
const spelt = (classId: ClassId): string =>
  classId
    .slice(classId.indexOf('/') + 1)
    .split('-')
    .map(capital)
    .join(' ')

function referencedClass(
  { classId, title }: Mention,
  reading: ClassReading,
  document: Omit<Source, 'section'>,
  kinds: ReadonlySet<string>,
): JobClass {
  const rank = rankOfTitle(title)
  const series = numberedTitle(title)?.series
  const section = headingOf(reading, 'qualifications')
  const yields = yieldsOfTitle(title, rank.level, kinds)
  return {
    id: classId,
    jurisdiction: jurisdictionOf(classId),
    title,
    level: rank.level,
    ...(series === undefined ? {} : { series }),
    documented: false,
    qualifications: 'minimum',
    requirement: { id: 'mq', unknown: {} },
    substitutions: [],
    yields,
    facts: [],
    summary: say.sayReferencedSummary(reading.title.value),
    duties: [],
    knowledge: [],
    distinguishing: [],
    notes: [say.sayNoSpecification, ...inferred(rank, yields)],
    sources: [{ ...document, ...(section !== undefined && { section }) }],
  }
}

function edgesOf(reading: ClassReading, requirement: RequirementNode, id: ClassId): Edge[] {
  const title = reading.title.value
  const section = headingOf(reading, 'qualifications')
  const edges = [
    ...reading.related.flatMap(({ classId, side, namedOnly }): Edge[] => {
      if (side === 'beside') return []
      const basis = (namedOnly ? say.edgeBasis.named : say.edgeBasis.setApart)[side](title)
      const [from, to] = side === 'below' ? [classId, id] : [id, classId]
      return [{ from, to, kind: 'differentiated', basis }]
    }),
    ...heldIn(requirement).map(
      (from): Edge => ({ from, to: id, kind: 'qualifying', basis: say.edgeBasis.qualifying(title, section) }),
    ),
  ]
  return [...new Map(edges.map(edge => [edgeKey(edge), edge])).values()].filter(({ from, to }) => from !== to)
}

/** Two edges of one kind between the same classes are one. */
export const edgeKey = ({ from, to, kind }: Edge): string => `${from} ${to} ${kind}`
