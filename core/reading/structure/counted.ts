/** What stands in, as a substitution of the rules counts it. */
import type { Substitution } from '../../model/requirement.ts'
import type { SubstitutionWords } from './substitution-words.ts'
import { type OfSubject, type StandIn, YEAR_OF_COLLEGE, yearsOf } from './what-stands-in.ts'

/** The substitution as the rules count it; null where they cannot. */
export function counted(
  standIn: StandIn,
  words: SubstitutionWords,
): Pick<Substitution, 'from' | 'for' | 'max'> | null {
  const { rate, amount, max, each } = words
  const length = amount ?? max
  const most = max ?? (each ? null : length)
  const limit = most === null ? {} : { max: most }
  const { study, kinds, ofSubject } = standIn
  if (study && 'level' in study) return length === null ? openUpTo(most, {}) : { from: study, for: length }
  if (study)
    return rate || length
      ? { from: study, for: rate?.for ?? length ?? 'P1Y', ...(rate && max === null ? {} : limit) }
      : openUpTo(most, ofSubject)
  if (standIn.is === 'service') {
    const served = rate?.of ?? standIn.amount
    const stands = rate?.for ?? length
    if (!served || !stands) return null
    return { from: { kinds: [...kinds], amount: served }, for: stands, ...(rate ? maxOf(max) : limit) }
  }
  if (standIn.is !== 'college') return null
  if (!rate) return openUpTo(most, ofSubject)
  const from = { semesterHours: YEAR_OF_COLLEGE * yearsOf(rate.of), ...ofSubject }
  return { from, for: rate.for, ...maxOf(max) }
}

export const maxOf = (max: string | null): { max?: string } => (max === null ? {} : { max })
/** Education whose amount is not told: left to the authority. */
const openUpTo = (max: string | null, ofSubject: OfSubject): Pick<Substitution, 'from' | 'max'> => ({
  from: { education: 'any', ...ofSubject },
  ...maxOf(max),
})
