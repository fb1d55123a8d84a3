/** Marks and sentences → an outline: what stands inside what. */
import type { HeadingKind } from '../language/marks.ts'
import type { Span } from '../model.ts'
import { bare, type Branch, follows, holdsPart, type Join, labelOf } from './branch.ts'
import { isWay } from './marks.ts'
import type { Sentence, Token } from './tokens.ts'

/** Nested deeper than this, labels are no outline. */
const DEEPEST = 12
/** So many marks and sentences are looked through for the next alternative. */
const LOOK_AHEAD = 60

/** A paper that is asked of people, and where its name begins. */
const MUST_HOLD =
  /^\W*(?:(?:all\s+)?(?:applicants|candidates|incumbents)\s+)?must\s+(?:hold|possess|have)\b[^.;]*\b(?:licen|certif|regist)/iu
const LICENCE_WITHIN = 140

export function outlineOf(text: string, tokens: readonly Token[], at: Span): Branch {
  const whole: Branch = { ...bare(at), is: 'whole', line: -1, items: [] }
  new Builder(text, whole, tokens).build()
  return whole
}

class Builder {
  readonly #text: string
  readonly #stack: Branch[]
  readonly #tokens: readonly Token[]
  #at = 0
  #join: Join | null = null
  /** The sentence before has a colon at its end. */
  #listing = false

  constructor(text: string, whole: Branch, tokens: readonly Token[]) {
    this.#text = text
    this.#stack = [whole]
    this.#tokens = tokens
  }

  build(): void {
    for (const [at, token] of this.#tokens.entries()) {
      this.#at = at
      this.#add(token)
    }
  }

  #add(token: Token): void {
    switch (token.is) {
      case 'join':
        this.#join = token
        return
      case 'label':
        this.#label(token)
        return
      case 'heading':
        this.#heading(token)
        return
      case 'sentence':
        this.#sentence(token)
        return
      default:
        token satisfies never
    }
  }

  get #top(): Branch {
    const top = this.#stack.at(-1)
    if (!top) throw new Error('the outline has lost its whole')
    return top
  }

  #pop(to: number): void {
    this.#stack.length = Math.max(1, to)
  }

  #push(branch: Omit<Branch, 'join' | 'items'>, join = this.#take()): void {
    const made: Branch = { ...branch, join, items: [] }
    this.#top.items.push(made)
    if (this.#stack.length < DEEPEST) this.#stack.push(made)
  }

  #take(): Join | null {
    const join = this.#join
    this.#join = null
    return join
  }

  #label(written: Token & { is: 'label' }): void {
    this.#listing = false
    const token = this.#asOne(written)
    const { style, ordinal } = token
    const open = this.#stack.findLastIndex(
      branch =>
        branch.is === 'entry' &&
        branch.style === style &&
        (style === 'bullet' || follows(branch.ordinal, ordinal)),
    )
    const isAlternative = isWay(token)
    const around = this.#alternativeAround(token)
    if (around >= 0) this.#pop(around + 1)
    else if (open >= 0) this.#pop(open)
    else if (isAlternative) this.#closeForAlternatives()
    else {
      // A set that begins anew closes the one of its style before it.
      const same = this.#stack.findLastIndex(branch => branch.is === 'entry' && branch.style === style)
      if (same >= 0) this.#pop(same)
    }
    if (token.op) this.#join = { op: token.op, both: false, from: token.from, to: token.to }
    this.#push({
      ...bare(token),
      is: 'entry',
      style,
      ordinal,
      label: labelOf(token),
      line: token.line,
      at: { from: token.from, to: token.to },
      stray: open < 0 && style !== 'bullet' && ordinal !== 1,
    })
  }

  /** "Or II Experience: … and Either I Education: … Or II …": the choice that "and" joins belongs to the second way. */
  #alternativeAround({ style, ordinal }: Token & { is: 'label' }): number {
    if (style !== 'pattern' || ordinal !== 1 || this.#join?.op !== 'and') return -1
    return this.#stack.findLastIndex(branch => branch.style === 'pattern' && branch.ordinal > 1)
  }

  /** "l." that follows no "k." is a one. */
  #asOne(token: Token & { is: 'label' }): Token & { is: 'label' } {
    const isLetterL = token.style === 'letter' && token.ordinal === 12
    const goesOn = this.#stack.some(({ style, ordinal }) => style === 'letter' && ordinal >= 10)
    return isLetterL && !goesOn ? { ...token, style: 'figure', ordinal: 1, words: '1.' } : token
  }

  /** Alternatives stand beside the parts and sets before them, unless a part was opened for them just now. */
  #closeForAlternatives(): void {
    const top = this.#top
    if (top.is !== 'whole' && top.items.length === 0) return
    const outer = this.#stack.findLastIndex(branch => branch.is === 'whole' || branch.is === 'scope')
    this.#pop(outer + 1)
  }

  #heading(token: Token & { is: 'heading' }): void {
    this.#listing = false
    const { heading, words, line } = token
    const made = { ...bare(token), heading, label: words, line, at: { from: token.from, to: token.to } }
    if (heading === 'stated') {
      if (token.alone) this.#pop(this.#outer() + 1)
      return
    }
    if (heading === 'everyone' || heading === 'scope') {
      this.#scope(made)
      return
    }
    this.#leaveScopes()
    this.#leaveScopesOf(heading)
    const top = this.#top
    const isDirect = top.is === 'entry' && top.line === line && !this.#endsPartAround(top, heading)
    if (!isDirect) {
      const part = this.#stack.findLastIndex(({ is }) => is === 'part')
      const alternatives = this.#stack.findLastIndex(isWay)
      // Alternatives that were opened inside a part end with it, unless the heading is the part's own or another follows.
      const isWithinPart =
        part >= 0 &&
        part < alternatives &&
        // "Option 2:", and the heading right below it.
        !(top === this.#stack[alternatives] && top.items.length === 0) &&
        !this.#stack.slice(alternatives).some(holdsPart) &&
        this.#stack[part]?.heading !== heading &&
        !this.#anotherFollows(this.#stack[alternatives])
      const scope = this.#stack.findLastIndex(({ is }) => is === 'scope')
      if (scope > Math.max(part, alternatives)) this.#pop(scope + 1)
      else if (part > alternatives || (isWithinPart && (token.opens || this.#join?.op === 'and')))
        this.#pop(part)
      else if (token.opens) this.#pop(Math.max(alternatives, this.#outer()) + 1)
    } else {
      const part = this.#stack.findLastIndex(({ is }) => is === 'part')
      if (part === this.#stack.length - 1) this.#pop(part)
    }
    this.#push({ ...made, is: 'part' })
  }

  /** "CHEMISTRY SPECIALTY", "ALL SPECIALTIES": of the whole, or of the part it opens. */
  #scope(made: Omit<Branch, 'is' | 'join' | 'items'>): void {
    const top = this.#top
    const isDirect = top.items.length === 0 && (top.is === 'part' || top.style === 'option')
    if (isDirect && made.heading === 'everyone') return
    // "GENERAL SPECIALTY" and right below it "ALL ASSIGNMENTS": of that specialty.
    if (made.heading === 'everyone' && top.heading === 'scope' && top.items.length === 0) return
    if (isDirect && top.is !== 'part') return this.#relabel(`${top.label ?? ''}: ${made.label ?? ''}`)
    const open = this.#stack.findLastIndex(({ is }) => is === 'scope')
    const isWithinPart = open > 0 && this.#stack[open - 1]?.is === 'part'
    // A specialty named once more within its own part is no new one: the next stands beside the outer.
    const repeats = this.#stack.some(
      ({ is, label }, at) => is === 'scope' && at < open && label === this.#stack[open]?.label,
    )
    if (!isDirect) this.#pop(isWithinPart && !repeats && made.heading === 'scope' ? open : 1)
    this.#push({ ...made, is: 'scope' })
  }

  /** "Option 2" and below it "For Dock positions only:" are the alternative's name. */
  #relabel(label: string): void {
    const top = this.#stack.pop()
    const around = this.#stack.at(-1)
    if (!top || !around) return
    around.items.pop()
    this.#push({ ...top, label }, top.join)
  }

  /** Specialties that hold sentences alone are those of the part before: the next part is for all again. */
  #leaveScopes(): void {
    const at = this.#stack.findLastIndex(({ is }) => is === 'scope')
    const around = this.#stack[at - 1]
    const scopes = around?.items.filter(item => item.is === 'scope' && item.heading === 'scope') ?? []
    const holdSentences = scopes.every(
      scope => scope.is === 'scope' && scope.items.length > 0 && !holdsPart(scope),
    )
    if (scopes.length > 1 && holdSentences) this.#pop(at)
  }

  /** A part that held one specialty and is headed again, before another specialty, is that one's. */
  #leaveScopesOf(heading: HeadingKind): void {
    const next = this.#tokens[this.#at + 1]
    if (next?.is !== 'heading' || next.heading !== 'scope') return
    const at = this.#stack.findIndex(
      (branch, index) =>
        branch.is === 'part' && branch.heading === heading && this.#stack[index + 1]?.is === 'scope',
    )
    if (at > 0) this.#pop(at)
  }

  /** "Experience: Either 1 …; or 2 …. and Education: …": behind the last item of a part stands the next part, not an item's. */
  #endsPartAround(entry: Branch, heading: HeadingKind): boolean {
    const part = this.#stack.findLast(({ is }) => is === 'part')
    const isAlternative = isWay(entry)
    const isItem = entry.items.length > 0 && (!isAlternative || part?.line === entry.line)
    return part !== undefined && part.heading !== heading && isItem && this.#join?.op === 'and'
  }

  /** The alternative with the next label is still to come. */
  #anotherFollows(alternative: Branch | undefined): boolean {
    for (const token of this.#tokens.slice(this.#at + 1, this.#at + LOOK_AHEAD)) {
      if (token.is !== 'label' || token.style !== alternative?.style) continue
      return token.ordinal === alternative.ordinal + 1
    }
    return false
  }

  /** The nearest that holds a whole set of requirements. */
  #outer(): number {
    return this.#stack.findLastIndex(
      ({ is }, at) => is === 'whole' || (is === 'scope' && this.#stack[at - 1]?.is !== 'part'),
    )
  }

  #sentence(sentence: Sentence): void {
    if (sentence.role === 'equivalency') {
      const alternative = this.#stack.findLastIndex(
        (branch, at) => isWay(branch) && this.#stack[at - 1]?.is !== 'part',
      )
      this.#pop(Math.max(this.#outer(), alternative) + 1)
    } else if (sentence.opens && !sentence.labelled) {
      if (this.#lists(sentence)) return
      this.#leaveSets(sentence.line)
    }
    const way = this.#wayBefore(sentence)
    if (way > 0) this.#pop(way)
    this.#top.items.push({
      is: 'sentence',
      sentence,
      join: this.#take(),
      ...(way > 0 && { behindWays: true }),
    })
    this.#listing = sentence.end === 'colon' && !sentence.aside
  }

  /** "Or II … Education: A degree." and on a line of its own "Must hold a pilot's license": behind the last way, and none of its parts. */
  #wayBefore({ from, to, opens, labelled, role }: Sentence): number {
    const isDemand = opens && !labelled && role === 'requirement' && this.#join === null
    if (!isDemand || this.#top.is !== 'part' || this.#top.heading === 'licence') return -1
    if (!MUST_HOLD.test(this.#text.slice(from, Math.min(to, from + LICENCE_WITHIN)))) return -1
    const way = this.#stack.findLastIndex(branch => isWay(branch) && branch.ordinal > 1)
    return way > 0 && !this.#anotherFollows(this.#stack[way]) ? way : -1
  }

  /** Lines without labels below "any of the following:" are its items until one stands on its own. */
  #lists(sentence: Sentence): boolean {
    if (!this.#listing) return false
    const top = this.#top
    const open = top.is === 'entry' && top.style === 'bullet' && top.label === null
    if (sentence.role === 'substitution' || sentence.startsDemand) {
      this.#listing = false
      return false
    }
    if (open) this.#pop(this.#stack.length - 1)
    const { from, to, line } = sentence
    this.#push({ ...bare({ from, to }), is: 'entry', style: 'bullet', line })
    this.#top.items.push({ is: 'sentence', sentence, join: null })
    return true
  }

  /** A line without a label ends numbered and lettered sets; it goes on with a part or an alternative. */
  #leaveSets(line: number): void {
    const set = this.#stack.findIndex(
      branch => branch.is === 'entry' && !isWay(branch) && branch.items.length > 0 && branch.line < line,
    )
    if (set > 0) this.#pop(set)
  }
}
