/**
 * What tells a requirement from other sentences of a qualifications section, as data: phrases by the role of the
 * sentence they stand in. Written as `phrases-in-text.ts` says.
 */
export const ROLE_PHRASES = {
  /** What follows is asked only of those who qualify by some of the alternatives. */
  condition: [
    'education … (is|are) required (when|if|for) …',
    'education … applies (only |)to …',
    '(is|are) required when … (service|experience|pattern) … (is|are) used',
  ],
  /** Something stands in for something required. */
  substitution: [
    '(may|can|could|will|shall|might) (also |)be substituted',
    '(may|can|could|will) (also |)substitute',
    'substitutes for',
    'substitutions (may|can) be (allowed|made|considered)',
    '(may|can|will) (also |)be (accepted|used|considered) … (in lieu of|in place of|instead of|as a substitute for|in substitution for|toward|towards|to (meet|satisfy|fulfill))',
    '(may |can |)equate(s|) (to|for)',
    'may be met by',
    '(satisfies|satisfy|meets|fulfills) (this|(both |)the … (education|experience)) … requirement(|s)',
  ],
  /** Says how time is counted. */
  counting: ['under the policy of', 'continuous service beginning', 'will be prorated'],
  /** Says who may hand in or must bring what, and when: asks nothing more of the person. */
  filing: [
    'may file',
    'may take the (examination|exam|test)',
    '(will|shall|may) be allowed to (participate|take|compete)',
    '(individuals|persons|applicants|candidates) who are recruited',
    'able to pass',
    '(may|will|shall) (also |)be admitted (to|into)',
    'will admit (applicants|candidates)',
    'admitted to the (examination|exam|test)',
    '(applicants|candidates|persons|individuals|students) (who|that) (lack|are lacking|do not possess|have not|are within|have completed|are enrolled)',
    '(cannot|can not|may not|will not|must not) be (appointed|considered|eligible|hired)',
    'not be (appointed|processed|considered)',
    '(applicants|candidates) (filing|qualifying|using|substituting|wishing|seeking|claiming|applying)',
    '(applicants|candidates|employees) (who|that) (wish|want) to',
    '(must|should) (attach|list|submit|provide|complete the|indicate|upload|bring|present|include the|note)',
    '(must|may|should|will) be (attached|submitted|received|mailed|verified|presented)',
    'proof of … (must|will|is|shall) be',
    'will be required to (submit|provide|present)',
    'eligible for appointment',
    'the following conditions must be met',
    'attached to the (online |on-line |)application',
    'application(|s) (will|may) (not |)be',
    'disqualified',
    'list of … accrediting agencies',
    'must be from (a|an) … accredited',
  ],
  /** When a licence must be had; of what is asked in years or by education it says nothing less. */
  timing: [
    '(prior to|before|at the time of|within … of|by the time of|upon) (being |)(appointment|hire|appointed)',
    'within … (of|from|after) (the |)date of (appointment|hire)',
    '(prior to|before) … tenure',
    'by the end of (the|their) probationary period',
    'during (the |)tenure',
  ],
  /** Wished for, not asked for. */
  preference: [
    '(is|are) (also |)(highly |very |especially |particularly |strongly |most |)(desirable|desired|preferred|helpful|advantageous)',
    '(desirable|preferred) (qualification(|s)|but not required)',
    'desired but not required',
    'preference (may|will) be given',
  ],
  /** Says what a word of the requirements means, or how time is counted. */
  explanation: [
    '(is|are) (defined as|considered to be|deemed)',
    '(is|are) equivalent to (\\d+|one|two|three|four|six|thirty|forty)',
    '(is|shall be|are) interpreted (as|to)',
    'for (the |)purpose(|s) of',
    'may be defined as',
    'refers to',
    'shall mean',
    '(will|may) be (prorated|pro-rated)',
    'in (appraising|interpreting|evaluating)',
    'under the policy of',
    'will be evaluated as',
    '(meets|meet|satisfies|satisfy) the … requirement(|s)',
    'more weight will be given',
    'combined on a (proportional|proportionate|pro-rata) basis',
    'combined on a proportion',
    '(typically|usually|normally|generally) (includes|include|involves|involve|is gained|acquired)',
    '(do|does|will) not qualify',
    '(is|are) not (acceptable|qualifying|considered qualifying)',
    'selective (factor )?certification',
    '(experience|persons|candidates|applicants) … (applied|applying|applicable) … (to|toward|towards|under) (this|the|these|that) … (requirement(|s)|pattern(|s))',
    'may not (be |)(used|substituted)',
    'may be combined with',
    'may be credited (to|toward|towards)',
    'qualifications for this level are',
    'failure to',
    'units … (equal|equals|(is|are) (equal|equivalent) to) …',
    'if the (requested |required |)(document(|s|ation)|certificate(|s)|letter|copy) … (attached|submitted|received)',
    'information on how',
    'is determined by',
    'based on training and experience requirements as approved',
    'the following statement(|s) represent(|s)',
    'used to admit or reject applicants',
    'consists of',
  ],
  /** Lists classes whose holders usually have what is asked. */
  examples: [
    'class(|es) … (typically|usually|generally|normally|may) (meet|meets|qualify|qualifies|satisfy|provide)',
    '(typically|usually|generally|normally) (meeting|meet|meets|qualify|qualifies|satisfy|satisfies) … (requirement|experience)',
    'for example',
  ],
  /** Left to the authority. */
  equivalency: [
    'equivalent combination(|s) of',
    '(any|an) equivalent combination',
    '(any|an) equivalent … of (education|training|experience)',
    '(any|an) (other |)combination of (acceptable |related |relevant |)(education|training|experience)',
    'combination of education(,|) (training |)(and|or|and/or) experience (that|which|determined|equivalent)',
    'or equivalent as determined',
  ],
  /** Holds for some of the positions of the class. */
  position: [
    'for … positions only',
    'by position',
    'once hired',
    'as a condition of employment',
    '(some|certain|designated|specific) positions (may |will |)(also |)(require|requires|required)',
    'positions … (require|requires|must) … licen(s|c)e',
    '(if|when|where|as) (required|needed) by (the |)(work |)(assignment|position)',
    'for (the |) … specialty only',
    'depending (up|)on (the |)(assignment|position)',
  ],
} as const satisfies Record<string, readonly string[]>

/** A sentence that has none of these asks for nothing the rules know: it is no requirement. */
export const DEMAND_WORDS = [
  'experience(|d)',
  'year(|s)',
  'month(|s)',
  'hour(|s)',
  'degree',
  'education',
  'educational',
  'school',
  'college',
  'university',
  'grade',
  'graduation',
  'graduate(|d)',
  'completion',
  'complete(|d)',
  'licen(s|c)e(|d|s)',
  'licensure',
  'certificate(|s)',
  'certification',
  'certified',
  'registration',
  'registered',
  'credential(|s)',
  'membership',
  'member',
  'possession',
  'possess',
  'training',
  'apprenticeship',
  'units',
  'credits',
  'employee',
  'employment',
  'employed',
  'status',
  'permit',
  'diploma',
  'course(|s)',
  'coursework',
  'age',
  'must',
  'service',
  'citizen(|s|ship)',
  'ability to (read|follow|speak|communicate|learn)',
  'proficiency',
  'sufficient',
] as const

/** How a requirement begins, after an article: what may stand on its own after a semicolon. */
export const DEMAND_STARTS = [
  '(at least |a minimum of |not less than |minimum of |approximately |)(\\d[\\d,]* |(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|twenty-four|thirty|forty|sixty|ninety) )',
  '(a |an |the |)(valid|current|active)',
  '(a |an |any |)(associate|bachelor|master|doctor|graduate|college|university|high school|ph|juris|law)',
  '(successful |satisfactory |)(completion|graduation|possession|registration|certification|licensure|membership|education|equivalent|licensed|certified|registered|current)',
  '(a |an |any |or |)(equivalent|additional)',
  '(broad|extensive|progressively|increasingly|some|any) ',
  '(a |an |)(license|licence|certificate|degree|diploma|combination)',
] as const

/** How a sentence says more of the requirement before it; near its beginning. */
export const CONTINUATIONS = [
  '(year|years|month|months|half|one|two|three|four|five|six) of (this|the|these|such|that|said|which) … (experience|years|time|period|service|must|shall)',
  '(year|years|months) (must|shall|should) have (been|included|involved|consisted)',
  '(year|years|months) (of|) (the |this |such |)(required |above |)experience (must|shall|should)',
  '(this|such|said|the above|the required|qualifying) … experience (must|shall|should) (also |either |)(have |)(include(|d)|be(en|)|involve(|d))',
  'experience (must|shall|should) (also |)(have |)include(|d)',
  'experience applied (to|toward|towards) this … (must|shall)',
  'for … (this|these) (responsibility|responsibilities|experience|duties) (must|shall|should)',
] as const

/** How a sentence says what counts for the requirement before it, without asking for more of it. */
export const QUALIFIERS = [
  '(this|such|said|the|these|that|qualifying|equivalent|general|applicable|specialized) … (experience|major|degree|education|training|program|course(|s)|coursework|curriculum|responsibility|work|background) … (must|shall|should|may|is|are|will)',
  '(experience|education|training) (gained|obtained|acquired|limited|that|which|as|in|must|shall|should|may|is|will)',
  '(this|these|such) (must|shall|should|may)',
] as const
