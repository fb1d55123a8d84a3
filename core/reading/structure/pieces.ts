/** An outline → a tree of and/or over sentences: which words ask for something together, which are alternatives. */
import type { ReadNote, Span } from '../model.ts'
import { PART_KINDS, type PartKind } from '../language/marks.ts'
import { hasStray } from './demand-kind.ts'
import { endOfDemand, isOther, itemsOf, namesPositions, onlyOf, underStem } from './branch-words.ts'
import type { Branch, Item, Join } from './branch.ts'
import { goneOn, narrowedBy } from './going-on.ts'
import {
  asidesAfter,
  conditionedAfter,
  endOf,
  isCutOff,
  isFollowedByJoin,
  isOptions,
  setAfter,
  spansOf,
  withoutLoneParts,
} from './items.ts'
import { liftedEquivalency } from './lifted.ts'
import {
  doubtful,
  group,
  guess,
  type Leaf,
  leafOf,
  type Piece,
  severalOf,
  type SubstitutionText,
} from './piece.ts'
import { combineBody, combineSet, type Joined, type Without, withLostLabel } from './precedence.ts'
import { isWay } from './marks.ts'
import { defines } from './narrowing.ts'
import { isOfNoKind, saysWhere } from './roles.ts'
import {
  distribution,
  goesOnPastItsSet,
  howMany,
  isStem,
  mayCombine,
  ownDemandEnds,
  standsByItself,
  stemCounted,
  stemOp,
  stemShown,
  timeOf,
} from './stems.ts'
import type { Sentence } from './tokens.ts'

export interface Pieces {
  readonly root: Piece | null
  readonly conditional: readonly Conditional[]
  readonly notes: readonly ReadNote[]
}

/** What is asked only of those who qualify by the alternatives that `span` speaks of. */
export interface Conditional {
  readonly span: Span
  readonly piece: Piece
}

export function piecesOf(text: string, outline: Branch): Pieces {
  const shaper = new Shaper(text)
  const root = shaper.branch(outline, null)
  return { root, conditional: shaper.conditional, notes: shaper.notes }
}

/** Where a sentence stands, and what is gathered there. */
interface Place {
  readonly sentence: Sentence
  readonly join: Join | null
  readonly under: PartKind | null
  readonly joined: Joined[]
  readonly substitutions: SubstitutionText[]
}

class Shaper {
  readonly #text: string
  readonly notes: ReadNote[] = []
  readonly conditional: Conditional[] = []

  constructor(text: string) {
    this.#text = text
  }

  branch(branch: Branch, around: PartKind | null): Piece | null {
    const under = PART_KINDS.find(kind => kind === branch.heading) ?? around
    const label = branch.is === 'whole' ? null : branch.label
    const { joined, substitutions } = this.#items(branch.items, under, isWay(branch) && branch.ordinal > 1)
    const combined = combineBody(this.#text, joined)
    const body =
      combined &&
      (hasStray(this.#text, combined, under)
        ? doubtful(combined, 'study for the part, or for all of it')
        : combined)
    const only =
      label !== null && (branch.heading === 'scope' || namesPositions(branch)) ? onlyOf(label) : null
    if (!body && isOptions([branch])) {
      const unread = this.#firstOther(branch, under)
      const rest = substitutions.filter(({ span }) => span.from !== unread?.span.from)
      if (unread && rest.length === 0) return { ...unread, label }
      if (unread) return { ...group('all', [unread], true), substitutions: rest, under, label }
    }
    if (!body)
      return substitutions.length === 0 ? null : { ...group('all', [], true), substitutions, under, label }
    const keepsLabel = branch.is === 'entry' || branch.is === 'scope' ? label : null
    if (substitutions.length === 0 && only === null) {
      const part = branch.is === 'part' && body.is === 'group' ? { under } : {}
      const own = { ...body, ...part, label: keepsLabel ?? body.label }
      return branch.stray ? guess(own, 'a label out of order') : own
    }
    return {
      ...group('all', [body], !branch.stray, 'a label out of order'),
      under,
      label: keepsLabel,
      substitutions,
      only,
    }
  }

  /** A way that asks for nothing known is unread, not left out: "Ordained pilot in good standing". */
  #firstOther({ items }: Branch, under: PartKind | null): Leaf | null {
    const other = items.find(item => item.is === 'sentence' && isOther(this.#text, item.sentence))
    if (other?.is !== 'sentence') return null
    const span = { from: other.sentence.from, to: other.sentence.to }
    return guess(leafOf(span, [span], under), 'no kind of demand is known')
  }

  #items(
    held: readonly Item[],
    under: PartKind | null,
    isFurtherWay = false,
  ): { joined: Joined[]; substitutions: SubstitutionText[] } {
    const items = withoutLoneParts(held)
    const joined: Joined[] = []
    const substitutions: SubstitutionText[] = []
    let carried: Join | null = null
    for (let i = 0; i < items.length; i += 1) {
      const item = items[i]
      if (!item) break
      const join: Join | null = item.join ?? carried
      carried = null
      if (item.is === 'sentence') {
        const read = this.#sentenceItem(items, i, {
          sentence: item.sentence,
          join,
          under,
          joined,
          substitutions,
        })
        const last = joined.at(-1)
        if (item.behindWays && last)
          joined[joined.length - 1] = {
            ...last,
            piece: doubtful(last.piece, 'asked besides, or of the last'),
          }
        i += read.further
        carried = read.carried
        continue
      }
      if (item.is === 'entry') {
        const set = setAfter(items, i)
        i += set.length - 1
        const piece = this.#set(set, under, 'unsaid')
        const lifted =
          piece && isOptions(set) && piece.is === 'group' ? liftedEquivalency(piece.pieces) : null
        if (piece?.is === 'group' && lifted) {
          joined.push({ piece: { ...piece, pieces: lifted.pieces }, join, line: item.line, branch: item })
          joined.push({ piece: lifted.equivalency, join: null, line: item.line, branch: null })
        } else if (piece) joined.push({ piece, join, line: item.line, branch: item })
        continue
      }
      const made = this.branch(item, under)
      // "Pattern II / Three years of … / Education: …": headed as nothing of the way is, and joined by no word.
      const isBehind = isFurtherWay && item.is === 'part' && !join && i > 0
      const piece =
        made && isBehind && items.slice(0, i).every(({ is }) => is === 'sentence')
          ? doubtful(made, 'asked besides, or of the last')
          : made
      if (piece) joined.push({ piece, join, line: item.line, branch: item })
    }
    return { joined, substitutions }
  }

  /** A sentence with what it takes in of the items after it: how many, and a join that its note left over. */
  #sentenceItem(items: readonly Item[], at: number, place: Place): { further: number; carried: Join | null } {
    const { sentence, join, under, joined, substitutions } = place
    if (sentence.role === 'condition') {
      const rest = conditionedAfter(items, at + 1)
      this.#condition(sentence, rest, under)
      return { further: rest.length, carried: null }
    }
    const asides = asidesAfter(items, at + 1)
    const set = setAfter(items, at + 1 + asides.length)
    if (set.length > 0 && isStem(this.#text, sentence, set)) {
      const last = joined.at(-1)
      const narrower = join ? null : narrowedBy(this.#text, last?.piece ?? null, sentence, set)
      if (last && narrower) {
        joined[joined.length - 1] = { ...last, piece: narrower }
        this.#explain(sentence)
        return { further: asides.length + set.length, carried: null }
      }
      const piece = this.#stemmed(sentence, set, under, substitutions)
      if (piece) joined.push({ piece, join, line: sentence.line, branch: null })
      for (const aside of asides) this.#sentence(aside, under, substitutions, false)
      return { further: asides.length + set.length, carried: null }
    }
    if (saysWhere(this.#text, sentence)) {
      this.#explain(sentence)
      return { further: 0, carried: join }
    }
    const last = joined.at(-1)
    const longer = join ? null : goneOn(this.#text, last?.piece ?? null, sentence)
    if (last && longer) {
      joined[joined.length - 1] = { ...last, piece: longer }
      if (longer.further.at(-1)?.from !== sentence.from) this.#explain(sentence)
      return { further: 0, carried: null }
    }
    const isJoined = join !== null || isFollowedByJoin(items, at + 1)
    const piece = this.#sentence(sentence, under, substitutions, isJoined)
    if (!piece && last?.piece.is === 'leaf' && defines(this.#text, sentence))
      joined[joined.length - 1] = { ...last, piece: doubtful(last.piece, 'its words are defined elsewhere') }
    const listed = sentence.end === 'list'
    const cut = piece?.is === 'leaf' && isCutOff(this.#text, sentence, items[at + 1])
    if (piece)
      joined.push({
        piece: cut ? guess(piece, 'a line that may be cut off') : piece,
        join,
        line: sentence.line,
        branch: null,
        listed,
      })
    return { further: 0, carried: piece || sentence.role === 'substitution' ? null : join }
  }

  #explain({ from, to }: Sentence): void {
    this.notes.push({ from, to, kind: 'explanation' })
  }

  #condition({ from, to }: Sentence, items: readonly Item[], under: PartKind | null): void {
    const { joined, substitutions } = this.#items(items, under)
    const piece = combineBody(this.#text, joined)
    // What is asked under the condition was not understood.
    this.notes.push({ from, to, kind: 'explanation', ...(!piece && { narrows: 'further' as const }) })
    if (piece)
      this.conditional.push({
        span: { from, to },
        piece: { ...group('all', [piece], false, 'asked on a condition'), substitutions },
      })
  }

  /** `isJoined`: "and" or "or" ties it to a requirement, so it is one, whatever it says. */
  #sentence(
    sentence: Sentence,
    under: PartKind | null,
    substitutions: SubstitutionText[],
    isJoined: boolean,
  ): Piece | null {
    const span = { from: sentence.from, to: sentence.to }
    const { role } = sentence
    if (role === 'substitution') {
      substitutions.push({ span, stem: null })
      return null
    }
    if (role === 'equivalency') return { is: 'equivalency', span, label: null, certain: true }
    if (typeof role === 'object' && !(isOfNoKind(role) && isJoined && !sentence.aside && !sentence.inNote)) {
      this.notes.push({ ...span, kind: role.note })
      return null
    }
    return leafOf(span, [span], under)
  }

  /** `without`: how entries go together where no word joins them. */
  #set(set: readonly Branch[], under: PartKind | null, without: Without): Piece | null {
    const joined: Joined[] = []
    for (const branch of set) {
      const piece = this.branch(branch, under)
      if (piece)
        joined.push({ piece, join: joined.length === 0 ? null : branch.join, line: branch.line, branch })
    }
    if (isOptions(set)) {
      const [only] = joined
      if (joined.length <= 1) return only ? withLostLabel(this.#text, only.piece) : null
      return group(
        'any',
        joined.map(({ piece }) => piece),
        true,
      )
    }
    return combineSet(this.#text, joined, without)
  }

  #stemmed(
    stem: Sentence,
    set: readonly Branch[],
    under: PartKind | null,
    substitutions: SubstitutionText[],
  ): Piece | null {
    const whole = { from: stem.from, to: set.reduce((to, branch) => Math.max(to, endOf(branch)), stem.to) }
    if (stem.role === 'substitution') {
      substitutions.push(...itemsOf(this.#text, stem, whole, set))
      return null
    }
    if (typeof stem.role === 'object' && (stem.role.note !== 'other' || stem.inNote)) {
      this.notes.push({ ...whole, kind: stem.role.note })
      return null
    }
    const tail = stem.role === 'requirement' ? ownDemandEnds(this.#text, stem, set) : null
    if (tail !== null) {
      const rest = this.#stemmed({ ...stem, from: tail }, set, under, substitutions)
      const head = { from: stem.from, to: endOfDemand(this.#text, stem.from, tail) }
      const leaf = leafOf(head, [head], under)
      return rest ? group('all', [leaf, rest], true) : leaf
    }
    const op = stemOp(this.#text, stem, set)
    const way = distribution(this.#text, stem, set)
    if (way === 'own') {
      const own = this.#set(set, under, op)
      if (!own) return null
      const time = timeOf(this.#text, stem)
      if (time === 'asked')
        return doubtful(
          group('all', [leafOf(stem, [stemShown(this.#text, stem)], under), own], true),
          'time that its entries do not take up',
        )
      if (time === 'recent') return doubtful(own, 'since when is not said')
      const several = howMany(this.#text, stem)
      if (several !== null) return underStem(this.#text, stem, severalOf(several, own))
      const combined = mayCombine(this.#text, stem) ? doubtful(own, 'a combination of them') : own
      return underStem(this.#text, stem, combined)
    }
    const stemSpan = stemShown(this.#text, stem)
    if (way === 'joint') {
      const spans = this.#withoutAsides(set, substitutions)
      const leaf = leafOf(whole, [stemCounted(this.#text, stem, set), ...spans], under)
      return goesOnPastItsSet(this.#text, stem) ? guess(leaf, 'goes on behind its list') : leaf
    }
    const joined = set.map((branch, at): Joined => {
      const span = { from: stem.from, to: Math.max(stem.to, endOf(branch)) }
      return {
        piece:
          way === 'each' && standsByItself(this.#text, branch)
            ? (this.branch(branch, under) ?? leafOf(span, spansOf(branch), under))
            : { ...leafOf(span, [stemSpan, ...spansOf(branch)], under), label: branch.label },
        join: at === 0 ? null : branch.join,
        line: branch.line,
        branch,
      }
    })
    return combineSet(this.#text, joined, op)
  }

  /** The words of items that one requirement goes on in; what stands in and notes in brackets are none of them. */
  #withoutAsides(set: readonly Branch[], substitutions: SubstitutionText[]): Span[] {
    return set.flatMap(({ items }) =>
      items.flatMap(item => {
        if (item.is !== 'sentence') return this.#withoutAsides([item], substitutions)
        const { from, to, aside, role } = item.sentence
        if (aside && role === 'substitution') substitutions.push({ span: { from, to }, stem: null })
        else if (aside && typeof role === 'object') this.notes.push({ from, to, kind: role.note })
        else return [{ from, to }]
        return []
      }),
    )
  }
}
