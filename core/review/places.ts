/**
 * The places of a class that was read at which somebody must look, and whether they did: one function for the counts of
 * the list, the panel and the catalogue.
 */
import type { NestedExperience, RequirementNode, Substitution } from '../model/requirement.ts'
import { clausesIn, withClauses } from '../model/walk.ts'
import { type ClassReading, UNTITLED } from '../reading/model.ts'
import { overlap } from '../reading/text/overlap.ts'
import { doubtedIn } from '../model/doubted.ts'

interface Rule {
  readonly requirement: RequirementNode
  readonly substitutions: readonly Substitution[]
}

/**
 * `title`: it may not be the title. `check`: the reader was not sure. `unread`: a clause nobody understood. `words`:
 * unread words that no clause stands for. `narrows`: a note that no clause weighs.
 */
export const PLACE_SORTS = ['title', 'check', 'unread', 'words', 'narrows'] as const
export interface LookPlace {
  /** A clause's path, as in an outline; `substitutions/0`, `unread/0`, `notes/0`, `title`. */
  readonly path: string
  /** Names it in `ReviewEdit.confirmed`, wherever it is moved. */
  readonly key: string
  readonly is: (typeof PLACE_SORTS)[number]
  /** Why: the reader's names (`core/words/doubts.ts`); empty where none was kept. */
  readonly doubts: string[]
  readonly confirmed: boolean
}

type Read = Pick<ClassReading, 'title' | 'unread' | 'notes'>

/** In the order in which they are shown: the title, the clauses of the outline, words beside it, notes. */
export function placesIn(rule: Rule, reading: Read, confirmed: readonly string[] = []): LookPlace[] {
  const keys = new Set(confirmed)
  const place = (
    path: string,
    key: string,
    is: LookPlace['is'],
    doubts: readonly string[] = [],
  ): LookPlace => ({
    path,
    key,
    is,
    doubts: [...doubts],
    confirmed: keys.has(key),
  })
  const said = [
    ...clausesIn(rule.requirement).flatMap(({ clause }) => clause.words ?? []),
    ...rule.substitutions.flatMap(({ words = [] }) => words),
  ]
  const { title, unread, notes } = reading
  return [
    ...(title.confidence === 'check' && title.value !== UNTITLED ? [place('title', 'title', 'title')] : []),
    ...doubtedIn(rule.requirement).flatMap(each =>
      each.is === 'covered' ? [] : [place(each.path, each.id, each.is, each.doubts)],
    ),
    ...rule.substitutions.flatMap((each, index) =>
      each.confidence === 'check'
        ? [place(`substitutions/${index}`, substitutionKey(each, index), 'check', each.doubts)]
        : [],
    ),
    ...unread.flatMap((span, index) =>
      said.some(words => overlap(words, span)) ? [] : [place(`unread/${index}`, `unread/${index}`, 'words')],
    ),
    ...notes.flatMap(({ narrows }, index) =>
      narrows === undefined ? [] : [place(`notes/${index}`, `notes/${index}`, 'narrows')],
    ),
  ]
}

const substitutionKey = ({ id }: Substitution, index: number): string => id ?? `substitutions/${index}`

/** Of the places those that nobody looked at: to be checked, and left unread. */
export function leftIn(places: readonly LookPlace[]): { toCheck: number; unread: number } {
  const open = places.filter(({ confirmed }) => !confirmed)
  const unread = open.filter(({ is }) => is === 'unread' || is === 'words').length
  return { toCheck: open.length - unread, unread }
}

/** The rule with what a person found right said to be so, and nothing else. */
export function withConfirmed(rule: Rule, confirmed: readonly string[]): MutableRule {
  const keys = new Set(confirmed)
  const right = new Set<string>()
  for (const each of doubtedIn(rule.requirement)) {
    const isCovered = each.is === 'covered' && each.by.length > 0 && each.by.every(other => right.has(other))
    if (isCovered || (each.is === 'check' && keys.has(each.id))) right.add(each.id)
  }
  return {
    requirement: withClauses(rule.requirement, clause => marked(clause, right.has(clause.id))),
    substitutions: rule.substitutions.map((each, index) =>
      marked(each, each.confidence === 'check' && keys.has(substitutionKey(each, index))),
    ),
  }
}
interface MutableRule {
  requirement: RequirementNode
  substitutions: Substitution[]
}

const marked = <C extends RequirementNode | NestedExperience | Substitution>(
  clause: C,
  isRight: boolean,
): C =>
  (clause.confirmed === true) === isRight ? clause : { ...clause, confirmed: isRight ? true : undefined }
