/** Which class a title of the roster is proposed to be. */
import type { TitleMatch } from '../../core/contract/team-shapes.ts'

/** The one it was taken for, or the only likest; between equals the person chooses. */
export function proposedClass({ classId, proposals: [first, second] }: TitleMatch): string | null {
  if (classId !== null) return classId
  return first && first.likeness !== second?.likeness ? first.classId : null
}

/** A proposal waits to be taken: until then nothing counts by it. */
export const waitsForTaking = (titles: readonly TitleMatch[]): boolean =>
  titles.some(match => match.how === 'proposed' && proposedClass(match) !== null)
