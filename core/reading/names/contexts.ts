/** The words around a title that say that a class is meant, or something else; as data. */

/** Words right before a title. */
export const LEADING = new Set([
  'a',
  'an',
  'the',
  'either',
  'or',
  'and',
  'of',
  'to',
  'as',
  'than',
  'at',
  'class',
  'classes',
  'another',
])
/** "the duties of a", "at the level of a", "in the class of", "equivalent to a": a class follows, whatever its name. */
export const CLASS_FOLLOWS =
  /\b(?:dut(?:y|ies)\s(?:of|as|comparable\sto|equivalent\sto|similar\sto)(?:\sthose\sof)?|(?:level|responsibility|type)\s(?:of|equivalent\sto|comparable\sto|not\sless\sthan|to)(?:\sthat\sof)?|(?:comparable|equivalent|equal)(?:\sin\s[a-z ]{3,40})?\sto(?:\s(?:that|those)\sof)?|class(?:es|ification)?\sof|title\sof|position\sof|less\sthan(?:\sthat\sof)?|(?:experience|service|worked|working|employed|years?|months?|employment)\s(?:as|of)|\bas)(?:\s(?:either\s)?(?:an?|the))?$/
/** Words that begin a sentence or a list with a capital and are no part of a title. */
export const OPENERS = new Set(
  (
    'a an the as or and either experience education possession completion graduation current two three four five six seven eight nine ten one ' +
    'any some each note notes in at for with by if when where all both class classes employees employee applicants applicant candidates candidate persons incumbents qualifying ' +
    'promotional open these that those under from on to level range ranges plus must only no not however time service full-time successful supervises supervise directs leads trains assists reports oversees assigns manages performs receives coordinates'
  ).split(' '),
)
/** A licence, certificate or degree is meant, or the class that one would be appointed to. */
export const NOT_HELD =
  /\b(?:licensed?|licences?|licenses|registered|registration|certified|certificates?|certification|credentials?|degree|diploma|permit|accredited|designation|licensure|possession of|tenure as|tenure of employment (?:as|in)|(?<!\ban )appointment (?:to|as)|appointed (?:to|as)|promotion to|promoted to|(?:tests?|examinations?|exams?) for|apprenticeships?|training as|successfully as)\b/g
/** "… as issued by the Board": a certificate. */
export const ISSUED =
  /^\W{0,4}(?:\([^)]{1,8}\)\W{0,3})?(?:as )?(?:issued|awarded|granted|certified) by\b|^\W{0,4}(?:\([^)]{1,8}\) )?by the (?:international|american|national)\b/
/** "(For the Librarian class only, …)", "(For Engineer II and above, …)": whom a rule is for, not what it asks. */
export const FOR_SOME = /^\W*for\s(?:the\s(?:class\sof\s)?)?$/
export const FOR_CLASSES = /^\W*for\s[^,;]{0,40}$/
export const CLASSES_AFTER = /^\W*(?:class(?:es)?|levels?|and above|only)\b/
/** Numbered, they are parts of a document, not classes. */
export const NUMBERED =
  /^(?:either|pattern|option|part|grade|class|group|type|category|phase|tier|section|title|set|requirement|schedule|division)$/
export const IN_CLASS = /\bclass(?:es|ification)? of (?:an? |the )?$/
export const HELD =
  /\b(?:experience|duties|years?|months?|service|worked|working|employed|current employment|standing)\b/g
/** Where such words begin with capitals, too, a capital says nothing. */
export const SMALL: ReadonlySet<string> = new Set(
  'of and or the in with as a an for to year years experience at'.split(' '),
)
