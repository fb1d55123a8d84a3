/** Kinds of experience that documents name in other words for the same work. */
import type { Kind } from '../model/catalogue.ts'
import type { RequirementNode, Substitution } from '../model/requirement.ts'
import { withClauses } from '../model/walk.ts'

/** Words that say nothing of which work it is. */
const IDLE = new Set(
  'a an and any as at by duties experience experiences field fields for general in including involving of on or other paid performing related responsible similar the to tasks type types various with work working'.split(
    ' ',
  ),
)

/** Words by which work differs in rank or is left out, however much else is the same. */
const APART =
  /^(?:[ivx]+|\d+|not?|non|never|except|excluding|without|un\p{L}+|supervis\p{L}*|manag\p{L}*|direct\p{L}*|lead\p{L}*|senior|junior|chief|principal|first|second|third|full|entry|advanced|journey|expert|assistant|deputy|apprentice|trainee|independent\p{L}*|professional|technical|public|private)$/u

/** At most so many are proposed. */
const MOST = 3

/**
 * Of other kinds those that are likely the same: the same words but for such as "work" and "of", in whatever order, or all
 * but one of four and more, where that one tells no rank. The likeliest first.
 */
export function likeKinds(kind: Kind, others: readonly Kind[]): Kind[] {
  const own = wordsOf(kind.name)
  if (own.size === 0) return []
  return others
    .flatMap(other => {
      const words = wordsOf(other.name)
      const odd = [...own, ...words].filter(word => !own.has(word) || !words.has(word))
      const shared = (own.size + words.size - odd.length) / 2
      const isNear = odd.length === 1 && shared >= 3 && !odd.some(word => APART.test(word))
      const isLike = other.id !== kind.id && words.size > 0 && (odd.length === 0 || isNear)
      return isLike ? [{ other, apart: odd.length }] : []
    })
    .toSorted((a, b) => a.apart - b.apart || a.other.name.length - b.other.name.length)
    .slice(0, MOST)
    .map(({ other }) => other)
}

const wordsOf = (name: string): Set<string> =>
  new Set(
    (name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter(word => !IDLE.has(word)).map(word => stem(word)),
  )
/** "pumps" and "pump", "repairing" and "repair"; no grammar, only a hint. */
const stem = (word: string): string => word.replace(/(?<=\p{L}{4})(?:ing|ies|es|e|s|y)$/u, '')

/** By the kind that a document named, the kind that is meant. */
export type KindsAs = Readonly<Record<string, string>>

/** A rule that asks for the kinds that are meant. */
export function withKindsAs(
  rule: { readonly requirement: RequirementNode; readonly substitutions: readonly Substitution[] },
  as: KindsAs = {},
): { requirement: RequirementNode; substitutions: Substitution[] } {
  const { requirement, substitutions } = rule
  if (Object.keys(as).length === 0) return { requirement, substitutions: [...substitutions] }
  const meant = (kinds: readonly string[]): string[] => [...new Set(kinds.map(kind => meantBy(kind, as)))]
  return {
    requirement: withClauses(requirement, clause => {
      if ('experience' in clause)
        return { ...clause, experience: { ...clause.experience, kinds: meant(clause.experience.kinds) } }
      return 'kinds' in clause ? { ...clause, kinds: meant(clause.kinds) } : clause
    }),
    substitutions: substitutions.map(each =>
      'kinds' in each.from ? { ...each, from: { ...each.from, kinds: meant(each.from.kinds) } } : each,
    ),
  }
}

/** Where a kind that is meant is itself taken for another, that one. */
function meantBy(kind: string, as: KindsAs): string {
  const seen = new Set<string>()
  let is = kind
  for (let next = as[is]; next !== undefined && !seen.has(is); next = as[is]) {
    seen.add(is)
    is = next
  }
  return is
}
