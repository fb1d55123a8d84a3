/** A team's standings and what holds its people back, whole: asked in stretches, as a page does. */
import type { Handlers } from '../../core/contract/operations.ts'
import type { TeamQuestion } from '../../core/contract/team-shapes.ts'
import { joinBlockers, joinPages } from '../../core/team/index.ts'
import type { Matrix } from '../../core/team/cells.ts'
import type { Blockers } from '../../core/team/model.ts'
import type { Room } from './room.ts'

export type TeamQuestions = Pick<Handlers, 'team.matrix' | 'team.bench' | 'team.blockers'>
export interface Desk {
  readonly room: Room
  readonly questions: TeamQuestions
}

/** People to a page. */
const PAGE = 500

export const questionOf = ({ of, asOf, scenario }: TeamQuestion): TeamQuestion => ({
  of,
  asOf,
  ...(scenario !== undefined && { scenario }),
})

export function wholeMatrix(
  { questions }: Desk,
  subject: TeamQuestion,
  classIds: readonly string[] | undefined,
): Matrix {
  const asked = { ...questionOf(subject), ...(classIds && { classIds: [...classIds] }) }
  return joinPages(
    subject.asOf,
    allPages(stretch => questions['team.matrix']({ ...asked, ...stretch })),
  )
}

export function wholeBlockers({ questions }: Desk, subject: TeamQuestion, classId: string): Blockers {
  const asked = { ...questionOf(subject), classId }
  return joinBlockers(allPages(stretch => questions['team.blockers']({ ...asked, ...stretch })))
}

function allPages<Page extends { readonly total: number }>(
  ask: (stretch: { from: number; count: number }) => Page,
): Page[] {
  const pages: Page[] = []
  for (let from = 0, total = 1; from < total; from += PAGE) {
    const page = ask({ from, count: PAGE })
    pages.push(page)
    total = page.total
  }
  return pages
}
