/** Licences, certificates, registrations, courses of training. */
import { plain } from './phrase-list.ts'

export const LICENCE_NOUNS = plain(
  'license',
  'licenses',
  'licence',
  'licences',
  'certificate',
  'certificates',
  'certification',
  'certifications',
  'registration',
  'registrations',
  'permit',
  'permits',
  'credential',
  'credentials',
  'licensure',
  'card',
  'endorsement',
  'rating',
)

/** Adjectives of a licence that are no part of its name. */
export const LICENCE_WORDS = plain(
  'valid',
  'current',
  'active',
  'unexpired',
  'unrestricted',
  'proper',
  'proper class',
  'appropriate',
  'permanent',
  'full',
  'temporary',
)

export const LICENCE_INTROS = plain(
  'registration as',
  'registration with',
  'certification as',
  'certification from',
  'certification by',
  'registration by',
  'certified as',
  'licensed as',
  'licensed by',
  'licensure as',
  'registered as',
  'registered with',

  'admission to',
  'legal requirements for the practice of',
  'legal requirements for practice of',
  'legal requirements to practice',
  'legal requirements as',
  'the legal requirements as',
  'the legal requirements to practice',
  'the legal requirements for practice of',
  'the legal requirements for the practice of',
)

export const COURSE_NOUNS = plain(
  'apprenticeship',
  'apprenticeship program',
  'program',
  'course',
  'courses',
  'training',
  'training program',
  'training course',
  'academy',
  'curriculum',
  'internship',
  'residency',
  'certification',
  'certifications',
  'certificate',
  'certificates',
  'courses of study',
  'school',
  'examination',
)

export const COMPLETIONS = plain(
  'completion of',
  'successful completion of',
  'satisfactory completion of',
  'successfully completed',
  'have completed',
  'must have completed',
  'graduation from',
  'certificate of completion of',
  'certificate of completion for',
  'certificate of completion from',
)
