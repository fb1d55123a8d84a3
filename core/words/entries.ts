/** Jobs, study and licences of a profile, as a sentence names them. */
import type { Profile } from '../model/profile.ts'

/** "Call center agent at Sample Telecom"; a job that is only planned is not in the profile. */
export function sayJob({ work = [] }: Profile, index: number): string {
  const job = work[index]
  if (!job) return 'a planned job'
  const { position, name } = job
  if (position) return name ? `${position} at ${name}` : position
  return name ? `the job at ${name}` : `job ${index + 1}`
}

/** "Bachelor of Arts, Sample State University". */
export function sayStudy({ education = [] }: Profile, index: number): string {
  const entry = education[index]
  if (!entry) return 'planned study'
  const what = [entry.studyType, entry.area].filter(Boolean).join(' in ')
  return [what, entry.institution].filter(Boolean).join(', ') || `study ${index + 1}`
}

export const sayCertificate = ({ certificates = [] }: Profile, index: number): string =>
  certificates[index]?.name ?? `licence ${index + 1}`

const PLACE = /^(work|education|certificates)\[(\d+)\]\.(.+)$/

/** A date's place in a profile document, `work[0].ladder.breaks[1].from`, as "a break in job 1". */
export function sayDateOf(profile: Profile, where: string): string {
  const [, list = '', index = '0', field = ''] = PLACE.exec(where) ?? []
  const at = Number(index)
  if (list === 'certificates')
    return `${field === 'date' ? 'the date' : 'the end'} of ${sayCertificate(profile, at)}`
  const entry = list === 'work' ? sayJob(profile, at) : sayStudy(profile, at)
  if (field.includes('breaks'))
    return `${field.endsWith('from') ? 'the start' : 'the end'} of a break in ${entry}`
  return `${field === 'startDate' ? 'the start' : 'the end'} of ${entry}`
}
