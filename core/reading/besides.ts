/**
 * What a document asks for where no clause weighs it: in notes of its qualifications, and in the parts outside them. Each is a note
 * that narrows: nobody told "met" should miss it, and whoever accepts the class is to read it (docs/reading.md).
 */
import type { Unweighed } from '../model/primitives.ts'
import type { RequirementNode } from '../model/requirement.ts'
import { nodesOf } from '../model/walk.ts'
import { sentencesIn } from './fields/also-needed.ts'
import type { ClassFacts, QualificationsReading, ReadNote, Section, Span } from './model.ts'
import { defines, STARRED } from './structure/narrowing.ts'
import { matchesOf } from './text/matches.ts'
import { onOneLine } from './text/one-line.ts'
import { overlap } from './text/overlap.ts'

type Noted = Pick<QualificationsReading, 'notes' | 'confidence'>
type Read = Noted & Pick<QualificationsReading, 'requirement'>

export function withBesides(text: string, facts: ClassFacts, read: Read): Noted {
  const asks = (said: string): boolean =>
    asksBesides(said) || (MEMBERSHIP.test(said) && !asksMembership(read.requirement))
  const known = [...facts.asks, ...(facts.alsoNeeded ?? [])]
  const inside = read.notes.map(note => {
    const isTold = note.narrows !== undefined || facts.alsoNeeded?.some(one => overlap(one, note)) === true
    return !isTold && MAY_ASK.has(note.kind) && asks(words(text, note))
      ? { ...note, narrows: 'besides' as const }
      : note
  })
  const outside = facts.sections
    .filter(isOutside)
    .flatMap(section => sentencesIn(text, section, MENTIONS, LONGEST))
    .filter(sentence => !known.some(one => overlap(one, sentence)))
    .flatMap((sentence): ReadNote[] => {
      const narrows = narrowsElsewhere(text, sentence)
      return narrows ? [{ ...sentence, kind: 'explanation', narrows }] : []
    })
  const notes = [...inside, ...outside, ...footnotesOf(text, facts.asks)]
  const isTold = notes.some(({ narrows }) => narrows !== undefined)
  return { notes, confidence: isTold ? 'check' : read.confidence }
}

/** "… in the practice of law*": what stands behind the star elsewhere says what the word means. */
function footnotesOf(text: string, asks: readonly Span[]): ReadNote[] {
  if (!text.includes('*') || !asks.some(({ from, to }) => STARRED.test(text.slice(from, to)))) return []
  return matchesOf(FOOTNOTE, text)
    .map(
      ({ index, 0: line }): ReadNote => ({
        from: index,
        to: index + line.trimEnd().length,
        kind: 'explanation',
        narrows: 'further',
      }),
    )
    .filter(note => !asks.some(ask => overlap(ask, note)))
}
const FOOTNOTE = /^(?:\[\*\]|\*)[^\n*]*\p{L}{3}[^\n]*/gmu

const words = (text: string, { from, to }: Span): string => onOneLine(text.slice(from, to))
const MAY_ASK = new Set<ReadNote['kind']>(['filing', 'condition-of-work', 'other'])

const isOutside = ({ kind, heading }: Section): boolean =>
  (kind === 'process' || kind === 'note' || kind === 'other') &&
  !/\b(?:desir|prefer|alternate range)/iu.test(heading)
/** A definition of a trade is longer than what is asked of a licence. */
const LONGEST = 1200
/** What any of the forms below cannot do without. */
const MENTIONS =
  /\b(?:licen[sc]|certifi|registration|credential|permit|clearance|swim|considered\b|level of\b|the term\b|qualifying\b|for requirement|defined\b|means\b|refers? to\b|understood\b|must (?:also )?have\b)/gi

function narrowsElsewhere(text: string, sentence: Span): Unweighed | null {
  const said = words(text, sentence)
  if (COUNTS_ONLY.test(said) || defines(text, sentence)) return IS_PAPERWORK.test(said) ? null : 'further'
  const mayAsk = MUST_HAVE_SERVED.test(said) || (PAPER_ASKED.test(said) && !SERVED.test(said))
  return mayAsk && asksBesides(said) ? 'besides' : null
}

/** "To be considered professional, experience must be gained …", "the term “harbor experience” applies to …", "For Requirement #1, … must …" */
const COUNTS_ONLY =
  /\b(?:to be|to have been) (?:considered (?!further|for|in|eligible)|at the level of )[^.;]*\b(?:must|requires?|required|shall)\b|\bthe term\b[^.;]{0,60}\bappl(?:y|ies)\b|\bqualifying (?:[\w-]+ ){0,3}experience\b[^.;]{0,80}\b(?:must be|must have|is gained|is limited|shall be)\b(?! from an? )|\b(?:will|shall|can)(?: ?not) be (?:considered|counted|accepted) (?:as )?qualifying experience\b|^\W*for requirements? (?:no\.? |number |# ?)?\d[^.;]*\bmust\b/iu

const PAPER_ASKED =
  /\b(?:licen[sc]es?|licensure|certificates?|certifications?|certified|registration|credentials?|permits?|clearance|swim)\b/iu
/** Something that a person has or has not. */
const THING = new RegExp(
  String.raw`${PAPER_ASKED.source}|\b(?:citizens?(?:hip)?|background check|degree|credits|(?:semester|quarter) (?:units|hours)|course\s?work|courses?|training|type|typing|accreditation|commission|privileges)\b`,
  'iu',
)
const POSSESSED =
  /^\W*(?:\d{1,2}[.)] ?)?(?:(?:current|valid|active|successful|satisfactory) )*(?:possession|eligibility|registration|licen[sc]e|licensure|certification|certified|certificate|completion|ability|sufficient training)\b(?! and\b).*\b(?:appointment|appointed|tenure|employment|hire|examination|application|probation\w*|required|announcement|time limits?)\b/iu
/** "REQUIRED CERTIFICATIONS Certified by …", "or certified as a diver by the Port" */
const CERTIFIED = /^\W*(?:or )?(?:required (?:licen|certific|registr)|certified (?:as|in|by)\b)/iu
const MUST =
  /\b(?:must|shall)(?: also| either)? (?:be able to|have (?:a|an|completed|been certified)\b|possess|hold|obtain|acquire|pass|complete|be (?:certified|licensed|registered|eligible for|a citizen))/iu
const REQUIRED =
  /\b(?:is|are|be)(?: both| also)? required\b|\brequires? (?:an?|the|both|possession|completion)\b|\b(?:will|may)(?: also)? require\b/iu
const AT_APPOINTMENT =
  /\b(?:prior to|at (?:the )?time of|within [^.;]{0,30}\b(?:of|from|after|following)|during tenure of)(?: the)?(?: date of)?(?: their)? (?:appointment|employment|hire)\b/iu
const SERVED =
  /^\W*(?:at least )?(?:one|two|three|four|five|six|\d+)(?: \(\d+\))? (?:years?|months?)\b.*\bexperience\b|^\W*(?:education equivalent to|graduation from|completion of (?:a|an|the) [\w' ]*(?:degree|grade))\b/iu

/** "Candidates must have one year of permanent status as a Clerk", "… must have completed a one-year probationary period". */
const MUST_HAVE_SERVED =
  /\bmust (?:also )?have(?: (?:served|completed|had|been|held|at least|a minimum of|an?)){0,3} (?:one|two|three|four|five|six|twelve|\d+)(?: \(\d+\))?[\s-](?:continuous )?(?:years?|months?)\b(?!['’]? (?:of )?(?:experience|paid|full))/iu

/** "Applicants must have active membership in the Harbor Bar before they are eligible": said once more of what the rule asks, or nowhere else. */
const MEMBERSHIP = /\bmust (?:have|possess|hold) (?:an? )?(?:active |current )?membership\b/iu
const asksMembership = (rule: RequirementNode): boolean =>
  nodesOf(rule).some(
    ({ node }) => 'licence' in node && /\b(?:member(?:ship)?|bar)\b/iu.test(node.licence.name),
  )

/** It asks for something of whoever is appointed, or of some; not for papers to be handed in, and not for what the rule asks already. */
const asksBesides = (said: string): boolean =>
  (SERVED.test(said) ||
    MUST_HAVE_SERVED.test(said) ||
    (THING.test(said) && ASKED.some(form => form.test(said)))) &&
  (!IS_PAPERWORK.test(said) || TO_BE_APPOINTED.test(said)) &&
  !ASKED_ALREADY.test(said)

/** "Proof of enrollment must be given in order to be appointed." */
const TO_BE_APPOINTED = /\bin order to be appointed\b/iu
const ASKED = [POSSESSED, CERTIFIED, MUST, REQUIRED, AT_APPOINTMENT, TO_BE_APPOINTED]
const IS_PAPERWORK =
  /\b(?:submit|attach|list|indicate|include the|e-?mail|on-?line|supplemental|transcripts?|application (?:form|section)|section of the|(?:provide|required|furnish) (?:proof|documentation|a copy)|copy of|eligible (?:candidates|list)|selective|desired|desirable|preferred|preference|not required|(?:test|examination|interview)s? (?:will|is|are|may)|(?:performance|written) test|qualifying score|required to (?:demonstrate|prepare|undergo|take|operate|respond)|substitut\w*|equates?)\b/iu
/** "… will be admitted, but must possess the certificate before …"; "to maintain certification": of those employed. */
const ASKED_ALREADY =
  /^\W*(?:\d+[.)] ?)?promotions? (?:from|to)\b|\b(?:admit|admitted|(?:may|can|will) (?:compete|apply|file|take)|seniors?|equivalent qualifications)\b|\b(?:meet|meets|satisfy|satisfies|complete) (?:fully )?(?:the|this|these|all|that|any|both)\b|^\W*completion of (?:course ?work|(?:the )?(?:required )?continuing)\b[^;]*\bto maintain\b/iu
