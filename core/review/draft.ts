/**
 * What was read of a class → a draft of its record, for a person to accept.
 *
 * A draft carries the facts of the document and says which things are ours: the level of responsibility, the series and
 * what a year in the class counts as are inferred, or kept from the class on file. The document's own sentences stay in
 * the document; `sources` say where they stand.
 */
import type { Edge, JobClass, Jurisdiction, Kind, Pay, Source } from '../model/catalogue.ts'
import type { ClassId, PartialDate } from '../model/primitives.ts'
import type { RequirementNode } from '../model/requirement.ts'
import { experiencesOf } from '../model/walk.ts'
import type { ClassReading, NamedClass, Section, SectionKind } from '../reading/model.ts'
import { capital } from '../words/lists.ts'
import * as say from '../words/review.ts'
import { payText } from '../words/screens/ladder.ts'
import type { OnFile } from './on-file.ts'
import { numberedTitle, type Rank, rankOf, rankOfTitle } from './rank.ts'
import { yieldsOfTitle } from './yields.ts'

export interface DraftContext {
  readonly jurisdiction: Jurisdiction
  /** The name of the document, as the person knows it. */
  readonly document: string
  /** Its extracted text, which the spans of the reading count in. */
  readonly text: string
  /** The date of the document, for a class that states none of its own. */
  readonly dated?: PartialDate | undefined
  /** Of the catalogue. */
  readonly kinds: readonly Kind[]
  readonly onFile: OnFile
}

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

/** The drafts of all the classes of one document, in its order. */
export function draftsOf(classes: readonly ClassReading[], context: DraftContext): Draft[] {
  const times = new Map<number, number>()
  for (const { from } of classes.flatMap(({ sections }) => sections))
    times.set(from, (times.get(from) ?? 0) + 1)
  return classes.map(reading =>
    draft(reading, context, ({ from }) => classes.length > 1 && (times.get(from) ?? 0) > 1),
  )
}

/** The draft of a class that has its document to itself. */
export const draftOf = (reading: ClassReading, context: DraftContext): Draft =>
  draft(reading, context, () => false)

function draft(reading: ClassReading, context: DraftContext, isShared: (section: Section) => boolean): Draft {
  const { jurisdiction, onFile } = context
  const title = reading.title.value
  const id = onFile.idOf(jurisdiction.id, title, reading.code?.value)
  const requirement = requirementOf(reading)
  const named = namedOutside(reading, requirement, id)
  const kept = onFile.byId(id)
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
      ...statedFacts(reading),
      level: kept?.level ?? rank.level,
      ...(series === undefined ? {} : { series }),
      ...(kept?.family === undefined ? {} : { family: kept.family }),
      documented: true,
      qualifications: reading.qualifications,
      requirement,
      substitutions: [...reading.substitutions],
      yields,
      facts: furtherFacts(reading),
      summary: say.saySummary(
        context.document,
        headingOf(reading, 'duties') ?? headingOf(reading, 'definition'),
      ),
      duties: [],
      knowledge: [],
      distinguishing: distinguishing(reading),
      notes: notesOf(reading, rank, kept),
      sources: sourcesOf(reading, context),
    },
    referenced: named
      .filter(({ classId }) => onFile.byId(classId) === undefined)
      .map(mention => referencedClass(mention, reading, context, kinds)),
    edges: edgesOf(reading, requirement, id),
  }
}

// ---- what the document states

/** Where no qualifications were read at all, that is what the rule says: nothing on file would claim too much. */
function requirementOf({ requirement }: ClassReading): RequirementNode {
  return 'unknown' in requirement
    ? { id: requirement.id, judgement: { why: say.sayNoQualifications, status: 'unknown' } }
    : requirement
}

function statedFacts(reading: ClassReading): Partial<JobClass> {
  const { code, grade, probation, established, revised, tentative, history } = reading
  const [pay] = payInOrder(reading)
  return {
    ...(code && { code: code.value }),
    ...(grade && { grade: grade.value }),
    ...(pay && { pay }),
    ...(probation && { probation: probation.value }),
    ...(established && { established: established.value }),
    ...(revised && { revised: revised.value }),
    ...(tentative && { tentative: tentative.value }),
    ...(history.length > 0 && { history: history.map(({ value }) => value) }),
  }
}

const payInOrder = ({ pay }: ClassReading): Pay[] =>
  pay.flatMap(({ value }) => (value.min <= value.max ? [{ ...value, currency: 'USD' as const }] : []))

function furtherFacts(reading: ClassReading): JobClass['facts'] {
  const { bargainingUnit, flsa } = reading
  const { factLabels } = say
  return [
    ...(bargainingUnit ? [{ label: factLabels.bargainingUnit, value: bargainingUnit.value }] : []),
    ...(flsa ? [{ label: factLabels.flsa, value: flsa.value }] : []),
    ...payInOrder(reading)
      .slice(1)
      .map(pay => ({ label: factLabels.furtherPay, value: payText(pay) })),
  ]
}

function distinguishing({ related }: ClassReading): string[] {
  const titles = (side: 'below' | 'above' | 'beside'): string[] => [
    ...new Set(related.filter(each => each.side === side).map(({ title }) => title)),
  ]
  const lines = [
    [titles('below'), say.sayAbove],
    [titles('above'), say.sayBelow],
    [titles('beside'), say.sayBeside],
  ] as const
  return lines.flatMap(([named, sayLine]) => (named.length === 0 ? [] : [sayLine(named)]))
}

function notesOf(reading: ClassReading, rank: Rank, kept: JobClass | undefined): string[] {
  const { notes, unread, pay } = reading
  const further = [...Map.groupBy(notes, ({ kind }) => kind)].map(([kind, same]) =>
    say.sayReadNotes(kind, same.length),
  )
  return [
    ...(unread.length > 0 ? [say.sayUnread(unread.length)] : []),
    ...further,
    ...(payInOrder(reading).length < pay.length ? [say.sayPayReversed] : []),
    ...(kept ? [say.sayLevelKept] : [say.sayLevelBasis(rank.basis), say.sayYieldsInferred]),
  ]
}

function sourcesOf(reading: ClassReading, { document, jurisdiction, dated }: DraftContext): Source[] {
  const date = reading.revised?.value ?? reading.established?.value ?? dated
  const about = { document, publisher: jurisdiction.name, ...(date === undefined ? {} : { dated: date }) }
  const asked = headingOf(reading, 'qualifications')
  const others = reading.sections.filter(({ kind }) => TOLD.has(kind)).map(({ heading }) => heading.trim())
  return [
    { ...about, ...(asked === undefined ? {} : { section: asked }) },
    ...(others.length === 0 ? [] : [{ ...about, section: [...new Set(others)].join('; ') }]),
  ]
}

const TOLD: ReadonlySet<SectionKind> = new Set(['definition', 'distinguishing', 'duties', 'knowledge', 'pay'])

/** The first heading of this kind that has words. */
const headingOf = ({ sections }: ClassReading, kind: SectionKind): string | undefined =>
  sections.find(section => section.kind === kind && section.heading.trim() !== '')?.heading.trim()

const textOf = ({ sections }: ClassReading, text: string, wanted: (section: Section) => boolean): string =>
  sections
    .filter(
      section => (section.kind === 'definition' || section.kind === 'distinguishing') && wanted(section),
    )
    .map(({ from, to }) => text.slice(from, to))
    .join('\n')

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

const heldIn = (requirement: RequirementNode): ClassId[] =>
  experiencesOf(requirement).flatMap(({ asks }) => asks.held ?? [])

function referencedClass(
  { classId, title }: Mention,
  reading: ClassReading,
  { document, jurisdiction, dated }: DraftContext,
  kinds: ReadonlySet<string>,
): JobClass {
  const rank = rankOfTitle(title)
  const series = numberedTitle(title)?.series
  const section = headingOf(reading, 'qualifications')
  return {
    id: classId,
    jurisdiction: classId.slice(0, classId.indexOf('/')),
    title,
    level: rank.level,
    ...(series === undefined ? {} : { series }),
    documented: false,
    qualifications: 'minimum',
    requirement: { id: 'mq', unknown: {} },
    substitutions: [],
    yields: yieldsOfTitle(title, rank.level, kinds),
    facts: [],
    summary: say.sayReferencedSummary(reading.title.value),
    duties: [],
    knowledge: [],
    distinguishing: [],
    notes: [say.sayNoSpecification, say.sayLevelBasis(rank.basis), say.sayYieldsInferred],
    sources: [
      {
        document,
        publisher: jurisdiction.name,
        ...(section === undefined ? {} : { section }),
        ...(dated === undefined ? {} : { dated }),
      },
    ],
  }
}

function edgesOf(reading: ClassReading, requirement: RequirementNode, id: ClassId): Edge[] {
  const title = reading.title.value
  const section = headingOf(reading, 'qualifications')
  const edges = [
    ...reading.related.flatMap(({ classId, side }): Edge[] => {
      if (side === 'below')
        return [{ from: classId, to: id, kind: 'differentiated', basis: say.edgeBasis.below(title) }]
      if (side === 'above')
        return [{ from: id, to: classId, kind: 'differentiated', basis: say.edgeBasis.above(title) }]
      return []
    }),
    ...heldIn(requirement).map(
      (from): Edge => ({ from, to: id, kind: 'qualifying', basis: say.edgeBasis.qualifying(title, section) }),
    ),
  ]
  return [...new Map(edges.map(edge => [edgeKey(edge), edge])).values()].filter(({ from, to }) => from !== to)
}

/** Two edges of one kind between the same classes are one. */
export const edgeKey = ({ from, to, kind }: Edge): string => `${from} ${to} ${kind}`
