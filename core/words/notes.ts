/** Every note of an answer as a sentence. */
import type { Lexicon } from '../english/index.ts'
import { plain, saySubstitution } from '../english/say.ts'
import type { Note, Status } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { Profile } from '../model/profile.ts'
import { sayAbolished } from './abolished.ts'
import { sayDate } from './dates.ts'
import { sayCertificate, sayDateOf, sayJob, sayStudy } from './entries.ts'
import { sayLicenceNeeded } from './licences.ts'
import { SAY_UNCONFIRMED, sayUnweighed } from './unweighed.ts'
import { capital, joined, quoted } from './lists.ts'
import { hoursFigure } from './service.ts'
import { sayInstead } from './routes.ts'

/** Of whom and of what an answer speaks. */
export interface Speech {
  readonly profile: Profile
  readonly jobClass: JobClass
  readonly lexicon: Lexicon
}

/** `status` is the answer's: where it is met, nothing is left for an open clause to close. */
export function sayNote(note: Note, { profile, jobClass, lexicon }: Speech, status: Status): string {
  switch (note.code) {
    case 'estimated':
      return `${capital(sayDateOf(profile, note.where))} is known as ${sayDate(note.value)} only and counts as ${sayDate(note.as)}: an estimate.`
    case 'hours-not-stated':
      return `The hours of ${sayJob(profile, note.work)} are not stated, so it counts as full-time.`
    case 'no-start':
      return `${capital(sayJob(profile, note.work))} has no start date, so nothing of it counts.`
    case 'unknown-class':
      return `The catalogue does not have the class “${note.classId}” of ${sayJob(profile, note.work)}; only the kinds ticked for that job count.`
    case 'unknown-kind':
      return `The catalogue does not have the kind “${note.kind}” of ${sayJob(profile, note.work)}; it counts nothing.`
    case 'study-goes-on':
      return `“${note.studyType}” has a start and no date it was earned on, so it counts as going on: its degree is not had yet.`
    case 'study-to-come':
      return `${capital(sayStudy(profile, note.education))} is dated ${sayDate(note.on)}, so none of its ${hoursFigure(note.semesterHours)} semester hours count before. If some are had already, state when it began and leave the date open: its hours then count, and its degree counts as going on.`
    case 'study-unfinished':
      return `“${note.studyType}” says itself that it is not finished, so its degree is not had; hours stated for it count. Once it is earned, write the degree alone, with its date.`
    case 'few-hours':
      return `${capital(sayStudy(profile, note.education))} counts as a finished degree, though ${note.semesterHours} semester hours are few for one. If it is not finished, say so there.`
    case 'hours-twice':
      return `${capital(sayStudy(profile, note.other))} and ${sayStudy(profile, note.education)} count ${note.semesterHours} semester hours each. If some were studied once for both, state the hours of each.`
    case 'unreadable-degree':
      return `“${note.studyType}” is not in the table of degrees; choose the level of that study to have it counted.`
    case 'yield-by-assignment':
      return `${lexicon.classes.nameOf(note.classId)} counts as ${lexicon.kinds.nameOf(note.kind)} in some positions only (${note.note}); ${sayJob(profile, note.work)} is counted in full, so check that it was one of these.`
    case 'abolished':
      return sayAbolished(jobClass.title, note.on)
    case 'held':
      return `${jobClass.title} is held now, as the profile has it: this is what it asks of whoever would enter it today.`
    case 'typical':
      return 'These are typical qualifications, not a minimum: the lower end of each range is taken as the test.'
    case 'requirements-not-on-file':
      return `${jobClass.title} is only named by another specification; its own requirements are not on file.`
    case 'unconfirmed':
      return SAY_UNCONFIRMED
    case 'unweighed':
      return sayUnweighed(note.what)
    case 'also-needed':
      return sayLicenceNeeded(note, profile)
    case 'open-equivalency':
      return `An alternative is open, “${note.why}”: ${sayOpening(note.closes, status, ' at 30 semester hours for a year')}.`
    case 'open-substitution':
      return sayOpenSubstitution(note, { jobClass, lexicon }, status)
    case 'comparable':
      return `${capital(sayJob(profile, note.work))} was marked as comparable by the person; the appointing authority decides whether it counts here${note.sameEmployer ? ', and only if it was with the employer of the class named' : ''}.`
    case 'comparable-elsewhere':
      return `${capital(sayJob(profile, note.work))} was marked as comparable, but was in a class of another employer: here comparable work counts with the same employer only.`
    case 'unsaid-kinds':
      return `${capital(sayJob(profile, note.work))} may count: its class is asked for, and the profile does not say whether it was ${quotedOf(note.kinds, lexicon)}. If it was, tick that on the job.`
    case 'unsaid-level':
      return `${capital(sayJob(profile, note.work))} may count: only its class is not the one asked for. If it was at the level of ${nameFirst(note.classIds, lexicon)}${note.sameEmployer ? ', and with the same employer' : ''}, mark it as comparable, and the appointing authority decides.`
    case 'like-class':
      return `${capital(sayJob(profile, note.work))} may count: whether ${quoted(lexicon.classes.nameOf(note.classId))}, which is asked for, means the class of this job, too, is not known. Hold it against the document’s own words, or ask; if it does, choose ${lexicon.classes.nameOf(note.classId)} as the class of the job.`
    case 'experience-instead':
      return sayInstead(note.years)
    case 'class-first':
      return sayClassFirst(note, lexicon)
    case 'other-field':
      return `${capital(studiesOf(note.entries, profile))} ${note.entries.length === 1 ? 'is' : 'are'} of the level asked for, in a field that is not named. Fields count by name alone: if it is one of those named, write it so; whether another will do is for the appointing authority to say.`
    case 'other-subject':
      return `Hours count in a subject where they stand as study of it. If some of ${studiesOf(note.entries, profile)} were in it, add them as study of their own, and take them off there, so that none counts twice.`
    case 'other-licence':
      return `The profile has ${joined(note.entries.map(index => quoted(sayCertificate(profile, index))))}. Licences count by name alone: if it is what is asked for as ${quoted(note.licence)}, write it so.`
    case 'licence-ends':
      return `${quoted(sayCertificate(profile, note.certificate))} runs out on ${sayDate(note.on)}: from then on it no longer counts.`
    case 'licence-over':
      return `${quoted(sayCertificate(profile, note.certificate))} ran out on ${sayDate(note.on)} and no longer counts.`
    case 'position-only':
      return `This route is for “${note.only}” only.`
    case 'judgement':
      return note.status === 'unknown'
        ? sayUnread([note.why])
        : `The appointing authority decides: “${note.why}”.`
    default:
      return note satisfies never
  }
}

/** Words of the specification that stand in its rule as they are. */
export const sayUnread = (words: readonly string[]): string =>
  `The program could not read these words of the specification as a rule, so whether they are met is unknown: ${joined(words.map(quoted))}.`

const studiesOf = (entries: readonly number[], profile: Profile): string =>
  joined(entries.map(index => sayStudy(profile, index)))

const quotedOf = (kinds: readonly string[], { kinds: names }: Lexicon): string =>
  joined(kinds.map(kind => quoted(names.nameOf(kind))))

/** Several classes of one level: the first stands for them. */
const nameFirst = ([first = '', ...others]: readonly string[], { classes }: Lexicon): string =>
  classes.nameOf(first) + (others.length > 0 ? ' or the others named' : '')

/** Time in a class cannot begin before the class is held. */
function sayClassFirst(
  { classIds, comparable }: Extract<Note, { code: 'class-first' }>,
  lexicon: Lexicon,
): string {
  const named = joined(
    classIds.map(id => lexicon.classes.nameOf(id)),
    'or',
  )
  const other = comparable ? ', or in work that the appointing authority accepts as comparable' : ''
  return `What is missing is served as ${named}${other}. None of these is held now, so an appointment comes first, and the whole takes longer than that service.`
}

function sayOpenSubstitution(
  { substitution: index, closes }: Extract<Note, { code: 'open-substitution' }>,
  { jobClass, lexicon }: Pick<Speech, 'jobClass' | 'lexicon'>,
  status: Status,
): string {
  const substitution = jobClass.substitutions[index]
  if (!substitution) throw new Error(`the class has no substitution ${index}`)
  const unrated = substitution.for === undefined
  const said =
    capital(saySubstitution(substitution, plain(lexicon))) + (unrated ? ', with no rate stated' : '')
  return `${said}: ${sayOpening(closes, status, unrated ? ' at 30 semester hours for a year' : '')}.`
}

function sayOpening(closes: boolean, status: Status, rate: string): string {
  if (status === 'met') return 'it is not needed'
  return closes
    ? `it would close the gap${rate}, if the appointing authority accepts it`
    : 'what is on file would not close the gap, so it adds nothing here'
}
