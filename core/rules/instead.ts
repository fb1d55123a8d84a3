/**
 * Experience in place of study. Where a specification lets further experience stand in for a degree or for credits, every
 * route that asks for those has another beside it: so much more experience instead, and the rest is left to the
 * authority. Specifications say "year for year" and not how many years a degree is, so 30 semester hours are weighed as
 * a year, as they are where study of no stated rate stands in for experience; and as there, it is never *met*.
 */
import type { ExperienceNode, LeafNode, Substitution } from '../model/requirement.ts'
import { YEAR } from '../time/day-count.ts'
import { durationDays, service } from '../time/duration.ts'
import { sayDecision, sayFurther, sayInsteadRoute, sayLonger } from '../words/routes.ts'
import type { Draft, Leaf } from './routes.ts'
import { hoursOfLevel } from './study.ts'
import { HOURS_OF_A_YEAR } from './substitution.ts'

/** The routes, each followed by those in which experience takes the place of study. */
export const withExperienceInstead = (
  drafts: readonly Draft[],
  substitutions: readonly Substitution[],
): Draft[] => drafts.flatMap(draft => [draft, ...substitutions.flatMap(each => insteadOf(draft, each))])

function insteadOf(draft: Draft, substitution: Substitution): Draft[] {
  const { from, clauses } = substitution
  if (!('kinds' in from || 'experience' in from)) return []
  const study = draft.leaves.filter(({ node }) => clauses.includes(node.id) && hoursAsked(node) !== null)
  const [place] = study
  if (!place) return []
  const hours = Math.max(...study.map(({ node }) => hoursAsked(node) ?? 0))
  const years = Math.max(1, Math.ceil(hours / HOURS_OF_A_YEAR))
  const kept = draft.leaves.filter(leaf => !study.includes(leaf))
  const id = substitution.id ?? 'instead'
  const path = `${place.path}/${id}`
  const leaf = (node: LeafNode, at: string): Leaf => ({ ...place, node, path: at, group: null, party: at })
  const label = sayDecision()
  const longer = furtherOf(from, kept, years, id)
  return [
    {
      ...draft,
      label: sayInsteadRoute(draft.label),
      leaves: [
        ...kept,
        ...(longer ? [leaf(longer, path)] : []),
        { ...leaf({ id, label, judgement: { why: label } }, `${path}/decision`), years },
      ],
    },
  ]
}

/** Semester hours that a clause for study stands for; null: it asks for none. */
function hoursAsked(node: LeafNode): number | null {
  if ('education' in node) return hoursOfLevel(node.education.level)
  return 'credits' in node ? node.credits.semesterHours : null
}

/** The longest experience asked beside it, so much longer; of kinds that are not asked there, those years alone. */
function furtherOf(
  from: Extract<Substitution['from'], { kinds: string[] } | { experience: 'any' }>,
  kept: readonly Leaf[],
  years: number,
  id: string,
): ExperienceNode | null {
  const asked = kept.flatMap(({ node }) => ('experience' in node ? [node.experience] : []))
  const beside = 'kinds' in from ? asked.filter(({ kinds }) => sameKinds(kinds, from.kinds)) : asked
  const longest = beside.toSorted((a, b) => durationDays(b.amount) - durationDays(a.amount))[0]
  if (longest) {
    const { kinds, held, orComparable } = longest
    const amount = service(durationDays(longest.amount) + years * YEAR).iso
    const asks = { amount, kinds, ...(held && { held }), ...(orComparable && { orComparable }) }
    return { id, label: sayLonger(years), experience: asks }
  }
  return 'kinds' in from
    ? { id, label: sayFurther(), experience: { amount: service(years * YEAR).iso, kinds: from.kinds } }
    : null
}

const sameKinds = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join() === other.toSorted().join()
