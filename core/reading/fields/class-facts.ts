/** The classes a document defines, each with its facts and where it asks for something. */
import { sayReading } from '../../words/reading.ts'
import {
  type ClassFacts,
  type ExtractedText,
  type Found,
  type Section,
  type SectionKind,
  type Span,
  UNTITLED,
} from '../model.ts'
import { asksOf, describedIn } from '../sections/asks.ts'
import { headedClasses, type ListedClass, listedClasses, titledLevels } from '../sections/class-table.ts'
import { type ClassPage, classPages } from '../sections/repeated.ts'
import { type Part, partsOf, skipSpace } from '../sections/sections.ts'
import { abolitionsOf } from './abolished.ts'
import { alsoNeededIn } from './also-needed.ts'
import { type ClassDates, classDates } from './class-history.ts'
import { datesOf, historyIn } from './dated.ts'
import { type HeaderLine, headerOf } from './header.ts'
import { labelledFacts } from './labelled.ts'
import { payIn } from './pay.ts'
import { titleElsewhere } from './title-elsewhere.ts'
import { titleOf } from './title.ts'

export interface DocumentOutline {
  readonly classes: readonly ClassFacts[]
  /** For each class, where its work is described. */
  readonly described: readonly (readonly Span[])[]
  readonly headerEnd: number
  /** One line each, for the person. */
  readonly problems: readonly string[]
}

/** Parts that state facts of the class, not of its work. */
const ABOUT = new Set<SectionKind>(['pay', 'history', 'other'])
/** Parts that say what is done and known, not who may. */
const OF_THE_WORK = new Set<SectionKind>([
  'definition',
  'distinguishing',
  'duties',
  'knowledge',
  'working-conditions',
])
/** Among the conditions of the work, what whoever does it must be and have. */
const OF_THE_PERSON = /^special (?:personal|physical)?\s*(?:characteristics|requirements)/i
/** A specification has one of these; an agenda, a list of classes, a poem has none. */
const SPECIFYING = new Set<SectionKind>(['qualifications', 'definition', 'duties', 'knowledge'])

/** Without classes where the document is no class specification. */
export function classFactsOf(extracted: ExtractedText): DocumentOutline {
  const parts = partsOf(extracted)
  const header = headerOf(extracted, parts)
  const headerEnd = header.at(-1)?.to ?? 0
  if (!parts.some(({ kind }) => SPECIFYING.has(kind))) {
    const classes = extracted.format === 'pasted' ? [pastedClass(extracted, header)] : []
    return { classes, described: classes.map(() => []), headerEnd, problems: [] }
  }
  const pages = classPages(extracted, parts)
  const described = pages.length > 0 ? pagesIn(extracted, pages) : classesOn(extracted, parts, header)
  return {
    classes: described.map(({ facts }) => facts),
    described: described.map(({ spans }) => spans),
    headerEnd,
    problems: problemsOf(described.map(({ facts }) => facts)),
  }
}

interface DescribedClass {
  readonly facts: ClassFacts
  readonly spans: readonly Span[]
}

function pagesIn(extracted: ExtractedText, pages: readonly ClassPage[]): DescribedClass[] {
  return pages.map(page => {
    const [asks = []] = asksOf(extracted, page.parts, [])
    const [spans = []] = describedIn(extracted, page.parts, [])
    const sections = page.parts.map(sectionOf)
    return {
      facts: { title: page.title, ...factsIn(extracted, [], page.parts, page), sections, asks, related: [] },
      spans,
    }
  })
}

/** The classes a page lists, or the one it is about. */
function classesOn(
  extracted: ExtractedText,
  parts: readonly Part[],
  header: readonly HeaderLine[],
): DescribedClass[] {
  const facts = factsIn(extracted, header, parts, { from: 0, to: extracted.text.length })
  const printed = titleOf(extracted, header)
  const listed = classesListed(extracted, parts, printed)
  const { code, grade, ...shared } = facts
  const own: readonly ListedClass[] =
    listed.length > 1
      ? listed
      : [
          {
            title: printed ?? titleElsewhere(extracted),
            ...(code && { code }),
            ...(grade && { grade }),
          },
        ]
  const titles = own.map(({ title }) => title.value)
  const asks = asksOf(extracted, parts, titles)
  const described = describedIn(extracted, parts, titles)
  const dates = datesByClass(extracted, parts, titles)
  const abolitions = abolitionsOf(extracted, titles)
  const sections = parts.map(sectionOf)
  return own.map((each, at) => ({
    facts: {
      ...shared,
      ...each,
      ...inDoubtWhereReversed({ ...shared, ...dates[at] }),
      ...(abolitions[at] && { abolished: abolitions[at] }),
      sections,
      asks: asks[at] ?? [],
      related: [],
    },
    spans: described[at] ?? [],
  }))
}

function classesListed(
  extracted: ExtractedText,
  parts: readonly Part[],
  title: Found<string> | null,
): ListedClass[] {
  const asking = parts.find(({ kind }) => kind === 'qualifications')
  const before = asking?.headingAt.from ?? extracted.text.length
  const table = listedClasses(extracted, new Set(parts.map(({ block }) => block)), before)
  if (table.length > 1 || !asking) return table
  const headed = headedClasses(extracted, asking)
  return headed.length > 1 ? headed : titledLevels(extracted, title, asking)
}

/** Text a person pasted needs no headings: all of it is what the class asks. */
function pastedClass(extracted: ExtractedText, header: readonly HeaderLine[]): ClassFacts {
  const title = titleOf(extracted, header)
  const from = title?.to ?? 0
  return {
    title: title ?? titleElsewhere(extracted),
    pay: [],
    history: [],
    sections: [],
    asks: [{ from: skipSpace(extracted.text, from, extracted.text.length), to: extracted.text.length }],
    related: [],
  }
}

/** A line for each thing that is wrong, however many classes it is wrong with. */
function problemsOf(classes: readonly ClassFacts[]): string[] {
  const silent = classes.filter(({ asks }) => asks.length === 0).map(({ title }) => title.value)
  return [
    ...(classes.some(({ title }) => title.value === UNTITLED) ? [sayReading.noTitle] : []),
    ...(silent.length > 0 ? [sayReading.noQualifications(silent)] : []),
  ]
}

/** Revised before it was established: the document contradicts itself, and the person must look. */
function inDoubtWhereReversed({ established, revised }: ClassDates): ClassDates {
  const reversed = established && revised && revised.value < established.value
  const doubt = (found: Found<string>): Found<string> =>
    reversed ? { ...found, confidence: 'check' } : found
  return {
    ...(established && { established: doubt(established) }),
    ...(revised && { revised: doubt(revised) }),
  }
}

/** A table of the classes' history is more exact than what the page says of the whole series. */
function datesByClass(
  extracted: ExtractedText,
  parts: readonly Part[],
  titles: readonly string[],
): ClassDates[] {
  const table = parts.find(({ heading }) => /\bhistory\b/i.test(heading)) ?? unheadedTable(extracted, titles)
  return table ? classDates(extracted, table, titles) : []
}

/** "Net Series History - Dates Established, Revised …" stands above its rows though no heading opens it. */
function unheadedTable({ text }: ExtractedText, titles: readonly string[]): Span | null {
  const above = titles.length > 1 ? /\bhistory\b[^\n]{0,40}\bdates? established\b[^\n]*/i.exec(text) : null
  return above && { from: above.index + above[0].length, to: text.length }
}

type SharedFacts = Omit<ClassFacts, 'title' | 'sections' | 'asks' | 'related'>

function factsIn(
  extracted: ExtractedText,
  header: readonly HeaderLine[],
  parts: readonly Part[],
  whole: Span,
): SharedFacts {
  const headerSpan = header.length > 0 ? [{ from: header[0]?.from ?? 0, to: header.at(-1)?.to ?? 0 }] : []
  const stated = parts
    .filter(({ kind }) => ABOUT.has(kind))
    .map(({ headingAt, to }) => ({ from: headingAt.from, to }))
  const about = [...headerSpan, ...stated.filter(({ from }) => from >= (headerSpan[0]?.to ?? 0))]
  const histories = parts.filter(({ kind }) => kind === 'history')
  const { dated, ...dates } = datesOf(extracted, about)
  const alsoNeeded = alsoNeededIn(
    extracted.text,
    parts.filter(({ kind }) => !OF_THE_WORK.has(kind)),
    parts.filter(({ kind, heading }) => kind === 'working-conditions' && OF_THE_PERSON.test(heading)),
  )
  return {
    ...labelledFacts(
      extracted,
      header,
      about,
      parts.length > 0 ? parts.map(({ headingAt, to }) => ({ from: headingAt.from, to })) : [whole],
    ),
    ...dates,
    ...(alsoNeeded.length > 0 && { alsoNeeded }),
    pay: payOf(extracted, headerSpan, parts),
    history: [...(dated ? [dated] : []), ...histories.flatMap(span => historyIn(extracted, span))],
  }
}

function payOf(extracted: ExtractedText, header: readonly Span[], parts: readonly Part[]): ClassFacts['pay'] {
  const paying = parts.filter(({ kind }) => kind === 'pay')
  const inHeader = header.flatMap(({ from, to }) =>
    payIn(extracted.text, { from, to: Math.min(to, paying[0]?.headingAt.from ?? to) }, ''),
  )
  return [...inHeader, ...paying.flatMap(part => payIn(extracted.text, part, part.heading))]
}

const sectionOf = ({ heading, headingAt, kind, from, to }: Part): Section => ({
  heading,
  headingAt,
  kind,
  from,
  to,
})
