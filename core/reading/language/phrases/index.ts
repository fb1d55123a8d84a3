/** The lexicon: categories of phrases, and what each phrase means where it means more than its category. */
import * as education from './education.ts'
import * as experience from './experience.ts'
import * as licences from './licences.ts'
import * as numbers from './numbers.ts'
import type { PhraseList } from './phrase-list.ts'
import * as studies from './studies.ts'

export const PHRASES = {
  number: numbers.NUMBERS,
  fraction: numbers.FRACTIONS,
  unit: numbers.UNITS,
  month: numbers.MONTH_PHRASES,
  noun: experience.NOUNS,
  idle: experience.IDLE,
  kind: experience.KINDS,
  filler: experience.FILLERS,
  relevant: experience.RELEVANT,
  organisation: experience.ORGANISATIONS,
  'organisation-noun': experience.ORGANISATION_NOUNS,
  'agency-noun': experience.AGENCY_NOUNS,
  auxiliary: experience.AUXILIARIES,
  glue: experience.GLUE,
  degree: education.DEGREES,
  'degree-short': education.SHORT_DEGREES,
  'school-name': education.SCHOOLS,
  'lower-grade': education.GRADES,
  institution: education.INSTITUTIONS,
  'institution-word': education.INSTITUTION_WORDS,
  'degree-word': education.DEGREE_WORDS,
  'field-intro': studies.FIELD_INTROS,
  'shared-noun': studies.SHARED_NOUNS,
  'sharing-adjective': studies.SHARING_ADJECTIVES,
  'credit-unit': studies.CREDIT_UNITS,
  'study-name': studies.STUDY,
  'licence-noun': licences.LICENCE_NOUNS,
  'licence-word': licences.LICENCE_WORDS,
  'licence-intro': licences.LICENCE_INTROS,
  'course-noun': licences.COURSE_NOUNS,
  completion: licences.COMPLETIONS,
} as const satisfies Record<string, PhraseList>
