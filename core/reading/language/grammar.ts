/**
 * The sentences of qualifications, as patterns (`pattern.ts` says how they are written). A rule whose name begins with `_`
 * leaves no trace; every other one is a part that `core/reading/clauses/` gives its meaning. Choices are tried in order.
 */
export const GRAMMAR: Readonly<Record<string, string>> = {
  sentence: '{_opening}* {factor} ({sep} {factor})* {_mark}* [{rest}] .end',
  rest: '.any+',
  factor: '{either} | [either !of [:]] {_clause}',
  either: 'either [:] [{_label}] {_clause} ({or} [{_label}] {_clause})+',
  or: '[, | ;] or',
  _clause:
    '{equivalency} | {credits} | {study} | {lower} | {education} | {part} | {schooled} | {experience} | {employed} | {course} | {licence} | {unread}',
  _opening:
    'in addition [to {_article} {amount} [of [required] experience]] [,] | {label} | - | and | or | {_must} | {heading} [:] | {limit} [,] &( either | {amount} | {_label} ) | {_label}',
  label:
    '( education | experience | general experience | specific experience | training | license or certification | licenses or certifications | license | licenses | certification | certificate ) [requirement | requirements] : | ( education | general experience | specific experience | experience ) &( {amount} | {_completed} | graduation | possession | equivalent | education equivalent )',
  limit: '{_employer}',
  _label: '[\\(] ( a | b | c | d | e | f | 1 | 2 | 3 | 4 | 5 ) \\)',
  _must:
    '( must also | shall also | all ( classes | classifications | levels | positions ) in ( the | this ) series | all classes | all classifications | all levels | all | classes | applicants | applicant | candidates | candidate | incumbents | employees | must | shall | should | will | have | possess | be | is | are | required | requires | require | requirement | a minimum requirement of )',

  // Where one clause ends and the next begins.
  sep: '( {_mark}+ [{_joiner}] | {_joiner} ) [{_label}] &{_start} | [,] {bringing} &( {_unitstart} | {_completed}* {_least}* !{_days} {amount} !( of which ) | {course} )',
  // "with 150 days of shows a year" is no time at work.
  _days: '{quantity} ( day | days )',
  _mark: ', | ; | .',
  _joiner:
    '- and [-] | - or [-] | ( and or | and / or | and | or | plus | in addition to | and either | together with | combined with | as well as )',
  bringing:
    '[which | that] ( has | have ) included or been supplemented by | [or] supplemented ( by | with ) | [which | that] ( has | have ) included | with | including | which includes | that includes | which included | and with | but with | but must include | but including | of which',
  _unitstart:
    '[the &completion] {_completed}* [a combination of | the equivalent of] {_least}* ( {_strongunits} | {quantity} {plain-units} [or more] ( of | in | must | shall ) )',
  _start:
    '[either] [{label}] [{_must}] ( {equivalency} | {_prefix}* {_least}* {_strongunits} | {_prefix}* {amount} !( of ( which | the | this | such | that ) | which ) | {_prefix}* {lower} | {_prefix}* {_credential} | &( graduation | completion | possession | education | equivalent | a | an | {_must} ) {_prefix}* {school} | graduation from | {graduation} | {_collegeyear} | broad and extensive [{noun}] \\( {amount} | {gerund} for {_least} {amount} | {_prefix}* {_unitstart} | ( successful | satisfactory ) {completion} | {course} | possession of | {_article} {licence-word} (!{_licencestop} !{licence-noun} .any)* {licence-noun} | {member-word} in | ( a | an ) ( {bracket} | !{_licencestop} !{licence-noun} .any )* {licence-noun} &( issued | or | as | in | of !( equivalent | equal | higher | a | an ) | , | . | ; | is | from | by | .end ) | {licence-intro} | {_standing} )',

  // Amounts.
  _least:
    'at least the equivalent of | a least | at least | at a minimum | a minimum equivalent of | a minimum of | minimum of | minimum | not less than | no less than | no fewer than | a total of | total of',
  amount:
    '{least}* {_quantity} [additional | further | cumulative | total] {unit} [or more | or greater | or longer | plus] [and {_quantity} {unit}]',
  least:
    '{_least} | approximately | about | more than | over | in excess of | up to | not more than | no more than | less than',
  _quantity: '{quantity} [or more] [\\( {figure} \\)] [{range}]',
  quantity:
    '{number} [\\( {figure} \\)] and {fraction} | {number} | {figure} [and] {fraction} | {figure} | {fraction} | ( a | an ) &{unit}',
  range: '( - | to | or ) {quantity} [\\( {figure} \\)]',

  // Experience.
  experience:
    '&{gerund} {subject} for {_least}* {amount} {_tail}* | {_prefix}* {amount} [{behind-amount}] !( of age | old | {course-noun} | of {study-name} | of {_schooling} !( level | and | or | {noun} ) ) {_asked} {_tail}* | {_prefix}* {_season} {_asked} {_tail}* | {_broad}',
  _season: '{quantity} ( season | seasons ) [of {noun}] \\( {amount} \\)',
  _schooling:
    '[ {idle} | formal | formalized | post high school | post secondary | high school [level] | college level | technical | classroom | related | specialized | vocational | trade | graduate | undergraduate | academic ]* ( instruction | training | schooling | coursework | course work | study | education | college )',
  schooled:
    '{_prefix}* {amount} of {_schooling} !( level | and | or | {noun} ) (!{sep} !( . .end ) .any)* | {_prefix}* {amount} ( of age | old ) (!{sep} !( . .end ) .any)*',
  _broad:
    '{_article} ({idle} | , | and)+ {noun} , {_least} {amount} ( [,] {_asked} | , &( which | that ) {text} ) {_tail}* | {_article} ({idle} | , | and | responsible)+ {noun} [,] {_sobroad} {_tail}* | {_article} ({idle} | , | and)+ {_sobroad} ( {idle} | , &( and | {idle} ) | and )* [of] [{subject}] {noun} {_tail}* | {_article} {broad} {noun} [,] {_sobroad} {_tail}* | {_article} {vague} {_tail}+',
  _sobroad: '\\( {amount} [{recency}] [{aside}] \\)',
  aside: '(!\\) .any)+',
  vague:
    '({idle} | , | and)+ [{subject}] {noun} (!{_carvestart} !( . | ; | : ) .any)* &( [,] {_carvestart} )',
  broad: '(!{_subjectend} .any)+',
  _bracketed: '(!\\) .any)+',
  'behind-amount': '\\( {_bracketed} \\)',
  _prefix:
    '\\( ( a | b | c ) \\) &( {_least} | {quantity} ) | knowledge [,] skill [,] and mental development &equivalent | a combination of &( {_least}* {units} ) | [successful] completion at {_article} {_institution} of | [the] ( course work | coursework ) must include | graduation with | all requirements for | all the requirements for | the requirements for | {_least} | {_completed} | {_must} | possession of | with | the equivalent of | equivalent to | has | had | a | an | the | in addition , | an additional | additional | experience : | education :',
  _completed:
    '[successful | satisfactory | successfully | satisfactorily] ( completion of | completed | complete )',
  _asked:
    '[of] ( {subject} {noun} | {noun} | {_service} ) | of | &( {_tailstart} | in | performing | providing | working | with | at | on | {relevant} | {gerund} | as | .any work | .any .any work | .any .any .any work | .end | . | , | ; )',
  _service: 'service &( with | in | as | at )',
  subject: '( {kind} | !{_subjectend} .any )+',
  _subjectend:
    '{noun} | {_service} | {_heldintro} | in | with | for | as | at | by | performing | providing | of | on | which | that | who | \\( | \\) | . | ; | : | {carve} | {employer}',
  _tail: '{whole} | {narrowed} | [, | ;] and &{_carvestart} | {_innertail}',
  _innertail:
    '{comparable} | {held} | {level} | {recency} | {carve} | {employer} | {dated} | {exclusion} | {preferred} | {provides} | \\( ( {carve} | {whole} | {recency} ) \\) | {bracket} | {text}',
  _tailstart:
    '{_somework} | ; {ofwhole} | [,] ( {_comparable} | {_heldintro} {_article} ( {class} | {title} ) | {_levelsaid} {_article} ( {class} | {title} ) | {recency} | {_at} {_article} {one-class} level | {_carvestart} | {_narrowing} | {_employer} | [but] preferably !above | {dated} | {exclusion} | {provides} )',
  // "…, this experience must have included B": what all of it must have been; without an amount no part of it.
  narrowed:
    '( [,] {_narrowing} | {_somework} ) {auxiliary}* ( {held} | {level} | {employer} | {recency} | {narrowing} | {bracket} )+',
  narrowing: '{text}',
  _ofpart: '[either] {auxiliary}* ( {least}* {_quantity} {unit} | or | .end )',
  _somework:
    ', !( this | such | said | the | these | that | qualifying | all | any ) (!( experience | work | training | which | \\( | , | ; | . | : ) .any)+ ( experience | work | training ) must !{_ofpart}',
  _narrowing:
    '[and] [this | such | said | the | these | that | qualifying | all | any] [{idle} | above | specialized | administrative | supervisory | work | professional]* ( experience | experiences | service | duties | responsibilities | responsibility | employment | background ) ( must | shall | should ) !( {_ofpart} | {auxiliary}* ( in | as )* either ( .end | : | {_label} ) )',
  exclusion:
    '[,] ( exclusive of | excluding | not including | not to include | other than as ) (!( {sep} | \\( | ; | . | , ) .any)+',
  dated: '[,] ( by | as of | before | prior to | on or before ) {month} (!{_stop} .any)*',
  text: '( {glue} | {_listed} | !{_stop} .any )+',
  _listed: '( : | ; | , ) [or | and] {_label} !{_start} &( {gerund} )',
  _stop:
    '[,] or [,] {ofwhich} | [,] and {ofwhole} | [,] and {ofwhich} | [,] and {_including} {amount} | {_tailstart} | {sep} | \\( | \\) | {_close} | .',
  _close: '( , | ; ) [and | or] .end',
  bracket: '\\( ( {_inner-bracket} | !\\) .any )* \\) | \\[ (!\\] .any)* \\]',
  '_inner-bracket': '\\( (!\\( !\\) .any)* \\)',
  preferred:
    '[,] [with a major | with major work] [but] preferably !above [in | with | from | at | including] ( or {_credential} | ; &( or | (!( ; | . | , ) .any)+ ; or ) | !( {sep} | {_carvestart} | \\( | \\) | ; | . ) .any )*',
  provides:
    '[,] [in a position | in a class] ( ( which | that ) ( provides | provided | provide | affords | has provided ) | providing ) ( !{_stop} .any )+',

  // Classes held.
  held: '[,] {_heldintro} {classes}',
  _heldintro:
    '[while] [serving | working | employed | employment | service] as | in the class of | in the classes of | in the class | in a class of | in the position of | in any of the following classes : | [performing | performed] [the] duties [and responsibilities] ( of | as ) [{_anyof}] [{_article} [former | following] ( class | classes | classification | classifications ) ( of | : | &( {class} | {title} ) )] | performing [the] ( duties | work ) ( in | at ) the class of | in the capacity of | with the title of | in one of the following classes : | as either',
  _anyof:
    'any [one] [[and | or | and / or] {_article} combination] of | {_article} combination of | one [or more] [[and | or | and / or] {_article} combination] of | either of',
  classes:
    '{_article} [!( {class} | {title} ) {_status}] [{_label} {_article}] {one-class} ({variant})* ({_classsep} {_article} {one-class} ({variant})*)* [{classcode}]',
  _status: '{_temporary} [or {_temporary}]',
  _temporary:
    'journey level | exempt | temporary | emergency | intermittent | seasonal | contract | provisional',
  variant: '( or | and | , ) \\( {title} [{title}] \\)',
  'one-class': '( {class} | {title} ) [{suffix}]',
  suffix:
    '[,] \\( ( range | ranges ) (!\\) .any)+ \\) | [,] ( range | ranges ) {_letter} ( ( , or | , and | , | and | or | through ) {_letter} &( , | . | ; | or | and | .end | in ) )* | [,] - {agency-name} | , !{class} {agency-name}',
  _letter: 'a | b | c | d | e | f | g | h | i | ii | iii | {figure}',
  classcode: '[,] class code {figure}',
  _classsep:
    '( ; or | ; and | ; | , or | , and | , and / or | , | or | and / or | and | / ) [{_label}] [in the class of | in the classes of | as | performing the duties of | of | the duties of | that of] !( class code ) &( {_article} ( {class} | {title} ) )',
  _article: '( a \\( n \\) | a | an | the | any | either )*',
  level: '[,] {_levelsaid} {classes} | [,] {_at} {_article} {classes} level [or above | or higher]',
  _at: 'at [or [preferably] above]',
  _levelsaid: '{_levelintro} [{_article} !{class} .any level !or .any [!or .any] or]',
  _levelintro:
    '[or] [in | of | with | performing duties | duties] [{_article} ( class | classes | position | positions | capacity | job | classification )] [( which | that ) ( is | are | was )] [at | with | having] [least | at least] [at] {_article} [same] ( level | levels | class level ) [of responsibility | and responsibility | and responsibilities] [{_levelof}] [{_thatof}] | [,] [performing | the] [duties of | duties in | duties] [in | at | with | having] {_article} [class | position | capacity | level | job | classification | duties] [of responsibility] [which is | that is] [at least] ( equivalent | equal | comparable | similar | superior ) [in {_respect}+] [,] ( to or greater than | to or higher than | to | not less than ) {_thatof}* | equivalent to {_thatof}*',
  _respect:
    'level | levels | type | kind | nature | duties | responsibility | responsibilities | scope | complexity | difficulty | rank | pay | and | , | or | the | of',
  _levelof:
    'to &that | of | equivalent to | equal to | comparable to | comparable with | not less than | no less than | at least equal to | at least equivalent to | at or above | not lower than | similar to | above | or above | higher than',
  _thatof:
    'the rank of | work performed by | those [duties] performed by [{_article} class of] | the work of | the class and level of | the former class of | the journey level of | that of | that obtained in | that found in | those performed in the class of | those performed in | those of | that required of | the level of | the class of | the classes of | a class of | in the class of | that of the class of | that required in the class of | [the] duties of',
  comparable: '{_comparable}',
  _comparable:
    '[,] or [as] [in | at] {_article} [!( class | position | capacity | job | classification | comparable | equivalent | similar | higher | or | that | same ) .any] ( class | position | capacity | job | classification ) [( which | that ) ( is | was )] [at | which is at] [least] [at least] [at] ( that | the same | the | a similar | a comparable | an equivalent | a higher ) level !of [or higher | or above] | [,] or [in | as] {_article} ( comparable | equivalent | similar | equal | higher ) [level] ( class | position | classification | job | capacity | level )* [or higher] | [,] or [the | its | an] equivalent [position | class | experience | thereof] | [,] or at ( that | the same | a comparable | an equivalent ) level [or higher] | [,] or [in] {_article} [higher | comparable] class | [,] or higher',

  // Employers.
  employer: '{_employer}',
  _employer:
    '[,] ( employed by | [employed] [while] ( with | for | in | at | within ) ) [either] [the] ( {organisation} | {organisation-name} ) [( , | or | and ) [the] ( {organisation} | {organisation-name} ) ] [\\( {_bracketed} \\)]',

  // When.
  recency:
    '[,] [all of which | which was | which must be] [obtained | gained | acquired | completed | earned | performed | occurring] ( within | in | during | over ) [the | a] [immediate | immediately] ( last | past | preceding | previous | most recent ) {amount} [prior to (!{_stop} .any)+ | preceding (!{_stop} .any)+ | immediately preceding (!{_stop} .any)+ | from (!{_stop} .any)+]',

  // A part of the experience: its own amount, nested.
  carve: '[,] {_carved} ( [, | ;] {_sibling} )* ( {other-part} )*',
  'other-part':
    '[, | ;] or {amount} ( &( {gerund} | in | as | at | performing | {auxiliary} ) | of &{gerund} ) {_inner} | [,] or [,] {ofwhich} {inner}',
  _carvestart:
    '{ofwhole} | {supplemented} {amount} | {_including} {amount} | {ofwhich} | of which [{_label}] {amount} | {barepart}',
  _carved:
    '{_including} {nested} ( [,] and {nested} )* | {ofwhich} {inner} | of which {nested-aux} | {supplemented} {nested} | {barepart} {inner}',
  // "four years of experience, at least two years in B"
  barepart: '{_least} {amount} &( in | on | as | at | performing | {gerund} )',
  supplemented:
    '( including or | which includes or | and | or ) [be] supplemented by | which ( must | shall ) [have] ( include | included ) or been supplemented by',
  _sibling: 'and {ofwhich} {inner} | and {_including} {nested}',
  _including:
    'including | of which | with !( {least}* {_days} ) | to include | ( which | that ) {auxiliary}* &( {least}* {_quantity} {unit} ) | {_thisexperience} {auxiliary}+ &( {least}* {_quantity} {unit} )',
  _thisexperience:
    'this &( includes | include | must | shall ) | ( this | such | said | the required | the above | [the] qualifying (!{noun} !{_mark} !\\( .any)* ) ( experience | service | time ) | experience applied ( to | toward | towards ) this ( requirement | pattern | option ) | experience &must',
  ofwhich:
    '{least}* ( {amount} | {_quantity} ) of ( which | whom ) !may [required | above | qualifying]* [experience | time | service] {auxiliary}* | {least}* {amount} which &( must | shall | has | have ) {auxiliary}+',
  ofwhole:
    'for {amount} [,] ( this | these ) ( experience | responsibility | responsibilities | duties ) {auxiliary}+ | {least}* {amount} of ( this | that | the | such | these | those ) [required | above | foregoing | above described | aforementioned | general | specified | qualifying | described | total | supervisory | administrative | professional | managerial]* ( experience | time | service | work ) [{_ofpattern}] {auxiliary}* | {least}* {amount} [of [qualifying | required | total]* ( experience | service )] [{_ofpattern}] &( must | shall ) {auxiliary}+ | {least}* {_quantity} [{unit}] of ( the | these | those ) [required | total] {number} [required | total] years [of [required | qualifying] experience] {auxiliary}*',
  _ofpattern:
    '[applied] ( in | under | to | toward | towards ) ( this ( pattern | option | alternative ) | pattern .any ) &( must | shall )',
  whole: '[, | ;] [and] {ofwhole} {inner} ( [,] and ( {ofwhole} | {ofwhich} ) {inner} )*',
  nested: '{amount} [of which] {auxiliary}* {_inner}',
  'nested-aux': '[{_label}] {amount} {auxiliary}* {_inner}',
  inner: '{_inner}',
  _inner: '[of] [ {subject} {noun} | {noun} | {_service} ] {_innertail}*',

  // Standing alone: a part of experience that another sentence asks.
  part: '{_must}* ( {ofwhole} | {ofwhich} ) {inner}',

  // Education.
  education:
    '{_must}* {graduation} {_edutail}* | {_prefix}* {_article} {yearsdegree} {_edutail}* | {_completed} (!( {sep} | resulting in | leading to | . ) .any)+ ( resulting in | leading to ) {_credential} {_edutail}* | {_prefix}* ( {_credential} | {school} | {graduation} ) {_edutail}*',
  _credential:
    '{_article} {degree-word}* {_degree} ( [,] ( or | and / or | / | , or ) {_article} {degree-word}* {_degree} )* [or higher degree | or higher | or above | or its equivalent | or the equivalent | or equivalent graduate degree | or equivalent !to !{_ofwork}]',
  _degree:
    '( degree of {degree} | {degree} | {degree-short} &( [( or | / | and | , ) {_article} [( {degree} | {degree-short} )]] [of .any] ( degree | degrees | level | program ) ) | degree &( in | from | with ) ) [level] [degree | degrees] [program | programs]',
  yearsdegree:
    '( two or four year | 2 or 4 year | four year | 4 year | two year | 2 year ) [college | university] degree',
  graduation:
    '[education] [the] [equivalent to | equivalence of | equivalency of] [a] ( ( graduation | graduate | graduated | completion ) [{bracket}] | possession | degree | diploma ) [with {_article} degree] ( from | of | at | in ) {_article} {_institution} !( or {_article} .any ( program | curriculum ) of ) !( {degree-short} degree | ( approved | accredited | sponsored ) {course-noun} ) [level | education | curriculum | program] | education equivalent to {_institution} graduation | [education] equivalent to {_article} {_institution} ( degree | graduation | education )',
  _institution:
    '!( college level ( work | courses | course | .any courses | .any .any courses ) ) {institution-word}* {institution} !( course | courses ) ( ( , or | or | , | and | / ) {_article} {institution-word}* {institution} )* [of ( ( recognized | good ) standing | !{figure} !{number} !( the equivalent ) .any [and .any] [science | work | therapy | medicine | administration | studies | education | design | art] )]',
  school:
    '[education] [equivalent to] [the] [graduation from | completion of | possession of | that represented by] {_article} {institution-word}* {schooling} [{bracket}] [diploma | education | examination certificate | certificate | graduation | level | program | degree]',
  schooling: '{school-name}',
  lower:
    '{_prefix}* [education] [equivalent to] [the | that of] [completion of | graduation from] {_article} {lower-grade} [school] ( grade | grades )',
  _edutail:
    '{any-field} | {at} | {other-school} | {with-degree} | {fields} | {condition} | {recognized} | {preferred} | {bracket} | {alike} | {time-of-degree} | {required} | {shown}',
  at: '[,] ( ( from | at | by | through | of | with ) {_article} | in ( an | a ) ) {_institution} [level] !( study | work | course | courses | coursework ) ( [,] or ( at | from ) {_article} {_institution} )* [{recognized}]',
  'other-school':
    '( , or | , | or ) [possession of | completion of | graduation from] {_article} ( {school} | certificate of completion )',
  condition:
    '[,] ( including | with | which includes | which included ) {_least}* {amount} of !( (!{sep} !, !. .any)* {noun} ) (!( . .end ) !{sep} .any)+ | [,] ( with | including [or supplemented by] | supplemented by ) ( a minimum of | at least | completed | significant | advanced )* [{quantity} [completed | significant | advanced]] ( courses | coursework | course work | work ) !( . .end ) (!{sep} !( . .end ) .any)+ | [,] ( which | that ) ( must | shall | should | has included | have included | included | includes | include ) !( [the] {_completed}* {_least}* {units} ) (!( . .end ) !{sep} .any)+ | with {_least}* {quantity} {plain-units} in ( each of | the following | any of ) (!( . .end ) .any)+',
  shown:
    '[,] as ( established | approved | evidenced | demonstrated | shown | determined | measured ) by (!{_stop} .any)+',
  'with-degree':
    '[,] ( with | and | having | including | such as ) {_credential} | [,] with {_article} degree of {degree} ( [,] or {degree} )+ | [,] with {_article} degree of (!{_stop} .any)+ | [,] [as] ( an | a | the ) educational minimum',
  alike:
    '[,] or [completion of] all [of] [the] requirements for ( that | the | such ) degree | [,] or [education] equivalent to ( graduation | completion ) ( from | of ) {_article} {_institution} | [,] or [{_article}] [its | the | a | an | other] ( equivalent | equivalency | equivalence ) !{_ofwork} [thereof | degree | graduate degree | certificate | diploma] [from {_article} {_institution}]',
  _majors: '[,] with [a | an] ( major | majors | specialization | concentration | emphasis )',
  recognized:
    '[,] meeting [the] ( criteria | requirements | standards ) of (!{_stop} !{_majors} .any)+ | [,] !( {bringing} {_unitstart} ) ( that | which ) ( is | are | ( has | have ) !included | was ) (!{_stop} !{_majors} .any)+ | [,] ( recognized | accredited | approved | issued | given | granted | awarded | conferred | determined to be acceptable ) ( by | in | from ) ( {bracket} &( or | and ) | !{_stop} !{_majors} !( [,] including courses in ) .any )+ | [,] accredited [college | university]',
  'time-of-degree':
    '[,] [degree] ( program | course !of ) | degree &( from | at | , | . | .end ) | curriculum | or higher',
  fields:
    '[,] ( {field-intro} | {bare-intro} ) [{_article} [acceptable | appropriate] (area | areas | field | fields | discipline | disciplines) ( of | such as | : )] {fieldtext}',
  'any-field': '[,] ( with | in ) [a] any ( major | field | subject | discipline | area ) [of study]',
  'bare-intro': 'major in | specializing in | specialization in',
  fieldtext: '( !( [,] such as {_credential} ) {glue} | !{_fieldstop} .any | {bracket} &, )+',
  _fieldstop:
    '{sep} | [,] or {_article} equivalent {_ofwork} | - ( and | or ) | [,] ( which | that ) ( has | have ) included | [,] [as] ( an | a | the ) educational minimum | [,] such as {_credential} | [,] or [completion of] all [of] [the] requirements | [,] with [a | an] ( major | majors | emphasis | specialization | concentration | significant | minor ) | {at} | {recognized} | [,] [or] ( preferably | supplemented ) | \\( | \\) | . | {other-school} | [,] [including | with] {_unitstart} | {_close}',

  // Units of study.
  credits:
    '[equivalent to] {_collegeyear} | [{_mustinclude}] {_prefix}* {_least}* {units} ( {_madeup} | !( equal | equals | is | are | shall | may | constitute | each ) ) {_credittail}*',
  _collegeyear: '{_completed} {_article} ( sophomore | second ) year \\( {_least}* {units} \\) of {year-of}',
  'year-of': '(!{_stop} .any)+',
  _mustinclude:
    '[this | the | such | these] [education | degree | course work | coursework | college work | study | studies | curriculum] ( must | shall ) [also] [have] ( include | included ) [or ( be | been ) supplemented by] [a combined total of]',
  _madeup:
    '( are | must be | must have been | shall be | shall have been ) [comprised | made up] &( in | of | from )',
  units: '{_strongunits} | {quantity} [\\( {figure} \\)] {plain-units} [or more]',
  'plain-units':
    '[upper division | lower division | undergraduate | graduate | course | academic | approved]* units | hours of college | hours &( of which ( must | shall ) )',
  _strongunits:
    '{quantity} [\\( {figure} \\)] [or more] [college] {unit-type} [or equivalent !quarter !semester] {credit-unit}* [or equivalent !quarter !semester] [[,] or [the] equivalent [number of] {unit-type} {credit-unit}*] [[,] ( or | / | - | \\( [or] ) [{_least}] {quantity} [\\( {figure} \\)] {unit-type} {credit-unit}* [\\)] {credit-unit}*] | {quantity} [\\( {figure} \\)] {college-credit}',
  'unit-type': 'semester | quarter | trimester',
  'college-credit':
    '( college level | college | university | academic | undergraduate | graduate ) ( credit hours | credits | credit | units ) | credit hours | credits',
  _credittail:
    '&( [,] including courses ) {subject-of-study} | {condition} | {at-level} | {of-study} | !( of college level !( , | . | .end ) ) {at} | {recognized} | {preferred} | {bracket} | {subject-of-study} | {fields}',
  'at-level': 'at {_article} (!( level | {sep} | , | ; | . ) .any)+ level',
  'of-study':
    'of [college | university | post secondary | academic | upper division | undergraduate | graduate]* ( study | course work | coursework | education | credit | courses | work ) [&( in | from | at | , | . | .end )]',
  'subject-of-study':
    'of which {auxiliary}+ [in] {fieldtext} | ( must | shall ) {auxiliary}+ [courses] [in] {fieldtext} | [,] ( in | including courses in | of !which | with [a | an] ( major | majors ) [course work | coursework | course works | courses | study] in ) {fieldtext}',
  study:
    '{_prefix}* {amount} {study-name} !( {degree-short} | {degree} | degree | {course-noun} ) {_edutail}* | {_prefix}* {amount} [\\( {_strongunits} [\\)]] of [full time | formal | accredited]* {study-name} {_edutail}* | {_prefix}* {amount} \\( {_strongunits} [\\)] of (!{_stop} .any)+ | {_prefix}* {amount} [of] [full time] [college] ( study | course work | coursework ) [\\( {_strongunits} [\\)]] &{at} {_edutail}+ | {_prefix}* {amount} &( ( at | in ) {_article} {institution-word}* {institution} ) {at} {fields} {_edutail}* | {_prefix}* {amount} [of] [college | academic | university] education [\\( {_strongunits} [\\)]] {_edutail}+ | [equivalent to] {_completed} {_article} [approved | recognized | accredited]* {amount} [\\( (!\\) .any)* \\)] [technical | terminal | college]* curriculum {_edutail}*',

  // Licences, courses, certificates: by name.
  course: '{completion} {_article} ( {institution-word} !of )* {coursename} {_licencetail}* &{_ended}',
  _ended: '{sep} | {_mark}* .end | . | ; | :',
  coursename:
    '( \\( .any \\) | !{_coursestop} !{course-noun} .any )* {course-noun} ( {course-noun} | \\( .any \\) (!{_coursestop} !{course-noun} .any)* {course-noun} )* ( or ( !{_coursestop} !{course-noun} .any )* {course-noun} )* ( [{bracket}] ( for | as | in | of | to | with | on ) ( !{_coursestop} .any )+ )*',
  _coursestop: '{sep} | {issued} | [,] at | which | \\( | \\) | ; | . | , | preferably',
  licence:
    '{_licenceprefix}* ( {member} | {licensed} | {_article} ( {licence-word} [,] [and] )* {licencename} ) {_licencetail}* &{_ended}',
  _licenceprefix:
    'possession of {_label} | {_label} | a minimum of | minimum of | possession of [,] or ( [immediate] eligibility | [be] eligible ) for [,] | {_must} | possession of | possess | [current] possession of | hold [in good standing] | and | both | a | an | current | eligibility for | ,',
  'member-word': 'membership | associateship | fellowship',
  member: '[active] {member-word} [{bracket}] ( in | with ) (!{_licencestop} .any)+',
  licensed:
    '{licence-intro} {_article} ( \\( .any \\) | !{_licencestop} .any )+ | registered {title} &( with | by )',
  licencename:
    '( \\( !\\) .any [!\\) .any] [!\\) .any] \\) | !{_licencestop} !{licence-noun} .any )* {licence-noun} ( [, | or | and] {licence-noun} )* ( ( as | !( in accordance ) in | for | to | of | class ) (!{_licencestop} .any)+ )* [, ( category | grade | class | group ) .any]',
  _licencestop:
    'at time of | in accordance | pursuant to | with [the] &( {organisation-name} | state ) | for {amount} | {sep} | {issued} | \\( | \\) | ; | . | , | preferably | at the time | is required | are required | required ( at | prior | upon | within ) | prior to | within {amount} | {amount}',
  _licencetail:
    '{issued} | {bracket} | {preferred} | {required} | {when} | {authorizing} | {since} | {registrar} | {detail} | {kept} | {others}',
  authorizing:
    '[,] ( that meets | that is | that has | which meets | which is | authorizing | authorizes | permitting | entitling | which authorizes | required by | as required by | valid for | to operate | as defined ) (!( {sep} | \\( | ; | . | prior to | at the time ) .any)+',
  since: '[,] for {amount} (!( {sep} | ; | . ) .any)*',
  others:
    '!{sep} ( , or | , and | , | or ) !{_must} !but (!( {sep} | {issued} | {amount} | \\( | ; | . | , ) .any)+',
  registrar: 'with [the] &( {organisation-name} | state ) (!( {sep} | \\( | ; | . ) .any)+',
  detail:
    '[,] such as (!( {sep} | ; | . ) .any)+ | [,] or [a | an | any | another] ( or | valid | {licence-noun} | life diploma | diploma )+ of [an | a] ( equivalent | equal | higher | or )+ ( authorization | authority | grade | level | class ) (!( {sep} | \\( | ; | . ) .any)* | [,] ( level .any [or higher] | or higher | which ( provides | includes | provided | included ) (!( {sep} | \\( | ; | . ) .any)+ | at ( the | a | an ) (!( {sep} | \\( | ; | . ) .any)+ | in ( the | a | an ) (!( {sep} | \\( | ; | . ) .any)+ ) | [,] with (!( {sep} | {amount} | ; | . | required ( at | prior | upon | within ) ) .any)+ | [,] ( covering | in good standing | under ) (!( {sep} | {amount} | \\( | ; | . ) .any)+ | [,] ( on file | other than ) (!( {sep} | \\( | ; | . ) .any)+ | [,] or [a | an] ( similar | equivalent | comparable | higher ) (!( {issued} | {sep} | \\( | ; | . ) .any)* | [,] ( per | in accordance with | pursuant to | as defined | as outlined | as specified ) (!( {sep} | \\( | ; | . ) .any)+',
  kept: '[,] and must be maintained (!( ; | . ) .any)*',
  issued:
    '[,] [as] ( ( determined | issued | approved | recognized | accredited | granted | administered | prescribed | required | offered | given | sponsored | presented | conducted | certified | provided ) [within the ( last | past ) {amount}] &( [either] by | in | from | through | at | to | under ) | from | by | through ) ( {bracket} | !( {sep} | \\( | ; | . | prior to | at the time | if required ) .any )+',
  required: '( is | are ) required | required &( at | prior | upon | within )',
  when: '[,] within the ( last | past ) {amount} | [,] ( prior to | at the time of | at time of | and during | during ) (!( {sep} | \\( | ; | . ) .any)+ | [,] within {amount} ( of | from | after ) (!( {sep} | \\( | ; | . ) .any)+',

  // Asked of the person's standing now: the rules have no node for it.
  employed:
    '( {_standing} | {_prefix}* {_standing} ) [with | as | in | by | at | on | status | rank | level] (!{sep} !( . .end ) .any)*',
  _standing:
    '( current | currently | present | presently | permanent ) {idle}* ( employment | employed | employees | civil service | membership | appointment ) | [the] attainment of [journey] ( level | rank | status ) | [immediate | current | present] eligibility ( for | to ) | eligible ( for | to ) | ( us | united states ) ( citizenship | citizen ) | minimum age | [a | an] ( civil service | current | former | or | nonelected | exempt )+ employee | sufficient ( education | training | experience | and | or | / | , )+ to | experience and education ( which | that ) ( provide | provides ) | ability to ( read | write | speak | understand | follow | communicate | learn | converse | obtain )',

  // Left to the authority; left unread.
  _ofwork: '[work | professional | practical | related | relevant | job]* experience',
  equivalency:
    '{_article} equivalent {_ofwork} &( . | , | ; | .end ) | {_article} [other | acceptable] ( equivalent [acceptable] | equivalency ) ( combination [of (!( ; | . .end ) .any)+] | ( education | training | experience ) [and | or | and / or] ( education | training | experience ) ) | {_article} [other] [acceptable] combination of [acceptable | related | relevant | equivalent] ( education | training | experience | any ) (!( ; | . .end ) .any)+',
  unread: '(!{sep} !( . .end ) .any)+',
}
