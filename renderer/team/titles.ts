/** Which class a title of the roster is proposed to be, and what of that is taken. */
import type { TitleMatch } from '../../core/contract/team-shapes.ts'

/** What the person chose, by title; null: no class. */
export type ChosenTitles = Readonly<Record<string, string | null>>

/** More are left open; once these are settled they come into sight. */
export const MOST_TITLES = 200

/** The one it was taken for, or the only likest; between equals the person chooses. */
function proposedClass({ classId, proposals: [first, second] }: TitleMatch): string | null {
  if (classId !== null) return classId
  return first && first.likeness !== second?.likeness ? first.classId : null
}

/** The classes of which one is as like a title as the other; none where one is likest. */
export const equalProposals = ({ proposals }: TitleMatch): string[] => {
  const [first, second] = proposals
  return first && first.likeness === second?.likeness
    ? proposals.filter(({ likeness }) => likeness === first.likeness).map(({ classId }) => classId)
    : []
}

export function classOfTitle(match: TitleMatch, chosen: ChosenTitles): string | null {
  const own = chosen[match.title]
  return own === undefined ? proposedClass(match) : own
}

export const isOpenTitle = ({ how }: TitleMatch): boolean => how !== 'exact'

/** A class proposed or chosen waits to be taken: until then nothing counts by it. */
export const waitsForTaking = (titles: readonly TitleMatch[], chosen: ChosenTitles): boolean =>
  titles.some(
    match => chosen[match.title] !== undefined || (match.how === 'proposed' && proposedClass(match) !== null),
  )

/** What is taken of the titles in sight. What is still open, and not said to be no class, stays open. */
export const takenTitles = (
  titles: readonly TitleMatch[],
  chosen: ChosenTitles,
): Record<string, string | null> =>
  Object.fromEntries(
    titles
      .filter(isOpenTitle)
      .slice(0, MOST_TITLES)
      .flatMap(match => {
        const classId = classOfTitle(match, chosen)
        return classId !== null || chosen[match.title] === null ? [[match.title, classId] as const] : []
      }),
  )
