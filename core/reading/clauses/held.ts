/** Classes that must have been held, by their titles. */
import { partsOf, type Capture } from '../language/matcher.ts'
import type { NamedClass } from '../model.ts'
import { endsAsTitle } from '../names/head-nouns.ts'
import { hasSlip } from '../names/slips.ts'
import { titleKey } from '../names/title-key.ts'
import { allInside, inside, type Draft } from './draft.ts'

/** The classes that a clause's parts name, in order, noted in the draft. */
export function classesIn(parts: readonly Capture[], draft: Draft): string[] {
  doubtSingleWords(parts, draft)
  return parts
    .filter(({ name }) => name === 'held' || name === 'level')
    .flatMap(part => allInside(part, 'classes'))
    .flatMap(classes => namedIn(classes, draft))
    .map(named => {
      draft.named.push(named)
      return named.classId
    })
}

/** "Harbor Care Supervisor" of "two years of Harbor Care Supervisor experience". */
export function titleOf(subject: Capture, draft: Draft): NamedClass | undefined {
  const { from, to } = draft.span(subject)
  return draft.titles.find(
    title => title.from === from && title.to === to && (title.known || /\s/.test(title.title.trim())),
  )
}

/** Whoever was in the class has such experience; others may have it, too. */
export function classOfSubject(subject: Capture, draft: Draft): string[] {
  const named = titleOf(subject, draft)
  if (!named) return []
  draft.doubt('the class, or work of its sort')
  draft.named.push(named)
  return [named.classId]
}

/**
 * "Builder and Repairer", "Dock Technician Senior Pilot", "Dock Pilot Harbor Pilot"; behind a comma or in brackets stands where, not
 * what. "Dock and Harbor Technician" is one: nobody is a dock.
 */
const mayBeTwo = (title: string): boolean =>
  joinsTwo(title.replace(/[,(].*$/, '')) || HEAD_BEFORE_RANK.test(title)
const joinsTwo = (title: string): boolean =>
  /\sOr\s/iu.test(title) ||
  title
    .split(/\sand\s/iu)
    .slice(0, -1)
    .some(before => endsAsTitle(before))
const HEAD_BEFORE_RANK =
  /\b(?!(?:Assistant|Deputy|Associate) Chief\b)\p{L}*\p{L}{3}(?:er|or|ist|ian|ant|ief|man|yst) (?:Senior|Principal|Chief|Assistant|Associate|Supervising|Lead|Deputy|Staff) \p{Lu}|\b(\p{Lu}\p{L}{4,})\b.*\b\1$/u

/** "Harb0r Pilot", "HarborPilot": figures among letters, words that have grown together. */
const DAMAGED = /\p{L}[01]|[01]\p{Ll}|\p{Ll}{3}\p{Lu}/u

/** "an FAA Certified Mechanic", "a Commissioned Officer": what somebody is by a paper, with whichever employer. */
const OF_A_PROFESSION = /\b(?:certified|licensed|commissioned|chartered|accredited|ordained)\s\p{L}/iu

/** "a Senior or higher level engineer" names no class. */
const RANK_ALONE = /^(?:senior|staff|associate|assistant|supervising|principal|lead|junior|chief|deputy)$/i

/** "a Senior Electrical or Electronic Engineer": what ends in an adjective goes on behind the next word. */
const isCutShort = ({ to }: Capture, draft: Draft): boolean =>
  draft.tokens[to]?.norm === 'or' &&
  (draft.language.phrase('sharing-adjective', draft.tokens, to - 1) !== undefined ||
    /ing$|^(?:senior|principal|chief|lead|executive|assistant|deputy)$/.test(
      draft.tokens[to - 1]?.norm ?? '',
    ))

/** Every class of a list; "Auditor (Specialist) or (Supervisor)" are two. */
function namedIn(classes: Capture, draft: Draft): NamedClass[] {
  let last = ''
  return partsOf(classes).flatMap(part => {
    if (part.name === 'variant') {
      const bracket = draft.words(part).replace(/^[^(]*/, '')
      return [draft.context.names.named(`${last.replace(/\s*\([^()]*\)$/, '')} ${bracket}`, draft.span(part))]
    }
    if (part.name !== 'one-class') return []
    const isRightBehindAnd = draft.tokens[part.from - 1]?.norm === 'and' && part.from > classes.from
    if (draft.norms(part).some(norm => norm === 'range' || norm === 'ranges'))
      draft.doubt('a range of the class')
    const known = inside(part, 'class')
    const named = known && known.to === part.to ? draft.titles[Number(known.means)] : undefined
    last = named?.title ?? draft.words(part)
    if (named?.misspelt || (!named?.known && (DAMAGED.test(last) || hasSlip(draft.text, last))))
      draft.doubt('a title with damaged words')
    const { ofSeveral } = named ?? draft.context.names.named(last, draft.span(part))
    if (ofSeveral && draft.tokens[part.to]?.norm !== '(')
      draft.doubt('which of the classes on file is not said')
    if (/^(?:-|\s?[@#])/.test(draft.text.slice(draft.span(part).to, draft.span(part).to + 2)))
      draft.doubt('a broken word')
    // "as the Assistant Manager of a large hatchery": a post somewhere, which no class may be called.
    if (draft.tokens[part.to]?.norm === 'of') draft.doubt('a class, or a post of some place')
    if (titleKey(last) === titleKey(draft.context.subject ?? '')) draft.doubt('the class itself')
    if (RANK_ALONE.test(last)) draft.doubt('a rank is no class')
    if (!named?.known && OF_A_PROFESSION.test(last)) draft.doubt('the class, or work of its sort')
    if (!named?.known && isCutShort(part, draft)) draft.doubt('a title cut short')
    if (!named?.known && !endsAsTitle(last)) {
      draft.doubt('it does not end as titles do')
      if (!named && draft.tokens[part.from - 1]?.norm === 'the') return []
    }
    if (!named?.known && (isRightBehindAnd || mayBeTwo(last))) draft.doubt('one title or two')
    return named ? alike(named, draft) : [draft.context.names.named(last, draft.span(part))]
  })
}

/** "Auditor (Specialist or Supervisor)" names two classes with the same words. */
const alike = ({ from, to }: NamedClass, draft: Draft): NamedClass[] =>
  draft.titles.filter(title => title.from === from && title.to === to)

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

/**
 * "as a Project Superintendent in actual charge of sites", "performing the duties of a Security Guard in a shopping facility": a post
 * of that name anywhere, where no class on file is called so, nothing counts its levels and no employer is spoken of. A name of more
 * words is a class's own.
 */
export function doubtPostAnywhere(parts: readonly Capture[], draft: Draft): void {
  if (parts.some(({ name }) => ['employer', 'comparable', 'level'].includes(name))) return
  const isAnywhere = parts.some(
    (part, at) => parts[at - 1]?.name === 'held' && ANYWHERE.test(draft.said(part)),
  )
  const isOurs = draft.named.some(({ known, title }) => known || COUNTED.test(title))
  if (isAnywhere && !isOurs && draft.named.some(({ title }) => title.split(/\s+/).length <= ANYONES))
    draft.doubt('the class, or work of its sort')
}
const ANYWHERE =
  /^(?:, )?(?:in|at|with|for) (?:(?:an?|any|some|several|various|private)\b(?! (?:city|state|county|california|position|class)\b)|(?:actual |full |overall )?(?:charge|responsibility)\b)/
const ANYONES = 3
const COUNTED = /\s(?:[IVX]+|\d+|[A-Z])$/u

const isKnown = (one: Capture, draft: Draft): boolean => {
  const title = inside(one, 'class')?.means
  return title !== undefined && (draft.titles[Number(title)]?.known ?? false)
}

/** "as a Clerk, or as a manager of a store", "keeping ledgers or as a Clerk": the work stands beside the class, not with it. */
export function doubtWorkBeside(
  described: readonly Capture[],
  parts: readonly Capture[],
  draft: Draft,
): void {
  const isJoined = (part: Capture): boolean => /^(?:, )?or\b/.test(draft.said(part))
  const named = parts.find(({ name }) => name === 'held' || name === 'level')
  const isBehindWork = named && described.some(({ to }) => to <= named.from)
  const followsOr = isBehindWork && (isJoined(named) || draft.tokens[named.from - 1]?.norm === 'or')
  if (followsOr || described.some(isJoined)) draft.doubt('the class or other work')
}

/** "in a comparable position within an agency other than the City": where that position is, not what the work was. */
export const isWhereElse = (part: Capture, before: Capture | undefined, draft: Draft): boolean =>
  before?.name === 'comparable' &&
  /^(?:, )?(?:within|outside|elsewhere)\b|\bother than\b/.test(draft.said(part))
