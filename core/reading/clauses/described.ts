/** What kind of work an experience clause's words describe, beside the classes that they name. */
import type { Capture } from '../language/matcher.ts'
import { doubtOwnTitle, saysMore } from './doubts.ts'
import type { Draft } from './draft.ts'
import { doubtPostAnywhere, doubtWorkBeside, isWhereElse } from './held.ts'
import { kindsOf, propose, type Run } from './kinds.ts'

interface Held {
  readonly classes: readonly string[]
  /** The subject that is a title itself. */
  readonly titled: Capture | undefined
  readonly comparable: boolean
}

/** Ids of the kinds asked; what of the words is no kind, and may ask for more, is doubted. */
export function workOf(parts: readonly Capture[], held: Held, draft: Draft): string[] {
  const { classes, titled, comparable } = held
  const isHeld = classes.length > 0
  const alike = isHeld ? [] : parts.filter((part, at) => isAlike(part, parts[at + 1], draft))
  const isOfKnown = isHeld || parts.some(part => part.name !== 'exclusion' && hasKind(part, draft))
  const leftOut = parts.filter(({ name }) => name === 'exclusion' && isOfKnown)
  if (leftOut.length > 0) draft.doubt('some of it does not count')
  const isLevelOnly = isHeld && !parts.some(({ name }) => name === 'held')
  const described = parts.filter(
    (part, at) =>
      (part.name === 'subject' && part !== titled) ||
      alike.includes(part) ||
      (part.name === 'exclusion' && !leftOut.includes(part)) ||
      (part.name === 'text' && !(isHeld && isNoWork(part, parts[at - 1], draft))) ||
      part.name === 'broad' ||
      (part.name === 'provides' &&
        (!isHeld || isLevelOnly || (isProviding(part, draft) && (!comparable || goesOn(part, draft))))),
  )
  const remarks = parts.filter(part => part.name === 'bracket' && saysMore(part, draft))
  const named = described.map(part => {
    const before = parts[parts.indexOf(part) - 1]
    const isCut = before?.name === 'employer' && goesOnInText(before, part, draft)
    return isCut ? { ...part, from: part.from + 1 } : part
  })
  const work = named.map(part =>
    isHeld && part.name === 'provides' && !isProviding(part, draft)
      ? provided(part, draft)
      : besideLevel(part, parts, draft),
  )
  const kinds = kindsOf(isHeld ? work : withRemarks(named, remarks), draft)
  for (const part of parts) if (part.name === 'narrowing') kinds.push(...kindsOf([part], draft))
  const saysWork = parts.some(part => part.name === 'noun' && draft.norms(part).includes('work'))
  if (kinds.length === 0 && saysWork) kinds.push('work')
  if (!isHeld && parts.some(part => isOpen(part) && !alike.includes(part)))
    draft.doubt('comparable to what is not said')
  if (parts.some((part, at) => listsEmployers(part, parts[at - 1], draft)))
    draft.doubt('more than one employer')
  if (!isHeld) {
    for (const part of described) doubtOwnTitle(part, draft)
    return [...kinds, ...employerKinds(parts, draft)]
  }
  if (remarks.length > 0) draft.doubt('a remark in brackets')
  for (const [at, part] of parts.entries()) {
    const whole = wholeEmployer(part, parts[at + 1], draft)
    if (whole === part && !limits(part, parts.slice(at), comparable, draft)) continue
    if (part.name !== 'employer' || !isOfAll(whole, parts, draft)) draft.doubt('some positions of the class')
    else if (comparable || !isInTitle(part, draft)) kinds.push(serviceWith(whole, draft))
  }
  if (isOfBoth(parts, draft)) draft.doubt('what one of the classes provides')
  if (parts.some(part => part.name === 'level' && isOfLast(part, described, draft)))
    draft.doubt('the level of all, or of the last')
  doubtWorkBeside(described, parts, draft)
  doubtPostAnywhere(parts, draft)
  return kinds
}

/** "Two years of Oakhill state service as a Clerk": a class is its employer's. */
const OWN_SERVICE = /^(?:the )?(?:\w+ ){0,2}(?:state|city|county)(?: civil)?(?: service)?$/u

const isNoWork = (part: Capture, before: Capture | undefined, draft: Draft): boolean =>
  isWhereElse(part, before, draft) || OWN_SERVICE.test(draft.said(part))

/** A kind that the catalogue has, which is called by no words of the document. */
const hasKind = ({ from, to }: Capture, draft: Draft): boolean => {
  for (let at = from; at < to; at += 1) {
    const kind = draft.language.phrase('kind', draft.tokens, at)
    if (kind && kind.means !== 'work') return true
  }
  return false
}

/** "a shop, a mill, or similar plant": like what stands before it, and said with its noun. */
const isAlike = (part: Capture, next: Capture | undefined, draft: Draft): boolean =>
  isComparable(part) &&
  /^(?:, )?or (?:an? |any )?(?:similar|comparable|equivalent)$/.test(draft.said(part)) &&
  next?.name === 'text' &&
  next.from === part.to &&
  NOUN_BEGINS.test(draft.tokens[next.from]?.norm ?? '')
const NOUN_BEGINS =
  /^(?!(?:as|in|of|to|at|on|by|for|with|from|which|that|who|and|or|is|are|was|were|has|have|may|must|than)$)\p{L}{2,}/u

/** "directing surveys or providing charts at the level of a Clerk": whoever directs may have to be no Clerk. */
const isOfLast = (level: Capture, described: readonly Capture[], draft: Draft): boolean => {
  const work = described.find(({ name, to }) => name !== 'subject' && to <= level.from)
  return work !== undefined && TWO_SORTS.test(draft.said({ from: work.from, to: level.from }))
}
/** Each with an object of its own; "or engineering testing work" is a thing, and no doing. */
const TWO_SORTS =
  /\w{3,}ing (?!or\b|and\b)\w.*[,;]? or (?:as \w+ )?(?:\w+ly )?(?:acting|administering|analyzing|assisting|conducting|coordinating|designing|developing|directing|evaluating|implementing|inspecting|investigating|leading|maintaining|managing|monitoring|overseeing|performing|preparing|providing|repairing|reviewing|serving|supervising) (?!or\b|and\b)\w/u

/** "charting duties in a class at a level", "level" behind a class: words of the level that are no work. */
function besideLevel({ from, to }: Run, parts: readonly Capture[], draft: Draft): Run {
  const levels = parts.filter(({ name }) => name === 'level')
  const isBehind = levels.some(level => level.to === from) && draft.tokens[from]?.norm === 'level'
  const start = isBehind ? from + 1 : from
  const said = draft.said({ from: start, to })
  const next = draft.tokens[to]?.norm ?? ''
  const isBeforeClass = parts.some(part => isClass(part) && part.from === to)
  if (isBeforeClass && next === 'duties' && !ENDS_AS_NO_WORK.test(said)) return { from: start, to: to + 1 }
  if (!levels.some(level => level.from === to)) return { from: start, to }
  const tail = OF_A_LEVEL.exec(said) ?? PERFORMING_DUTIES.exec(said)
  if (tail) return { from: start, to: to - tail[0].trim().split(' ').length }
  // "in an administrative capacity equivalent in responsibility to …": the word is the work's, too.
  const isCut = CAPACITY.has(next) && QUALIFIED.test(said)
  return { from: start, to: isCut ? to + 1 : to }
}
/** "performing the" before "duties of a Clerk"; "net" before them is work. */
const ENDS_AS_NO_WORK =
  /(?:^|[ ,])(?:performing|performed|the|of|in|for|with|and|or|his|her|their|such|all)?$/u
const CAPACITY = new Set(['capacity', 'position', 'role'])
const QUALIFIED = /(?:^| )(?:an?|the) (?:[\w/]+ )*(?!(?:class|level|position|or|and)$)[\w/]+$/u
const PERFORMING_DUTIES = / performing (?:the )?duties$/u
const OF_A_LEVEL =
  /(?:^| )(?:, )?(?:working )?(?:at|in|of|with|as) (?:an?|the) (?:class|level|position|responsibility|assignment)(?: (?:comparable|equivalent|with|at|of|in|an?|the|level|responsibility|class))*$/u

/** "as a Clerk, or in a class at the level of Harbor Clerk which provides experience in filing": not every Harbor Clerk's. */
const isOfBoth = (parts: readonly Capture[], draft: Draft): boolean =>
  ['held', 'level'].every(name => parts.some(part => part.name === name)) &&
  parts.some(part => part.name === 'provides' && !isProviding(part, draft))

/** "which provides experience in filing" is work in filing; "which provides a broad knowledge of …" is work providing it. */
function provided({ from, to }: Capture, draft: Draft): Run {
  const norm = (at: number): string => draft.tokens[at]?.norm ?? ''
  let first = from
  while (first < to && PROVIDES.has(norm(first))) first += 1
  if (!/^(?:an? |the )?(?:\w+ ){0,2}knowledge\b/u.test(draft.said({ from: first, to })))
    return { from: first, to }
  while (first > from && !norm(first).startsWith('provid')) first -= 1
  return { from: first, to }
}
const PROVIDES = new Set(
  ', in a position class which that has provides provide provided providing experience'.split(' '),
)

/**
 * "as a Risk Manager … providing advice" is the work; what a class "provides experience in" is its own affair, but where the
 * class says no more than the level ("in a class at the level of Clerk which provides …").
 */
const isProviding = (part: Capture, draft: Draft): boolean =>
  draft.norms(part).find(norm => norm !== ',') === 'providing'

/** "applying the rules in providing water": no class provides it. */
const goesOn = ({ from }: Capture, draft: Draft): boolean =>
  /^(?:in|of|by|for|and|or)$/.test(draft.tokens[from - 1]?.norm ?? '')

/**
 * "as a Pilot in a position which provides experience in towing", "in the Records Division at the level of a Clerk": not every
 * one of them. "… or in a comparable position" behind it is anywhere.
 */
const limits = (part: Capture, behind: readonly Capture[], comparable: boolean, draft: Draft): boolean =>
  part.name === 'employer'
    ? isOneEmployer(part, draft) && (!behind.some(isComparable) || behind.some(isClass))
    : !comparable && part.name === 'provides' && !isProviding(part, draft)
const isOpen = (part: Capture): boolean => isComparable(part) || part.name === 'level'
const isComparable = ({ name }: Capture): boolean => name === 'comparable'
const isClass = ({ name }: Capture): boolean => name === 'held' || name === 'level'

/** "as a Clerk in the Records Division", "in the Records Division as a Clerk or a Pilot", "… comparable to a Clerk": whom it is said of. */
const isOfAll = (employer: Capture, parts: readonly Capture[], draft: Draft): boolean => {
  const classes = parts.filter(isClass)
  const [only] = classes
  const isSingle = parts.filter(({ name }) => name === 'employer').length === 1
  if (!only || classes.length > 1 || !isSingle || parts.some(isComparable) || isCut(employer, draft))
    return false
  return employer.to <= only.from || (only.name === 'held' && classesNamed(only, draft) === 1)
}
const classesNamed = (part: Capture, draft: Draft): number => {
  const span = draft.span(part)
  return draft.named.filter(({ from, to }) => from >= span.from && to <= span.to).length
}

/** "in the Pier's Line Handling unit": the name goes on in small letters. */
const isCut = ({ to }: Capture, draft: Draft): boolean => {
  const { kind, norm } = draft.tokens[to] ?? { kind: 'mark', norm: '' }
  return kind === 'word' && !norm.endsWith('ing') && !BEHIND_EMPLOYERS.has(norm)
}
const BEHIND_EMPLOYERS = new Set('as in at with for who which that or and'.split(' '))

/** "a Sergeant, Harbor Patrol, in the Department of Harbor Patrol": the title says where already. */
function isInTitle(employer: Capture, draft: Draft): boolean {
  const named = new Set(
    draft.named.flatMap(
      ({ title }) =>
        /,.*/u
          .exec(title)?.[0]
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    ),
  )
  const said = draft.norms(employer).filter(norm => /^\p{L}{3,}$/u.test(norm) && !OF_NO_NAME.test(norm))
  return said.length > 0 && said.every(word => named.has(word))
}
const OF_NO_NAME = /^(?:the|with|for|within|while|employed|and|department|division|bureau|office)$/

/** A department, or an employer that is called by letters: not all of a jurisdiction's service. */
export const isOneEmployer = (part: Capture, draft: Draft): boolean => OF_AN_EMPLOYER.test(draft.words(part))
const OF_AN_EMPLOYER =
  /\b(?:(?:Department|Division|Bureau|Office|Board|Commission|Authority|Agency|Administration|District|Center|System|Program|Institute|Council|Airport|Harbor|Port|Police|Library|Museum|Zoo)s?|\p{Lu}{3,})\b/u

/** The words that describe the work, with what stands in brackets beside or between them. */
function withRemarks(described: readonly Capture[], remarks: readonly Capture[]): Run[] {
  const runs: Run[] = []
  for (const part of [...described, ...remarks].toSorted((one, other) => one.from - other.from)) {
    const last = runs.at(-1)
    const isRemark = part.name === 'bracket'
    const isAdjacent = last?.to === part.from
    if (last && isAdjacent && (isRemark || remarks.some(({ to }) => to === last.to)))
      runs[runs.length - 1] = { from: last.from, to: part.to }
    else runs.push(isRemark ? { from: part.from + 1, to: part.to - 1 } : part)
  }
  return runs
}

/** "with the Departments of Piers, Docks, or Nets": names that go on behind the first. */
const listsEmployers = (part: Capture, before: Capture | undefined, draft: Draft): boolean =>
  part.name === 'text' &&
  before?.name === 'employer' &&
  draft.norms(part)[0] === ',' &&
  draft.tokens[part.from + 1]?.capital === true

/** "the Water Department's Operations section": what kind of part it is stands behind its name. */
const PARTS_OF_AGENCIES = new Set(['section', 'unit', 'branch', 'division', 'bureau', 'shop', 'facility'])
function goesOnInText(employer: Capture, text: Capture | undefined, draft: Draft): boolean {
  if (text?.name !== 'text' || text.from !== employer.to) return false
  const norm = draft.tokens[text.from]?.norm ?? ''
  return PARTS_OF_AGENCIES.has(norm) || (norm === 'program' && text.to === text.from + 1)
}
const wholeEmployer = (part: Capture, next: Capture | undefined, draft: Draft): Capture =>
  part.name === 'employer' && goesOnInText(part, next, draft) ? { ...part, to: part.to + 1 } : part

function employerKinds(parts: readonly Capture[], draft: Draft): string[] {
  return parts.flatMap((part, at) =>
    part.name === 'employer' ? serviceWith(wholeEmployer(part, parts[at + 1], draft), draft) : [],
  )
}
const serviceWith = (employer: Capture, draft: Draft): string =>
  propose(`service ${draft.words(employer).replace(/^[\s,]+/, '')}`, ['work'], draft)
