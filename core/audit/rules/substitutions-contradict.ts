/** Substitutions of one class that cannot all be meant: one source at two rates, a cap below its block, more for less. */
import { EDUCATION_LEVELS } from '../../model/primitives.ts'
import type { Substitution } from '../../model/requirement.ts'
import { durationDays } from '../../time/duration.ts'
import { findingWords } from '../../words/audit.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

export const substitutionsContradict: Rule = ({ documented }) =>
  documented.flatMap(({ id, title, substitutions }) => {
    const finding = (why: 'rates' | 'cap' | 'more-for-less', indexes: readonly number[]): Finding => ({
      rule: 'substitutions-contradict',
      severity: 'medium',
      classIds: [id],
      ...findingWords.substitutionsContradict(title, why),
      where: indexes.map(index => ({ classId: id, at: `substitutions/${index}` })),
    })
    const capped = substitutions.flatMap((each, index) =>
      isNeverWhole(each) ? [finding('cap', [index])] : [],
    )
    const pairs = substitutions.flatMap((one, index) =>
      substitutions.slice(index + 1).flatMap((other, after) => {
        const why = contradiction(one, other)
        return why === null ? [] : [finding(why, [index, index + 1 + after])]
      }),
    )
    return [...capped, ...pairs]
  })

/** Blocks are whole: one that is longer than the cap never counts. */
const isNeverWhole = ({ for: rate, max }: Substitution): boolean =>
  rate !== undefined && max !== undefined && durationDays(max) < durationDays(rate)

function contradiction(one: Substitution, other: Substitution): 'rates' | 'more-for-less' | null {
  if (!one.firm || !other.firm || one.for === undefined || other.for === undefined) return null
  if (!one.clauses.some(id => other.clauses.includes(id))) return null
  const gain = durationDays(one.for) - durationDays(other.for)
  if ('semesterHours' in one.from && 'semesterHours' in other.from) {
    if (one.from.subject !== other.from.subject) return null
    return Math.abs(daysAnHour(one) - daysAnHour(other)) < 1e-9 ||
      one.max !== undefined ||
      other.max !== undefined
      ? null
      : 'rates'
  }
  if ('level' in one.from && 'level' in other.from) {
    if (fieldsOf(one) !== fieldsOf(other)) return null
    const rank = EDUCATION_LEVELS.indexOf(one.from.level) - EDUCATION_LEVELS.indexOf(other.from.level)
    if (rank === 0) return gain === 0 ? null : 'rates'
    return rank * gain < 0 ? 'more-for-less' : null
  }
  if ('kinds' in one.from && 'kinds' in other.from) {
    const same = one.from.kinds.toSorted().join() === other.from.kinds.toSorted().join()
    return same && one.from.amount === other.from.amount && gain !== 0 ? 'rates' : null
  }
  return null
}

const daysAnHour = ({ from, for: block = 'P0D' }: Substitution): number =>
  'semesterHours' in from ? durationDays(block) / from.semesterHours : 0

const fieldsOf = ({ from }: Substitution): string =>
  'level' in from ? (from.fields ?? []).toSorted().join('|') : ''
