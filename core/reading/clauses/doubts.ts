/** Words that were taken as plain although they may ask, rule or name something. */
import type { Capture } from '../language/matcher.ts'
import type { Draft } from './draft.ts'

/** Words in brackets that ask or allow something, or point elsewhere, are no description. */
const RULING = new Set(
  'may must shall will can should applicants candidates substituted substitute required equivalent prior or and years year months units hours periods see note'.split(
    ' ',
  ),
)

/** "(CPR)", "(exclusive of internship)" describe; what may rule is to be checked. */
function doubtBracket(part: Capture, draft: Draft): void {
  if (rules(part, draft)) draft.doubt('a remark in brackets')
}
const rules = (bracket: Capture, draft: Draft): boolean =>
  draft
    .norms(bracket)
    .slice(1, -1)
    .some(norm => RULING.has(norm))

/** Brackets behind an amount, a degree or a paper: what they say is asked by nothing else. */
export function doubtRemark(part: Capture, draft: Draft): void {
  const says = rules(part, draft) ? !isIdle(part, draft) : saysMore(part, draft)
  if (says) draft.doubt('a remark in brackets')
}

/** "(2,080 hours or the equivalent)" says the amount again. */
export function doubtBehindAmount(part: Capture, draft: Draft): void {
  if (!isIdle(part, draft, ['or', 'and', 'equivalent', 'approximately', 'total', 'hours']))
    draft.doubt('a remark in brackets')
}

/** "(CPR)", "(4)", "(full-time)", "(formerly Dock Clerk)" say again, or say nothing; "(not of wood)" says what else is asked. */
export const saysMore = (bracket: Capture, draft: Draft): boolean =>
  !SAYS_AGAIN.test(draft.words({ from: bracket.from + 1, to: bracket.to - 1 })) &&
  !rules(bracket, draft) &&
  !isIdle(bracket, draft)
const SAYS_AGAIN =
  /^(?:\p{Lu}[\p{Lu}\d&/-]{0,7}|\p{Ll}|(?:[Ff]ormer(?:ly)?|[Pp]reviously|[Nn]ow|[Pp]referably|[Aa]ny|[Vv]arious|Class [Cc]ode)\b.*)$/u

/** Every word of it is an amount, or says nothing that is asked. */
function isIdle(bracket: Capture, draft: Draft, words: readonly string[] = []): boolean {
  for (let at = bracket.from + 1; at < bracket.to - 1; ) {
    const ends = IDLE_BOOKS.map(book => draft.language.phrase(book, draft.tokens, at)?.to ?? at)
    const end = Math.max(...ends)
    const { kind, norm } = draft.tokens[at] ?? { kind: 'mark', norm: '' }
    if (end === at && kind === 'word' && !words.includes(norm) && !OF_HOURS.has(norm)) return false
    // "(10,000 employees)" is no amount of time or study.
    if (kind === 'number' && countsOthers(at, bracket.to - 1, draft)) return false
    at = Math.max(end, at + 1)
  }
  return true
}
function countsOthers(at: number, to: number, draft: Draft): boolean {
  let next = at + 1
  while (next < to && draft.tokens[next]?.kind === 'mark') next += 1
  const books = ['unit', 'credit-unit', 'degree']
  if (OF_HOURS.has(draft.tokens[next]?.norm ?? '')) return false
  return next < to && books.every(book => !draft.language.phrase(book, draft.tokens, next))
}
const OF_HOURS = new Set(['semester', 'quarter', 'trimester'])
const IDLE_BOOKS = [
  'idle',
  'filler',
  'number',
  'fraction',
  'unit',
  'degree',
  'degree-short',
  'degree-word',
  'school-name',
  'institution',
  'institution-word',
  'credit-unit',
] as const

const RULE =
  /\b(?:may|substituted?|applicants|candidates|required)\b|(?<!\b(?:which|that) )\b(?:must|shall)\b/

/** Plain words that rule something besides what they describe ("which must involve …" describes). */
export function doubtRuling(part: Capture | undefined, draft: Draft): void {
  if (part && RULE.test(draft.said(part))) draft.doubt('a rule within the words')
}

/** "in the area of specialization": which one stands in the title, or in the posting. */
const SPECIALTY =
  /\b(?:area|field|discipline|specialty|specialties) of (?:(?:his|her|their|the) )?(?:\w+ )?(?:specialization|speciality|specialty|assignment)\b/

/** "in the applicable trade", "in the appropriate subject": which one is not said. */
const WHICHEVER =
  /\b(?:applicable|appropriate|respective) (?:\w+ ){0,3}(?:trades?|enterprises?|specialty|specialties|fields?|disciplines?|industry|industries|subjects?)\b|\b(?:designated|assigned) (?:specialty|specialties|disciplines?|fields?|subjects?)\b/

/** "or law for the Harbor Specialty": asked for one of the posts, and not of whom it is read for. */
const OF_ONE_POST = /\bfor the (?:[\w&/-]+ ){1,6}(?:specialty|specialties|assignments?|options?)\b(?! of\b)/

/** "as described", "noted above", "requirement #1": words that stand for others elsewhere. */
const REFERENCE =
  /\b(?:described|aforementioned|foregoing|below|listed|(?:noted|stated|mentioned|specified|shown|indicated|required|the) above|above (?:mentioned|described|noted|listed|stated)|(?:requirements?|options?|patterns?|groups?) (?:number |no )?(?:# ?)?(?:\d|[ivx]+\b))|\babove(?: ?,)?(?: and| or)?$/

/** "two years performing such work": which work another sentence says; "in such areas as A" says it. */
const SUCH_WORK =
  /^(?:\W*\w+){0,3}?\W*\bsuch (?:(?:an? )?\w+ )?(?:work|duties|experience|activities|responsibilities|capacity|position|positions|service|functions|tasks|projects|programs|equipment|systems)\b(?! as\b)|\bsuch an? \w+$|\b(?:any|all|each|one|two|more|some) of (?:these|those) (?:\w+ )?(?:trades|fields|areas|functions|duties|programs|classes|disciplines|activities)\b(?! :)|\bsaid (?:service|experience|work)\b|^(?:\W*\w+){0,2}?\W*\bsimilar (?:work|duties|experience|responsibilities|capacity|activities|service|functions)\b(?! to\b)/

/** Few words have any of these, and looking for them is quick. */
const isSuchWork = (said: string): boolean =>
  /such|similar|these|those|said/.test(said) && SUCH_WORK.test(said)

/** "in a rank not lower than sergeant", "at pay level N24": a class, or a class's pay, in words that name none. */
const RANKED = /\brank (?:of|not|no|at|equal|equivalent|above)\b|\bpay (?:level|grade|range)\b/

/** "as a Pilot with evidence of completion of a course in towing": besides the experience, and nobody is asked for it. */
const ASKS_A_PAPER =
  /\b(?:completion|possession|evidence) of (?:[\w-]+ ){0,4}(?:courses?|training|degree|licen[cs]e|certificate|registration)\b|\b(?:twelfth|12th) (?:school )?grade$/

/** "one of the fields listed above" names no field. */
const NAMED_ELSEWHERE = /\b(?:listed|identified|named|shown|specified|mentioned)\b|\babove\b/
export function doubtPointing(part: Capture | undefined, draft: Draft): void {
  const words = part ? draft.said(part) : ''
  if (NAMED_ELSEWHERE.test(words) || SPECIALTY.test(words)) draft.doubt('fields that are named elsewhere')
  if (OF_ONE_POST.test(words)) draft.doubt('a condition')
}

/** Soon after these a title is meant as a class, whatever stands between. */
const CLASS_MEANT = /(?:(?:duties|level|rank|class) of|(?:comparable|equivalent|equal|similar) to)\b/
const SOON = 14
const ARTICLES = new Set(['a', 'an', 'the', '(', 'n', ')'])
const BEFORE_CLASSES =
  /(?:(?:duties|level|levels|responsibility|responsibilities|class|classes|rank|that|those|work|position|capacity|title) of|(?:comparable|equivalent|equal|similar|superior) to|greater than|performed by|\bas)$/

/** "comparable to … a Harbor Master": a title among plain words, where a class may have been named and not taken. */
function doubtLostClass({ from, to }: Capture, draft: Draft): void {
  for (let at = from; at < to; at += 1) {
    const token = draft.tokens[at]
    if (!token?.capital || token.kind !== 'word' || token.upper) continue
    let before = at
    while (before > from && ARTICLES.has(draft.tokens[before - 1]?.norm ?? '')) before -= 1
    const words = draft.said({ from: Math.max(from, before - 2), to: before })
    const soon = draft.said({ from: Math.max(from, before - SOON), to: before })
    if (BEFORE_CLASSES.test(words) || CLASS_MEANT.test(soon)) return draft.doubt('a class that was not taken')
  }
}

/** "One year, or two show periods, or …", "… with two of the four yearssupervising". */
const OR_SO_MANY =
  /^(?:, )?or (?:\d+|one|two|three|four|five|six)\b|\b(?:two|three|four|five|six) of the (?:two|three|four|five|six|seven|eight)\b/

/** "with 24 qualifying pay periods on the pier": a part of it, by another measure than time. */
const SO_MANY_TIMES =
  /\b(?:\d+|two|three|four|five|six|eight|ten|twelve)(?: \w+){0,2} (?:pay periods|periods|seasons|terms|shifts|assignments)\b/

/** "One year of Pump Mender 2 experience", "of Pump Mender or equivalent experience": a title, as what the experience was. */
const beginsWithTitle = (part: Capture, draft: Draft): boolean => {
  const { from } = draft.span(part)
  const behind = (to: number): string | undefined => draft.tokens.find(token => token.from >= to)?.norm
  return draft.titles.some(
    title =>
      title.from === from &&
      (/\s(?:[IVX]+|\d)$/u.test(title.title) || /^(?:or|,)$/.test(behind(title.to) ?? '')),
  )
}

/** "as a dock hand" asked of a Senior Dock Hand: in small letters, and perhaps the class below all the same. */
export function doubtOwnTitle(part: Capture, draft: Draft): void {
  const [, work = ''] = /^(?:, )?as an? (.+)$/.exec(draft.said(part)) ?? []
  if (work !== '' && ` ${draft.context.subject?.toLowerCase() ?? ''}`.endsWith(` ${work}`))
    draft.doubt('the class below, or its work')
}

/** "mending nets; splicing ropes; or painting buoys": each goes on as the first begins. */
function isOneList(norms: readonly string[]): boolean {
  const starts = norms.flatMap((norm, at) => (norm === ';' ? [at + 1] : []))
  const first = norms.slice(0, FIRST_WORDS).some(isGerund)
  const join = norms[starts.at(-1) ?? 0]
  return (
    first &&
    (join === 'and' || join === 'or') &&
    starts.every(
      at => isGerund(norms[at] ?? '') || (JOINS.has(norms[at] ?? '') && isGerund(norms[at + 1] ?? '')),
    )
  )
}
const FIRST_WORDS = 4
const JOINS = new Set(['and', 'or'])
const isGerund = (norm: string): boolean => /^\p{L}{3,}ing$/u.test(norm)

/** "either (1) repairing pumps" and no (2): the others were not taken. */
const listsOneOnly = (words: string): boolean => /\( (?:1|a) \)/.test(words) && !/\( (?:2|b) \)/.test(words)

/** "after completing a recognized apprenticeship", "following licensure as a pilot": no work, and asked all the same. */
const ANOTHER_DEMAND =
  /\bapprenticeships?\b|\b(?:after|following|upon|subsequent to|beyond) (?:the |a |an )?(?:(?:successful|satisfactory) )?(?:completi(?:on|ng)|graduati(?:on|ng)|licensure|licensing|certification|registration|obtaining|receiving|receipt)\b/

/** Words of weight that the grammar took as plain text although they may ask something. */
export function doubtWords(part: Capture, draft: Draft): void {
  if (part.name === 'bracket') doubtBracket(part, draft)
  if (part.name === 'aside') draft.doubt('a remark in brackets')
  if (part.name !== 'text' && part.name !== 'subject' && part.name !== 'provides') return
  const norms = draft.norms(part)
  const said = draft.said(part)
  if ([REFERENCE, SPECIALTY, WHICHEVER].some(pattern => pattern.test(said)) || isSuchWork(said))
    draft.doubt('refers to something else')
  if (OF_ONE_POST.test(said)) draft.doubt('a condition')
  if (ASKS_A_PAPER.test(said)) draft.doubt('a paper or a course within the words')
  if (RANKED.test(said)) draft.doubt('a class that was not taken')
  doubtRuling(part, draft)
  if (part.name !== 'provides') doubtLostClass(part, draft)
  if (part.name === 'subject' && beginsWithTitle(part, draft)) draft.doubt('a class that was not taken')
  if (ANOTHER_DEMAND.test(said)) draft.doubt('another demand within the words')
  if (OR_SO_MANY.test(said)) draft.doubt('another amount within the words')
  if (listsOneOnly(said)) draft.doubt('the first of several')
  if (SO_MANY_TIMES.test(said)) draft.doubt('an amount within the words')
  const list = norms.indexOf(':')
  if (norms.some((norm, at) => norm === ';' && (list < 0 || at < list)) && !isOneList(norms))
    draft.doubt('more than one part')
  for (let at = part.from; at < part.to; at += 1) {
    const unit = draft.language.phrase('unit', draft.tokens, at)
    if (unit && at > part.from) draft.doubt('an amount within the words')
  }
}
