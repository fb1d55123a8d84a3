/** One clause of an answer in words: what is missing, and what was counted by which job or study. */
import type { Lexicon } from '../english/index.ts'
import { plain, sayAsked, sayNode } from '../english/say.ts'
import { type Clause, type Evidence, isService, type SubstitutedStudy } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { Profile } from '../model/profile.ts'
import type { Experience } from '../model/requirement.ts'
import { nodesOf } from '../model/walk.ts'
import { sayDate } from './dates.ts'
import { sayCertificate, sayJob, sayStudy } from './entries.ts'
import { capital, joined } from './lists.ts'
import { hoursFigure, sayServiceLong } from './service.ts'

/** "3 months and 9 days of customer service (9 months of 1 year counted)"; null when nothing is missing. */
export function sayMissing(
  { kind, status, required, credited, shortfall }: Clause,
  subject: string,
): string | null {
  if (kind === 'experience') {
    if (!isService(shortfall) || shortfall.days <= 0) return null
    const counted = isService(credited) && credited.days > 0 ? sayServiceLong(credited) : 'nothing'
    const asked = isService(required) ? ` of ${sayServiceLong(required)}` : ''
    return `${sayServiceLong(shortfall, 'more')} of ${subject} (${counted}${asked} counted)`
  }
  switch (status) {
    case 'met':
    case 'conditional':
      return null
    case 'discretionary':
      return `${subject} (the appointing authority decides)`
    case 'unknown':
      return `${subject} (cannot be decided)`
    case 'not-met':
      return kind === 'credits' && shortfall && 'semesterHours' in shortfall
        ? `${hoursFigure(shortfall.semesterHours, 'more')} of ${subject}`
        : subject
    default:
      return status satisfies never
  }
}

/** A degree or a licence that the profile does not list: it counts as not had, and may only have been left out. */
export const isUnlisted = ({ kind, status }: Pick<Clause, 'kind' | 'status'>): boolean =>
  status === 'not-met' && (kind === 'education' || kind === 'licence')

/** "Customer service: 1 year asked, 9 months counted, from …"; null where nothing was. */
export function sayCounted(clause: Clause, subject: string, profile: Profile): string | null {
  if (clause.kind !== 'experience') {
    if (clause.status !== 'met' || clause.entries.length === 0) return null
    const say = clause.kind === 'licence' ? sayCertificate : sayStudy
    return `${capital(subject)}: met by ${joined(clause.entries.map(index => say(profile, index)))}.`
  }
  const { required, credited, evidence, study } = clause
  if (!isService(credited) || credited.days <= 0) return null
  const asked = isService(required) ? `${sayServiceLong(required)} asked, ` : ''
  return `${capital(subject)}: ${asked}${sayServiceLong(credited)} counted${saySources(evidence, study, profile)}.`
}

/** A sentence names so many sources, the greatest first; bars and tables show every one. */
const MOST_SOURCES = 3

/** ", from this job" or ": so much from this, so much for that". */
function saySources(
  evidence: readonly Evidence[],
  study: readonly SubstitutedStudy[],
  profile: Profile,
): string {
  const jobs = [...Map.groupBy(evidence, ({ work }) => work)].map(([work, stretches]) => ({
    days: daysOf(stretches),
    from: `from ${sayJob(profile, work)} (${sayStretches(stretches)})`,
  }))
  const studies = study.map(({ education, semesterHours, days }) => ({
    days,
    from: `for ${hoursFigure(semesterHours, 'more')} semester hours (${joined(education.map(index => sayStudy(profile, index)))})`,
  }))
  const sources = [...jobs, ...studies]
  const [only, another] = sources
  if (only && !another) return `, ${only.from}`
  return `: ${joined(greatest(sources).map(({ days, from }) => `${sayServiceLong({ days })} ${from}`))}`
}

interface Source {
  readonly days: number
  readonly from: string
}

/** Few as they are; of many the greatest, and the others in one. */
function greatest(sources: readonly Source[]): readonly Source[] {
  if (sources.length <= MOST_SOURCES + 1) return sources
  const ranked = sources.toSorted((a, b) => b.days - a.days)
  const others = ranked.slice(MOST_SOURCES)
  return [...ranked.slice(0, MOST_SOURCES), { days: daysOf(others), from: `from ${others.length} others` }]
}

const daysOf = (parts: readonly { readonly days: number }[]): number =>
  parts.reduce((sum, { days }) => sum + days, 0)

/** Each from when to when; of many the first start and the last end. */
function sayStretches(stretches: readonly Evidence[]): string {
  const [first, last] = [stretches[0], stretches.at(-1)]
  return first && last && stretches.length > MOST_SOURCES
    ? `${stretches.length} stretches from ${sayDate(first.from)} to ${sayDate(last.to)}`
    : joined(stretches.map(({ from, to }) => `${sayDate(from)} to ${sayDate(to)}`))
}

/** What a clause asks, of experience without how much, by path. */
export interface ClauseNames {
  /** Beside a bar: "service as Leader"; the label the record gives it, where that does not name a route. */
  readonly labels: ReadonlyMap<string, string>
  /** In a sentence: "service as Leader, as part of the direct customer service to the public". */
  readonly subjects: ReadonlyMap<string, string>
}

export function clauseNames({ requirement }: JobClass, lexicon: Lexicon): ClauseNames {
  const words = plain(lexicon)
  const labels = new Map<string, string>()
  const subjects = new Map<string, string>()
  const name = (path: string, label: string | undefined, short: string, long = short): void => {
    labels.set(path, label ?? short)
    subjects.set(path, long)
  }
  const nameExperience = (
    asks: Experience,
    path: string,
    label: string | undefined,
    around?: Experience,
  ): void => {
    const short = sayAsked(asks, words)
    name(
      path,
      label,
      short,
      around && isTelling(around) ? `${short}, as part of the ${sayAsked(around, words)}` : short,
    )
    for (const nested of asks.ofWhich ?? [])
      nameExperience(nested, `${path}/${nested.id}`, nested.label, asks)
  }

  const nodes = nodesOf(requirement)
  const alternatives = new Set(nodes.flatMap(({ node }) => ('any' in node ? node.any : [])))
  for (const { path, node } of nodes) {
    const label = alternatives.has(node) ? undefined : node.label
    if ('experience' in node) nameExperience(node.experience, path, label)
    else name(path, label, 'judgement' in node ? `“${node.judgement.why}”` : sayNode(node, words))
  }
  return { labels, subjects }
}

/** That a clause counts within work of any kind goes without saying. */
const isTelling = ({ kinds, held }: Experience): boolean =>
  held !== undefined || kinds.some(kind => kind !== 'work')
