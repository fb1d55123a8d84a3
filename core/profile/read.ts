/** A JSON Resume document → facts the rules can count. */
import { Refusal } from '../contract/refusal.ts'
import type { Note } from '../model/answer.ts'
import type { Certificate, Education, Profile, Work } from '../model/profile.ts'
import type { IsoDate, PartialDate } from '../model/primitives.ts'
import { endsBeforeStart, isEstimate, resolveDate } from '../time/partial-date.ts'
import { sayEndBeforeStart } from '../words/profile.ts'
import { fieldOf, levelOf, saysUnfinished } from './degrees.ts'
import { hoursNotes } from './hours-notes.ts'
import type { CertificateHeld, Facts, Job, Period, Study } from './facts.ts'

/** One semester hour is one and a half quarter hours. */
const QUARTER_HOURS_PER_SEMESTER_HOUR = 1.5

/**
 * Normalises a document that fits the schema. Estimates and defaults are noted, never silent.
 * Throws a `Refusal` naming the field where a period ends before it starts.
 */
export function readProfile(document: Profile): Facts {
  const notes: Note[] = []
  const jobs = (document.work ?? []).map((work, index) => readJob(work, index, notes))
  const studies = (document.education ?? []).map((education, index) => readStudy(education, index, notes))
  notes.push(...hoursNotes(studies))
  return {
    jobs,
    studies,
    certificates: (document.certificates ?? []).map((entry, index) => readCertificate(entry, index, notes)),
    notes,
  }
}

function readJob({ startDate, endDate, ladder }: Work, work: number, notes: Note[]): Job {
  const where = `work[${work}]`
  refuseReversed(startDate, endDate, `${where}.endDate`)
  if (startDate === undefined) notes.push({ code: 'no-start', work })
  if (ladder?.hoursPerWeek === undefined) notes.push({ code: 'hours-not-stated', work })
  return {
    work,
    start: day(startDate, `${where}.startDate`, notes),
    end: day(endDate, `${where}.endDate`, notes),
    classId: ladder?.classId ?? null,
    kinds: ladder?.kinds ?? [],
    shares: ladder?.shares ?? {},
    hoursPerWeek: ladder?.hoursPerWeek ?? null,
    comparableTo: ladder?.comparableTo ?? [],
    breaks: readBreaks(ladder, `${where}.ladder.breaks`, notes),
  }
}

function readBreaks(ladder: Work['ladder'], where: string, notes: Note[]): Period[] {
  return (ladder?.breaks ?? []).map(({ from, to }, index) => {
    refuseReversed(from, to, `${where}[${index}].to`)
    noteEstimate(from, `${where}[${index}].from`, notes)
    noteEstimate(to, `${where}[${index}].to`, notes)
    return { from: resolveDate(from), to: resolveDate(to) }
  })
}

function readStudy(entry: Education, education: number, notes: Note[]): Study {
  const { studyType, area, startDate, endDate, ladder } = entry
  const where = `education[${education}]`
  refuseReversed(startDate, endDate, `${where}.endDate`)
  const named = (studyType ?? '').slice(0, 200)
  const goesOn = startDate !== undefined && endDate === undefined
  const stated = levelOf(entry)
  // Begun and not ended: its hours are had as far as they are stated, its degree is not.
  const read = goesOn ? null : stated
  if (stated === null && !ladder?.unfinished && saysUnfinished(named))
    notes.push({ code: 'study-unfinished', education, studyType: named })
  if (goesOn && stated !== null)
    notes.push({ code: 'study-goes-on', education, studyType: named || String(stated) })
  if (read === undefined) notes.push({ code: 'unreadable-degree', education, studyType: named })
  return {
    education,
    level: read ?? null,
    unreadable: read === undefined,
    semesterHours: semesterHours(ladder),
    area: area?.trim() || fieldOf(named),
    earned: day(endDate, `${where}.endDate`, notes),
  }
}

/** Where both are stated they are the same credits twice: the semester hours are taken. */
function semesterHours(ladder: Education['ladder']): number | null {
  if (ladder?.semesterHours !== undefined) return ladder.semesterHours
  return ladder?.quarterHours === undefined ? null : ladder.quarterHours / QUARTER_HOURS_PER_SEMESTER_HOUR
}

function readCertificate(
  { name, date, ladder }: Certificate,
  certificate: number,
  notes: Note[],
): CertificateHeld {
  const where = `certificates[${certificate}]`
  refuseReversed(date, ladder?.expires, `${where}.ladder.expires`)
  return {
    certificate,
    name: name ?? '',
    earned: day(date, `${where}.date`, notes),
    expires: day(ladder?.expires, `${where}.ladder.expires`, notes),
  }
}

function day(date: PartialDate | undefined, where: string, notes: Note[]): IsoDate | null {
  if (date === undefined) return null
  noteEstimate(date, where, notes)
  return resolveDate(date)
}

function noteEstimate(date: PartialDate, where: string, notes: Note[]): void {
  if (isEstimate(date)) notes.push({ code: 'estimated', where, value: date, as: resolveDate(date) })
}

function refuseReversed(start: PartialDate | undefined, end: PartialDate | undefined, field: string): void {
  if (start === undefined || end === undefined || !endsBeforeStart(start, end)) return
  throw new Refusal('bad-input', sayEndBeforeStart(field, start, end), field)
}
