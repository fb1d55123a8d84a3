/** What kind of experience the words of a subject mean: kinds that exist, or a new one named by the words themselves. */
import type { Kind } from '../../model/catalogue.ts'
import { endsAsTitle } from '../names/head-nouns.ts'
import type { Draft } from './draft.ts'
import { nameOf, type NamedRun, nounPhrase } from './kind-names.ts'

/** A run of tokens [from, to). */
export interface Run {
  readonly from: number
  readonly to: number
}

const LONGEST_ID_WORDS = 7
const LEADING = new Set([
  'in',
  'of',
  'the',
  'a',
  'an',
  'performing',
  'duties',
  'working',
  'doing',
  'with',
  'on',
  'at',
  'for',
  'and',
  'or',
  'including',
  'as',
  'experience',
  'which',
  'that',
  'has',
  'have',
  'been',
  'be',
  'is',
  'are',
  'was',
  'were',
  'must',
  'shall',
  'included',
  'include',
  'to',
  'engaged',
  'involving',
  'involved',
  'involve',
  'involves',
  'during',
])

/**
 * The kinds that runs of words ask for, together. Where known kinds cover every word of weight, those; otherwise one
 * proposed kind for the whole, within any work. None where the words say nothing of it.
 */
export function kindsOf(runs: readonly Run[], draft: Draft): string[] {
  const named: NamedRun[] = []
  for (const run of runs) {
    const core = trimmed(run, draft)
    const lead = indices(run.from, core[0] ?? run.to)
    if (core.length > 0) named.push({ lead, join: named.length > 0 ? joinerOf(run, draft) : [], core })
  }
  const words = named.flatMap(({ join, core }) => [...join, ...core])
  dropLastJoin(words, draft)
  if (words.length === 0) return []
  const said = saidBy(words, draft)
  // Whatever kinds the catalogue has: a copy of a document is no surer than the document was.
  if (mayNameAClass(said)) draft.doubt('words that may name a class')
  const called = nounPhrase(said)
  const own = idOfKind(called)
  // Read again, the words mean the kind that they were named for, whatever parts of them are kinds, too.
  if (draft.context.kinds.some(({ id }) => id === own)) return [own]
  const { found, covered } = knownKinds(words, draft)
  if (covered) return narrowest(found, draft.context.kinds)
  if (isRelevant(words, draft)) return relevantKinds(draft)
  return [propose(nameOf(upTo(named, words.at(-1) ?? 0), draft), ['work'], draft, own)]
}

/** Without what was dropped at the end. */
const upTo = (runs: readonly NamedRun[], last: number): NamedRun[] =>
  runs.map(run => ({ ...run, core: run.core.filter(at => at <= last) }))

/** "billing or" of "experience billing or as a Harbor Clerk": what it joins is no part of the kind, and may be a choice. */
function dropLastJoin(words: number[], draft: Draft): void {
  for (;;) {
    const norm = draft.tokens[words.at(-1) ?? -1]?.norm ?? ''
    if (UNFINISHED.test(norm)) draft.doubt('words left over')
    if (!LAST_JOIN.test(norm)) return
    if (norm === 'or') draft.doubt('the class or other work')
    words.pop()
  }
}
const LAST_JOIN = /^(?:,|and|or|with)$/
/** "special events for a", "which must either": the rest is not here, or was taken for something else. */
const UNFINISHED = /^(?:an?|the|in|of|to|for|as|either|both|must|shall|which|that)$/

/** The kinds among these that no other of these is part of. */
export function narrowest(ids: readonly string[], kinds: readonly Kind[]): string[] {
  const unique = [...new Set(ids)]
  const kept = unique.filter(id => !unique.some(other => other !== id && isWithin(other, id, kinds)))
  return kept.length > 1 ? kept.filter(id => id !== 'work') : kept
}

/** Whether service of one kind is always service of the other, too. */
export function isWithin(
  id: string,
  outer: string,
  kinds: readonly Kind[],
  seen = new Set<string>(),
): boolean {
  if (id === outer) return true
  if (seen.has(id)) return false
  seen.add(id)
  const kind = kinds.find(one => one.id === id)
  return (kind?.within ?? []).some(around => isWithin(around, outer, kinds, seen))
}

/** Kinds the title of the class itself is about; what "relevant experience" means. */
export function relevantKinds(draft: Draft): string[] {
  const subject = draft.context.subject
  if (subject) {
    const tokens = draft.language.tokens(subject, { from: 0, to: subject.length })
    const found = tokens.flatMap((_, at) => {
      const kind = draft.language.phrase('kind', tokens, at)?.means
      return typeof kind === 'string' && !['lead', 'supervision', 'work'].includes(kind) ? [kind] : []
    })
    if (found.length > 0) return narrowest(found, draft.context.kinds)
  }
  draft.doubt('relevant to what is not said')
  return [propose(subject ? `experience relevant to ${subject}` : 'relevant experience', ['work'], draft)]
}

function trimmed({ from, to }: Run, draft: Draft): number[] {
  let first = from
  let last = to
  const norm = (at: number): string => draft.tokens[at]?.norm ?? ''
  for (;;) {
    const idle = draft.language.phrase('idle', draft.tokens, first)
    if (first >= last || (norm(first) === 'at' && AT_LEAST.has(norm(first + 1)))) break
    if (idle && isOneOfSorts(idle, draft)) break
    if (isOneOfDoings(first, draft)) break
    if (idle && idle.to <= last) first = idle.to
    else if (LEADING.has(norm(first)) || draft.tokens[first]?.kind === 'mark') first += 1
    else break
  }
  while (first < last && draft.tokens[last - 1]?.kind === 'mark' && norm(last - 1) !== ')') last -= 1
  return indices(first, last)
}

/** "paid, volunteer, or life experience": a sort beside others, not a word that narrows nothing. */
function isOneOfSorts({ to }: { readonly to: number }, draft: Draft): boolean {
  const norm = (at: number): string => draft.tokens[at]?.norm ?? ''
  return norm(to - 1) === 'paid' && /^[,/]$|^or$/.test(norm(to)) && UNPAID.has(norm(to + 1))
}
/** "performing or directing surveys": doing it as well as having it done. */
const isOneOfDoings = (at: number, draft: Draft): boolean =>
  DOING.has(draft.tokens[at]?.norm ?? '') &&
  JOINS.has(draft.tokens[at + 1]?.norm ?? '') &&
  /^\p{L}{3,}ing$/u.test(draft.tokens[at + 2]?.norm ?? '')
const DOING = new Set(['performing', 'doing'])
const UNPAID = new Set(['unpaid', 'volunteer', 'voluntary', 'life'])

const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/** "at least", "at or above the level" */
const AT_LEAST = new Set(['least', 'or'])

/** "pump experience or rope experience": the word between two runs, without which either would be asked of both. */
function joinerOf({ from, to }: Run, draft: Draft): number[] {
  let at = from
  while (at < to && draft.tokens[at]?.kind === 'mark') at += 1
  return at < to && JOINS.has(draft.tokens[at]?.norm ?? '') ? [at] : []
}
const JOINS = new Set(['or', 'and'])

function knownKinds(words: readonly number[], draft: Draft): { found: string[]; covered: boolean } {
  const found: string[] = []
  let covered = true
  let index = 0
  while (index < words.length) {
    const at = words[index] ?? 0
    const kind = draft.language.phrase('kind', draft.tokens, at)
    const idle =
      kind ??
      draft.language.phrase('filler', draft.tokens, at) ??
      draft.language.phrase('idle', draft.tokens, at)
    if (kind && typeof kind.means === 'string') found.push(kind.means)
    if (!idle && draft.tokens[at]?.kind !== 'mark') covered = false
    index += idle ? idle.to - at : 1
  }
  return { found, covered }
}

function isRelevant(words: readonly number[], draft: Draft): boolean {
  const first = words[0] ?? 0
  const relevant = draft.language.phrase('relevant', draft.tokens, first)
  return relevant !== undefined && relevant.to - first === words.length
}

/** The words as written; runs of them one after the other. */
function saidBy(words: readonly number[], draft: Draft): string {
  const runs: string[] = []
  let from = 0
  for (let index = 1; index <= words.length; index += 1) {
    if (words[index] === (words[index - 1] ?? 0) + 1) continue
    runs.push(draft.words({ from: words[from] ?? 0, to: (words[index - 1] ?? 0) + 1 }))
    from = index
  }
  return runs.join(' ')
}

/** "a position comparable to …", "aa Harbor Pilot", "Harbor Master of a fleet": work that is said by a class, or a class not taken. */
const mayNameAClass = (said: string): boolean =>
  SAID_BY_A_CLASS.test(said) || (said.match(TITLED) ?? []).some(run => AGENT.test(run) || endsAsTitle(run))
const SAID_BY_A_CLASS =
  /\b(?:(?<!\bfollowing )class(?:es)? of|(?:position|level|duties) of an? \p{Lu}|comparable to|equivalent to)\b|^(?:\p{Ll}{1,3} )?\p{Lu}\p{Ll}+(?:er|or|ist|ian|man)$/u
const AGENT = / (?:\p{Lu}\p{Ll}+(?:er|or|ist|ian|ant|ent|ief|man|yst|ive)\b|[IVX]+$)/u
const TITLED = /\p{Lu}\p{Ll}+(?: (?:\p{Lu}\p{Ll}+|[IVX]+\b))+/gu

/** A kind the catalogue does not have. The same words give the same id. */
export function propose(words: string, within: string[], draft: Draft, id = idOfKind(words)): string {
  const known = draft.context.kinds.find(kind => kind.id === id)
  if (!known)
    draft.kinds.set(id, {
      id,
      name: words,
      within: within.filter(kind => draft.context.kinds.some(({ id: one }) => one === kind)),
    })
  return id
}

/**
 * Of the words that say which work it is: "clerical work", "work in clerical duties" and "clerical experience" are one kind,
 * "pumps and ropes" and "pumps or ropes" are two.
 */
export function idOfKind(words: string): string {
  const slugs = words.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const isIdle = (word: string, at: number): boolean =>
    (LEADING.has(word) && word !== 'or' && !(DOING.has(word) && JOINS.has(slugs[at + 1] ?? ''))) ||
    (word === 'work' && (at === slugs.length - 1 || (at === 0 && LEADING.has(slugs[1] ?? ''))))
  const said = slugs.filter((word, at) => !isIdle(word, at))
  const heavy = said.slice(said[0] === 'or' ? 1 : 0, said.at(-1) === 'or' ? -1 : undefined)
  if (heavy.length === 0) return slugs.some(slug => slug === 'work') ? 'work' : 'experience'
  const kept = heavy.slice(0, LONGEST_ID_WORDS)
  return heavy.length > kept.length ? [...kept, hashed(heavy.join(' '))].join('-') : kept.join('-')
}

/** Tells long subjects apart whose first words are the same (FNV-1a). */
function hashed(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
