/** Sentences that let something stand in → substitutions of the rule, or alternatives in its tree (docs/rules.md). */
import type { ExperienceNode, RequirementNode, Substitution } from '../../model/requirement.ts'
import { childrenOf, experiencesOf, nodesOf } from '../../model/walk.ts'
import { readClause } from '../clauses/index.ts'
import { languageOf } from '../language/language.ts'
import type { ReadingContext, ReadNote, Span } from '../model.ts'
import { toCheck, type Findings, type Pending } from './build.ts'
import { plainWords } from './leaves.ts'
import { amountIn, substitutionWords, type SubstitutionWords } from './substitution-words.ts'

export interface Substituted {
  readonly requirement: RequirementNode
  readonly substitutions: Substitution[]
  readonly notes: ReadNote[]
}

/** A year of college in semester hours (docs/rules.md, "Answers"). */
const YEAR_OF_COLLEGE = 30

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

  apply({ span, within }: Pending): void {
    const words = substitutionWords(this.#text, span)
    if (!words) {
      if (
        /substitutions?\s+(?:may|can|will)\s+be\s+(?:allowed|made|considered)/iu.test(
          this.#text.slice(span.from, span.to),
        )
      )
        this.#open(span, clausesWithin(this.#scope(within, 'experience')), 'certain')
      else this.#leave(span)
      return
    }
    const { target } = words
    if (target.asks === 'this') return this.#besideTheLast(span, words, within)
    const asks = target.asks === 'any' ? this.#unstated(words) : target.asks
    const scope = this.#named(target.labels) ?? this.#scope(within, asks)
    if (asks === 'education' || asks === 'licence') this.#alternative(span, words, scope)
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
    if (outer.length === 0) return this.#leave(span)
    const clauses = outer.map(({ id }) => id)
    const certain = words.certain && (words.target.part === null || part !== null)
    const rate = words.rate
    const source = this.#source(words.source)
    const military =
      source.node === null && source.kind ? { kinds: [source.kind], amount: rate?.of ?? 'P1Y' } : null
    if (military && rate)
      return this.#add(span, { from: military, for: rate.for, ...maxOf(words) }, clauses, certain)
    const { node } = source
    if (words.target.whole && node && 'experience' in node && outer.length === 1)
      return this.#beside(clauses[0] ?? '', withOnly(node, words.only, this.#ids), certain)
    if (words.target.whole && !node)
      return this.#open(span, clausesWithin(place), certain ? 'certain' : 'check')
    const length = words.amount ?? words.max ?? undefined
    const study = node && studyIn(node)
    if (study && 'level' in study && length) {
      const isNamed = !study.fields?.some(field => POINTS_ELSEWHERE.test(field))
      return this.#add(span, { from: study, for: length }, clauses, certain && isNamed)
    }
    if (study && 'semesterHours' in study) {
      const per = rate?.for ?? length
      if (per)
        return this.#add(
          span,
          { from: study, for: per, ...maxOf(words, length) },
          clauses,
          certain && !source.narrowed,
        )
    }
    if (node && 'experience' in node) return this.#service(span, node, words, clauses, certain)
    if (rate && source.isService) {
      const from = { kinds: [this.#kindOfService(words.source)], amount: rate.of }
      return this.#add(span, { from, for: rate.for, ...maxOf(words) }, clauses, false)
    }
    if (rate && source.isCollege) {
      const from = { semesterHours: YEAR_OF_COLLEGE * yearsOf(rate.of) }
      return this.#add(span, { from, for: rate.for, ...maxOf(words) }, clauses, certain && !source.narrowed)
    }
    const years = source.isCollege ? amountIn(this.#text.slice(words.source.from, words.source.to)) : null
    if (years && length) {
      const from = { semesterHours: YEAR_OF_COLLEGE * yearsOf(years.iso) }
      return this.#add(
        span,
        { from, for: length, ...maxOf(words, length) },
        clauses,
        certain && !source.narrowed,
      )
    }
    if (source.isCollege) {
      this.#add(span, { from: { education: 'any' }, ...maxOf(words, length) }, clauses, false)
      return
    }
    this.#leave(span)
  }

  #service(
    span: Span,
    { experience }: ExperienceNode,
    words: SubstitutionWords,
    clauses: string[],
    certain: boolean,
  ): void {
    const length = words.rate?.for ?? words.amount ?? words.max
    const kinds = experience.held ? [this.#kindOfService(words.source)] : experience.kinds
    if (!length || kinds.length === 0) return this.#leave(span)
    const from = { kinds, amount: words.rate?.of ?? experience.amount }
    const most = words.rate ? maxOf(words) : maxOf(words, length)
    this.#add(span, { from, for: length, ...most }, clauses, certain && !experience.held)
  }

  /** Service in a class, as a kind of its own: nobody has it until they say so. */
  #kindOfService(source: Span): string {
    const words = plainWords(this.#text, source)
    const id = words
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .split('-')
      .slice(0, 9)
      .join('-')
    this.#found.kinds.set(id, { id, name: words.slice(0, 120), within: ['work'] })
    return id
  }

  #open(span: Span, clauses: string[], confidence: 'certain' | 'check'): void {
    if (clauses.length === 0) return this.#leave(span)
    this.substitutions.push({
      id: this.#ids(),
      from: { education: 'any' },
      clauses,
      firm: false,
      confidence,
      words: [span],
    })
  }

  #add(
    span: Span,
    what: Pick<Substitution, 'from' | 'for' | 'max'>,
    clauses: string[],
    certain: boolean,
  ): void {
    this.substitutions.push({
      id: this.#ids(),
      ...what,
      clauses,
      firm: what.for !== undefined && certain,
      confidence: certain ? 'certain' : 'check',
      words: [span],
    })
  }

  // ---- for education or a licence

  /** Experience for education is no substitution of the rules: it is an alternative, unread where no length is stated. */
  #alternative(span: Span, words: SubstitutionWords, scope: RequirementNode): void {
    const asked = nodesOf(scope).filter(({ node }) =>
      words.target.asks === 'education' ? 'education' in node || 'credits' in node : 'licence' in node,
    )
    const place = placeOf(
      scope,
      asked.map(({ id }) => id),
    )
    if (!place) return this.#leave(span)
    const { node } = this.#source(words.source)
    if (node && !words.rate && words.target.whole && !('judgement' in node))
      return this.#beside(place.id, toCheck(withOnly(node, words.only, this.#ids)), false)
    this.#found.unread.push(span)
    this.#join(place.id, {
      id: this.#ids(),
      judgement: { why: plainWords(this.#text, span), status: 'unknown' },
      confidence: 'check',
      words: [span],
    })
  }

  /** "… satisfies this requirement": the clause before the sentence. */
  #besideTheLast(span: Span, words: SubstitutionWords, within: readonly string[]): void {
    const before = nodesOf(this.#scope(within, 'any')).filter(
      ({ node }) =>
        childrenOf(node).length === 0 && (node.words?.every(({ to }) => to <= span.from) ?? false),
    )
    const last = before.at(-1)
    const { node } = this.#source(words.source)
    if (last && node && !('judgement' in node)) this.#beside(last.id, node, false)
    else this.#leave(span)
  }

  // ---- what stands in

  #source(span: Span): {
    node: RequirementNode | null
    kind: string | null
    isCollege: boolean
    isService: boolean
    /** It says which college or experience, more closely than a substitution can. */
    narrowed: boolean
  } {
    const words = this.#text.slice(span.from, span.to)
    const { tokens, language } = this.#tokens(span)
    const kinds = tokens.flatMap((_, at) => {
      const means = language.phrase('kind', tokens, at)?.means
      return typeof means === 'string' ? [means] : []
    })
    const reading = readClause(this.#text, span, this.#context, this.#ids, null)
    const isRead = reading.node !== null && reading.unread.length === 0
    const isCollege =
      /\b(?:college|education|academic|university|graduate|coursework|course work|training|degree)\b/iu.test(
        words,
      )
    if (isRead) for (const kind of reading.kinds) this.#found.kinds.set(kind.id, kind)
    return {
      node: isRead ? reading.node : null,
      kind: isCollege ? null : (kinds[0] ?? null),
      isCollege,
      isService: /\b(?:experience|service)\b/iu.test(words) && !/\b(?:education|degree)\b/iu.test(words),
      narrowed: /\b(?:in|of|major|graduate|beyond|upper)\b/iu.test(words),
    }
  }

  #tokens(span: Span) {
    const language = languageOf(this.#context.kinds, this.#context.language)
    return { language, tokens: language.tokens(this.#text, span) }
  }

  // ---- places

  #scope(within: readonly string[], asks: Asks): RequirementNode {
    const nodes = new Map(nodesOf(this.requirement).map(({ id, node }) => [id, node]))
    for (const id of within.toReversed()) {
      const node = nodes.get(id)
      if (node && nodesOf(node).some(inner => isAsked(inner.node, asks))) return node
    }
    return this.requirement
  }

  #named(labels: readonly string[]): RequirementNode | null {
    if (labels.length === 0) return null
    const named = nodesOf(this.requirement).flatMap(({ node }) =>
      node.label !== undefined && labels.some(label => sameLabel(node.label ?? '', label)) ? [node] : [],
    )
    const [first] = named
    return named.length > 1 ? { id: 'named', any: named } : (first ?? null)
  }

  /** The clause becomes one of several alternatives, with a further one each time. */
  #beside(id: string, alternative: RequirementNode, certain: boolean): void {
    for (const { id: added } of experiencesOf(alternative)) this.#added.add(added)
    this.#join(id, certain ? alternative : toCheck(alternative))
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

  #leave(span: Span): void {
    this.notes.push({ ...span, kind: 'other' })
    this.#found.unread.push(span)
  }
}

/** The node that asks for these and for nothing else. */
function placeOf(scope: RequirementNode, ids: readonly string[]): RequirementNode | undefined {
  const isWhole = (node: RequirementNode): boolean => {
    const leaves = leavesOf(node)
    return leaves.length === ids.length && leaves.every(({ id }) => ids.includes(id))
  }
  return ids.length === 0 ? undefined : nodesOf(scope).findLast(({ node }) => isWhole(node))?.node
}

const leavesOf = (node: RequirementNode): RequirementNode[] => {
  const children = childrenOf(node)
  return children.length === 0 ? [node] : children.flatMap(leavesOf)
}

type Asks = 'experience' | 'education' | 'licence' | 'any'
/** "the fields listed above" names no field. */
const POINTS_ELSEWHERE = /\b(?:above|listed|identified|specified|mentioned|noted)\b/iu

const isAsked = (node: RequirementNode, asks: Asks): boolean =>
  asks === 'any' || (asks === 'education' ? 'education' in node || 'credits' in node : asks in node)

const clausesWithin = (node: RequirementNode): string[] => experiencesOf(node).map(({ id }) => id)

const sameLabel = (label: string, named: string): boolean =>
  label.toLowerCase().replace(/^(?:option|pattern|requirement)\s*/u, '') === named.toLowerCase()

const maxOf = ({ max }: SubstitutionWords, length?: string): { max?: string } => {
  const most = max ?? length
  return most === undefined ? {} : { max: most }
}

const yearsOf = (iso: string): number => {
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(iso) ?? []
  return Number(years) + Number(months) / 12
}

type Study = Extract<Substitution['from'], { semesterHours: number } | { level: unknown }>
/** The least study among what is named: a doctorate does for "a master's degree or doctorate", too. */
function studyIn(node: RequirementNode): Study | null {
  if ('education' in node) return node.education
  if ('credits' in node) return { semesterHours: node.credits.semesterHours }
  if (!('any' in node)) return null
  return node.any.map(studyIn).find(study => study !== null) ?? null
}

const withOnly = (node: RequirementNode, only: string | null, ids: () => string): RequirementNode =>
  only === null ? node : { id: ids(), position: { only, of: node }, ...(node.words && { words: node.words }) }

function partWithin(node: RequirementNode, part: string, found: Findings): RequirementNode | null {
  if (found.parts.get(node.id) === part) return node
  for (const child of childrenOf(node)) {
    const inner = partWithin(child, part, found)
    if (inner) return inner
  }
  return null
}

/** The tree with one node replaced. */
export function replaced(
  node: RequirementNode,
  id: string,
  change: (node: RequirementNode) => RequirementNode,
): RequirementNode {
  if (node.id === id) return change(node)
  if ('all' in node) return { ...node, all: node.all.map(child => replaced(child, id, change)) }
  if ('any' in node) return { ...node, any: node.any.map(child => replaced(child, id, change)) }
  if ('position' in node)
    return { ...node, position: { ...node.position, of: replaced(node.position.of, id, change) } }
  return node
}
