/** Which of "and" and "or" binds tighter, as the document lays them out. */
import type { Doubt } from '../doubted.ts'
import { PART_KINDS } from '../language/marks.ts'
import { type DemandKind, kindOf } from './demand-kind.ts'
import { asksNothing, liftedEquivalency } from './lifted.ts'
import { isWay, type Op } from './marks.ts'
import type { Branch, Join } from './branch.ts'
import { doubtful, type Equivalency, group, type Piece } from './piece.ts'
import { bySpecialty, isAddition, isScoped, runsOfSpecialties } from './specialties.ts'

/** A piece and how it is joined to the one before it; null: nothing says. */
export interface Joined {
  readonly piece: Piece
  readonly join: Join | null
  readonly line: number
  readonly branch: Branch | null
  /** It ends as an item of a list does ("A; B; or C"). */
  readonly listed?: boolean
}

/** What joins the entries of a set where none of them says; `unsaid`: nothing before them says it either. */
export type Without = 'all' | 'any' | 'unsaid'

/** Entries of a numbered, lettered or bulleted set. */
export function combineSet(text: string, joined: readonly Joined[], without: Without): Piece | null {
  const [first] = joined
  if (!first) return null
  if (joined.length === 1) return first.piece
  const besides = licenceBesides(text, joined)
  if (besides) {
    const before = combineSet(text, joined.slice(0, besides), without)
    const after = joined.slice(besides).map(({ piece }) => doubtful(piece, 'asked besides, or of the last'))
    return all(before ? [before, ...after] : after, true)
  }
  const { ops, guessed } = filled(joined, without)
  const pieces = joined.map(({ piece }) => piece)
  const kinds = pieces.map(piece => kindOf(text, piece))
  if (without === 'unsaid' && haveLostJoins(joined, kinds))
    return doubtful(group('all', pieces, true), 'joined without a word')
  if (ops.every(op => op === 'or') && goesOnBehindLast(joined)) {
    const last = pieces.slice(-1).map(piece => doubtful(piece, 'asked besides, or of the last'))
    return group('any', [...pieces.slice(0, -1), ...last], false, 'asked besides, or of the last')
  }
  if (new Set(ops).size === 1)
    return group(ops[0] === 'or' ? 'any' : 'all', pieces, !guessed, 'joined without a word')
  const looseAnd = all(
    runs(pieces, ops, 'and').map(run => any(run, true)),
    true,
  )
  const tightAnd = any(
    runs(pieces, ops, 'or').map(run => all(run, true)),
    true,
  )
  const alike = runs(kinds, ops, 'and').every(run => run.every(kind => kind === run[0] && kind !== 'other'))
  // "1. A; and 2. B; or 3. C": the alternatives come last.
  const alternativesLast = ops.lastIndexOf('and') < ops.indexOf('or')
  if (alternativesLast) return checked(looseAnd, alike && kinds[0] !== kinds.at(-1) && !guessed)
  return checked(alike ? looseAnd : tightAnd, false)
}

/** "1. A. or 2. B. and C.": after a full stop, C may be asked of the last entry, or of whichever was taken. */
function goesOnBehindLast(joined: readonly Joined[]): boolean {
  const [last, ...others] = joined
    .toReversed()
    .map(({ branch }) => branch !== null && hasAndBehindStop(branch))
  return last === true && !others.includes(true)
}
const hasAndBehindStop = (branch: Branch): boolean =>
  !isWay(branch) &&
  branch.items.some(({ join }, at) => {
    const before = branch.items[at - 1]
    return join?.op === 'and' && before?.is === 'sentence' && before.sentence.end === 'period'
  })

/** "1. Two years … 2. Four years …", or entries without full stops: an "or" at their ends may have been lost. */
const haveLostJoins = (joined: readonly Joined[], kinds: readonly DemandKind[]): boolean =>
  joined.slice(1).every(({ join }) => join === null) &&
  (kinds.filter(kind => kind === 'experience').length > 1 || !joined.slice(0, -1).every(isClosed))

/** "1. A; or 2. B. 3. A licence is required.": a licence after a full stop is asked besides. Where such entries begin. */
function licenceBesides(text: string, joined: readonly Joined[]): number | null {
  const at = joined.findLastIndex(({ piece, join }) => join !== null || kindOf(text, piece) !== 'licence') + 1
  const isAfterChoice = joined.slice(0, at).some(({ join }) => join?.op === 'or')
  return at > 0 && at < joined.length && isAfterChoice && isClosed(joined[at - 1]) ? at : null
}

/** Its last words end with a full stop. */
const isClosed = (item: Joined | undefined): boolean => (item?.branch ? endsClosed(item.branch) : false)
const endsClosed = ({ items }: Branch): boolean => {
  const last = items.at(-1)
  if (!last) return false
  return last.is === 'sentence' ? last.sentence.end === 'period' : endsClosed(last)
}

/**
 * "Either I" without an "Or II": where the last entry goes on with another amount of experience, its label was lost,
 * and it is the other alternative. A guess.
 */
export function withLostLabel(text: string, piece: Piece): Piece {
  const cut = lastCut(text, piece)
  return cut
    ? doubtful(group('any', [{ ...cut.rest, label: piece.label }, cut.last], true), 'a lost label')
    : piece
}

function lastCut(text: string, piece: Piece): { rest: Piece; last: Piece } | null {
  const last = piece.is === 'group' ? piece.pieces.at(-1) : undefined
  if (piece.is !== 'group' || !last || piece.pieces.length < 2) return null
  const others = piece.pieces.slice(0, -1)
  if (piece.op === 'any') {
    const cut = lastCut(text, last)
    return cut && { rest: { ...piece, pieces: [...others, cut.rest] }, last: cut.last }
  }
  const before = others.at(-1)
  const areAlike = before?.is === 'leaf' && last.is === 'leaf' && kindOf(text, before) === 'experience'
  if (!areAlike || kindOf(text, last) !== 'experience') return null
  return { rest: all(others, true), last }
}

/** A missing word is the next one's in a list ("A; B; or C"), else the one before. */
function filled(joined: readonly Joined[], without: Without): { ops: Op[]; guessed: boolean } {
  const stated = joined.slice(1).map(({ join }) => join?.op ?? null)
  let guessed = joined.some(({ join }) => join?.both)
  const ops = stated.map((op, at): Op => {
    if (op) return op
    const next = stated.slice(at).find(other => other !== null)
    guessed ||= next !== undefined && isClosed(joined[at])
    if (next) return next
    guessed ||= stated.some(other => other !== null)
    return stated.findLast(other => other !== null) ?? (without === 'any' ? 'or' : 'and')
  })
  return { ops, guessed }
}

/**
 * What a part, an entry or the whole holds: sentences, parts and sets beside each other. An equivalency stands for all
 * that comes before it; what comes after it is asked besides. One that leads what it is the equivalent of stands beside that.
 */
export function combineBody(text: string, items: readonly Joined[]): Piece | null {
  const next = nextJoins(items)
  let whole: Piece | null = null
  let leading: Equivalency | null = null
  let run: Joined[] = []
  const runSoFar = (): Piece | null => {
    const before = combineDemands(
      text,
      whole ? [{ piece: whole, join: null, line: -1, branch: null }, ...run] : run,
    )
    return before && leading ? any([before, leading], true) : (before ?? leading)
  }
  for (const [at, item] of items.entries()) {
    const open = item.piece.is === 'equivalency' ? { equivalency: item.piece, rest: [] } : openIn(item.piece)
    if (item.piece.is === 'equivalency' && at === 0 && leads(text, items)) leading = item.piece
    else if (open) {
      const before = runSoFar()
      const either = before
        ? equivalentTo(text, before, { ...item, piece: open.equivalency })
        : open.equivalency
      whole = all([either, ...open.rest], true)
      leading = null
      run = []
    } else {
      if (leading && run.length > 0 && item.join?.op !== 'or' && kindOf(text, item.piece) === 'licence') {
        whole = runSoFar()
        leading = null
        run = []
      }
      run.push(item.join || !items[at - 1]?.listed ? item : { ...item, join: next[at] ?? null })
    }
  }
  return runSoFar()
}

/** "Any combination of education and experience equivalent to: Education: … Experience: …", or "… is qualifying. A typical way …". */
function leads(text: string, [first, next]: readonly Joined[]): boolean {
  if (first?.piece.is !== 'equivalency' || !next || next.join) return false
  const kind = kindOf(text, next.piece)
  if (kind !== 'education' && kind !== 'experience') return false
  const { span } = first.piece
  return LEADS.test(text.slice(span.from, span.to))
}
const LEADS = /\b(?:equivalent to|such as|as follows|as)\W*$|\bqualifying\b/iu

/** "Any combination of education and experience which gives …", tied by no word: asked besides what comes before. */
function equivalentTo(text: string, before: Piece, { piece, join }: Joined): Piece {
  const words = piece.is === 'equivalency' ? text.slice(piece.span.from, piece.span.to) : ''
  const isBesides = join?.op !== 'or' && /^\W*(?:any|a) combination\b/i.test(words) && !/\bequiv/i.test(words)
  return isBesides
    ? doubtful(all([before, piece], true), 'a combination besides')
    : any([before, piece], true)
}

/** In a list on one line a missing word is the next one's: for each item, the next join of its line. */
function nextJoins(items: readonly Joined[]): (Join | null)[] {
  let next: Join | null = null
  let line: number | null = null
  return items
    .toReversed()
    .map(item => {
      next = item.join ?? (item.line === line ? next : null)
      line = item.line
      return next
    })
    .toReversed()
}

/** "ALL SPECIALTIES: any equivalent combination …", with notes on what may stand in for something asked before. */
function openIn(piece: Piece): { equivalency: Equivalency; rest: Piece[] } | null {
  if (piece.is !== 'group' || piece.op !== 'all' || piece.only !== null) return null
  const [first, ...rest] = piece.pieces
  if (first?.is !== 'equivalency' || !rest.every(asksNothing)) return null
  const { substitutions } = piece
  return {
    equivalency: first,
    rest: substitutions.length > 0 ? [...rest, { ...group('all', [], true), substitutions }] : rest,
  }
}

function combineDemands(text: string, joined: readonly Joined[]): Piece | null {
  const [first] = joined
  if (!first) return null
  if (joined.length === 1) return first.piece
  const pieces = joined.map(({ piece }) => piece)
  const ops = joined.slice(1).map(({ join }): Op => join?.op ?? 'and')
  const both = joined.some(({ join }) => join?.both)
  const scoped = joined.map(({ piece }) => isScoped(piece) && !isAddition(text, piece, pieces))
  if (scoped.filter(Boolean).length > 1 && ops.every((op, at) => op === 'and' || scoped[at + 1]))
    return withScopes(text, joined, scoped)
  if (!ops.includes('or')) {
    const all = group('all', bySpecialty(text, pieces), !both, 'and/or')
    return areUnjoined(text, joined) || areHeadedTwice(joined) ? doubtful(all, 'joined without a word') : all
  }
  if (!ops.includes('and')) return group('any', pieces, !both, 'and/or')
  const kinds = pieces.map(piece => kindOf(text, piece))
  const alternatives = runs(kinds, ops, 'or')
  const startAlike = alternatives.every(run => run[0] === alternatives[0]?.[0])
  const tightAnd = any(
    runs(pieces, ops, 'or').map(run => all(run, true)),
    true,
  )
  if (joined.some(({ branch, join }) => join?.op === 'and' && FOR_EITHER.test(branch?.label ?? '')))
    return checked(withChoices(pieces, ops), !both)
  const restart = restartOf(joined)
  if (restart === 0 || (startAlike && alternatives.every(run => run.length > 1)))
    return checked(tightAnd, !both)
  if (restart !== null) {
    const rest = runs(pieces.slice(restart), ops.slice(restart), 'or').map(run => all(run, true))
    return doubtful(all([...pieces.slice(0, restart), any(rest, true)], true), AND_OR)
  }
  const alike = runs(kinds, ops, 'and').every(run => run.every(kind => kind === run[0]))
  return checked(alike ? withChoices(pieces, ops) : tightAnd, false)
}

/** "EXPERIENCE (for either of the above)": asked beside whichever was chosen before it. */
const FOR_EITHER = /\bfor (?:both|either)\b/i

/** (A or B) and C. */
const withChoices = (pieces: readonly Piece[], ops: readonly Op[]): Piece =>
  all(
    runs(pieces, ops, 'and').map(run => any(run, true)),
    true,
  )

/**
 * "A and B, or B": where "or" comes before the heading of an earlier part, the parts from that one on have another
 * alternative. The index of that part; null where "or" comes before anything else.
 */
function restartOf(joined: readonly Joined[]): number | null {
  const headings = joined.map(({ branch }) => (branch?.is === 'part' ? branch.heading : null))
  const firstOr = joined.findIndex(({ join }) => join?.op === 'or')
  const starts = joined.flatMap(({ join }, at) => (join?.op === 'or' ? [headings[at] ?? null] : []))
  const [heading] = starts
  if (!heading || starts.some(other => other !== heading)) return null
  const at = headings.indexOf(heading)
  return at < firstOr ? at : null
}

/** What is asked for each of several specialties are alternatives; what stands outside them is asked of all. */
function withScopes(text: string, joined: readonly Joined[], scoped: readonly boolean[]): Piece {
  const pieces = joined.map(({ piece }) => piece)
  const own = pieces.filter((_, at) => scoped[at])
  const lifted = liftedEquivalency(own)
  const choices = lifted ? [group('any', lifted.pieces, true)] : choicesOf(text, joined, scoped)
  const first = scoped.indexOf(true)
  const stated = all(
    pieces.flatMap((piece, at) => (at === first ? choices : scoped[at] ? [] : [piece])),
    true,
  )
  return lifted ? any([stated, lifted.equivalency], true) : stated
}

/** Specialties gone through once more behind an "and" ask for both; where no word joins them, that is to be checked. */
function choicesOf(text: string, joined: readonly Joined[], scoped: readonly boolean[]): Piece[] {
  const own = joined.flatMap(({ piece, join }, at) =>
    scoped[at] && isScoped(piece) ? [{ piece, join }] : [],
  )
  const [, ...again] = runsOfSpecialties(own)
  const joins = new Set(again.map(([first]) => first?.join?.op))
  const whole = group(
    'any',
    own.map(({ piece }) => piece),
    true,
  )
  if (again.length === 0 || joins.has('or')) return [whole]
  if (joins.has(undefined)) return [doubtful(whole, 'joined without a word')]
  const choices = runsOfSpecialties(own).map(run =>
    group(
      'any',
      run.map(({ piece }) => piece),
      true,
    ),
  )
  return bySpecialty(text, choices)
}

/** "EDUCATION … EXPERIENCE … EDUCATION …": the "or" before the second may have been lost. */
function areHeadedTwice(joined: readonly Joined[]): boolean {
  const headings = joined.flatMap(({ branch, join, piece }) =>
    branch?.is === 'part' && PART_KINDS.some(kind => kind === branch.heading) && !asksNothing(piece)
      ? [{ heading: branch.heading, join }]
      : [],
  )
  return headings.some(
    ({ heading, join }, at) =>
      join === null && headings.slice(0, at).some(other => other.heading === heading),
  )
}

/** Two amounts of experience on lines of their own, and no word says whether both are asked. */
function areUnjoined(text: string, joined: readonly Joined[]): boolean {
  return joined.some(({ piece, join, line }, at) => {
    const before = joined[at - 1]
    if (!before || join || line === before.line || piece.is !== 'leaf' || before.piece.is !== 'leaf')
      return false
    return (
      piece.under === before.piece.under &&
      [before.piece, piece].every(one => kindOf(text, one) === 'experience')
    )
  })
}

// ---- helpers

/** The values between separators of one kind. */
function runs<T>(values: readonly T[], ops: readonly Op[], separator: Op): T[][] {
  const found: T[][] = [[]]
  values.forEach((value, at) => {
    if (at > 0 && ops[at - 1] === separator) found.push([])
    found.at(-1)?.push(value)
  })
  return found
}

const all = (pieces: readonly Piece[], certain: boolean): Piece =>
  one(pieces) ?? group('all', pieces, certain)
const any = (pieces: readonly Piece[], certain: boolean): Piece =>
  one(pieces) ?? group('any', pieces, certain)
const one = (pieces: readonly Piece[]): Piece | undefined => (pieces.length === 1 ? pieces[0] : undefined)
const checked = (piece: Piece, certain: boolean): Piece => (certain ? piece : doubtful(piece, AND_OR))
const AND_OR: Doubt = '“and” and “or” beside each other'
