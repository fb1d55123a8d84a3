/** Every note of an answer as a sentence. */
import type { Lexicon } from '../english/index.ts'
import { plain, saySubstitution } from '../english/say.ts'
import type { Note } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { Profile } from '../model/profile.ts'
import { sayDate } from './dates.ts'
import { sayDateOf, sayJob } from './entries.ts'
import { capital } from './lists.ts'

/** Of whom and of what an answer speaks. */
export interface Speech {
  readonly profile: Profile
  readonly jobClass: JobClass
  readonly lexicon: Lexicon
}

export function sayNote(note: Note, { profile, jobClass, lexicon }: Speech): string {
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
    case 'unreadable-degree':
      return `“${note.studyType}” is not in the table of degrees; choose the level of that study to have it counted.`
    case 'yield-by-assignment':
      return `${lexicon.classes.nameOf(note.classId)} counts as ${lexicon.kinds.nameOf(note.kind)} in some positions only (${note.note}); ${sayJob(profile, note.work)} is counted in full, so check that it was one of these.`
    case 'typical':
      return 'These are typical qualifications, not a minimum: the lower end of each range is taken as the test.'
    case 'requirements-not-on-file':
      return `${jobClass.title} is only named by another specification; its own requirements are not on file.`
    case 'open-equivalency':
      return `An alternative is open, “${note.why}”: ${note.closes ? CLOSES : ADDS_NOTHING}.`
    case 'open-substitution':
      return sayOpenSubstitution(note.substitution, note.closes, jobClass, lexicon)
    case 'comparable':
      return `${capital(sayJob(profile, note.work))} was marked as comparable by the person; the appointing authority decides whether it counts here.`
    case 'position-only':
      return `This route is for “${note.only}” only.`
    case 'judgement':
      return note.status === 'unknown'
        ? `A clause was left unread, so it is unknown: “${note.why}”.`
        : `The appointing authority decides: “${note.why}”.`
    default:
      return note satisfies never
  }
}

const CLOSES =
  'the study on file would close the gap at 30 semester hours for a year, if the appointing authority accepts it'
const ADDS_NOTHING = 'the study on file would not close the gap, so it adds nothing here'

function sayOpenSubstitution(
  index: number,
  closes: boolean,
  { substitutions }: JobClass,
  lexicon: Lexicon,
): string {
  const substitution = substitutions[index]
  if (!substitution) throw new Error(`the class has no substitution ${index}`)
  const unrated = substitution.for === undefined
  const said =
    capital(saySubstitution(substitution, plain(lexicon))) + (unrated ? ', with no rate stated' : '')
  if (!closes) return `${said}: it would not close the gap, so it adds nothing here.`
  const rate = unrated ? ' at 30 semester hours for a year' : ''
  return `${said}: it would close the gap${rate}, if the appointing authority accepts it.`
}
