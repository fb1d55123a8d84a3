/** What a person changed of a class, over what was read or is on file. */
import type { ClassEdit, ReviewEdit } from '../contract/upkeep-shapes.ts'
import type { JobClass, Kind } from '../model/catalogue.ts'
import { kindsAsked } from '../model/walk.ts'
import { type ClassReading, type Found, UNTITLED } from '../reading/model.ts'
import {
  sayLevelByHand,
  sayNoYields,
  sayYieldsByHand,
  sayYieldsInferred,
  tellsLevel,
} from '../words/review.ts'
import type { ReadingToDraft } from './draft.ts'
import { withKindsAs } from './like-kinds.ts'
import { withConfirmed } from './places.ts'
import { withUnread } from './unread-notes.ts'

/** The reading as if the document had said it: the facts that decide which class it is and which edges it has. */
export function editedReading(reading: ClassReading, edit: ReviewEdit): ReadingToDraft {
  const rule = {
    requirement: edit.requirement ?? reading.requirement,
    substitutions: edit.substitutions ?? reading.substitutions,
  }
  const { requirement, substitutions } = withConfirmed(withKindsAs(rule, edit.kindsAs), edit.confirmed ?? [])
  const { code, grade, probation, established, revised, abolished, tentative, ...rest } = reading
  const pay = foundInstead(reading.pay[0], edit.pay)
  const is = {
    code: foundInstead(code, edit.code),
    grade: foundInstead(grade, edit.grade),
    probation: foundInstead(probation, edit.probation),
    established: foundInstead(established, edit.established),
    revised: foundInstead(revised, edit.revised),
    abolished: foundInstead(abolished, edit.abolished),
    tentative: foundInstead(tentative, edit.tentative),
  }
  return {
    ...rest,
    ...(edit.confirmed && { confirmed: edit.confirmed }),
    ...(edit.means && { means: edit.means }),
    title: foundInstead(reading.title, edit.title) ?? reading.title,
    pay: pay ? [pay, ...reading.pay.slice(1)] : [],
    ...(is.code && { code: is.code }),
    ...(is.grade && { grade: is.grade }),
    ...(is.probation && { probation: is.probation }),
    ...(is.established && { established: is.established }),
    ...(is.revised && { revised: is.revised }),
    ...(is.abolished && { abolished: is.abolished }),
    ...(is.tentative && { tentative: is.tentative }),
    requirement,
    substitutions,
    qualifications: edit.qualifications ?? reading.qualifications,
    kinds: renamed(
      stillMeant(
        [...reading.kinds, ...(edit.kinds ?? [])],
        [...kindsAsked(requirement, substitutions), ...(edit.yields ?? []).map(({ kind }) => kind)],
      ),
      edit.kindNames,
    ),
  }
}

/** The document gives the class no title, and nobody did since: it cannot be accepted. */
export const isUntitled = (titleRead: string, edit: Pick<ReviewEdit, 'title'> | null): boolean =>
  titleRead === UNTITLED && edit?.title === undefined

/**
 * Somebody changed something of it: why it was rejected, and that they looked, is no change; nor is where a class is from
 * that did not say it.
 * @param stated where the document says the class is from
 */
export const isEdited = (edit: ReviewEdit | null, stated: string | null): boolean =>
  Object.keys(edit ?? {}).some(
    what => what !== 'remark' && what !== 'confirmed' && (what !== 'jurisdiction' || stated !== null),
  )

const said = <T>(value: T): Found<T> => ({ value, confidence: 'certain', from: 0, to: 0 })

function foundInstead<T>(found: Found<T> | undefined, value: T | null | undefined): Found<T> | undefined {
  if (value === undefined) return found
  return value === null ? undefined : { ...(found ?? said(value)), value, confidence: 'certain' }
}

/** Of the kinds that were proposed those that the rule asks for or service counts as, with what they are within. */
function stillMeant(proposed: readonly Kind[], ids: readonly string[]): Kind[] {
  const meant = new Set(ids)
  for (const kind of proposed.toReversed()) if (meant.has(kind.id)) kind.within.forEach(id => meant.add(id))
  return proposed.filter(({ id }) => meant.has(id))
}

const renamed = (kinds: readonly Kind[], names: ReviewEdit['kindNames'] = {}): Kind[] =>
  kinds.map(kind => ({ ...kind, name: names[kind.id] ?? kind.name }))

/** The rest of an edit, over the draft that the edited reading gave. */
export const editedClass = (draft: JobClass, edit: ClassEdit): JobClass => ({
  ...draft,
  series: instead(draft.series, edit.series),
  family: instead(draft.family, edit.family),
  tentative: instead(draft.tentative, edit.tentative),
  level: edit.level ?? draft.level,
  yields: edit.yields ?? draft.yields,
  facts: edit.facts ?? draft.facts,
  summary: edit.summary ?? draft.summary,
  duties: edit.duties ?? draft.duties,
  knowledge: edit.knowledge ?? draft.knowledge,
  distinguishing: edit.distinguishing ?? draft.distinguishing,
  notes: edit.notes ?? notesAfter(draft.notes, edit),
})

/** What a person set is no longer said to be inferred. */
function notesAfter(was: readonly string[], { level, yields, requirement }: ClassEdit): string[] {
  const notes = requirement ? withUnread(was, requirement) : was
  const isOut = (note: string): boolean =>
    (level !== undefined && (tellsLevel(note) || note === sayLevelByHand)) ||
    (yields !== undefined && [sayYieldsInferred, sayNoYields, sayYieldsByHand].includes(note))
  return [
    ...notes.filter(note => !isOut(note)),
    ...(level === undefined ? [] : [sayLevelByHand]),
    ...(yields === undefined ? [] : [sayYieldsByHand]),
  ]
}

/** All of an edit, over a class on file. */
export const editedRecord = (record: JobClass, edit: ClassEdit): JobClass => ({
  ...editedClass(record, edit),
  title: edit.title ?? record.title,
  code: instead(record.code, edit.code),
  grade: instead(record.grade, edit.grade),
  pay: instead(record.pay, edit.pay),
  probation: instead(record.probation, edit.probation),
  established: instead(record.established, edit.established),
  revised: instead(record.revised, edit.revised),
  abolished: instead(record.abolished, edit.abolished),
  qualifications: edit.qualifications ?? record.qualifications,
  requirement: edit.requirement ?? record.requirement,
  substitutions: edit.substitutions ?? record.substitutions,
})

/** Left out: as it was; null: none. */
const instead = <T>(was: T | undefined, now: T | null | undefined): T | undefined =>
  now === undefined ? was : (now ?? undefined)
