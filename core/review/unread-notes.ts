/** What the notes of a class say of what was not understood: as much as is left of it. */
import { doubtedIn } from '../model/doubted.ts'
import type { RequirementNode } from '../model/requirement.ts'
import { sayUnread, sayUnreadBeside, tellsUnread, tellsUnreadBeside } from '../words/review.ts'
import type { LookPlace } from './places.ts'

/** Words that no clause stands for, and of which nobody said that they ask nothing. */
export const countBeside = (places: readonly LookPlace[]): number =>
  places.filter(({ is, confirmed }) => is === 'words' && !confirmed).length

/** @param beside words that no clause stands for; left out: as the notes have it */
export function withUnread(
  notes: readonly string[],
  requirement: RequirementNode,
  beside?: number,
): string[] {
  const clauses = doubtedIn(requirement).filter(({ is }) => is === 'unread').length
  return [
    ...(clauses > 0 ? [sayUnread(clauses)] : []),
    ...(beside === undefined ? notes.filter(tellsUnreadBeside) : beside > 0 ? [sayUnreadBeside(beside)] : []),
    ...notes.filter(note => !tellsUnread(note) && !tellsUnreadBeside(note)),
  ]
}
