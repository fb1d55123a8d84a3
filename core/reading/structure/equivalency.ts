/** An open equivalency, and the floor it keeps ("… which has included the specific experience described above"). */
import type { AnyNode, RequirementNode } from '../../model/requirement.ts'
import { childrenOf } from '../../model/walk.ts'
import { readClause } from '../clauses/index.ts'
import type { Doubt } from '../doubted.ts'
import type { PartKind } from '../language/marks.ts'
import type { ReadingContext, Span } from '../model.ts'
import { unended } from '../text/one-line.ts'
import type { Findings } from './findings.ts'
import { copied, isStudy, leavesOf, toCheck, unreadNode } from './nodes.ts'

const FLOOR =
  /\b(?:(?:that|which|and)\s+(?:has|have|had|must\s+have|shall\s+have|must|shall)?\s*(?:also\s+)?(?:includ(?:ed?|es|ing))|includ(?:ing|es)|provided)\b|\b(?:(?:that|which)\s+(?:has|have|had)|with)\s+(?=(?:an?|the|completion|graduation|high|possession)\b[^.;]{0,120}\bminimum\b)/iu
const SPECIFIC = /\b(?:specific|specialized)\s+(?:work\s+)?experience\b/iu
const GENERAL = /\bgeneral\s+(?:work\s+)?experience\b/iu
const EXPERIENCE = /\b(?:the|such)\s+(?:required\s+)?experience\b(?:\s+requirements?)?/iu
const EDUCATION =
  /\b(?:(?:the|such)\s+(?:required\s+)?|(?:and|or)\s+(?:required\s+)?)education(?:al)?\b(?:\s+requirements?)?(?!\s+minimum)|(?<!\bas\s)\bthe\s+education(?:al)?\s+minimum\b|\bthe\s+(?:required\s+)?degree\s+(?:as\s+)?(?:above|specified|described|stated|indicated|listed|identified|noted|mentioned|outlined)\b/iu
/** "a degree as described above", "a degree in one of those fields": with the fields that are asked for above; "a degree" alone is any. */
const POINTS =
  /\b(?:above|specified|stated|indicated|listed|described|noted|(?:the|these|those|such)\s+(?:fields?|areas?|majors?))\b/iu
/** "the bachelor's degree": the one that is asked for. */
const THE_DEGREE =
  /^\W*(?:(?:completion|possession)\s+of\s+)?the\s+(?:required\s+)?(?:bachelor|master|associate|doctor)/iu
/** "a degree in hydrology": with fields of its own. */
const SAYS_FIELDS = /\b(?:majors?|course\s?work|fields?|areas?|degree\s+(?:program\s+)?(?:in|with))\b/iu
/** "and the Harbor Pilot certification": the one that is asked for above. */
const LICENCE =
  /\b(?:(?:the|an?)\s+)?(?:[\p{Lu}\d][\p{L}\d]*\s+)*(?:licen[sc]e|certificat(?:e|ion)|registration)\b/u
const licencesIn = (before: RequirementNode | null): RequirementNode[] =>
  before ? leavesOf(before).filter(leaf => 'licence' in leaf) : []
const LEVELS = [
  ['doctorate', /\bdoctor/iu],
  ['master', /\bmaster/iu],
  ['bachelor', /\b(?:bachelor|four[- ]year|college degree|baccalaureate)/iu],
  ['associate', /\bassociate/iu],
  ['high-school', /\b(?:high school|(?:twelfth|12th)(?:\s+school)?(?:\s+grade)?|GED)\b/iu],
] as const

/** "… with the experience above": which of it is said by words elsewhere. */
const FLOOR_ELSEWHERE: Doubt = 'the least that is asked is said elsewhere'

export function readEquivalency(
  text: string,
  span: Span,
  before: RequirementNode | null,
  context: ReadingContext,
  ids: () => string,
  found: Findings,
): RequirementNode {
  const words = text.slice(span.from, span.to)
  const open = FLOOR.exec(words)
  const openNode = (confidence: 'certain' | 'check'): RequirementNode => ({
    id: ids(),
    judgement: { why: unended(open ? words.slice(0, open.index) : words) },
    confidence,
    ...(confidence === 'check' && { doubts: [FLOOR_ELSEWHERE] }),
    words: [span],
  })
  const floorWords = open ? words.slice(open.index + open[0].length) : ''
  if (!open || unended(floorWords) === '')
    return openNode(open || /\bminimum\b|\bspecific\s+experience\b/iu.test(words) ? 'check' : 'certain')
  const id = ids()
  const floor: RequirementNode[] = []
  let rest = floorWords
  const take = (pattern: RegExp, nodes: readonly RequirementNode[]): void => {
    if (!pattern.test(rest) || nodes.length === 0) return
    rest = rest.replace(pattern, '')
    floor.push(...nodes.map(node => copied(node, ids, [span])))
  }
  const part = (name: PartKind): RequirementNode[] => partNodes(before, name, found)
  const experience = part('experience')
  take(GENERAL, part('general-experience'))
  take(SPECIFIC, part('specific-experience'))
  // The only experience there is, whatever it is headed.
  take(SPECIFIC, experience)
  take(EXPERIENCE, experience)
  take(
    EXPERIENCE,
    [...part('general-experience'), ...part('specific-experience')].map(node =>
      toCheck(node, FLOOR_ELSEWHERE),
    ),
  )
  take(EDUCATION, part('education'))
  let explained = ''
  /** The fields of a degree that is asked for above. */
  const named: string[] = []
  const papers = LICENCE.test(rest) && !/\bspecialt(?:y|ies)\b/iu.test(rest) ? licencesIn(before) : []
  const areAsked = floor.flatMap(leavesOf).some(leaf => 'licence' in leaf)
  if (papers.length === 1) take(LICENCE, areAsked ? [] : papers)
  for (const [level, pattern] of LEVELS) {
    if (!pattern.test(rest)) continue
    rest = rest.replace(pattern, '')
    const [node, ...others] = (before ? leavesOf(before) : []).filter(
      leaf => 'education' in leaf && leaf.education.level === level,
    )
    const at = span.from + open.index + open[0].length + phraseStart(floorWords, pattern)
    const to = at + floorEnd(text.slice(at, span.to))
    const said = text.slice(at, to)
    if (node && (POINTS.test(said) || !SAYS_FIELDS.test(said))) {
      const same = POINTS.test(said)
      const meant = !same && THE_DEGREE.test(said) && 'education' in node && !!node.education.fields
      // "the bachelor's degree and specific experience described above" has the degree above, too.
      const isAbove = meant && POINTS.test(text.slice(to, span.to))
      // "a degree as specified above", of two that are: whichever it was.
      const [either] = same && others.length > 0 ? part('education').filter(asksStudyAlone) : []
      const kept = copied(either ?? (same || meant ? node : bare(node)), ids, [span])
      const isOneOfSeveral = same && others.length > 0 && !either
      floor.push((meant && !isAbove) || isOneOfSeveral ? toCheck(kept, FLOOR_ELSEWHERE) : kept)
      if ('education' in node) named.push(...(node.education.fields ?? []))
      break
    }
    const reading = readClause(text, { from: at, to }, context, ids, 'education')
    explained = said.replace(pattern, '')
    if (node && reading.unread.length > 0) floor.push(toCheck(copied(node, ids, [span]), FLOOR_ELSEWHERE))
    else {
      for (const kind of reading.kinds) found.kinds.set(kind.id, kind)
      found.unread.push(...reading.unread)
      if (reading.node) floor.push(reading.node)
    }
    break
  }
  // "either the degree or the specific experience"
  if (floor.length > 1 && /\beither\b/iu.test(floorWords))
    floor.splice(0, floor.length, toCheck({ id: ids(), any: [...floor] }, FLOOR_ELSEWHERE))
  if (floor.length === 0) {
    found.unread.push({ from: span.from + open.index, to: span.to })
    return {
      id,
      all: [unreadFloor(floorWords, span, ids), openNode('check')],
      confidence: 'check',
      doubts: [FLOOR_ELSEWHERE],
      words: [span],
    }
  }
  // A school grade, a licence or an amount that the clauses above do not explain.
  const isLeft =
    /\b(?:grade|licen[sc]e|certificat\w+|credits|hours|units|years?|specific experience)\b/iu.test(rest)
  // "the two years of specific experience" of four.
  if (/\b(?:years?|months?)\b/iu.test(rest))
    floor.splice(0, floor.length, ...floor.map(node => toCheck(node, FLOOR_ELSEWHERE)))
  if (isLeft) floor.push(unreadFloor(floorWords, span, ids))
  const lacksStudy = OF_STUDY.test(rest) && !floor.some(node => leavesOf(node).some(isStudy))
  const isMore = !isLeft && (lacksStudy || saysMore(rest.replace(explained, ' '), named))
  if (isMore) found.unread.push({ from: span.from + open.index, to: span.to })
  return { id, all: [...floor, openNode(isLeft || isMore ? 'check' : 'certain')], words: [span] }
}

const OF_STUDY = /\b(?:degrees?|education(?!\s+and\s+experience))\b/iu

/** "… and fluency in French", beside what was found of the floor. */
const saysMore = (rest: string, named: readonly string[]): boolean => {
  const known = new Set(named.flatMap(field => field.toLowerCase().split(/\s+/)))
  const words = rest
    .replace(APPROVED, ' ')
    .replaceAll(/\(\p{Lu}+\)/gu, ' ')
    .replace(SAYS_NO_MORE, ' ')
  return (words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some(word => !known.has(word))
}
/** Words of a floor that ask for nothing besides what was found in it. */
const SAYS_NO_MORE =
  /\b(?:the|an?|and|or|of|as|in|is|it|at|to|by|for|has|have|had|been|be|which|that|also|both|either|includ(?:ed?|es|ing)|completion|possession|graduation|equivalent|from|with|accredited|recognized|college|university|school|degrees?|programs?|academic|education(?:al)?|experience|specific|specialized|general|required|requirements?|minimum|described|listed|indicated|specified|stated|noted|mentioned|identified|outlined|included|above|herein|least|same|any|one|appropriate|science|arts|areas?|fields?|major|course\s?work|courses?|related|specialization|pertaining|s)\b/giu
/** "and which has been determined to be acceptable by the Office of Boats". */
const APPROVED =
  /\b(?:(?:which|that)\s+)?(?:(?:has|have|is|are)\s+)?(?:been\s+)?(?:determined|deemed|considered)?\s*(?:to\s+be\s+)?acceptable\s+(?:by|to)\s+the\s+(?:[\p{L}’']+\s+){0,3}(?:of\s+)?(?:[\p{Lu}][\p{L}’']*\s*){1,4}/gu

/** Where the words around a match begin, after the "and" or comma before it. */
function phraseStart(words: string, pattern: RegExp): number {
  const before = words.slice(0, words.search(pattern))
  return [...before.matchAll(/\b(?:and|or)\s|,\s/giu)].reduce((_, match) => match.index + match[0].length, 0)
}

/** Up to "… and the specific experience described above", which is another floor. */
function floorEnd(words: string): number {
  const at = words.search(AND_EXPERIENCE)
  return at > 0 ? at : words.length
}
const AND_EXPERIENCE =
  /[\s,]*\band\s+(?:the\s+|such\s+)?(?:specific|specialized|general)\s+(?:work\s+)?experience\b/iu

const unreadFloor = (words: string, span: Span, ids: () => string): RequirementNode =>
  unreadNode(ids(), unended(words), span)

const asksStudyAlone = (node: RequirementNode): boolean => leavesOf(node).every(isStudy)

/** The nearest of the alternatives that has such a part: what "the specific experience" means. */
function partNodes(node: RequirementNode | null, part: PartKind, found: Findings): RequirementNode[] {
  if (!node) return []
  if (found.parts.get(node.id) === part) return [node]
  if (isChoiceOfWays(node)) {
    const any = distinct(node.any.flatMap(child => partNodes(child, part, found)))
    const [only] = any
    return any.length > 1 ? [{ id: node.id, any }] : only ? [only] : []
  }
  for (const child of childrenOf(node).toReversed()) {
    const nodes = partNodes(child, part, found)
    if (nodes.length > 0) return nodes
  }
  if (part !== 'specific-experience' || !('all' in node)) return []
  const experiences = childrenOf(node).filter(child => 'experience' in child)
  return experiences.length === 1 ? [...experiences] : []
}

/** What several ways ask in the same words is asked once. */
function distinct(nodes: readonly RequirementNode[]): RequirementNode[] {
  const said = new Map(nodes.toReversed().map(node => [demandOf(node), node]))
  return nodes.filter(node => said.get(demandOf(node)) === node)
}
const demandOf = (node: RequirementNode): string =>
  JSON.stringify(node, (key, value: unknown) => (NOT_ASKED.has(key) ? undefined : value))
/** Of a node, what says where it stands and not what it asks. */
const NOT_ASKED = new Set(['id', 'words', 'label', 'confidence', 'doubts'])

/** Specialties, or ways that the document labels: the words mean each one's. */
const isChoiceOfWays = (node: RequirementNode): node is AnyNode =>
  'any' in node &&
  node.any.filter(child => 'position' in child || /^(?:option|[IVX]+$)/iu.test(child.label ?? '')).length > 1

/** A degree without its fields: the words name the level alone. */
function bare(node: RequirementNode): RequirementNode {
  if (!('education' in node)) return node
  return { ...node, education: { level: node.education.level } }
}
