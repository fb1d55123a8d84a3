/** Of what the study must be that stands in for experience: "college work in rope making" → "rope making". */

const NUMBER = String.raw`(?:\d{1,3}|one|two|three|four|six|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|forty-five|sixty|ninety)(?:\s*\(\s*\d{1,3}\s*\))?`
const UNIT = String.raw`(?:units?|hours|credits?)`
const UNITS = String.raw`(?:semester|quarter|college)(?:\s+(?:or|and)\s+(?:quarter|semester))?\s*${UNIT}?`
const AMOUNT = String.raw`(?:(?:at\s+least\s+)?${NUMBER}\s+(?:academic\s+)?(?:years?|months?)\s+of\s+|(?:a\s+minimum\s+of\s+|at\s+least\s+)?${NUMBER}\s+${UNITS}(?:\s+(?:or|and)\s+${NUMBER}\s+${UNITS})?(?:\s+${UNIT})?\s*(?:of\s+)?)`
const SORT = String.raw`(?:(?:full-time|additional|general|college(?:[\s-]level)?|university|academic|(?:post)?graduate|formal)\s+)*`
const STUDY = String.raw`(?:education|training|study|studies|work|course\s?work|courses)`
const OPENING = String.raw`^\W*(?:(?:successful|satisfactory)\s+)?(?:(?:the\s+)?completion\s+of\s+)?`
/** Says nothing of the subject. */
const SCHOOL =
  /,?\s*\b(?:at|in|from|within)\s+(?:an?|the)\s+(?:(?:regionally|nationally)\s+)?(?:(?:recognized|accredited)\s+)+(?:(?:four|two)[\s-]year\s+)?(?:college|university|institution)(?:\s+or\s+(?:college|university))?(?:\s+of\s+recognized\s+standing)?\b,?/giu

/** What it is, and of what; nothing else is said of it. */
const OF_A_SUBJECT = new RegExp(
  String.raw`${OPENING}${AMOUNT}?((${SORT})${STUDY}?)\s*(in|with\s+(?:an?\s+)?(?:specialization|concentration|major(?:\s+(?:work|emphasis|course\s?work))?|emphasis)\s+(?:in|on))\s+([^;:()]+?)\W*$`,
  'iu',
)
const IN_ANY = new RegExp(
  String.raw`${OPENING}(?:${AMOUNT}${SORT}(?:${STUDY}|college|university)?|${SORT}${STUDY}|education\s+of\s+college\s+level)\W*$`,
  'iu',
)
/** A further demand, another thing that may stand in, or a subject that is named elsewhere. */
const MORE =
  /\d|\b(?:units?|years?|months?|semesters?|quarters?|hours|credits?|degrees?|doctorate|experience|licen[sc]\w*|certif\w*|registration|credential|internship|apprentice\w*|school|institute|program|curriculum|thesis|dissertation|above|below|listed|same|such|which|that|who|includ\w+|least|minimum|beyond|towards?|appropriate|applicable|relevant|acceptable|qualifying|approved|stated|described|specified|designated|assigned|indicated|mentioned|required|desirable|possession|completion|graduation|college|university|with|pass\w*|grade)\b/iu
const HIGHER = /\b(?:post)?graduate\b/iu
const PLAIN_LINK = /^in$/iu

/**
 * `any`: study of any sort. A text: the subject, or all that is said of the study, where it is not of college alone
 * ("graduate work in tides"). Null: the words say something else, too.
 */
export function subjectOfStudy(words: string): 'any' | { readonly subject: string } | null {
  const plain = words.replaceAll(SCHOOL, ' ').replaceAll(/\s+/gu, ' ').trim()
  if (IN_ANY.test(plain) && !HIGHER.test(plain)) return 'any'
  const [, what = '', sort = '', link = '', subject = ''] = OF_A_SUBJECT.exec(plain) ?? []
  if (subject === '' || MORE.test(subject)) return null
  const isPlain = PLAIN_LINK.test(link) && !HIGHER.test(sort)
  return { subject: isPlain ? subject : whole(what.trim(), link, subject) }
}
const whole = (what: string, link: string, subject: string): string =>
  `${what.charAt(0).toLowerCase()}${what.slice(1)} ${link} ${subject}`
