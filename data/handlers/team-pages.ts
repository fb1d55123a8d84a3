/** A team's standings and what holds its people back, whole: asked in stretches, as a page does. */
import type { Handlers } from '../../core/contract/operations.ts'
import type { TeamQuestion } from '../../core/contract/team-shapes.ts'
import { allPages, joinBlockers, joinPages } from '../../core/team/index.ts'
import type { Matrix } from '../../core/team/cells.ts'
import type { Blockers } from '../../core/team/model.ts'
import type { Room } from './room.ts'

export type TeamQuestions = Pick<Handlers, 'team.matrix' | 'team.bench' | 'team.blockers'>
export interface Desk {
  readonly room: Room
  readonly questions: TeamQuestions
}

/** Of a subject, what is asked of the team. */
export const questionOf = ({ of, asOf, scenario }: TeamQuestion): TeamQuestion => ({ of, asOf, scenario })

export function wholeMatrix(
  { questions }: Desk,
  subject: TeamQuestion,
  classIds: readonly string[] | undefined,
): Matrix {
  const asked = { ...questionOf(subject), classIds: classIds && [...classIds] }
  return joinPages(
    subject.asOf,
    allPages(stretch => questions['team.matrix']({ ...asked, ...stretch })),
  )
}

export function wholeBlockers({ questions }: Desk, subject: TeamQuestion, classId: string): Blockers {
  const asked = { ...questionOf(subject), classId }
  return joinBlockers(allPages(stretch => questions['team.blockers']({ ...asked, ...stretch })))
}
