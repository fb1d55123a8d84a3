/** A document → what it says of its classes: the parts of `core/reading/` put together (docs/reading.md). */
import type { RequirementNode } from '../model/requirement.ts'
import { childrenOf } from '../model/walk.ts'
import { sameName } from '../rules/names.ts'
import { withBesides } from './besides.ts'
import type {
  ClassFacts,
  ClassReading,
  ExtractedText,
  NamedClass,
  QualificationsReading,
  ReadingContext,
  RelatedClass,
  SpecificationReading,
} from './model.ts'
import { classFactsOf, type DocumentOutline } from './fields/class-facts.ts'
import { jurisdictionOf } from './fields/jurisdiction.ts'
import { endsAsTitle, endsWithHead } from './names/head-nouns.ts'
import type { CatalogueNames } from './names/index.ts'
import { isSupervisor, relatedClasses } from './names/related.ts'
import { readQualifications } from './structure/index.ts'
import { toCheck } from './structure/nodes.ts'
import { withSameEducation } from './structure/same-as.ts'
import { overlap } from './text/overlap.ts'

/** Names that can follow the document to the jurisdiction it is of. */
export interface SpecificationContext extends ReadingContext {
  readonly names: CatalogueNames
}

/** Reads any text; what is no specification gives a class to be checked, never an error. */
export function readSpecification(
  extracted: ExtractedText,
  context: SpecificationContext,
): SpecificationReading {
  const outline = classFactsOf(extracted)
  const jurisdiction = context.jurisdiction ?? jurisdictionOf(extracted, outline.headerEnd)?.id ?? null
  const names = context.names.within(
    jurisdiction,
    outline.classes.map(({ title }) => title.value),
  )
  const within = { ...context, jurisdiction, names }
  const classes = outline.classes.map((facts): ClassReading => {
    const read = readQualifications(extracted, facts.asks, { ...within, subject: facts.title.value })
    const asked = isPart(facts) ? { ...read, ...inDoubt(read) } : read
    const stated = withoutAsked(facts, asked)
    return {
      ...stated,
      ...asked,
      ...withBesides(extracted.text, facts, asked),
      named: allNamed(extracted.text, facts, names, asked.named),
      related: relatedTo(extracted, outline, facts, names),
    }
  })
  return {
    jurisdiction,
    classes: withSameEducation(extracted.text, classes),
    problems: [...extracted.problems, ...outline.problems],
  }
}

/** A licence that the qualifications ask for in all ways, or only wish for, is not needed besides them. */
function withoutAsked(
  { alsoNeeded = [], ...facts }: ClassFacts,
  { requirement, notes }: Pick<QualificationsReading, 'requirement' | 'notes'>,
): ClassFacts {
  const wishes = notes.filter(({ kind }) => kind === 'preference')
  const asked = licencesOfAll(requirement)
  const besides = alsoNeeded.filter(
    needed =>
      !asked.some(name => sameName(name, needed.value.licence)) &&
      !wishes.some(wish => overlap(wish, needed)),
  )
  return besides.length > 0 ? { ...facts, alsoNeeded: besides } : facts
}

/** The licences that nobody does without, whichever way they take. */
function licencesOfAll(node: RequirementNode): string[] {
  if ('licence' in node) return [node.licence.name]
  const each = childrenOf(node).map(licencesOfAll)
  if (!('any' in node)) return 'position' in node ? [] : each.flat()
  const [first = [], ...others] = each
  return first.filter(name => others.every(names => names.some(other => sameName(other, name))))
}

/** Nothing was found but licences, or what is asked besides for some positions: the rest may stand where no heading was seen. */
const isPart = ({ sections }: ClassFacts): boolean => {
  const asking = sections.filter(({ kind }) => kind === 'qualifications')
  return asking.length > 0 && asking.every(({ heading }) => BESIDES.test(heading))
}
const BESIDES = /^\W*(?:additional\s+requirements?\s+for\b|(?:\S+\s+)?(?:licen[sc]|certificat|registrat))/i

const inDoubt = ({ requirement }: QualificationsReading): Partial<QualificationsReading> => ({
  requirement: toCheck(requirement),
  confidence: 'check',
})

/** The titles a document defines, read cheaply: a first pass over a folder makes them known to every document in it. */
export const readBatchTitles = (extracted: ExtractedText): string[] =>
  classFactsOf(extracted)
    .classes.filter(({ title }) => title.confidence === 'certain')
    .map(({ title }) => title.value)

/** Every other class that the qualifications name, in substitutions and notes, too; each once, where first named. */
function allNamed(
  text: string,
  { asks, title }: ClassFacts,
  names: CatalogueNames,
  asked: readonly NamedClass[],
): NamedClass[] {
  const own = names.named(title.value, title).classId
  // "designated as an Application Site": written and placed as a title is, but no clause holds it, nor does it end as one.
  const isHeld = (one: NamedClass): boolean => asked.some(({ classId }) => classId === one.classId)
  const found = asks
    .flatMap(span => names.find(text, span))
    .filter(one => one.known || isHeld(one) || endsAsTitle(one.title))
  const taken = asked.filter(({ title: each }) => /\s/.test(each) || endsWithHead(each))
  const first = new Map<string, NamedClass>()
  for (const named of [...found, ...taken.filter(each => !found.some(one => overlap(one, each)))])
    if (named.classId !== own && !first.has(named.classId) && !isSupervisor(text, named))
      first.set(named.classId, named)
  return [...first.values()]
}

function relatedTo(
  { text }: ExtractedText,
  outline: DocumentOutline,
  facts: ClassFacts,
  names: CatalogueNames,
): RelatedClass[] {
  const at = outline.classes.indexOf(facts)
  return relatedClasses(text, outline.described[at] ?? [], names, facts.title.value)
}
