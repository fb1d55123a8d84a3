/**
 * The marks that give a requirements section its shape: headings of its parts, words that number alternatives, stems of
 * sets. Data; `core/reading/structure/` looks for them. Case does not matter.
 */
export const PART_KINDS = [
  'education',
  'experience',
  'general-experience',
  'specific-experience',
  'licence',
] as const
export type PartKind = (typeof PART_KINDS)[number]
/**
 * What a heading says of the words below it. `everyone`: they hold for every level or specialty; `stated`: they are the
 * requirements, which says nothing new; `scope` (no phrases: any other short line in capitals): they hold for some.
 */
export type HeadingKind = PartKind | 'equivalency' | 'note' | 'examples' | 'everyone' | 'stated' | 'scope'

/** "requirement(s)" or "only", a colon and a dash may follow any of them. Written as `phrases-in-text.ts` says. */
export const HEADINGS: readonly (readonly [HeadingKind, readonly string[]])[] = [
  [
    'equivalency',
    [
      '(education|experience)(/| and | or )(education|experience) equivalenc(y|ies)',
      'equivalenc(y|ies)',
      'equivalent',
      'substitution(|s)',
    ],
  ],
  ['general-experience', ['(general|basic) (work |)experience']],
  ['specific-experience', ['(specific|specialized|special) (work |)experience']],
  ['experience', ['(work |)experience', 'training and experience', 'professional experience']],
  [
    'education',
    [
      '(minimum |general |)education(al|)',
      'education experience',
      'education(/| and | or | and/or )(licen(s|c)e|licensure|certification|registration)(|s)',
      'education and training',
      'training',
      'education/training',
    ],
  ],
  [
    'licence',
    [
      'licen(s|c)e(|s)(,| and| or|/|) … certific(ate|ation)(|s)',
      'licen(s|c)(e|es|ure|ing)',
      'certific(ate|ation)(|s)',
      'registration(|s)',
      'credential(|s)',
      'licen(s|c)e(|s) and … registration(|s)',
      '(registration(|s)|certification(|s)|licen(s|c)e(|s)) and/or (registration|certificate|licen(s|c)e)(|s)',
    ],
  ],
  [
    'note',
    [
      '(special |please |process |important |)note(|s)( {figure}|)',
      '(preferred|desirable|desired) …',
      'documentation required',
      'definition(|s)( of terms|)',
      'additional information',
      'knowledge(s|)(, skills,| and skills|) and abilities',
      'knowledge(s|), abilities(,|) and competencies',
      '(knowledge of|ability to|skill in)',
      'special (personal|physical) characteristics',
    ],
  ],
  [
    'examples',
    [
      '(city of … |)class(|es) (that|which) typically … (meet|meets|qualify|qualifies) …',
      'qualifying classes',
      '(typical |)feeder classes',
    ],
  ],
  [
    'everyone',
    [
      '(for |at |)(all|both) (levels|classes|classifications|specialties|options|patterns|positions|assignments)',
    ],
  ],
  [
    'stated',
    [
      '(minimum |requirement(|s)/|typical |)(acceptable |)(job |)(qualification(|s)|requirement(|s))',
      'requirement(|s)(/| and )minimum qualification(|s)',
      'minimum acceptable training and experience',
      'minimum (training|education) and experience',
      '(education|training) and experience',
      'experience and (education|training)',
      '(education|training|experience)/(education|training|experience)(/(education|training|experience)|)',
      '(education|experience), training(,|) and (education|experience)',
      '(essential|mandatory|required)( criteria|)',
      '(additional|special|other) requirement(|s)',
      // How the position is filled, before what it asks.
      '(non-competitive|open-competitive|open competitive|competitive)',
    ],
  ],
]

/** Words that number alternatives: "Option 2", "Pattern I". */
export const OPTION_WORDS = ['option', 'pattern', 'alternative', 'route', 'path', 'track', 'plan', 'method']

/** How a sentence begins that opens what is asked of those whom the authority picks out for some positions. */
export const SELECTIVE = ['selective (factor |)certification (may|will|can|is) …'] as const

/** Before a period these end no sentence. */
export const ABBREVIATIONS =
  'no nos st dr mr ms mrs jr sr inc e.g i.e etc ph.d vs approx dept ave seq sec art et calif yrs yr hrs hr mos cert lic div bd u.s b.s b.a m.s m.a a.a d.v.m m.d r.n'.split(
    ' ',
  )

/** How a stem ends whose set is finished by any one of its items, or by every one. */
export const STEM_ENDS = {
  any: [
    'either',
    '(any|one|some) … (of|in) the following …',
    'one or more …',
    'a combination of the following …',
    'any of the following …',
  ],
  all: ['(all|each|both) of the following …', '(all|each|both)'],
} as const
