/**
 * Licences that a document asks for outside its qualifications: of whoever is appointed, or in some positions. They
 * decide nobody's qualification, and nobody told "met" should miss them.
 */
import type { AlsoNeeded, Found, Span } from '../model.ts'
import { matchesOf } from '../text/matches.ts'

/** A name: words, and a short remark in brackets, "Class B (or A) license". */
const NAME = String.raw`(?<licence>(?:[^.,;:()]|\([^()]{1,24}\)){3,140}?)`
const POSSESSION = String.raw`(?:(?:the\s)?possession\sof\s)?(?:an?\s|the\s)?(?:valid,\s)?`
/** Behind a name. */
const ENDS = String.raw`(?=$|[.,;:]|\s(?:and|or)\s(?:an?\s)?(?:valid|current)\b|\s(?:as\sissued|issued|approved|awarded|prior|at\sthe\stime|within|during|by\sthe|if\srequired)\b)`
const form = (pattern: string): RegExp => new RegExp(pattern, 'iu')

/** "A valid California driver's license is required", "Registration as a Diver with the Port will be required". */
const REQUIRED = form(
  String.raw`^${POSSESSION}${NAME}(?:\s(?:with|issued|approved)\s[^.;]{3,90}?)?\s(?:is|are|shall be|will be)\s(?:also\s)?required\b`,
)
/** "… may be required for some positions." */
const AT_TIMES = form(
  String.raw`^${POSSESSION}${NAME}(?:\s(?:with|issued|approved)\s[^.;]{3,90}?)?\smay\s(?:also\s)?be\srequired\b`,
)
/** "Some positions may require a valid California driver's license", "… and a valid medical certificate". */
const OF_POSITIONS = form(
  String.raw`^(?:some|certain|designated|specific|many|most)\spositions\s(?:may\s|will\s)?(?:also\s)?requires?\s${POSSESSION}${NAME}${ENDS}`,
)
/** "All positions will require …" */
const OF_ALL = form(
  String.raw`^all\spositions\s(?:will\s|shall\s)?(?:also\s)?require\s${POSSESSION}${NAME}${ENDS}`,
)
/** "Possession of a … license … prior to appointment and during tenure of employment." */
const POSSESSED = form(
  String.raw`^(?=possession)${POSSESSION}${NAME}${ENDS}[^.;]*\b(?:appointment|tenure|employment|if\srequired)\b`,
)
/** "Possession of a valid boat license." in a part that says what whoever is appointed must be or have. */
const POSSESSED_ALONE = form(
  String.raw`^(?=possession)${POSSESSION}${NAME}(?:\s(?:issued|approved)\sby\s[^.;]{3,90}?)?(?:\sand\sa\s(?:good|safe)\sdriving\srecord)?\s*(?:\([^()]*\)?)?\s*[.;]?$`,
)
/** "Candidates must obtain a Diver certificate prior to appointment." */
const MUST_HAVE = form(
  String.raw`^(?:(?:all\s)?(?:candidates|applicants|employees|incumbents)\s)?must\s(?:also\s)?(?:possess|obtain|have|hold)\s(?:an?\s)?${NAME}${ENDS}[^.;]*\b(?:appointment|tenure|employment)\b`,
)
/** "Registration as a Diver with the Port prior to appointment and during tenure of employment." */
const HELD_AS =
  /^(?<licence>(?:registration|certification|licensure)\sas\san?\s[^.,;:()]{3,70}?)(?=\s(?:with|by|as\sissued|issued|in|prior|at\sthe\stime|within|during)\b)[^.;]*\b(?:appointment|tenure|employment)\b/iu
/** "A valid certification from the Pilot Council (PC) per Article 5.1 is required within two years from the date of appointment." */
const GIVEN_BY =
  /^(?:an?\s)?(?<licence>(?:valid\s|current\s)?(?:registration|certification|licensure)\s(?:from|by|with)\s[^.,;:()]{3,70}?)(?=\s(?:\(|per\b|as\b|is\b|are\b|shall\b|will\b))[^;]{0,120}?\s(?:is|are|shall be|will be)\srequired\b/iu
/** "Prior to appointment, candidates must possess a Basic certificate issued by the Port." */
const FIRST_MUST_HAVE = form(
  String.raw`^prior\sto\sappointment,\s(?:(?:all\s)?(?:candidates|applicants)\s)?must\s(?:possess|obtain|have|hold)\s(?:an?\s)?${NAME}${ENDS}`,
)
const FORMS = [
  FIRST_MUST_HAVE,
  REQUIRED,
  AT_TIMES,
  OF_POSITIONS,
  OF_ALL,
  POSSESSED,
  MUST_HAVE,
  HELD_AS,
  GIVEN_BY,
]
const FORMS_OF_THE_PERSON = [...FORMS, POSSESSED_ALONE]
const OF_SOME = new Set([AT_TIMES, OF_POSITIONS])
const IF_ASKED =
  /\bif\srequired\b|\b(?:as|when|where)\srequired\sby\b|\b(?:for|in|of)\s(?:(?:some|certain|designated|specific)\spositions\b|positions\sin\b)|\bfor\sthe\s(?:[\p{L}/’'-]+\s){1,5}specialt(?:y|ies)\b(?!.*\ball\sother\b)/iu
const CALLED = 'licen[sc]e|certificate|certification|registration|permit|credential'
const MEANT_FOR = String.raw`\s(?:as\san?|for|to|in|of)\s(?!the\b)[\p{L}\d' /()-]+`
/** How such papers are called, and what they are for. */
const PAPER = form(
  String.raw`\s(?:${CALLED})(?:${MEANT_FOR})?$|^(?:${CALLED})${MEANT_FOR}$|^(?:registration|certification|licensure)\s(?:as|from|by|with)\s`,
)
/** "a Diver's license and a boat license" are two, and no name. */
const PAPERS = /\b(?:licen[sc]es?|certificates?|certifications?|registrations?|permits?|credentials?)\b/giu
const OF_REGISTRATION = /\b(certificate) of registration\b/iu
/** "… or certification as a Rigger": another may do, and goes by no name here. */
const OR_ANOTHER =
  /\bor\s(?:possession\sof\s)?(?:an?\s)?(?:valid\s|current\s)?(?:certification|registration|licensure)\s(?:as|by|with)\b/iu
/** "… is preferred", "… for appointment to the Senior Diver level and above": a wish, or another class's. */
const OF_NOBODY = /\b(?:preferred|desirable|desired)\b|\b(?:and|or)\sabove\b/iu
/** "Basic certificate" is many things. */
const IS_VAGUE =
  /^(?:basic|intermediate|advanced|professional|special)\s(?:certificate|certification|permit|credential)$/iu
/** What a name does not hold: who must do what. */
const NO_NAME =
  /\b(?:copy|proof|applicants?|candidates?|positions?|must|following|appropriate|seniors?|students?|graduates?|record|completion|renewal|eligibility|care|time|one|any|such|these|those)\b|\s(?:as|at|by|with|and|or)$/iu
const STATE = /^(?:(?:valid|current|unrestricted|proper\sclass),?\s(?:and\s)?)+/iu
const MENTIONS = /licen[sc]e|certificat|registration|permit|credential/giu
/** "2. ", "• " */
const MARK = /^\W*(?:\d{1,2}[.)]\s*)?/u
const LONGEST = 400

/**
 * Each licence once; one that all need before the same of some positions.
 * @param ofThePerson parts that say what whoever is appointed must be and have.
 */
export function alsoNeededIn(
  text: string,
  parts: readonly Span[],
  ofThePerson: readonly Span[] = [],
): Found<AlsoNeeded>[] {
  const found = new Map<string, Found<AlsoNeeded>>()
  const lookThrough = (part: Span, forms: readonly RegExp[]): void => {
    for (const span of sentencesIn(text, part, MENTIONS)) {
      const needed = neededIn(text.slice(span.from, span.to), forms)
      if (!needed) continue
      const key = needed.licence.toLowerCase()
      if (!found.has(key) || !needed.some) found.set(key, { ...span, value: needed, confidence: 'check' })
    }
  }
  for (const part of parts) lookThrough(part, FORMS)
  for (const part of ofThePerson) lookThrough(part, FORMS_OF_THE_PERSON)
  return [...found.values()]
}

function neededIn(sentence: string, forms: readonly RegExp[]): AlsoNeeded | null {
  for (const each of forms) {
    const licence = each.exec(sentence)?.groups?.['licence']?.trim().replace(STATE, '')
    if (licence === undefined || !PAPER.test(licence) || NO_NAME.test(licence)) continue
    if (matchesOf(PAPERS, licence.replace(OF_REGISTRATION, '$1')).length > 1) continue
    if (OR_ANOTHER.test(sentence) || OF_NOBODY.test(sentence) || IS_VAGUE.test(licence)) continue
    return OF_SOME.has(each) || IF_ASKED.test(sentence) ? { licence, some: true } : { licence }
  }
  return null
}

/** The sentences of a part in which the (global) pattern is found, without the numbers and marks before them. */
export function sentencesIn(text: string, part: Span, mentioned: RegExp, longest = LONGEST): Span[] {
  const words = text.slice(part.from, part.to)
  const sentences: Span[] = []
  mentioned.lastIndex = 0
  for (let match = mentioned.exec(words); match; match = mentioned.exec(words)) {
    const from = sentenceStart(words, match.index)
    const to = sentenceEnd(words, match.index)
    mentioned.lastIndex = to
    if (to - from > longest) continue
    const sentence = words.slice(from, to)
    const start = part.from + from + (MARK.exec(sentence)?.[0].length ?? 0)
    sentences.push({ from: start, to: part.from + from + sentence.trimEnd().length })
  }
  return sentences
}

function sentenceStart(words: string, at: number): number {
  let from = at
  while (from > 0 && !endsAt(words, from - 1)) from -= 1
  return from
}
function sentenceEnd(words: string, at: number): number {
  let to = at
  while (to < words.length && !endsAt(words, to)) to += 1
  return to
}
/** A new line; a full stop or a semicolon before a blank. */
function endsAt(words: string, at: number): boolean {
  const mark = words.charAt(at)
  return mark === '\n' || ((mark === '.' || mark === ';') && /^\s?$/.test(words.charAt(at + 1)))
}
