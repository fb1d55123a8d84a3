/**
 * What a `studyType` says, by a table kept as data. What the table does not know is said, not guessed
 * (formats.md, "A profile"): so no rule here looks inside a word, and words beside a degree that may take it back
 * ("BA, 90 of 120 credits") are no part of any spelling.
 */
import type { Education } from '../model/profile.ts'
import { EDUCATION_LEVELS, type EducationLevel } from '../model/primitives.ts'

/** Semester hours that a degree stands for where it states none, and that meeting a clause for this level uses up. */
export const DEGREE_HOURS: Record<EducationLevel, number> = {
  'high-school': 0,
  associate: 60,
  bachelor: 120,
  master: 120,
  doctorate: 120,
}

/** Usual spellings without punctuation, lower case; `*` stands for a field of study: "Bachelor of Fine Arts". */
const SPELLINGS: Record<EducationLevel, readonly string[]> = {
  'high-school': list(`
    high school, high school diploma, high school degree, high school graduate, highschool, highschool diploma, high
    school equivalency, high school equivalency diploma, high school or equivalent, secondary school, secondary school
    diploma, secondary school certificate, diploma, hs, hs diploma, hsd, hse, ged, ged diploma, ged certificate, hs
    graduate, hs graduate or equivalent, graduated high school, graduated from high school, completed high school,
    high school graduate some college, hs grad, high school grad, high school graduate or equivalent, high school
    graduate or ged, high school ged, high school or ged, high school diploma ged, high school diploma or ged, high
    school diploma or equivalent, high school diploma or ged equivalent, high school diploma equivalent, hs ged, hs or
    ged, hs or equivalent, hs diploma ged, hs diploma or ged, diploma or ged, ged or equivalent, high school
    equivalency certificate, general educational development, general education development, general
    equivalency diploma, c hs graduate or equivalent, hiset, tasc, regents diploma, abitur, a levels, baccalaureat,
    matura`),
  associate: list(`
    associate, associates, associate degree, associates degree, associates of *, associates in *, associate degree in *,
    associates degree in *, associate of arts, associate of arts in *, associate in arts, associate in arts *,
    associate of science, associate of science in *, associate in science, associate in science *,
    associate of applied *, associate in applied *, associate of occupational *, associate in occupational *,
    associate of specialized *, associate in specialized *, associate of fine arts, associate of general studies,
    associate in general studies, associate of business, associate of business *, associate in business,
    associate in business administration, associate in accounting, associate in criminal justice,
    associate of engineering, associate of engineering *, associate of technology, associate of nursing,
    associate in nursing, aa, as, aas, aab, aat, aa t, as t, afa, ae, aoc, aos, asn, adn, aa in *, as in *, aas in *,
    aas *, 2 year degree, two year degree, 2 year college degree, f 2 year college degree, associates level degree,
    foundation degree`),
  bachelor: list(`
    bachelor, bachelors, bachelor degree, bachelors degree, bachelor of *, bachelors of *, bachelor in *, bachelors in
    *, bachelor degree in *, bachelors degree in *, bachelors degree *, baccalaureate, baccalaureate degree, ba, bs, bsc, ab, sb, bas, bba, bbm, bcom, bcomm, beng, be, btech, bed,
    bfa, bgs, bis, bls, bpa, bph, bsba, bscs, bse, bsed, bsee, bsme, bsn, bsw, barch, bmus, bm, bca, llb, ba hons, bsc
    hons, beng hons, bba *, bfa *, ba in *, bs in *, bsc in *, bba in *, bs *, ba *, bsc *, undergraduate degree, 4 year degree,
    four year degree, 4 year college degree, bachelors level degree, g bachelors level degree, bachelors degree us`),
  master: list(`
    master, masters, master degree, masters degree, masters level degree, i masters level degree, masters degree us,
    master of *, masters of *, master in *, masters in *, master degree in *, masters degree in *, masters degree *, ma, ms, msc, am, sm, mba, emba, mas, med, meng, mfa, mha,
    mhr, mhs, mis, mlis, mls, mpa, mph, mphil, mpp, mps, mres, msed, msn, msw, mst, mtech, mdiv, march, mmus, mca,
    mcom, llm, ma in *, ms in *, msc in *, msc *, mba in *, mba *, mfa *, med in *`),
  doctorate: list(`
    doctorate, doctorate academic, doctorate professional, j doctorate academic, k doctorate professional, doctoral,
    doctoral degree, doctorate degree, doctor of *, doctorate in *, doctorate of *, doctoral degree in *,
    doctorate degree in *, phd, phd in *, dphil, edd, jd,
    juris doctor, doctor juris, md, do, dds, dmd, dvm, pharmd, psyd, dba, dpa, drph, dsc, dsw, dnp, dpt, aud, od, sjd,
    jsd, scd, thd, dmin, engd`),
}

/** Study that is said to be no degree: it may carry hours, never a level. */
const NO_DEGREE = list(`
  coursework, course work, courses, college courses, college coursework, college credits, credits, credit hours, less
  than hs graduate, less than high school, technical school, trade school, vocational school, some college, d some
  college, b less than hs graduate, e technical school, some college no degree, some high school, no degree, non degree, nondegree, non
  degree study`)

const exact = new Map<string, EducationLevel | null>(NO_DEGREE.map(spelling => [spelling, null]))
const openings: { opening: string; level: EducationLevel }[] = []
for (const level of EDUCATION_LEVELS) {
  for (const spelling of SPELLINGS[level]) {
    if (spelling.endsWith('*')) openings.push({ opening: spelling.slice(0, -1), level })
    else exact.set(spelling, level)
  }
}

/** What a system writes before what it means: “G-Bachelor's Level Degree”, “4 - Master”. */
const CODE = /^\s*([a-z]|\d{1,2})\s*[-–:)]\s*/i

/** Beside a degree they may take it back, or say that it is something like one: then it is not known. A year is a date. */
const MAY_TAKE_BACK =
  /\b(?:not?|or|equivalent|experience|years?|credits?|hours?|units?|courses?|coursework|class(?:es)?|semesters?|quarters?|without|minus|short|remaining|left|transferred|almost|nearly|half|level)\b|(?!\b(?:19|20)\d\d\b)\b\d/

/** What is said to be under way, given up or lacking is no degree, whatever it would have been. */
const UNFINISHED = new RegExp(
  [
    'in progress|under ?way|ongoing|unfinished|uncompleted|incomplete|partial(?:ly)?',
    '(?:not|never|didnt|hasnt|havent|to be|yet to)(?: (?:yet|be|been))*' +
      ' (?:finish|complete|earn|award|confer|receive|obtain|graduate)(?:e?d|red)?',
    'not yet|no degree|without (?:a )?degree|candidate(?! of)|candidacy|abd|all but dissertation',
    'expected|expecting|anticipated|pursuing|pending|currently|enrolled(?! nurs)|attending|towards?|working on|studying',
    'withdrew|withdrawn|dropped|drop ?out|discontinued|\\d+ of \\d+',
  ]
    .map(words => `\\b(?:${words})\\b`)
    .join('|'),
)

/** “BA in progress”, “PhD (ABD)”, “BS, not finished”: it says itself that it was not earned. */
export const saysUnfinished = (studyType: string): boolean => UNFINISHED.test(plain(studyType))

/** The level a `studyType` stands for; null for study without a degree; undefined for what the table does not know. */
export function readStudyType(studyType: string): EducationLevel | null | undefined {
  if (saysUnfinished(studyType)) return null
  const [, outside, inside] = /^([^()]*)\(([^()]*)\)\s*$/.exec(studyType) ?? []
  const spelling = plain(studyType)
  const whole = spelt(spelling)
  if (whole !== undefined) return whole
  const uncoded = spelt(plain(studyType.replace(CODE, '')))
  if (uncoded !== undefined) return uncoded
  // “Juris Doctor (J.D.)” says it twice.
  const twice = outside === undefined ? undefined : spelt(plain(outside))
  if (twice !== undefined && twice === spelt(plain(inside ?? ''))) return twice
  return openings.find(({ opening }) => opensWith(spelling, opening))?.level
}

const opensWith = (spelling: string, opening: string): boolean =>
  spelling.startsWith(opening) &&
  spelling.length > opening.length &&
  !MAY_TAKE_BACK.test(spelling.slice(opening.length))

/** A whole spelling of the table, with “degree”, honours or years behind it or without. */
const spelt = (spelling: string): EducationLevel | null | undefined =>
  [spelling, spelling.replace(/ degree$/, ''), spelling.replace(HONOURS, ''), spelling.replace(YEARS, '')]
    .map(said => exact.get(said))
    .find(known => known !== undefined)
const YEARS = /(?: (?:19|20)\d\d){1,2}$/
const HONOURS = /(?: with)? (?:hons|honou?rs)$|(?: magna| summa)? cum laude$/

/** As the person says it, else as the degree reads. */
export function levelOf({ studyType, ladder }: Education): EducationLevel | null | undefined {
  if (ladder?.unfinished) return null
  return ladder?.level ?? (studyType?.trim() ? readStudyType(studyType) : null)
}

/**
 * “Accounting” of “BS in Accounting”, “BS Accounting” and “Bachelor of Accounting”, “Nursing” of “Associate in Science in
 * Nursing”; null where no field is named. What a minor or a certificate beside the degree is in is not its field.
 */
export function fieldOf(studyType: string): string | null {
  const level = readStudyType(studyType)
  if (level === null || level === undefined || level === 'high-school') return null
  const [degree = ''] = studyType.split(BESIDE)
  const named = /\bin\s+([^,;()]*[^,;()\s])/iu.exec(degree.replace(IN_ARTS, ''))?.[1] ?? fieldBehind(degree)
  return named === null ? null : (SHORT_FIELDS[plain(named)] ?? named)
}
const BESIDE = /\b(?:minor(?:ing)?|certificate|certification|coursework)\b/iu

/** “BS Accounting”: what stands directly behind what the degree is called, but for honours, years and schools. */
function fieldBehind(degree: string): string | null {
  const rest = degree.replace(CODE, '').replace(CALLED, '')
  const field = rest === degree ? null : /^\W*(?:of\s+)?([^,;()]*[^,;()\s.])/iu.exec(rest)?.[1]
  return field && !NO_FIELD.test(plain(field)) ? field : null
}
const CALLED =
  /^\W*(?:(?:associate|bachelor|master)(?:['’]?s)?(?:\s+degree)?\b(?:\s+(?:of|in)\s+(?:(?:applied|fine|general|liberal)\s+)*(?:arts?|sciences?|studies)(?:\s+and\s+sciences?)?\b)?|(?:b\.?b\.?a|m\.?b\.?a|a\.?a\.?s|[bm]\.?\s?sc|[abm]\.?\s?[as])\b\.?(?:\s+degree\b)?)/iu
const NO_FIELD =
  /^(?:us|t|for transfer)$|\d|\b(?:hons|honou?rs|laude|degree|diploma|level|with|from|at|university|univ|college|institute|school)\b/

/** As offices shorten them, where no other field is meant. */
const SHORT_FIELDS: Readonly<Record<string, string>> = {
  acct: 'Accounting',
  acctg: 'Accounting',
  accting: 'Accounting',
  'bus admin': 'Business Administration',
  'business admin': 'Business Administration',
  'comp sci': 'Computer Science',
  'computer sci': 'Computer Science',
}
/** Of any field: it is what the degree is called. */
const IN_ARTS =
  /^\W*(?:associate|bachelor|master)['’]?s?\s+in\s+(?:applied\s+)?(?:arts?|sciences?)\b(?:\s+for\s+transfer\b)?/iu

/** "B. Sc. (Hons)" → "bsc hons", "Bachelor's Degree" → "bachelors degree", "non-degree" → "non degree". */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\b([a-z]{1,2})\. (?=[a-z]{1,3}\.)/g, '$1.')
    .replaceAll(/[.'’`´]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

function list(text: string): string[] {
  return text.split(',').map(spelling => spelling.trim().replaceAll(/\s+/g, ' '))
}
