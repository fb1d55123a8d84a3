/** A document → what it says of its classes: the parts of `core/reading/` put together (docs/reading.md). */
import type { ClassFacts, ExtractedText, ReadingContext, SpecificationReading } from './model.ts'
import { classFactsOf } from './fields/class-facts.ts'
import { jurisdictionOf } from './fields/jurisdiction.ts'
import type { CatalogueNames } from './names/index.ts'
import { readQualifications } from './structure/index.ts'

/** Names that can follow the document to the jurisdiction it is of. */
export interface SpecificationContext extends ReadingContext {
  readonly names: CatalogueNames
}

export function readSpecification(extracted: ExtractedText, context: SpecificationContext): SpecificationReading {
  const outline = classFactsOf(extracted)
  const place = jurisdictionOf(extracted, outline.headerEnd)
  const jurisdiction = context.jurisdiction ?? place?.id ?? null
  const names = context.names.within(
    jurisdiction,
    outline.classes.map(({ title }) => title.value),
  )
  const own = { ...context, jurisdiction, names }
  const classes = outline.classes.map((facts: ClassFacts) => ({
    ...facts,
    ...readQualifications(extracted, facts.asks, { ...own, subject: facts.title.value }),
  }))
  return { jurisdiction, classes, problems: [...extracted.problems, ...outline.problems] }
}

/** The titles a document defines, read cheaply: a first pass over a folder makes them known to every document in it. */
export const readBatchTitles = (extracted: ExtractedText): string[] =>
  classFactsOf(extracted).classes.map(({ title }) => title.value)
