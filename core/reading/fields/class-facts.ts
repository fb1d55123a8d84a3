/** The classes a document defines, each with its facts and where it asks for something. */
import type { ClassFacts, ExtractedText, Found, Section, Span } from '../model.ts'
import { asksOf, describedIn } from '../sections/asks.ts'
import { headedClasses, listedClasses } from '../sections/class-table.ts'
import { classPages } from '../sections/repeated.ts'
import { type Part, partsOf } from '../sections/sections.ts'
import { type ClassDates, classDates } from './class-history.ts'
import { datesOf, historyIn } from './dated.ts'
import { type HeaderLine, headerOf } from './header.ts'
import { labelledFacts } from './labelled.ts'
import { payIn } from './pay.ts'
import { titleOf } from './title.ts'

export interface DocumentOutline {
  readonly classes: readonly ClassFacts[]
  /** For each class, where its work is described. */
  readonly described: readonly (readonly Span[])[]
  readonly headerEnd: number
  readonly problems: readonly string[]
}

/** Parts that state facts of the class, not of its work. */
const ABOUT = new Set(['pay', 'history', 'other'])

export function classFactsOf(extracted: ExtractedText): DocumentOutline {
  const parts = partsOf(extracted)
  const header = headerOf(extracted, parts)
  const headerEnd = header.at(-1)?.to ?? 0
  const pages = classPages(extracted, parts)
  if (pages.length > 0) {
    const classes = pages.map(page => {
      const [asks = []] = asksOf(extracted, page.parts, [])
      return {
        title: page.title,
        ...factsIn(extracted, [], page.parts, page),
        sections: page.parts.map(sectionOf),
        asks,
        related: [],
      }
    })
    const described = pages.flatMap(page => describedIn(extracted, page.parts, []))
    return { classes, described, headerEnd, problems: [] }
  }
  const facts = factsIn(extracted, header, parts, { from: 0, to: extracted.text.length })
  const sections = parts.map(sectionOf)
  const asking = parts.find(({ kind }) => kind === 'qualifications')
  const firstAsk = asking?.headingAt.from ?? extracted.text.length
  const table = listedClasses(extracted, new Set(parts.map(({ block }) => block)), firstAsk)
  const listed = table.length > 1 || !asking ? table : headedClasses(extracted, asking)
  if (listed.length > 1) {
    const asks = asksOf(extracted, parts, listed.map(({ title }) => title.value))
    const { code: _code, grade: _grade, ...shared } = facts
    const dates = datesByClass(extracted, parts, listed.map(({ title }) => title.value))
    const classes = listed.map((own, at) => ({
      ...shared,
      ...own,
      ...dates[at],
      sections,
      asks: asks[at] ?? [],
      related: [],
    }))
    const described = describedIn(extracted, parts, listed.map(({ title }) => title.value))
    return { classes, described, headerEnd, problems: [] }
  }
  const title = titleOf(extracted, header) ?? untitled(extracted)
  const [asks = []] = asksOf(extracted, parts, [title.value])
  const [dates] = datesByClass(extracted, parts, [title.value])
  return {
    classes: [{ title, ...facts, ...dates, sections, asks, related: [] }],
    described: describedIn(extracted, parts, [title.value]),
    headerEnd,
    problems: [],
  }
}

/** A table of the classes' history is more exact than what the page says of the whole series. */
function datesByClass(extracted: ExtractedText, parts: readonly Part[], titles: readonly string[]): ClassDates[] {
  const table = parts.find(({ heading }) => /\bhistory\b/i.test(heading))
  return table ? classDates(extracted, table, titles) : []
}

type SharedFacts = Omit<ClassFacts, 'title' | 'sections' | 'asks' | 'related'>

function factsIn(
  extracted: ExtractedText,
  header: readonly HeaderLine[],
  parts: readonly Part[],
  whole: Span,
): SharedFacts {
  const headerSpan = header.length > 0 ? [{ from: header[0]?.from ?? 0, to: header.at(-1)?.to ?? 0 }] : []
  const stated = parts.filter(({ kind }) => ABOUT.has(kind)).map(({ headingAt, to }) => ({ from: headingAt.from, to }))
  const about = [...headerSpan, ...stated.filter(({ from }) => from >= (headerSpan[0]?.to ?? 0))]
  const histories = parts.filter(({ kind }) => kind === 'history')
  const { dated, ...dates } = datesOf(extracted, about)
  return {
    ...labelledFacts(extracted, header, about, parts.length > 0 ? parts.map(({ headingAt, to }) => ({ from: headingAt.from, to })) : [whole]),
    ...dates,
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

const sectionOf = ({ heading, headingAt, kind, from, to }: Part): Section => ({ heading, headingAt, kind, from, to })

function untitled({ text, blocks }: ExtractedText): Found<string> {
  const [first] = blocks
  const from = first?.from ?? 0
  const to = Math.min(first?.to ?? 0, from + 80)
  return { value: text.slice(from, to).trim() || 'Untitled', from, to, confidence: 'check' }
}
