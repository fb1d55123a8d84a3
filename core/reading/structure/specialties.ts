/** What is asked of some positions, under one heading or several. */
import { doubtful, group, type Group, type Piece } from './piece.ts'

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

/** "HARBOR … CANAL … AND HARBOR … CANAL …": one run of specialties for each time that they are gone through. */
export function runsOfSpecialties<T extends { readonly piece: Group }>(scoped: readonly T[]): T[][] {
  const runs: T[][] = []
  for (const one of scoped) {
    const run = runs.at(-1)
    if (run && !run.some(({ piece }) => named(piece) === named(one.piece))) run.push(one)
    else runs.push([one])
  }
  return runs
}

/**
 * "EDUCATION: HARBOR SPECIALTY … CANAL SPECIALTY …", and the same under EXPERIENCE: each asks for its own of both. Where
 * one of them names other specialties, or another stands behind them by itself, all of it is to be checked.
 */
export function bySpecialty(text: string, pieces: readonly Piece[]): Piece[] {
  // A specialty named twice has two ways.
  const isChoice = (piece: Piece): boolean => {
    const each = specialtiesIn(piece)
    return each.length > 1 && new Set(each.map(named)).size === each.length
  }
  const namesOf = (piece: Piece): string => specialtiesIn(piece).map(named).toSorted().join('|')
  const [first, ...others] = pieces.filter(isChoice)
  if (!first) return [...pieces]
  const names = new Set(specialtiesIn(first).map(named))
  const alike = [first, ...others.filter(other => namesOf(other) === namesOf(first))]
  const isOther = (piece: Piece): boolean =>
    isScoped(piece) && !isAddition(text, piece, pieces) && !names.has(named(piece))
  if (alike.length <= others.length || pieces.some(isOther))
    return pieces.map(piece => doubtful(piece, 'which specialty is asked what'))
  if (alike.length === 1) return [...pieces]
  const ways = specialtiesIn(first).map(specialty => {
    const { only, label } = specialty
    const own = alike.flatMap(choice => specialtiesIn(choice).filter(one => named(one) === named(specialty)))
    return {
      ...group(
        'all',
        own.map(one => ({ ...one, only: null, label: null })),
        true,
      ),
      only,
      label,
    }
  })
  const whole = group(
    'any',
    ways,
    alike.every(({ certain }) => certain),
    'which specialty is asked what',
  )
  return pieces.flatMap(piece => (piece === first ? [whole] : alike.includes(piece) ? [] : [piece]))
}
