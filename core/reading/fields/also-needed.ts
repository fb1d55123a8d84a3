/**
 * Licences that a document asks for outside its qualifications: of whoever is appointed, or in some positions. They
 * decide nobody's qualification, and nobody told "met" should miss them.
 */
import type { AlsoNeeded, Found, Span } from '../model.ts'
import { matchesOf } from '../text/matches.ts'

/** "A valid California driver's license is required", "Registration as a Diver with the Port will be required". */
const REQUIRED =
  /^(?:an?\s)?(?<licence>[^.,;:()]{3,90}?(?:\s\(\p{Lu}{2,8}\)\s[^.,;:()]{3,40}?)?)(?:\swith\s[^.;]{3,90}?)?\s(?:is|are|shall be|will be)\srequired\b/iu
/** "Some positions may require a valid California driver's license", "… and a valid medical certificate". */
const OF_POSITIONS =
  /^(?:some|certain|designated|specific|many)\spositions\s(?:may\s|will\s)?(?:also\s)?requires?\s(?:possession\sof\s)?(?:an?\s)?(?<licence>[^.,;:()]{3,90}?)(?=$|[.,;:()]|\s(?:and|or)\s(?:an?\s)?(?:valid|current)\b|\s(?:issued|approved|prior)\b)/iu
/** "Possession of a … license … prior to appointment and during tenure of employment." */
const POSSESSED =
  /^possession\sof\s(?:an?\s|the\s)?(?:valid,\s)?(?<licence>[^.,;:()]{3,90}?)(?=\s(?:as\sissued|issued|prior|at\sthe\stime|during|by\sthe)\b)[^.;]*\b(?:appointment|tenure|employment)\b/iu
/** "Registration as a Diver with the Port prior to appointment and during tenure of employment." */
const HELD_AS =
  /^(?<licence>(?:registration|certification|licensure)\sas\san?\s[^.,;:()]{3,70}?)(?=\s(?:with|by|as\sissued|issued|in|prior|at\sthe\stime|during)\b)[^.;]*\b(?:appointment|tenure|employment)\b/iu
/** "A valid certification from the Pilot Council (PC) per Article 5.1 is required within two years from the date of appointment." */
const GIVEN_BY =
  /^(?:an?\s)?(?<licence>(?:valid\s|current\s)?(?:registration|certification|licensure)\s(?:from|by|with)\s[^.,;:()]{3,70}?)(?=\s(?:\(|per\b|as\b|is\b|are\b|shall\b|will\b))[^;]{0,120}?\s(?:is|are|shall be|will be)\srequired\b/iu
const FORMS = [REQUIRED, OF_POSITIONS, POSSESSED, HELD_AS, GIVEN_BY]
const IF_ASKED = /\bif\srequired\b/iu
/** How such papers are called, and nothing behind it. */
const PAPER =
  /\s(?:licen[sc]e|certificate|certification|registration)$|^(?:registration|certification|licensure)\s(?:as|from|by|with)\s/iu
/** What a name does not hold: who must do what. */
const NO_NAME =
  /\b(?:and|or|of|copy|proof|applicants?|candidates?|positions?|must|following|seniors?|students?|graduates?)\b/iu
const STATE = /^(?:(?:valid|current|unrestricted|proper\sclass),?\s)+/iu
const MENTIONS = /licen[sc]e|certificat|registration/iu
/** "2. ", "• " */
const MARK = /^\W*(?:\d{1,2}[.)]\s*)?/u
const LONGEST = 400

/** Each licence once; one that all need before the same of some positions. */
export function alsoNeededIn(text: string, parts: readonly Span[]): Found<AlsoNeeded>[] {
  const found = new Map<string, Found<AlsoNeeded>>()
  for (const span of parts.flatMap(part => sentencesIn(text, part))) {
    const needed = neededIn(text.slice(span.from, span.to))
    if (!needed) continue
    const key = needed.licence.toLowerCase()
    if (!found.has(key) || !needed.some) found.set(key, { ...span, value: needed, confidence: 'check' })
  }
  return [...found.values()]
}

function neededIn(sentence: string): AlsoNeeded | null {
  for (const form of FORMS) {
    const licence = form.exec(sentence)?.groups?.['licence']?.trim().replace(STATE, '')
    if (licence === undefined || !PAPER.test(licence) || NO_NAME.test(licence)) continue
    return form === OF_POSITIONS || IF_ASKED.test(sentence) ? { licence, some: true } : { licence }
  }
  return null
}

const SENTENCE = /[^\n.;]+(?:[.;](?!\s|$)[^\n.;]+)*/gu
function sentencesIn(text: string, { from, to }: Span): Span[] {
  const words = text.slice(from, to)
  if (!MENTIONS.test(words)) return []
  const sentences: Span[] = []
  for (const { index, 0: sentence } of matchesOf(SENTENCE, words)) {
    if (sentence.length > LONGEST || !MENTIONS.test(sentence)) continue
    const skipped = MARK.exec(sentence)?.[0].length ?? 0
    const start = from + index + skipped
    sentences.push({ from: start, to: start + sentence.slice(skipped).trimEnd().length })
  }
  return sentences
}
