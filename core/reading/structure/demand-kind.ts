/** What a piece asks for: education, experience or a paper. */
import type { PartKind } from '../language/marks.ts'
import type { Piece } from './piece.ts'

export type DemandKind = 'education' | 'experience' | 'licence' | 'other'

const kindOfPart = (part: PartKind): DemandKind =>
  part === 'education' || part === 'licence' ? part : 'experience'

/** What a piece mostly asks for, from the words it begins with. */
export function kindOf(text: string, piece: Piece): DemandKind {
  if (piece.is === 'equivalency') return 'other'
  if (piece.under !== null) return kindOfPart(piece.under)
  if (piece.is === 'group') {
    const [first] = piece.pieces
    return first ? kindOf(text, first) : 'other'
  }
  const words = text.slice(piece.span.from, Math.min(piece.span.to, piece.span.from + 140)).toLowerCase()
  const first = (pattern: RegExp): number => {
    const at = words.search(pattern)
    return at < 0 ? Infinity : at
  }
  const experience = first(
    /\bexperience\b|\b(?:years?|months?|hours)\b(?! (?:college|of college|degree|program|course))/,
  )
  const education = first(
    /\b(?:degree|college|university|graduat|school|units?|education|diploma|grade|credits)/,
  )
  const licence = first(/\b(?:licen|certif|registration|registered|credential|membership|permit)/)
  const least = Math.min(experience, education, licence)
  if (least === Infinity) return 'other'
  if (least === experience || (experience < education && /experience/.test(words))) return 'experience'
  return least === education ? 'education' : 'licence'
}

/**
 * "EXPERIENCE: Two years …; OR a degree", "… OR Possession of a license": that may stand for all that is asked, not for the
 * experience alone.
 */
export const hasStray = (text: string, piece: Piece, under: PartKind | null): boolean =>
  under !== null &&
  kindOfPart(under) === 'experience' &&
  piece.is === 'group' &&
  piece.op === 'any' &&
  piece.pieces.some(
    one => one.is === 'leaf' && one.label === null && STRAY.test(text.slice(one.span.from, one.span.to)),
  )
const STRAY =
  /^\W*(?:(?:completion of|possession of|graduation from)\s+)?(?:an?\s+)?(?:bachelor|associate['’]?s|master)|^\W*possession of\b[^.;]*\b(?:licen[sc]e|certificate|registration)\b/i
