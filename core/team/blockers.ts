/** What holds people back from a class, clause by clause, and the cheapest way to give it. */
import type { Blockers } from './model.ts'
import { type ClassAnswer, type Clause, isService, type Route, STATUSES } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { Substitution } from '../model/requirement.ts'
import { EDUCATION_LEVELS } from '../model/primitives.ts'
import type { Facts, Study } from '../profile/facts.ts'
import { isFirm } from '../rules/substitution.ts'
import { durationDays, TOLERANCE } from '../time/duration.ts'
import type { HoldsBack, Lack, Way } from './lack.ts'
import { hasNoField } from './unstated.ts'

/**
 * What the nearest route still lacks: best status, earliest date, least service, then one that can be reached before one
 * that somebody must allow, fewest clauses.
 */
export function lacksOf(
  answer: ClassAnswer,
  { jobs, studies, certificates }: Pick<Facts, 'jobs' | 'studies' | 'certificates'>,
  { substitutions }: Pick<JobClass, 'substitutions'>,
): Lack[] {
  const nearest = answer.routes.toSorted(
    (a, b) =>
      STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
      (a.eligibleOn ?? '9').localeCompare(b.eligibleOn ?? '9') ||
      lessFirst(a.remaining?.days, b.remaining?.days) ||
      Number(isForOthers(a)) - Number(isForOthers(b)) ||
      missingIn(a).length - missingIn(b).length,
  )[0]
  if (!nearest || nearest.status === 'met') return []
  const open = new Set(jobs.filter(({ end }) => end === null || end > answer.asOf).map(({ work }) => work))
  return missingIn(nearest).map(clause => ({
    path: clause.path,
    label: clause.label,
    days: isService(clause.shortfall) ? Math.ceil(clause.shortfall.days) : null,
    way: isStated(clause) ? wayOf(clause, nearest, work => open.has(work)) : 'record',
    study: studyFor(clause, substitutions),
  }))

  /** Whether anything was said of what the clause asks about; nothing said may still be there. */
  function isStated({ kind, required }: Clause): boolean {
    if (kind === 'education' || kind === 'credits')
      return studies.length > 0 && !studies.some(study => hasNoField(study) && isAsHigh(study, required))
    return kind !== 'licence' || certificates.length > 0
  }
}

/** Whether a degree is of the level asked, where one is. */
const isAsHigh = ({ level }: Study, required: Clause['required']): boolean =>
  required === null ||
  !('level' in required) ||
  EDUCATION_LEVELS.indexOf(level ?? 'high-school') >=
    EDUCATION_LEVELS.indexOf(required.level ?? 'high-school')

/** The fewest semester hours that firmly cover what a clause lacks, whole blocks, within what may still be substituted. */
function studyFor(
  { kind, path, shortfall, study }: Clause,
  substitutions: readonly Substitution[],
): number | null {
  if (kind !== 'experience' || !isService(shortfall)) return null
  const id = path.split('/').at(-1) ?? ''
  const used = study.reduce((sum, { days }) => sum + days, 0)
  const hours = substitutions.filter(isFirm).flatMap(({ from, for: rate, max, clauses }) => {
    if (rate === undefined || !('semesterHours' in from) || !clauses.includes(id)) return []
    const block = durationDays(rate)
    const blocks = block > 0 ? Math.ceil(shortfall.days / block - TOLERANCE) : Infinity
    const left = max === undefined ? Infinity : durationDays(max) - used
    return blocks * block <= left ? [blocks * from.semesterHours] : []
  })
  return hours.length > 0 ? Math.min(...hours) : null
}

/** An equivalency, or a clause left unread: nothing that a person could be given makes it met. */
const isForOthers = ({ clauses }: Route): boolean =>
  clauses.some(({ kind }) => kind === 'judgement' || kind === 'unknown')

const lessFirst = (a = Infinity, b = Infinity): number => (a === b ? 0 : a - b)

const missingIn = ({ clauses }: Route): Clause[] =>
  clauses.filter(({ status }) => status !== 'met' && status !== 'conditional')

/** Cheapest first: asking and time cost nothing, an assignment less than a course; what is left to the authority costs a question. */
function wayOf({ kind, evidence }: Clause, { eligibleOn }: Route, goesOn: (work: number) => boolean): Way {
  switch (kind) {
    case 'experience':
      return eligibleOn !== null || evidence.some(({ work }) => goesOn(work)) ? 'time' : 'assignment'
    case 'education':
    case 'credits':
      return eligibleOn === null ? 'course' : 'time'
    case 'licence':
      return 'licence'
    case 'judgement':
    case 'unknown':
      return 'authority'
    default:
      return kind satisfies never
  }
}

/** The clauses that hold most people back, first. @param blockers those of all people, stretches put together. */
export function heldBackBy({ clauses, people: all }: Pick<Blockers, 'clauses' | 'people'>): HoldsBack[] {
  const people = all.filter(({ higher }) => !higher)
  return clauses
    .map(({ path, label }, index) => {
      const lacking = people.flatMap(({ lacks }) => lacks.filter(({ clause }) => clause === index))
      const alone = people.filter(({ lacks }) => lacks.length === 1 && lacks[0]?.clause === index)
      const ways = [...Map.groupBy(lacking, ({ way }) => way)]
        .map(([way, own]) => ({
          way,
          people: own.length,
          days: median(own.flatMap(({ days }) => days ?? [])),
        }))
        .toSorted((a, b) => b.people - a.people)
      const hours = lacking.flatMap(({ study }) => study ?? [])
      const semesterHours = median(hours)
      return {
        path,
        label,
        people: lacking.length,
        of: people.length,
        alone: alone.map(({ id }) => id),
        ways,
        study: semesterHours === null ? null : { people: hours.length, semesterHours },
      }
    })
    .filter(each => each.people > 0)
    .toSorted((a, b) => b.people - a.people || b.alone.length - a.alone.length)
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
