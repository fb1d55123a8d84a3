/** One requirement sentence → nodes of the tree, certain or to be checked (docs/reading.md). */
import type { Kind } from '../../model/catalogue.ts'
import type { RequirementNode, Substitution } from '../../model/requirement.ts'
import { experiencesOf } from '../../model/walk.ts'
import { type Doubt, withDoubts } from '../doubted.ts'
import { BySpan } from '../by-span.ts'
import { type Language, languageOf } from '../language/language.ts'
import { partsOf, type Capture } from '../language/matcher.ts'
import type { Token } from '../language/tokens.ts'
import type { ClassNames, Confidence, NamedClass, ReadingContext, Span } from '../model.ts'
import { plain } from '../text/one-line.ts'
import { isOneEmployer } from './described.ts'
import { Draft, inside } from './draft.ts'
import { creditsNode, studyNode } from './credits.ts'
import { educationNode, noNodeFor } from './education.ts'
import { experienceNode, partNode } from './experience.ts'
import { joinedNode, type Joined } from './joined.ts'
import { licenceNode } from './licences.ts'
import { offersOf } from './offers.ts'

export type ClauseHeading =
  | 'education'
  | 'experience'
  | 'general-experience'
  | 'specific-experience'
  | 'licence'

export interface ClauseReading {
  /** Null when the words ask nothing at all. */
  readonly node: RequirementNode | null
  readonly substitutions?: readonly Substitution[]
  /** Proposed kinds that the node uses. */
  readonly kinds: readonly Kind[]
  readonly named: readonly NamedClass[]
  readonly unread: readonly Span[]
  readonly confidence: Confidence
  /** Why it is to be checked. */
  readonly doubts: readonly Doubt[]
}

/** A sentence of more tokens, or characters, than this is left unread: no requirement is so long. */
const LONGEST = 1500
const LONGEST_TEXT = 20_000
/** Characters of unread words kept in a judgement; its span has them all. */
const LONGEST_WHY = 2000

/**
 * Reads one requirement sentence or phrase: `span` of `text` (the whole extracted text; all places are in it).
 * Whatever is not understood stays as a `judgement` of status unknown with the exact words, its span in `unread`.
 * Never throws on any text.
 */
export function readClause(
  text: string,
  span: Span,
  context: ReadingContext,
  ids: () => string,
  heading: ClauseHeading | null = null,
): ClauseReading {
  const { language, tokens, titles, sentence } = sentenceAt(text, span, context)
  const draft = new Draft({ text, tokens, language, context, titles, id: ids })
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (sentence === 'too long') return answer(draft, unreadNode(span, draft))
  if (!first || !last) return answer(draft, null)
  if (!sentence) return answer(draft, unreadNode({ from: first.from, to: last.to }, draft))
  if (last.norm === ':') draft.doubtAll('what follows is not here')
  if (tokens.some(({ misspelt }) => misspelt)) draft.doubtAll('a misspelt word')
  return answer(draft, joinedNode(factorsOf(sentence, draft, heading), draft))
}

/** What the words are made of, whatever class they are asked of. */
interface Sentence {
  readonly language: Language
  readonly tokens: readonly Token[]
  readonly titles: readonly NamedClass[]
  readonly sentence: Capture | 'too long' | null
}
const sentences = new WeakMap<ClassNames, BySpan<Sentence>>()

function sentenceAt(text: string, span: Span, context: ReadingContext): Sentence {
  const language = languageOf(context.kinds, context.language)
  const read = (): Sentence => matched(text, span, language, context.names)
  const known = sentences.get(context.names) ?? new BySpan()
  sentences.set(context.names, known)
  const found = known.of(text, span, read)
  return found.language === language ? found : read()
}

function matched(text: string, span: Span, language: Language, names: ClassNames): Sentence {
  const tokens = span.to - span.from > LONGEST_TEXT ? null : language.tokens(text, span)
  if (!tokens || tokens.length > LONGEST)
    return { language, tokens: tokens ?? [], titles: [], sentence: 'too long' }
  const mayName = tokens.some(({ capital, kind }, at) => at > 0 && capital && kind === 'word')
  const titles = mayName ? names.find(text, span) : []
  const sentence = language.sentence(tokens, offersOf(tokens, titles, language)) ?? null
  return { language, tokens, titles, sentence }
}

/** Headings that say nothing of who is asked. */
const PLAIN_HEADING =
  /^(?:(?:both|all) (?:specialties|levels|classes|positions)|(?:general |specific )?experience|education)$/i

function factorsOf(sentence: Capture, draft: Draft, heading: ClauseHeading | null): Joined[] {
  const items: Joined[] = []
  let before: Capture | undefined
  for (const part of partsOf(sentence)) {
    if (part.name === 'sep') before = part
    if (part.name === 'heading' && !PLAIN_HEADING.test(draft.words(part)))
      draft.doubtAll('under a heading of its own')
    if (part.name === 'rest') items.push(...left(part, draft))
    if (part.name !== 'factor') continue
    const [clause] = partsOf(part)
    const node = clause && nodeOf(clause, draft, heading)
    if (node) items.push({ node, ...(before && { before }) })
  }
  const limit = partsOf(sentence).find(({ name }) => name === 'limit')
  const asked = items.flatMap(({ node }) => experiencesOf(node)).filter(({ nested }) => !nested)
  if (limit && (isOneEmployer(limit, draft) || asked.some(({ asks }) => !asks.held)))
    draft.doubtAll('an employer before all of it')
  return items
}

/** Words after the end of what was understood: they may change what stands before them. */
function left(rest: Capture, draft: Draft): Joined[] {
  const node = unreadNode(draft.span(rest), draft)
  if (node && !isBehindSentence(rest, draft)) draft.doubtAll('words left over')
  return node ? [{ node }] : []
}

/** A full stop with nothing behind it is no end: "R.T (M)" is one word. */
function isBehindSentence({ from }: Capture, { tokens }: Draft): boolean {
  const [stop, next] = [tokens[from - 1], tokens[from]]
  return stop?.norm === '.' && next !== undefined && next.from > stop.to
}

function nodeOf(clause: Capture, draft: Draft, heading: ClauseHeading | null): RequirementNode | null {
  switch (clause.name) {
    case 'either': {
      const any = partsOf(clause).flatMap(part =>
        part.name === 'or' ? [] : (nodeOf(part, draft, heading) ?? []),
      )
      return any.length > 1 ? { id: draft.id(), any } : (any[0] ?? null)
    }
    case 'experience':
      if (!isServed(clause) && (heading === 'education' || heading === 'licence'))
        return unreadNode(draft.span(clause), draft)
      return experienceNode(clause, draft) ?? unreadNode(draft.span(clause), draft)
    case 'part':
      return partNode(clause, draft) ?? unreadNode(draft.span(clause), draft)
    case 'education':
      return educationNode(clause, draft) ?? unreadNode(draft.span(clause), draft)
    case 'credits':
      return creditsNode(clause, draft) ?? unreadNode(draft.span(clause), draft)
    case 'study':
      return studyNode(clause, draft) ?? unreadNode(draft.span(clause), draft)
    case 'lower':
    case 'schooled':
    case 'employed':
      return noNodeFor(clause, draft)
    case 'course':
    case 'licence':
      return licenceNode(clause, draft) ?? unreadNode(draft.span(clause), draft)
    case 'equivalency':
      return {
        id: draft.id(),
        judgement: { why: draft.words(clause) },
        ...draft.marks(clause, draft.doubts.length),
      }
    default:
      return unreadNode(draft.span(clause), draft)
  }
}

/** "One year of algebra" under a heading of education is no time at work. */
const isServed = (clause: Capture): boolean =>
  ['noun', 'held', 'level'].some(name => inside(clause, name) !== undefined)

/** Words that stay unread, exactly. */
function unreadNode(span: Span, draft: Draft): RequirementNode | null {
  const why = plain(draft.text.slice(span.from, Math.min(span.to, span.from + LONGEST_WHY)))
  if (!/[\p{L}\p{N}]/u.test(why)) return null
  draft.unread.push(span)
  draft.doubtAside('unread')
  return { id: draft.id(), judgement: { why, status: 'unknown' }, confidence: 'check', words: [span] }
}

function answer(draft: Draft, node: RequirementNode | null): ClauseReading {
  return {
    node: node && draft.doubtsOfAll.length > 0 ? inDoubt(node, draft.doubtsOfAll) : node,
    kinds: [...draft.kinds.values()],
    named: draft.named,
    unread: draft.unread,
    confidence: draft.doubts.length > 0 ? 'check' : 'certain',
    doubts: draft.doubts,
  }
}

function inDoubt(node: RequirementNode, why: readonly Doubt[]): RequirementNode {
  const doubted = withDoubts(node, why)
  if ('all' in doubted) return { ...doubted, all: doubted.all.map(child => inDoubt(child, why)) }
  if ('any' in doubted) return { ...doubted, any: doubted.any.map(child => inDoubt(child, why)) }
  return doubted
}
