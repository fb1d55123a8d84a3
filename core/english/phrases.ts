/**
 * The phrases rules are written in. The first of each is the one `writeRule` uses; `readRule` takes them all, in any
 * case. A kind of experience is written by its name, unless it begins with a word of these.
 */
export const PHRASES = {
  all: ['all of these', 'all of', 'all of the following', 'each of', 'each of the following'],
  any: [
    'any one of these',
    'any of',
    'any of these',
    'any of the following',
    'any one of',
    'any one of the following',
    'one of',
    'one of the following',
  ],
  separately: ['in separate time', 'counted as separate time'],
  for: ['for'],
  only: ['only'],
  decides: ['the authority decides', 'the appointing authority decides'],
  unread: ['left unread'],
  'not-on-file': ['not on file', 'requirements not on file'],
  licence: ['the licence', 'licence', 'the license', 'license', 'the certificate', 'certificate'],
  'high-school': [
    'high school',
    'a high school diploma',
    'high school diploma',
    'high school or equivalency',
    'high school or GED',
    'graduation from high school',
  ],
  associate: ['an associate degree', 'associate degree', "an associate's degree", "associate's degree"],
  bachelor: ["a bachelor's degree", "bachelor's degree", 'a bachelor degree', 'bachelor degree'],
  master: ["a master's degree", "master's degree", 'a master degree', 'master degree'],
  doctorate: ['a doctorate', 'doctorate', 'a doctoral degree', 'doctoral degree'],
  education: ['education', 'any education'],
  'further-experience': ['further qualifying experience', 'further experience', 'additional experience'],
  hours: ['semester hours', 'semester hour'],
  years: ['years', 'year'],
  months: ['months', 'month'],
  days: ['days', 'day'],
  typically: ['typically up to', 'up to'],
  of: ['of'],
  service: ['service'],
  also: ['that is also', 'which is also'],
  in: ['in', 'as', 'held as'],
  comparable: ['or comparable service', 'or comparable'],
  'comparable-there': [
    'or comparable service with the same employer',
    'or comparable with the same employer',
    'or comparable service with that employer',
  ],
  within: ['within the last', 'in the last'],
  'of-which': ['of which'],
  toward: ['toward', 'towards'],
  counts: ['counts as', 'count as'],
  'counts-unrated': ['counts', 'count'],
  'may-count': ['may count as'],
  'may-count-unrated': ['may count'],
  'at-most': ['at most'],
  and: ['and'],
  or: ['or'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>

export type PhraseName = keyof typeof PHRASES

const isPhraseName = (name: string): name is PhraseName => Object.hasOwn(PHRASES, name)
export const PHRASE_NAMES: readonly PhraseName[] = Object.keys(PHRASES).filter(isPhraseName)

/** The way a phrase is written. */
export const phrase = (name: PhraseName): string => PHRASES[name][0]

/** What may be written in words: one to nineteen. */
export const NUMBER_WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]

/** The heading of the second part of a text of qualifications. */
export const SUBSTITUTIONS_HEADING = 'Substitutions:'
