/** What is asked of some positions, under one heading or several. */
import { group, type Group, type Piece } from './piece.ts'

export const isScoped = (piece: Piece): piece is Group => piece.is === 'group' && piece.only !== null
const ABILITY = /^\W*(?:sufficient|ability|able)\b/i

/** "BILINGUAL SPECIALTY: sufficient training to converse in …": asked besides, where other specialties ask for more. */
export function isAddition(text: string, piece: Piece, pieces: readonly Piece[]): boolean {
  const isAbility = (one: Piece): boolean => {
    const [first] = one.is === 'group' ? one.pieces : []
    return first?.is === 'leaf' && ABILITY.test(text.slice(first.span.from, first.span.to))
  }
  const isBilingual = isScoped(piece) && /\bbilingual\b/i.test(piece.only ?? '')
  return (
    isBilingual && isAbility(piece) && !pieces.some(one => one !== piece && isScoped(one) && isAbility(one))
  )
}

const named = ({ only }: Group): string =>
  (only ?? '')
    .toLowerCase()
    .replace(/[^\p{L}]+(?:only)?[^\p{L}]*$/u, '')
    .replaceAll(/\W+/g, ' ')
    .trim()
const specialtiesIn = (piece: Piece): Group[] =>
  piece.is === 'group' && piece.op === 'any' && piece.pieces.every(isScoped)
    ? piece.pieces.filter(isScoped)
    : []

/** "EDUCATION: HARBOR SPECIALTY … CANAL SPECIALTY …", and the same under EXPERIENCE: each asks for its own of both. */
export function bySpecialty(pieces: readonly Piece[]): Piece[] {
  const names = (piece: Piece): string => specialtiesIn(piece).map(named).toSorted().join('|')
  // A specialty named twice has two ways.
  const choices = pieces.filter(piece => {
    const each = specialtiesIn(piece)
    return each.length > 1 && new Set(each.map(named)).size === each.length
  })
  const alike = choices.filter(choice =>
    choices.some(other => other !== choice && names(other) === names(choice)),
  )
  const [first] = alike
  if (!first) return [...pieces]
  const ownOf = (specialty: Group): Piece[] =>
    alike
      .flatMap(choice => specialtiesIn(choice).filter(one => named(one) === named(specialty)))
      .map(one => ({ ...one, only: null, label: null }))
  const ways = specialtiesIn(first).map(one => ({
    ...group('all', ownOf(one), true),
    only: one.only,
    label: one.label,
  }))
  const whole = group(
    'any',
    ways,
    alike.every(({ certain }) => certain),
  )
  return pieces.flatMap(piece =>
    piece === first ? [whole] : alike.some(one => one === piece) ? [] : [piece],
  )
}
