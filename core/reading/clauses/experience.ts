/** Experience clauses: amount, kinds, classes held, recency, and the smaller experience inside. */
import type { Experience, NestedExperience, RequirementNode } from '../../model/requirement.ts'
import { durationDays } from '../../time/duration.ts'
import { type Doubt, withDoubts } from '../doubted.ts'
import { partsOf, type Capture } from '../language/matcher.ts'
import { amountOf, numberOf, type Amount } from './amounts.ts'
import { workOf } from './described.ts'
import { doubtBehindAmount, doubtWords } from './doubts.ts'
import { inside, type Draft } from './draft.ts'
import { classesIn, classOfSubject, titleOf } from './held.ts'
import { narrowest, relevantKinds } from './kinds.ts'
import { isWithSameEmployer } from './same-employer.ts'

export function experienceNode(clause: Capture, draft: Draft): RequirementNode | null {
  const before = draft.doubts.length
  const amount = inside(clause, 'amount')
  const asked = amount && amountOf(amount, draft)
  if (!asked) return vagueNode(clause, draft)
  if (!inside(clause, 'noun') && isNoWork(clause, amount, draft)) return null
  if (!saysWork(clause, draft)) draft.doubt('no word for work')
  const remark = inside(clause, 'behind-amount')
  if (remark) doubtBehindAmount(remark, draft)
  return {
    id: draft.id(),
    experience: withKinds(asks(clause, asked, draft), draft),
    ...draft.marks(clause, before),
  }
}

/** "Two years of full-time pa" is cut off; "Two years repairing pumps", "of clerical work", "as a Clerk" say what is meant. */
const saysWork = (clause: Capture, draft: Draft): boolean =>
  ['noun', 'held', 'level', 'comparable'].some(name => inside(clause, name) !== undefined) ||
  draft
    .norms(clause)
    .some(norm => /\p{L}{3}ing$|^(?:works?|duties|service|practice|responsibility)$/u.test(norm)) ||
  IN_DOING.test(draft.said(clause))

/** "one year in the preparation of charts"; laboratory research may be study. */
const IN_DOING =
  /\bin (?:the )?(?:preparation|operation|maintenance|repair|administration|management|supervision|installation|inspection|construction|enforcement|investigation)(?:,? (?:and|or|and\/or) \w+)? of\b/u

const isNoWork = (clause: Capture, amount: Capture, draft: Draft): boolean =>
  inHours(amount) || isStudied(clause, amount, draft) || isSchooling(clause, amount, draft)

/** "Completion of a two-year, general course" is study; "completion of eight months as a Trainee", "in a program" is service. */
const isStudied = ({ from }: Capture, amount: Capture, draft: Draft): boolean =>
  !SERVED.has(draft.tokens[amount.to]?.norm ?? '') &&
  draft.norms({ from, to: amount.from }).some(norm => norm === 'completion' || norm === 'graduation')

const SERVED = new Set(['of', 'in', 'as', 'with', 'performing'])

/** "Two years of progressively higher level graduate education" is no work; "of adult education work", "teaching …" is. */
const isSchooling = (clause: Capture, amount: Capture, draft: Draft): boolean =>
  SCHOOLING.test(draft.said({ from: amount.to, to: Math.min(clause.to, amount.to + REACH) }))
const SCHOOLING =
  /^of (?:(?!\w+ing\b)[\w-]+ ){0,6}(?:education|schooling|coursework|course work)(?= (?:leading|toward|towards|beyond|above|at|from)\b|,|$)/u
const REACH = 12

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

/** A doubt for each sentence that narrows the clause before it. */
export const NARROWED: Doubt = 'narrowed by a sentence of its own'

/** What a clause's words ask of its time; the amount stands before them. */
function asks(clause: Capture, amount: Amount, draft: Draft): Experience {
  const own = partsOf(clause)
  const narrowing = own.filter(({ name }) => name === 'narrowed')
  const parts = [...own, ...narrowing.flatMap(partsOf)]
  for (const _ of narrowing) draft.doubt(NARROWED)
  const titled = parts.find(part => part.name === 'subject' && titleOf(part, draft))
  const classes = [...classesIn(parts, draft), ...(titled ? classOfSubject(titled, draft) : [])]
  const comparable = parts.some(({ name }) => name === 'comparable' || name === 'level')
  for (const part of parts) doubtWords(part, draft)
  if (parts.some(({ name }) => name === 'dated')) draft.doubt('by a stated date')
  // "preferably with nets, or which has taught knots": what is only wished for may end there.
  if (parts.some(part => part.name === 'preferred' && /\bor (?:which|that)\b/.test(draft.said(part))))
    draft.doubt('words left over')
  const kinds = workOf(parts, { classes, titled, comparable }, draft)
  const recency = parts.find(({ name }) => name === 'recency')
  const span = recency && inside(recency, 'amount')
  const within = span && amountOf(span, draft)?.amount
  const said = draft.norms({ from: clause.from, to: ownEnd(clause, own) })
  if (!within && said.includes('recent')) draft.doubt('since when is not said')
  if (said.some(norm => UNBROKEN.has(norm))) draft.doubt('without a break')
  const ofWhich = saidOnce(nestedIn(parts, amount, draft), draft)
  return {
    ...amount,
    kinds: narrowest(kinds, draft.context.kinds),
    ...(classes.length > 0 && { held: [...new Set(classes)] }),
    ...(classes.length > 0 &&
      comparable && { orComparable: isWithSameEmployer(parts, draft) ? 'same-employer' : true }),
    ...(within && { within }),
    ...(ofWhich.length > 0 && { ofWhich }),
  }
}

/** Where a part of it begins: "recent", "continuous" before that are said of the whole. */
const ownEnd = (clause: Capture, own: readonly Capture[]): number =>
  own.find(({ name }) => name === 'carve' || name === 'whole')?.from ?? clause.to
/** The rules add time up, however far apart. */
const UNBROKEN = new Set(['continuous', 'consecutive', 'uninterrupted', 'unbroken'])

function nestedIn(parts: readonly Capture[], outer: Amount, draft: Draft): NestedExperience[] {
  return parts
    .filter(({ name }) => name === 'carve' || name === 'whole')
    .flatMap(carve => {
      const nested: NestedExperience[] = []
      const guesses: Doubt[] = []
      let waiting: Capture | undefined
      for (const part of partsOf(carve)) {
        if (part.name === 'barepart') guesses.push('a part of it or besides')
        if (part.name === 'ofwhich' || part.name === 'ofwhole' || part.name === 'barepart') waiting = part
        else if (part.name === 'inner' && waiting)
          push(nested, part, carvedAmount(waiting, outer, draft), draft)
        else if (part.name === 'other-part') {
          guesses.push('one of the parts may be enough')
          const amount = inside(part, 'ofwhich') ?? part
          push(nested, inside(part, 'inner') ?? part, carvedAmount(amount, outer, draft), draft)
        } else if (part.name === 'nested' || part.name === 'nested-aux')
          push(nested, part, carvedAmount(part, outer, draft), draft)
      }
      if (inside(carve, 'supplemented')) guesses.push('within it or besides')
      for (const why of guesses) draft.doubt(why)
      if (nested.some(one => one.ofWhich?.some(part => !longer(one.amount, part.amount))))
        draft.doubt('a part as long as its whole')
      if (nested.some(one => longer(one.amount, outer.amount))) draft.doubt('a part longer than the whole')
      return nested.flatMap(besideItsLike).map(one => (guesses.length > 0 ? withDoubts(one, guesses) : one))
    })
}

/** "…, two years of which as a Clerk. The two years as a Clerk must be in the City": one part. */
function saidOnce(parts: readonly NestedExperience[], draft: Draft): NestedExperience[] {
  const once: NestedExperience[] = []
  for (const part of parts) {
    const at = once.findIndex(
      one => one.amount === part.amount && one.held && part.held && one.held.join() === part.held.join(),
    )
    const known = once[at]
    if (!known) once.push(part)
    else once[at] = { ...known, kinds: narrowest([...known.kinds, ...part.kinds], draft.context.kinds) }
  }
  return once
}

/** "… two years of which in A, with two years in B": what is as long as its whole stands beside it. */
function besideItsLike(one: NestedExperience): NestedExperience[] {
  const { ofWhich = [], ...rest } = one
  const beside = ofWhich.filter(part => !longer(one.amount, part.amount))
  const within = ofWhich.filter(part => !beside.includes(part))
  return [{ ...rest, ...(within.length > 0 && { ofWhich: within }) }, ...beside]
}

function push(list: NestedExperience[], part: Capture, amount: Amount | undefined, draft: Draft): void {
  const before = draft.doubts.length
  if (!amount) return draft.doubt('no amount')
  const experience = asks(part, amount, draft)
  if (experience.kinds.length === 0 && !experience.held && !experience.ofWhich)
    draft.doubt('a part that asks nothing')
  if (saysMoreBehindEmployer(part, draft)) draft.doubt('of the part, or of all of the time')
  list.push({ id: draft.id(), ...experience, ...draft.marks(part, before) })
}

/** "two years of which must be with the City, mending nets": the work may be that of all of the years. */
function saysMoreBehindEmployer(part: Capture, draft: Draft): boolean {
  const [first, next] = partsOf(part)
  return (
    first?.name === 'employer' &&
    next?.name === 'text' &&
    /^, (?:\w+ly )?\w{3,}ing\b/u.test(draft.said({ from: first.to, to: next.to }))
  )
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
