/** Experience clauses: amount, kinds, classes held, recency, and the smaller experience inside. */
import type { Experience, NestedExperience, RequirementNode } from '../../model/requirement.ts'
import { durationDays } from '../../time/duration.ts'
import { partsOf, type Capture } from '../language/matcher.ts'
import type { NamedClass } from '../model.ts'
import { amountOf, numberOf, type Amount } from './amounts.ts'
import { allInside, doubtBracket, doubtRuling, inside, type Draft } from './draft.ts'
import { kindsOf, narrowest, propose, relevantKinds } from './kinds.ts'

export function experienceNode(clause: Capture, draft: Draft): RequirementNode | null {
  const before = draft.doubts.length
  const amount = inside(clause, 'amount')
  const asked = amount && amountOf(amount, draft)
  if (!asked) return vagueNode(clause, draft)
  if (!inside(clause, 'noun') && inHours(amount)) return null
  return {
    id: draft.id(),
    experience: withKinds(asks(clause, asked, draft), draft),
    ...draft.marks(clause, before),
  }
}

/** "40 hours of testimony" is no length of service. */
const inHours = (amount: Capture): boolean => inside(amount, 'unit')?.means === 'hour'

/** No experience is left without a kind, where no class decides: what asks for nothing asks for relevant work. */
function withKinds(experience: Experience, draft: Draft): Experience {
  if (experience.kinds.length > 0 || experience.held) return experience
  return { ...experience, kinds: relevantKinds(draft) }
}

/** "Broad and extensive experience in A, five years of which in B": only the part has an amount. */
function vagueNode(clause: Capture, draft: Draft): RequirementNode | null {
  const before = draft.doubts.length
  const [part] = nestedIn(partsOf(clause), { amount: LONG }, draft)
  if (!part) return null
  draft.doubt('the whole has no amount')
  const { amount, kinds, upTo, held, orComparable, within, ofWhich } = part
  const experience = { amount, kinds, upTo, held, orComparable, within, ofWhich }
  return { id: part.id, experience: withKinds(experience, draft), ...draft.marks(clause, before) }
}

/** "Two years of this experience must have been …": of which experience is said elsewhere, so it is to be checked. */
export function partNode(clause: Capture, draft: Draft): RequirementNode | null {
  const before = draft.doubts.length
  draft.doubt('a part of what is not here')
  const amount = inside(clause, 'ofwhole') ?? inside(clause, 'ofwhich')
  const service = amount && carvedAmount(amount, { amount: LONG }, draft)
  const inner = inside(clause, 'inner')
  if (!service || !inner || inHours(inside(amount, 'amount') ?? amount)) return null
  return {
    id: draft.id(),
    experience: withKinds(asks(inner, service, draft), draft),
    ...draft.marks(clause, before),
  }
}

/** What a clause's words ask of its time; the amount stands before them. */
function asks(clause: Capture, amount: Amount, draft: Draft): Experience {
  const parts = partsOf(clause)
  const classes = classesIn(parts, draft)
  doubtSingleWords(parts, draft)
  const comparable = parts.some(({ name }) => name === 'comparable' || name === 'level')
  for (const part of parts) doubtWords(part, draft)
  if (parts.some(({ name }) => name === 'dated')) draft.doubt('by a stated date')
  if (parts.some(({ name }) => name === 'exclusion')) draft.doubt('some of it does not count')
  const described = parts.filter(
    ({ name }) =>
      name === 'subject' ||
      name === 'text' ||
      name === 'broad' ||
      (name === 'provides' && classes.length === 0),
  )
  const kinds = kindsOf(described, draft)
  if (kinds.length === 0 && parts.some(part => part.name === 'noun' && draft.norms(part).includes('work')))
    kinds.push('work')
  if (classes.length === 0) kinds.push(...employerKinds(parts, draft))
  if (comparable && classes.length === 0) draft.doubt('comparable to what is not said')
  const recency = parts.find(({ name }) => name === 'recency')
  const span = recency && inside(recency, 'amount')
  const within = span && amountOf(span, draft)?.amount
  const ofWhich = nestedIn(parts, amount, draft)
  return {
    ...amount,
    kinds: narrowest(kinds, draft.context.kinds),
    ...(classes.length > 0 && { held: [...new Set(classes)] }),
    ...(classes.length > 0 && comparable && { orComparable: true }),
    ...(within && { within }),
    ...(ofWhich.length > 0 && { ofWhich }),
  }
}

function classesIn(parts: readonly Capture[], draft: Draft): string[] {
  return parts
    .filter(({ name }) => name === 'held' || name === 'level')
    .flatMap(part => allInside(part, 'classes'))
    .flatMap(classes => namedIn(classes, draft))
    .map(named => {
      draft.named.push(named)
      return named.classId
    })
}

/** "Builder and Repairer"; behind a comma or in brackets stands where, not what. */
const mayBeTwo = (title: string): boolean => /\sand\s/i.test(title.replace(/[,(].*$/, ''))

/** Every class of a list; "Auditor (Specialist) or (Supervisor)" are two. */
function namedIn(classes: Capture, draft: Draft): NamedClass[] {
  let last = ''
  return partsOf(classes).flatMap(part => {
    if (part.name === 'variant') {
      const bracket = draft.words(part).replace(/^[^(]*/, '')
      return [draft.context.names.named(`${last.replace(/\s*\([^()]*\)$/, '')} ${bracket}`, draft.span(part))]
    }
    if (part.name !== 'one-class') return []
    if (draft.norms(part).some(norm => norm === 'range' || norm === 'ranges'))
      draft.doubt('a range of the class')
    const known = inside(part, 'class')
    const named = known && known.to === part.to ? draft.titles[Number(known.means)] : undefined
    last = named?.title ?? draft.words(part)
    if (!named?.known && mayBeTwo(last)) draft.doubt('one title or two')
    return [named ?? draft.context.names.named(last, draft.span(part))]
  })
}

/** "as an Instructor": one word may be any work, where neither an employer nor the class is spoken of. */
function doubtSingleWords(parts: readonly Capture[], draft: Draft): void {
  if (parts.some(({ name }) => name === 'employer')) return
  const titles = parts
    .filter(
      part => part.name === 'held' && draft.norms({ from: part.from, to: part.from + 2 }).includes('as'),
    )
    .flatMap(part => allInside(part, 'classes'))
    .flatMap(classes => allInside(classes, 'one-class'))
  if (titles.some(one => one.to - one.from === 1 && !isKnown(one, draft)))
    draft.doubt('one word may be any work')
}

const isKnown = (one: Capture, draft: Draft): boolean => {
  const title = inside(one, 'class')?.means
  return title !== undefined && (draft.titles[Number(title)]?.known ?? false)
}

function employerKinds(parts: readonly Capture[], draft: Draft): string[] {
  return parts
    .filter(({ name }) => name === 'employer')
    .map(part => propose(`service ${draft.words(part).replace(/^[\s,]+/, '')}`, ['work'], draft))
}

function nestedIn(parts: readonly Capture[], outer: Amount, draft: Draft): NestedExperience[] {
  return parts
    .filter(({ name }) => name === 'carve' || name === 'whole')
    .flatMap(carve => {
      const nested: NestedExperience[] = []
      let waiting: Capture | undefined
      for (const part of partsOf(carve)) {
        if (part.name === 'ofwhich' || part.name === 'ofwhole') waiting = part
        else if (part.name === 'inner' && waiting)
          push(nested, part, carvedAmount(waiting, outer, draft), draft)
        else if (part.name === 'other-part') {
          draft.doubt('one of the parts may be enough')
          const amount = inside(part, 'ofwhich') ?? part
          push(nested, inside(part, 'inner') ?? part, carvedAmount(amount, outer, draft), draft)
        } else if (part.name === 'nested' || part.name === 'nested-aux')
          push(nested, part, carvedAmount(part, outer, draft), draft)
      }
      if (inside(carve, 'supplemented')) draft.doubt('within it or besides')
      if (nested.some(one => longer(one.amount, outer.amount))) draft.doubt('a part longer than the whole')
      return nested
    })
}

function push(list: NestedExperience[], part: Capture, amount: Amount | undefined, draft: Draft): void {
  const before = draft.doubts.length
  if (!amount) return draft.doubt('no amount')
  const experience = asks(part, amount, draft)
  if (experience.kinds.length === 0 && !experience.held && !experience.ofWhich)
    draft.doubt('a part that asks nothing')
  list.push({ id: draft.id(), ...experience, ...draft.marks(part, before) })
}

/** "two years of which", or "one of which" in the unit of the whole. */
function carvedAmount(part: Capture, outer: Amount, draft: Draft): Amount | undefined {
  const amount = inside(part, 'amount')
  if (amount) return amountOf(amount, draft)
  const quantity = inside(part, 'quantity')
  const value = quantity && numberOf(quantity)
  if (value === undefined || !Number.isInteger(value)) return undefined
  if (!/^P\d+Y$/.test(outer.amount)) draft.doubt('the unit is taken from the whole')
  return { amount: `P${value}Y` }
}

/** Longer than any part. */
const LONG = 'P99Y'
const longer = (one: string, other: string): boolean => durationDays(one) > durationDays(other)

/** "as described", "noted above", "requirement #1": words that stand for others elsewhere. */
const REFERENCE =
  /\b(?:described|aforementioned|foregoing|below|listed|(?:noted|stated|mentioned|specified|shown|indicated|required|the) above|above (?:mentioned|described|noted|listed|stated)|(?:requirements?|options?|patterns?|groups?) (?:number |no )?(?:# ?)?(?:\d|[ivx]+\b))|\babove$/

const ARTICLES = new Set(['a', 'an', 'the', '(', 'n', ')'])
const BEFORE_CLASSES =
  /(?:(?:duties|level|levels|class|classes|rank|that|those|work|position|capacity|title) of|(?:comparable|equivalent|equal|similar|superior) to|greater than|performed by|\bas)$/

/** "comparable to … a Harbor Master": a title among plain words, where a class may have been named and not taken. */
function doubtLostClass({ from, to }: Capture, draft: Draft): void {
  for (let at = from; at < to; at += 1) {
    const token = draft.tokens[at]
    if (!token?.capital || token.kind !== 'word' || token.upper) continue
    let before = at
    while (before > from && ARTICLES.has(draft.tokens[before - 1]?.norm ?? '')) before -= 1
    const words = draft.norms({ from: Math.max(from, before - 2), to: before }).join(' ')
    if (BEFORE_CLASSES.test(words)) return draft.doubt('a class that was not taken')
  }
}

/** Words of weight that the grammar took as plain text although they may ask something. */
function doubtWords(part: Capture, draft: Draft): void {
  if (part.name === 'bracket') doubtBracket(part, draft)
  if (part.name !== 'text' && part.name !== 'subject' && part.name !== 'provides') return
  const norms = draft.norms(part)
  if (REFERENCE.test(norms.join(' '))) draft.doubt('refers to something else')
  doubtRuling(part, draft)
  if (part.name !== 'provides') doubtLostClass(part, draft)
  const list = norms.indexOf(':')
  if (norms.some((norm, at) => norm === ';' && (list < 0 || at < list))) draft.doubt('more than one part')
  for (let at = part.from; at < part.to; at += 1) {
    const unit = draft.language.phrase('unit', draft.tokens, at)
    if (unit && at > part.from) draft.doubt('an amount within the words')
  }
}
