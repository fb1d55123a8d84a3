/** Sentences that let something stand in → substitutions of the rule, or alternatives in its tree (docs/rules.md). */
import type { RequirementNode, Substitution } from '../../model/requirement.ts'
import { childrenOf, experiencesOf, nodesOf, type PlacedExperience } from '../../model/walk.ts'
import { durationDays } from '../../time/duration.ts'
import type { Doubt } from '../doubted.ts'
import type { ReadingContext, ReadNote, Span } from '../model.ts'
import { counted, maxOf } from './counted.ts'
import type { Findings, Pending } from './findings.ts'
import { plainWords } from './leaves.ts'
import { type MeetsAll, meetsAll } from './meets-all.ts'
import { isStudy, leavesOf, replaced, toCheck, unreadNode } from './nodes.ts'
import {
  clausesWithin,
  namedIn,
  partWithin,
  placeAsking,
  placeFor,
  scopeOf,
  unitsMeant,
  wayAround,
} from './places.ts'
import { type OfSubject, readStandIn, type StandIn } from './what-stands-in.ts'
import { amountIn, substitutionsIn, substitutionWords, type SubstitutionWords } from './substitution-words.ts'

/** No class says so often what may stand in; what is said behind that is left unread. */
const MOST = 40

interface Substituted {
  readonly requirement: RequirementNode
  readonly substitutions: Substitution[]
  readonly notes: ReadNote[]
}

export function substituted(
  text: string,
  tree: RequirementNode,
  context: ReadingContext,
  ids: () => string,
  found: Findings,
): Substituted {
  const applied = new Applied(text, tree, context, ids, found)
  for (const pending of found.substitutions) applied.apply(pending)
  return applied
}

class Applied implements Substituted {
  readonly #text: string
  readonly #context: ReadingContext
  readonly #ids: () => string
  readonly #found: Findings
  requirement: RequirementNode
  readonly substitutions: Substitution[] = []
  readonly notes: ReadNote[] = []
  /** The `any` that stands for a clause and what may stand in for it. */
  readonly #alternatives = new Map<string, string>()
  /** Experience that itself stands in. */
  readonly #added = new Set<string>()
  #tried = 0

  constructor(
    text: string,
    tree: RequirementNode,
    context: ReadingContext,
    ids: () => string,
    found: Findings,
  ) {
    this.#text = text
    this.requirement = tree
    this.#context = context
    this.#ids = ids
    this.#found = found
  }

  /** "A doctorate may be substituted for two years, or a master's degree may be substituted for one" says two things. */
  apply({ span, ...place }: Pending): void {
    for (const one of substitutionsIn(this.#text, span)) {
      this.#tried += 1
      if (this.#tried > MOST) this.#leave(one)
      else this.#applyOne({ ...place, span: one })
    }
  }

  #applyOne({ span, stem, within }: Pending): void {
    const all = meetsAll(this.#text, span)
    if (all) return this.#anotherWay(span, all, within)
    if (/\bconsidered\s+to\s+meet\b/iu.test(this.#text.slice(span.from, span.to)))
      return this.#unreadAlternative(span, scopeOf(this.requirement, within, 'education'), 'education')
    const own = substitutionWords(this.#text, span)
    const shared = own ?? (stem && substitutionWords(this.#text, stem))
    const words = own || !shared ? own : { ...shared, source: span }
    if (!words) {
      if (
        /substitutions?\s+(?:may|can|will)\s+be\s+(?:allowed|made|considered)/iu.test(
          this.#text.slice(span.from, span.to),
        )
      )
        this.#open(span, clausesWithin(scopeOf(this.requirement, within, 'experience')), 'certain')
      else if (/\bequivalent\s+qualifications\b/iu.test(this.#text.slice(span.from, span.to)))
        this.#unreadAlternative(span, scopeOf(this.requirement, within, 'education'), 'education')
      else this.#leave(span)
      return
    }
    const { target } = words
    if (target.asks === 'this') return this.#besideTheLast(span, words, within)
    const asks = target.asks === 'any' ? this.#unstated(words) : target.asks
    const scope = namedIn(this.requirement, target.labels) ?? scopeOf(this.requirement, within, asks)
    if (asks === 'education' || asks === 'licence') this.#alternative(span, words, scope, asks)
    else this.#forExperience(span, words, scope)
  }

  /** Where a sentence does not say for what: experience stands in for education, all else for experience. */
  #unstated({ source }: SubstitutionWords): 'experience' | 'education' {
    return /\bexperience\b/iu.test(this.#text.slice(source.from, source.to)) ? 'education' : 'experience'
  }

  // ---- for experience

  #forExperience(span: Span, words: SubstitutionWords, scope: RequirementNode): void {
    const part = words.target.part && partWithin(scope, words.target.part, this.#found)
    const place = part || scope
    const outer = experiencesOf(place).filter(({ nested, id }) => !nested && !this.#added.has(id))
    const clauses = outer.map(({ id }) => id)
    const [only] = clauses
    if (only === undefined) return this.#leave(span)
    const standIn = this.#standIn(words)
    const { node, exact } = standIn
    const unsure = exact ? HOW_FAR : SOURCE
    const isPlaced = words.target.part === null || part !== null || isGeneral(words, outer)
    const certain = exact && words.certain && isPlaced
    if (words.target.whole && clauses.length === 1 && node && 'experience' in node)
      return this.#beside(only, withOnly(node, words.only, this.#ids), certain)
    if (words.target.whole && clauses.length === 1 && standIn.study) {
      const whole = outer[0]?.asks.amount
      const parts = clausesWithin(place).filter(id => !this.#added.has(id))
      return this.#add(span, { from: standIn.study, ...(whole && { for: whole }) }, parts, certain, unsure)
    }
    if (words.target.whole && standIn.is === 'college')
      return this.#open(span, clausesWithin(place), certain ? 'certain' : 'check', standIn.ofSubject)
    const amounts = new Set(outer.map(({ asks }) => asks.amount))
    const [whole = null] = words.target.whole && standIn.is === 'study' && amounts.size === 1 ? amounts : []
    const what = counted(standIn, { ...words, amount: words.amount ?? whole })
    // A degree that is left open is any study to the rules.
    const isLost = what !== null && 'education' in what.from && standIn.study !== null
    // "A master's degree … for up to two years": for how many is not said.
    const isAtMost = what !== null && 'level' in what.from && words.amount === null && words.max !== null
    const why = isAtMost ? 'for how much is not said' : isLost ? SOURCE : unsure
    if (what) this.#add(span, what, clauses, certain && !isLost && !isAtMost, why)
    else this.#leave(span)
  }

  #open(span: Span, clauses: string[], confidence: 'certain' | 'check', ofSubject: OfSubject = {}): void {
    if (clauses.length === 0) return this.#leave(span)
    this.substitutions.push({
      id: this.#ids(),
      from: { education: 'any', ...ofSubject },
      clauses,
      firm: false,
      confidence,
      ...(confidence === 'check' && { doubts: [HOW_FAR] }),
      words: [span],
    })
  }

  #add(
    span: Span,
    what: Pick<Substitution, 'from' | 'for' | 'max'>,
    clauses: string[],
    certain: boolean,
    unsure: Doubt = HOW_FAR,
  ): void {
    this.substitutions.push({
      id: this.#ids(),
      ...what,
      clauses,
      firm: what.for !== undefined && !('subject' in what.from) && certain,
      confidence: certain ? 'certain' : 'check',
      ...(!certain && { doubts: [unsure] }),
      words: [span],
    })
  }

  // ---- for education or a licence

  /** With a length of its own an alternative; else more of the experience, for so much education as it is worth. */
  #alternative(
    span: Span,
    words: SubstitutionWords,
    scope: RequirementNode,
    asks: 'education' | 'licence',
  ): void {
    const behind = this.#text.slice(words.source.to, span.to)
    const place = unitsMeant(behind, scope) ?? placeFor(this.#text, span, scope, asks, this.#found)
    if (!place) return this.#leave(span)
    const { node } = this.#standIn(words)
    if (node && !words.rate && words.target.whole && !('judgement' in node))
      return this.#beside(place.id, toCheck(withOnly(node, words.only, this.#ids), HOW_FAR), false)
    const source = this.#text.slice(words.source.from, words.source.to)
    const tail = this.#text.slice(words.source.to, span.to)
    const saysHowMuch = words.each || (HOW_MUCH.test(tail) && amountIn(source) === null)
    if (!(words.certain || saysHowMuch) || !/\bexperience\b/iu.test(source))
      return this.#unreadAlternative(span, scope, asks)
    const clauses = leavesOf(place).filter(isStudy)
    if (clauses.length > 0) this.#forStudy(span, words, clauses)
    else this.notes.push({ ...span, kind: 'other' })
  }

  #forStudy(span: Span, words: SubstitutionWords, clauses: readonly RequirementNode[]): void {
    const { kinds } = this.#standIn(words)
    const source = this.#text.slice(words.source.from, words.source.to)
    const isMore = ANY_MORE.test(source.replaceAll(/\s+/gu, ''))
    const isOfTheAsked =
      SAYS_WHICH.test(source) && clauses.every(({ id }) => isBesideExperience(this.requirement, id))
    const certain =
      (isMore ? isOfTheAsked : words.rate !== null && this.#isCalledByAll(source, kinds)) &&
      words.only === null &&
      words.certain &&
      !OF_SOME.test(this.#text.slice(span.from, span.to))
    const from =
      isMore || OR_A_PAPER.test(source) || kinds.length === 0
        ? { experience: 'any' as const }
        : { kinds: [...kinds] }
    this.#add(
      span,
      // "for each year lacking": as often as it is had.
      { from, ...maxOf(words.each ? null : (words.max ?? (words.certain ? words.amount : null))) },
      clauses.map(({ id }) => id),
      certain,
    )
  }

  /** "Work experience mending nets": one sort of it, whose kind is called by all of the words. */
  #isCalledByAll(source: string, kinds: readonly string[]): boolean {
    const name = kinds.length === 1 ? this.#found.kinds.get(kinds[0] ?? '')?.name : undefined
    if (name === undefined || !ONE_SORT.test(source) || OF_ANOTHER.test(source)) return false
    const said = new Set(contentOf(name))
    return contentOf(source).every(word => said.has(word))
  }

  #unreadAlternative(span: Span, scope: RequirementNode, asks: 'education' | 'licence'): void {
    const place = placeFor(this.#text, span, scope, asks, this.#found)
    if (!place) return this.#leave(span)
    this.#found.unread.push(span)
    this.#join(place.id, unreadNode(this.#ids(), plainWords(this.#text, span), span))
  }

  /** "… meets all requirements": beside the education and the experience that the sentence stands with, to be checked. */
  #anotherWay(span: Span, { source, asks, part, only }: MeetsAll, within: readonly string[]): void {
    const { requirement } = this
    const { node } = readStandIn(this.#text, source, this.#context, this.#ids, this.#found)
    const scope = asks === 'both' ? wayAround(requirement, within) : scopeOf(requirement, within, asks)
    const headed = part && partWithin(scope, part, this.#found)
    const place = headed ?? (asks === 'both' ? scope : placeAsking(scope, asks))
    if (!place) return this.#leave(span)
    const asksService = /\bexperience\b/iu.test(this.#text.slice(source.from, source.to))
    const isRead = node !== null && !('judgement' in node) && (!asksService || experiencesOf(node).length > 0)
    // Of a part it is left to the note, as other things that were not understood and stand in for a part.
    if (!isRead && asks !== 'both') return this.#leave(span)
    if (!isRead) this.#found.unread.push(span)
    const way = isRead ? toCheck(node, HOW_FAR) : unreadNode(this.#ids(), plainWords(this.#text, span), span)
    this.#join(place.id, withOnly(way, only, this.#ids))
  }

  /** "… satisfies this requirement": the clause before the sentence. */
  #besideTheLast(span: Span, words: SubstitutionWords, within: readonly string[]): void {
    const before = nodesOf(scopeOf(this.requirement, within, 'any')).filter(
      ({ node }) =>
        childrenOf(node).length === 0 && (node.words?.every(({ to }) => to <= span.from) ?? false),
    )
    const last = before.at(-1)
    const { node } = this.#standIn(words)
    if (last && node && !('judgement' in node)) this.#beside(last.id, node, false)
    else this.#leave(span)
  }

  #standIn({ source, rate }: SubstitutionWords): StandIn {
    const standIn = readStandIn(this.#text, source, this.#context, this.#ids, this.#found)
    // A degree whose words were not all understood, counted by its years, is study.
    const isByYears = rate !== null && standIn.node === null && standIn.study && 'level' in standIn.study
    return isByYears ? { ...standIn, is: 'college', study: null } : standIn
  }

  /** The clause becomes one of several alternatives, with a further one each time. */
  #beside(id: string, alternative: RequirementNode, certain: boolean): void {
    for (const { id: added } of experiencesOf(alternative)) this.#added.add(added)
    this.#join(id, certain ? alternative : toCheck(alternative, HOW_FAR))
  }

  #join(id: string, added: RequirementNode): void {
    const known = this.#alternatives.get(id)
    const any = known ?? this.#ids()
    this.#alternatives.set(id, any)
    this.requirement = replaced(this.requirement, known ?? id, node => {
      if (known && 'any' in node) return { ...node, any: [...node.any, added] }
      const { label, ...bare } = node
      return { id: any, ...(label !== undefined && { label }), any: [bare, added] }
    })
  }

  /** What cannot be counted: a note, its words unread. */
  #leave(span: Span): void {
    this.notes.push({ ...span, kind: 'other' })
    this.#found.unread.push(span)
  }
}

/** "Two years of the general experience" of five, three of which in docks: what its parts leave of the one clause. */
function isGeneral({ target, amount, max }: SubstitutionWords, outer: readonly PlacedExperience[]): boolean {
  const [only] = outer
  const most = max ?? amount
  if (target.part !== 'general-experience' || !only || outer.length > 1 || most === null) return false
  const { amount: whole, ofWhich = [] } = only.asks
  const inParts = ofWhich.reduce((days, part) => days + durationDays(part.amount), 0)
  return inParts > 0 && durationDays(most) <= durationDays(whole) - inParts
}

const HOW_FAR: Doubt = 'what stands in, and how far'
const SOURCE: Doubt = 'what stands in was not all understood'

/** "A certification, or additional experience": the rules count the experience; the paper stays in the words. */
const OR_A_PAPER =
  /\bcertificat\w*\b[^.;]*\bor\s+additional\b[^.;]*\bexperience\b|\badditional\b[^.;]*\bexperience\s+or\b[^.;]*\bcertificat/iu
/** However its words narrow it: so much of the education for so much experience. */
const HOW_MUCH = /\b(?:basis|ratio|rate|equal(?:s|ing)?|equivalent|counted|up to|maximum|as follows)\b/iu
/** "Employees with permanent status as of … may equate experience": nobody else may. */
const OF_SOME = /^\W*(?:employees|incumbents|persons|individuals|those)\s+(?:with|who|in|having)\b/iu
/** "Additional qualifying experience", "qual ifying": more of what is asked; without the spaces. */
const ANY_MORE =
  /^(?:one|two|three|four|five|six)?(?:additional|further)?(?:qualifying|required|relevant|related|applicable|appropriate|professional|paid|work|yearsof)*experience$/iu

/** Experience, and nothing else that may stand in. */
const ONE_SORT = /^(?!.*\bexperience\b.*\bexperience\b)[^;:()]*\bexperience\b[^;:()]*$/isu
/** Words that point at experience told elsewhere, at people, or at what was studied. */
const OF_ANOTHER =
  /\b(?:above|below|same|such|this|these|those|types?|general|specific|specialized|required|described|listed|specified|stated|years?|months?|degrees?|licen[sc]\w*|certif\w*|registration|credential|education|units|training|employees|incumbents|persons|applicants|candidates|substitut\w*|equivalent)\b/iu
const contentOf = (words: string): string[] =>
  words
    .toLowerCase()
    .match(/[\p{L}\d]{3,}/gu)
    ?.filter(word => !EMPTY.has(word)) ?? []
const EMPTY = new Set(['experience', 'work', 'the', 'and', 'performing', 'duties', 'with', 'for', 'may'])

/** Of the sort that is asked; "experience" or "professional experience" may be of any. */
const SAYS_WHICH = /\b(?:additional|further|qualifying|required|relevant|related|applicable|appropriate)\b/iu

/** Is experience asked together with this clause? Else nothing says what more of it would be. */
const isBesideExperience = (root: RequirementNode, id: string): boolean =>
  nodesOf(root).some(({ node }) => {
    if (!('all' in node)) return false
    const holds = node.all.map(child => nodesOf(child).some(inner => inner.id === id))
    return holds.includes(true) && node.all.some((child, at) => !holds[at] && experiencesOf(child).length > 0)
  })

const withOnly = (node: RequirementNode, only: string | null, ids: () => string): RequirementNode =>
  only === null ? node : { id: ids(), position: { only, of: node }, ...(node.words && { words: node.words }) }
