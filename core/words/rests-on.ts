import type { ClassAnswer, Route } from '../model/answer.ts'
import { sayJob } from './entries.ts'
import { firstOf } from './lists.ts'
import { sayNote, type Speech } from './notes.ts'

/** More are counted. */
const MOST_NAMED = 3

/** What the profile leaves open and a "met" takes for granted: that jobs were full-time, that degrees are what they seem. */
export function sayRestsOn({ notes, status }: ClassAnswer, { clauses }: Route, speech: Speech): string[] {
  const jobs = new Set(clauses.flatMap(({ evidence }) => evidence.map(({ work }) => work)))
  const studied = new Set(
    clauses.flatMap(({ kind, entries, study }) => [
      ...(kind === 'education' || kind === 'credits' ? entries : []),
      ...study.flatMap(({ education }) => education),
    ]),
  )
  const fullTime = notes.flatMap(note =>
    note.code === 'hours-not-stated' && jobs.has(note.work) ? [sayJob(speech.profile, note.work)] : [],
  )
  const degrees = notes.filter(
    note => (note.code === 'few-hours' || note.code === 'hours-twice') && studied.has(note.education),
  )
  return [...degrees.map(note => sayNote(note, speech, status)), ...sayFullTime([...new Set(fullTime)])]
}

function sayFullTime(jobs: readonly string[]): string[] {
  if (jobs.length === 0) return []
  const whose = jobs.length === 1 ? 'its' : 'their'
  return [`This counts ${firstOf(jobs, MOST_NAMED)} as full-time, for ${whose} hours are not stated.`]
}
