/** One clause of an answer in words: what is missing, and what was counted by which job or study. */
import { plain, sayAsked, sayNode } from '../english/say.ts'
import type { Clause, Evidence, Measure, Service, SubstitutedStudy } from '../model/answer.ts'
import type { Experience } from '../model/requirement.ts'
import { experiencesOf, nodesOf } from '../model/walk.ts'
import { sayDate } from './dates.ts'
import { sayCertificate, sayJob, sayStudy } from './entries.ts'
import { capital, joined } from './lists.ts'
import type { Speech } from './notes.ts'
import { sayServiceLong } from './service.ts'

/** "3 months and 9 days of customer service (9 months of 1 year counted)"; null when nothing is missing. */
export function sayMissing(clause: Clause, speech: Speech): string | null {
  const { kind, status, required, credited, shortfall } = clause
  const subject = subjectOf(clause, speech)
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
        ? `${shortfall.semesterHours} of ${subject}`
        : subject
    default:
      return status satisfies never
  }
}

/** "Customer service: 1 year asked, 9 months counted, from …"; null where nothing was. */
export function sayCounted(clause: Clause, speech: Speech): string | null {
  const subject = capital(subjectOf(clause, speech))
  if (clause.kind !== 'experience') {
    if (clause.status !== 'met' || clause.entries.length === 0) return null
    const say = clause.kind === 'licence' ? sayCertificate : sayStudy
    return `${subject}: met by ${joined(clause.entries.map(index => say(speech.profile, index)))}.`
  }
  const { required, credited, evidence, study } = clause
  if (!isService(credited) || credited.days <= 0) return null
  const asked = isService(required) ? `${sayServiceLong(required)} asked, ` : ''
  return `${subject}: ${asked}${sayServiceLong(credited)} counted${saySources(evidence, study, speech)}.`
}

/** ", from this job" or ": so much from this, so much for that". */
function saySources(
  evidence: readonly Evidence[],
  study: readonly SubstitutedStudy[],
  { profile }: Speech,
): string {
  const jobs = [...Map.groupBy(evidence, ({ work }) => work)].map(([work, stretches]) => ({
    days: stretches.reduce((sum, stretch) => sum + stretch.days, 0),
    from: `from ${sayJob(profile, work)} (${joined(stretches.map(({ from, to }) => `${sayDate(from)} to ${sayDate(to)}`))})`,
  }))
  const studies = study.map(({ education, semesterHours, days }) => ({
    days,
    from: `for ${semesterHours} semester hours (${joined(education.map(index => sayStudy(profile, index)))})`,
  }))
  const sources = [...jobs, ...studies]
  const [only, another] = sources
  if (only && !another) return `, ${only.from}`
  return `: ${joined(sources.map(({ days, from }) => `${sayServiceLong({ days })} ${from}`))}`
}

/** What a clause asks; of experience without how much. */
function subjectOf({ path }: Clause, { jobClass: { requirement }, lexicon }: Speech): string {
  const words = plain(lexicon)
  const node = nodesOf(requirement).find(each => each.path === path)?.node
  if (node && 'judgement' in node) return `“${node.judgement.why}”`
  if (node && !('experience' in node)) return sayNode(node, words)
  const experiences = new Map(experiencesOf(requirement).map(each => [each.path, each]))
  const own = experiences.get(path)
  if (!own) throw new Error(`the class has no clause ${path}`)
  const around = own.nested ? experiences.get(path.slice(0, path.lastIndexOf('/'))) : undefined
  return (
    sayAsked(own.asks, words) +
    (around && isTelling(around.asks) ? `, as part of the ${sayAsked(around.asks, words)}` : '')
  )
}

/** That a clause counts within work of any kind goes without saying. */
const isTelling = ({ kinds, held }: Experience): boolean =>
  held !== undefined || kinds.some(kind => kind !== 'work')

const isService = (measure: Measure): measure is Service => measure !== null && 'days' in measure
