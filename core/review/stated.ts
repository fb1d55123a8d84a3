/** What a document states of a class, as parts of its record: facts, and where they stand. */
import type { JobClass, Pay, Source } from '../model/catalogue.ts'
import type { ClassReading, Section, SectionKind } from '../reading/model.ts'
import * as say from '../words/review.ts'
import { payText } from '../words/screens/ladder.ts'
import { documentDate } from './document-date.ts'
import type { DraftContext } from './draft-context.ts'

/** @param kept the version on file: what it says in its own words of the same facts stays */
export function statedFacts(reading: ClassReading, kept?: JobClass): Partial<JobClass> {
  const { code, grade, probation, established, revised, abolished, tentative, alsoNeeded } = reading
  const history = historyOf(reading, kept)
  const unweighed = [...new Set(reading.notes.flatMap(({ narrows = [] }) => narrows))]
  const [pay] = payInOrder(reading)
  return {
    ...(code && { code: code.value }),
    ...(grade && { grade: grade.value }),
    ...(pay && { pay }),
    ...(probation && { probation: probation.value }),
    ...(established && { established: established.value }),
    ...(revised && { revised: revised.value }),
    ...(abolished && { abolished: abolished.value }),
    ...(tentative && { tentative: kept?.tentative ?? tentative.value }),
    ...(alsoNeeded && { alsoNeeded: alsoNeeded.map(({ value }) => value) }),
    ...(unweighed.length > 0 && { unweighed }),
    ...(history.length > 0 && { history }),
  }
}

/** What happened on a day that is on file stays as it is told there. A bare date tells of nothing that happened. */
function historyOf({ history }: ClassReading, kept: JobClass | undefined): NonNullable<JobClass['history']> {
  const told = history.map(({ value }) => value).filter(({ what }) => !/^\W*dated?\W*$/iu.test(what))
  const onFile = Map.groupBy(kept?.history ?? [], ({ date }) => date)
  const days = Map.groupBy(told, ({ date }) => date)
  return [...days].flatMap(([date, events]) => {
    const own = onFile.get(date)
    return own?.length === events.length ? own : events
  })
}

export const payInOrder = ({ pay }: ClassReading): Pay[] =>
  pay.flatMap(({ value }) => (value.min <= value.max ? [{ ...value, currency: 'USD' as const }] : []))

type Described = Pick<JobClass, 'facts' | 'summary' | 'duties' | 'knowledge' | 'distinguishing'>

/**
 * What tells a reader what the class is. A document is read for few of these facts, so those that the version on file
 * has stay, and so do its phrases; the notes say so.
 */
export function described(
  reading: ClassReading,
  { document }: DraftContext,
  kept: JobClass | undefined,
): Described {
  const facts = readFacts(reading)
  if (kept?.documented) {
    const { summary, duties, knowledge } = kept
    const own = distinguishing(reading)
    return {
      summary,
      duties,
      knowledge,
      facts: inPlaceOf(kept.facts, facts),
      distinguishing: kept.distinguishing.length > 0 ? kept.distinguishing : own,
    }
  }
  const heading = headingOf(reading, 'duties') ?? headingOf(reading, 'definition')
  return {
    facts,
    summary: say.saySummary(document, heading),
    duties: [],
    knowledge: [],
    distinguishing: distinguishing(reading),
  }
}

/** Facts as they are now, in the order in which they stand on file; those that no document is read for stay. */
function inPlaceOf(kept: JobClass['facts'], read: JobClass['facts']): JobClass['facts'] {
  const left = [...read]
  const stay = kept.flatMap(fact => {
    if (!READ_LABELS.has(fact.label)) return [fact]
    const at = left.findIndex(({ label }) => label === fact.label)
    return at < 0 ? [] : left.splice(at, 1)
  })
  return [...stay, ...left]
}

/** Facts that every document is read for: where it has none, there is none. */
const READ_LABELS: ReadonlySet<string> = new Set(Object.values(say.factLabels))

function readFacts(reading: ClassReading): JobClass['facts'] {
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

/** @param classes all that the document defines */
export const documentOf = (
  reading: ClassReading,
  { document, address, jurisdiction, dated }: DraftContext,
  classes: readonly ClassReading[],
): Omit<Source, 'section'> => {
  const date = documentDate(reading) ?? dated
  return {
    document,
    title: say.sayDocument(classes.map(({ title, code }) => ({ title: title.value, code: code?.value }))),
    publisher: jurisdiction.name,
    ...(address !== undefined && { address }),
    ...(date !== undefined && { dated: date }),
  }
}

export function sourcesOf(reading: ClassReading, about: Omit<Source, 'section'>): Source[] {
  const asked = headingOf(reading, 'qualifications')
  const others = reading.sections.filter(({ kind }) => TOLD.has(kind)).map(({ heading }) => heading.trim())
  return [
    { ...about, ...(asked === undefined ? {} : { section: asked }) },
    ...(others.length === 0 ? [] : [{ ...about, section: [...new Set(others)].join('; ') }]),
  ]
}

const TOLD: ReadonlySet<SectionKind> = new Set(['definition', 'distinguishing', 'duties', 'knowledge', 'pay'])

/** The first heading of this kind that has words. */
export const headingOf = ({ sections }: ClassReading, kind: SectionKind): string | undefined =>
  sections.find(section => section.kind === kind && section.heading.trim() !== '')?.heading.trim()

export const textOf = (
  { sections }: ClassReading,
  text: string,
  wanted: (section: Section) => boolean,
): string =>
  sections
    .filter(
      section => (section.kind === 'definition' || section.kind === 'distinguishing') && wanted(section),
    )
    .map(({ from, to }) => text.slice(from, to))
    .join('\n')
