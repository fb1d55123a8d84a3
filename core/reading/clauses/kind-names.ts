/** What a proposed kind is called: the document's words as a noun phrase, "clerical work in a harbor office". */
import type { Draft } from './draft.ts'

/** A run of words of a clause: what stands before it and says no work itself, the "or" that joins it, and the words of the kind. */
export interface NamedRun {
  readonly lead: readonly number[]
  readonly join: readonly number[]
  readonly core: readonly number[]
}

export function nameOf(runs: readonly NamedRun[], draft: Draft): string {
  const said = runs
    .filter(({ core }) => core.length > 0)
    .map((run, at) => (at === 0 ? first(run, draft) : next(run, draft)))
  return nounPhrase(said.join(' '))
}

function first(run: NamedRun, draft: Draft): string {
  const core = coreOf(run, draft)
  const link = linkOf(run, draft).replace(/^(?:in )?performing\b(?: (?:an?|the)\b)?\s*/u, '')
  const isSaid =
    link === '' ||
    link === 'of' ||
    GERUND.test(core) ||
    (/^in(?: the)?$/u.test(link) && NAMES_WORK.test(core))
  if (!isSaid) return `work ${link} ${core}`
  return BEGINS_AS_NO_NOUN.test(core) ? `work ${core}` : core
}

function next(run: NamedRun, draft: Draft): string {
  const join = run.join.map(at => draft.tokens[at]?.norm ?? '').join(' ')
  const link = linkOf(run, draft)
  const core = coreOf(run, draft)
  const links = GERUND.test(core) && link === 'performing' ? [join] : [join, link]
  return [...links, core].filter(Boolean).join(' ')
}

/** "clerical experience" is clerical work. */
function coreOf({ core }: NamedRun, draft: Draft): string {
  const [from = 0, last = 0] = [core[0], core.at(-1)]
  const words = draft.words({ from, to: last + 1 })
  const isBeforeNoun = draft.language.phrase('noun', draft.tokens, last + 1) !== undefined
  return isBeforeNoun && !IS_WORK.test(words) ? `${words} work` : words
}

/** "in a", "as an", "involving"; what was "performing the duties of a" is done "as a". */
function linkOf({ lead }: NamedRun, draft: Draft): string {
  const norms = lead.map(at => draft.tokens[at]?.norm ?? '')
  const links = norms.flatMap(norm => LINKS.get(norm) ?? [])
  const from = links.findIndex(link => !ARTICLES.has(link))
  if (from < 0) return ''
  const link = links
    .slice(from)
    .join(' ')
    .replace(/^(?:performing|of) (?=(?:the )?(?:in|of|as|with|for)\b)/u, '')
    .replace(/^performing (?:the )?(?=(?:including|involving)\b)/u, '')
  return norms.includes('duties') ? link.replace(/^(?:the )?of\b/u, 'as') : link
}
const ARTICLES = new Set(['a', 'an', 'the'])
const LINKS = new Map(
  [...ARTICLES, 'in', 'of', 'with', 'on', 'at', 'for', 'as', 'to', 'during', 'performing'].map(word => [
    word,
    word,
  ]),
)
for (const word of ['involving', 'involved', 'involve', 'involves']) LINKS.set(word, 'involving')
for (const word of ['including', 'included', 'include']) LINKS.set(word, 'including')

const GERUND = /^\p{L}{3,}ing\b/u
const IS_WORK =
  /\b(?:work|duties|services?|experience|functions|activities|responsibilit(?:y|ies)|\p{L}{3,}ship)$/iu
const NAMES_WORK = /^[^,;]{0,60}\bwork\b/iu
const BEGINS_AS_NO_NOUN =
  /^(?:above|below|at|under|within|outside|through|over|between|assigned|pertain(?:ed|ing)|relat(?:ed|ing)|equivalent|comparable|exclusive|excluding|not including|such as)\b/iu

/** "work which has involved welding in a shop", "an attorney which provides advice": a kind is called "work involving welding …". */
export const nounPhrase = (said: string): string =>
  said
    .replaceAll(
      SAYS_MORE,
      (_, ...stems: readonly (string | undefined)[]) => `${stems.find(Boolean) ?? ''}ing`,
    )
    .replaceAll(IS_WHERE, '')
    .replace(/^work pertained\b/u, 'work pertaining')
    .replaceAll(/(?<=[\p{L})])\*/gu, '')
    .replaceAll(/\b(in|as|with) a (?=[aeio](?!ne\b|nce\b)\p{L})/gu, '$1 an ')
const SAYS_MORE =
  /\b(?:which|that)\s+(?:(?:must|shall|should|has|have|had|been)\s+)*(includ|involv|provid|afford)(?:e[ds]?|s|ed)?\b|\b(includ|involv|provid|afford)e?s\b|(?<=^|\b(?:duties|work|functions|activities|services)\s)(includ|involv|provid|afford)e\b/giu
const IS_WHERE =
  /\b(?:which|that)\s+(?:(?:must|shall|has|have|had)\s+)*(?:been|be|is|are|was|were)\s+(?=(?:in|at|on|with|for)\b)/giu
