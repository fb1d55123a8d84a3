/** What a person changed of a class, over what was read or is on file. */
import type { ClassEdit } from '../contract/upkeep-shapes.ts'
import type { JobClass, Kind } from '../model/catalogue.ts'
import type { NestedExperience, RequirementNode } from '../model/requirement.ts'
import { childrenOf, experiencesOf, nodesOf } from '../model/walk.ts'
import type { ClassReading, Found } from '../reading/model.ts'

/** The reading as if the document had said it: the facts that decide what class it is and which edges it has. */
export function editedReading(reading: ClassReading, edit: ClassEdit): ClassReading {
  const { code, grade, pay, probation, established, revised, tentative, ...rest } = reading
  const requirement = edit.requirement ?? reading.requirement
  const substitutions = edit.substitutions ?? reading.substitutions
  return {
    ...rest,
    title: instead(reading.title, edit.title) ?? reading.title,
    ...optional('code', instead(code, edit.code)),
    ...optional('grade', instead(grade, edit.grade)),
    pay: edit.pay === undefined ? pay : edit.pay === null ? [] : [said(edit.pay), ...pay.slice(1)],
    ...optional('probation', instead(probation, edit.probation)),
    ...optional('established', instead(established, edit.established)),
    ...optional('revised', instead(revised, edit.revised)),
    ...optional('tentative', instead(tentative, edit.tentative)),
    qualifications: edit.qualifications ?? reading.qualifications,
    requirement,
    substitutions,
    kinds: kindsAsked(reading.kinds, requirement, substitutions),
  }
}

/** The rest of an edit, over the draft that the edited reading gave. */
export function editedClass(draft: JobClass, edit: ClassEdit): JobClass {
  const { series, family } = edit
  const { series: draftSeries, family: draftFamily, ...rest } = draft
  return {
    ...rest,
    ...optional('series', series === undefined ? draftSeries : (series ?? undefined)),
    ...optional('family', family === undefined ? draftFamily : (family ?? undefined)),
    level: edit.level ?? draft.level,
    yields: edit.yields ?? draft.yields,
    facts: edit.facts ?? draft.facts,
    summary: edit.summary ?? draft.summary,
    duties: edit.duties ?? draft.duties,
    knowledge: edit.knowledge ?? draft.knowledge,
    distinguishing: edit.distinguishing ?? draft.distinguishing,
    notes: edit.notes ?? draft.notes,
  }
}

/** All of an edit, over a class on file. */
export function editedRecord(record: JobClass, edit: ClassEdit): JobClass {
  const { code, grade, pay, probation, established, revised, tentative, ...rest } = editedClass(record, edit)
  const over = <T>(was: T | undefined, now: T | null | undefined): T | undefined =>
    now === undefined ? was : (now ?? undefined)
  return {
    ...rest,
    title: edit.title ?? record.title,
    ...optional('code', over(code, edit.code)),
    ...optional('grade', over(grade, edit.grade)),
    ...optional('pay', over(pay, edit.pay)),
    ...optional('probation', over(probation, edit.probation)),
    ...optional('established', over(established, edit.established)),
    ...optional('revised', over(revised, edit.revised)),
    ...optional('tentative', over(tentative, edit.tentative)),
    qualifications: edit.qualifications ?? record.qualifications,
    requirement: edit.requirement ?? record.requirement,
    substitutions: edit.substitutions ?? record.substitutions,
  }
}

const said = <T>(value: T): Found<T> => ({ value, confidence: 'certain', from: 0, to: 0 })

function instead<T>(found: Found<T> | undefined, value: T | null | undefined): Found<T> | undefined {
  if (value === undefined) return found
  return value === null ? undefined : { ...(found ?? said(value)), value, confidence: 'certain' }
}

const optional = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>)

/** Of the kinds that were proposed those that the rule still asks for, with what they are within. */
function kindsAsked(
  proposed: readonly Kind[],
  requirement: RequirementNode,
  substitutions: ClassReading['substitutions'],
): Kind[] {
  const asked = new Set([
    ...experiencesOf(requirement).flatMap(({ asks }) => asks.kinds),
    ...substitutions.flatMap(({ from }) => ('kinds' in from ? from.kinds : [])),
  ])
  for (const kind of proposed.toReversed()) if (asked.has(kind.id)) kind.within.forEach(id => asked.add(id))
  return proposed.filter(({ id }) => asked.has(id))
}

type Said = {
  confidence?: 'certain' | 'check' | undefined
  words?: { from: number; to: number }[] | undefined
}

/**
 * A rule that was written anew, with the words of the document still beside the clauses that stayed as they were; a
 * clause that says something else is the person's own. Clauses are known by their ids.
 */
export function withWordsOf(before: RequirementNode, after: RequirementNode): RequirementNode {
  const known = new Map(nodesOf(before).map(({ id, node }) => [id, node]))
  const inner = new Map(
    experiencesOf(before).flatMap(({ id, asks, nested }) =>
      nested ? [[id, asks as NestedExperience] as const] : [],
    ),
  )
  const visit = (node: RequirementNode): RequirementNode => {
    const was = known.get(node.id)
    const kept = was && isSame(was, node) ? saidOf(was) : {}
    if ('all' in node) return { ...node, ...kept, all: node.all.map(visit) }
    if ('any' in node) return { ...node, ...kept, any: node.any.map(visit) }
    if ('position' in node)
      return { ...node, ...kept, position: { ...node.position, of: visit(node.position.of) } }
    if ('experience' in node)
      return {
        ...node,
        ...kept,
        experience: { ...node.experience, ...nested(node.experience.ofWhich, inner) },
      }
    return { ...node, ...kept }
  }
  return visit(after)
}

function nested(
  ofWhich: NestedExperience[] | undefined,
  before: ReadonlyMap<string, NestedExperience>,
): { ofWhich?: NestedExperience[] } {
  if (!ofWhich) return {}
  return {
    ofWhich: ofWhich.map(each => {
      const was = before.get(each.id)
      const kept = was && bare(was) === bare(each) ? saidOf(was) : {}
      return { ...each, ...kept, ...nested(each.ofWhich, before) }
    }),
  }
}

const saidOf = ({ confidence, words }: Said): Said => ({
  ...optional('confidence', confidence),
  ...optional('words', words),
})

/** The same clause by itself, whatever is below it. */
const isSame = (a: RequirementNode, b: RequirementNode): boolean =>
  childrenOf(a).length === childrenOf(b).length && bare(a) === bare(b)

/** What a clause says, without where it was read and without what is below it. */
const bare = (node: object): string =>
  JSON.stringify(node, (key, value: unknown) =>
    key === 'confidence' ||
    key === 'words' ||
    key === 'all' ||
    key === 'any' ||
    key === 'of' ||
    key === 'ofWhich'
      ? undefined
      : value,
  )
