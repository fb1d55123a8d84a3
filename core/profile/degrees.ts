/**
 * What a `studyType` says, by a table kept as data. What the table does not know is said, not guessed
 * (formats.md, "A profile"): so no rule here looks inside a word.
 */
import { EDUCATION_LEVELS, type EducationLevel } from '../model/primitives.ts'

/** Usual spellings without punctuation, lower case; `*` stands for a field of study: "Bachelor of Fine Arts". */
const SPELLINGS: Record<EducationLevel, readonly string[]> = {
  'high-school': list(`
    high school, high school diploma, high school degree, high school graduate, highschool, highschool diploma, high
    school equivalency, high school equivalency diploma, high school or equivalent, secondary school, secondary school
    diploma, secondary school certificate, diploma, hs, hs diploma, hsd, hse, ged, ged diploma, ged certificate, hs
    graduate, hs graduate or equivalent, hs grad, high school grad, high school graduate or equivalent, high school
    graduate or ged, high school ged, high school or ged, high school diploma ged, high school diploma or ged, high
    school diploma or equivalent, high school diploma or ged equivalent, high school diploma equivalent, hs ged, hs or
    ged, hs or equivalent, hs diploma ged, hs diploma or ged, diploma or ged, ged or equivalent, high school
    equivalency certificate, general educational development, general education development, general
    equivalency diploma, c hs graduate or equivalent, hiset, tasc, regents diploma, abitur, a levels, baccalaureat,
    matura`),
  associate: list(`
    associate, associates, associate degree, associates degree, associate of *, associates of *, associate in *,
    associates in *, aa, as, aas, aab, aat, afa, ae, aoc, aos, asn, adn, aa in *, as in *, aas in *, 2 year degree,
    two year degree, 2 year college degree, f 2 year college degree, associates level degree, foundation degree`),
  bachelor: list(`
    bachelor, bachelors, bachelor degree, bachelors degree, bachelor of *, bachelors of *, bachelor in *, bachelors in
    *, baccalaureate, baccalaureate degree, ba, bs, bsc, ab, sb, bas, bba, bbm, bcom, bcomm, beng, be, btech, bed,
    bfa, bgs, bis, bls, bpa, bph, bsba, bscs, bse, bsed, bsee, bsme, bsn, bsw, barch, bmus, bm, bca, llb, ba hons, bsc
    hons, beng hons, ba in *, bs in *, bsc in *, bba in *, bs *, ba *, bsc *, undergraduate degree, 4 year degree,
    four year degree, 4 year college degree, bachelors level degree, g bachelors level degree, bachelors degree us`),
  master: list(`
    master, masters, master degree, masters degree, masters level degree, i masters level degree, masters degree us,
    master of *, masters of *, master in *, masters in *, ma, ms, msc, am, sm, mba, emba, mas, med, meng, mfa, mha,
    mhr, mhs, mis, mlis, mls, mpa, mph, mphil, mpp, mps, mres, msed, msn, msw, mst, mtech, mdiv, march, mmus, mca,
    mcom, llm, ma in *, ms in *, msc in *, mba in *, med in *`),
  doctorate: list(`
    doctorate, doctorate academic, doctorate professional, j doctorate academic, k doctorate professional, doctoral,
    doctoral degree, doctorate degree, doctor of *, doctorate in *, doctorate of *, phd, phd in *, dphil, edd, jd,
    juris doctor, doctor juris, md, do, dds, dmd, dvm, pharmd, psyd, dba, dpa, drph, dsc, dsw, dnp, dpt, aud, od, sjd,
    jsd, scd, thd, dmin, engd`),
}

/** Study that is said to be no degree: it may carry hours, never a level. */
const NO_DEGREE = list(`
  coursework, course work, courses, college courses, college coursework, college credits, credits, credit hours, less
  than hs graduate, less than high school, technical school, trade school, vocational school, some college, d some
  college, b less than hs graduate, e technical school, some college no degree, no degree, non degree, nondegree, non
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

/** The level a `studyType` stands for; null for study without a degree; undefined for what the table does not know. */
export function readStudyType(studyType: string): EducationLevel | null | undefined {
  const spelling = plain(studyType)
  const known = exact.has(spelling) ? exact.get(spelling) : exact.get(plain(studyType.replace(CODE, '')))
  if (known !== undefined) return known
  return openings.find(({ opening }) => spelling.startsWith(opening) && spelling.length > opening.length)
    ?.level
}

/** "B.Sc. (Hons)" → "bsc hons", "Bachelor's Degree" → "bachelors degree", "non-degree" → "non degree". */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[.'’`´]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

function list(text: string): string[] {
  return text.split(',').map(spelling => spelling.trim().replaceAll(/\s+/g, ' '))
}
