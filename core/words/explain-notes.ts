/** Which notes of an answer its sentences tell, and on which of them it rests. */
import type { ClassAnswer, Note, Route } from '../model/answer.ts'
import type { Speech } from './notes.ts'

/** Of the answer and of a route's clauses, none twice. */
export const notesOf = ({ notes }: ClassAnswer, { clauses }: Route): Note[] => {
  const all = [...notes, ...clauses.flatMap(clause => clause.notes)]
  const said = new Map(all.map(note => [JSON.stringify(note), note]))
  return [...said.values()]
}

type Unread = Extract<Note, { code: 'judgement' }>
export const isUnread = (note: Note): note is Unread => note.code === 'judgement' && note.status === 'unknown'

/** Something like what is asked is had: that it does not count deserves a sentence. */
export const isNearMiss = ({ code }: Note): boolean =>
  code === 'comparable-elsewhere' ||
  code === 'other-field' ||
  code === 'other-subject' ||
  code === 'other-licence' ||
  code === 'licence-over'

/** Whether study could make any difference: elsewhere it is no matter which degree it was. */
export const usesStudy = ({ notes, routes }: ClassAnswer, { jobClass }: Speech): boolean =>
  jobClass.substitutions.length > 0 ||
  notes.some(({ code }) => code === 'open-equivalency') ||
  routes.some(({ clauses }) => clauses.some(({ kind }) => kind === 'education' || kind === 'credits'))

/** Notes on which a status below *met* rests. */
export function decides(note: Note): boolean {
  switch (note.code) {
    case 'open-equivalency':
    case 'open-substitution':
      return note.closes
    case 'comparable':
    case 'experience-instead':
    case 'position-only':
    case 'judgement':
    case 'unreadable-degree':
      return true
    case 'estimated':
    case 'hours-not-stated':
    case 'no-start':
    case 'study-goes-on':
    case 'study-to-come':
    case 'study-unfinished':
    case 'few-hours':
    case 'hours-twice':
    case 'unknown-class':
    case 'unknown-kind':
    case 'yield-by-assignment':
    case 'comparable-elsewhere':
    case 'other-field':
    case 'other-subject':
    case 'other-licence':
    case 'licence-ends':
    case 'licence-over':
    case 'unsaid-kinds':
    case 'unsaid-level':
    case 'like-class':
    case 'class-first':
    case 'abolished':
    case 'held':
    case 'typical':
    case 'requirements-not-on-file':
    case 'unconfirmed':
    case 'unweighed':
    case 'also-needed':
      return false
    default:
      return note satisfies never
  }
}
