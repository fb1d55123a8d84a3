/** Substitutions for experience: what stands in, for how long, at most how much. */
import type { Substitution } from '../../../core/model/requirement.ts'
import { experiencesOf } from '../../../core/model/walk.ts'
import type { ClassReading } from '../../../core/reading/model.ts'
import type { Bags } from './bag.ts'
import { experienceKey } from './demand.ts'
import type { GoldClass, GoldSubstitution } from './gold.ts'

export function judgeSubstitutions(gold: GoldClass, reading: ClassReading | undefined): Bags {
  const left = distinctOf(gold.substitutions ?? [])
  // What stands in for study has no rate of the rules: the gold keeps it in the tree, or leaves it out.
  const experiences = new Set(reading ? experiencesOf(reading.requirement).map(({ id }) => id) : [])
  const forExperience = (reading?.substitutions ?? []).filter(({ clauses }) =>
    clauses.some(id => experiences.has(id)),
  )
  const read = [...new Set(forExperience.map(textOf))]
  const extras = read.filter(each => {
    const at = left.findIndex(wanted => texts(wanted).includes(each))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const missed = left.filter(({ maybe }) => !maybe).flatMap(wanted => texts(wanted).slice(0, 1))
  const right = read.length - extras.length
  return { right, extra: extras.length, missing: missed.length, extras, missed }
}

const texts = (wanted: GoldSubstitution): string[] =>
  wanted.from.map(from => text(from, wanted.for, wanted.max))

function textOf({ from, for: length, max }: Substitution): string {
  if ('semesterHours' in from) return text(`credits ${Math.round(from.semesterHours)}`, length, max)
  if ('level' in from) return text(`education ${from.level}`, length, max)
  if ('education' in from) return text('any', length, max)
  const amount = 'amount' in from ? from.amount : undefined
  return text(amount === undefined ? 'experience' : experienceKey(amount), length, max)
}

const text = (from: string, length: string | undefined, max: string | undefined): string =>
  [from, `for ${length ?? max ?? 'some'}`, max && max !== (length ?? max) && `max ${max}`]
    .filter(Boolean)
    .join(' ')

/** A document that says it once for two routes gives it twice. */
const distinctOf = (wanted: readonly GoldSubstitution[]): GoldSubstitution[] =>
  wanted.filter((each, at) => wanted.findIndex(other => texts(other)[0] === texts(each)[0]) === at)
