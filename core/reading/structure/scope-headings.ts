/** Headings that say for which positions the words below them hold: "CHEMISTRY SPECIALTY", "Both Specialties". */
import { startsDemand } from './roles.ts'

/** "For the Geriatric Specialty": a short line that is no sentence and names some positions. */
export const isScope = (line: string): boolean =>
  FOR_POSITIONS.test(line) || ALL_EXCEPT.test(line) || namesSome(line)
/** "ALL SPECIALTIES EXCEPT FOR DOCKS:" */
const ALL_EXCEPT =
  /^(?:all|both)\s+(?:specialties|assignments|options|positions)\s+except\b[^.;:]{2,60}:?\s*$/i
/** "For Dock positions only in the Port or the Canal Authority:" */
const FOR_POSITIONS = /^for\b[^.;:]{3,60}\b(?:positions?|assignments?)\s+only\b[^.;:]{0,90}:?\s*$/i
const namesSome = (line: string): boolean =>
  /\b(?:speciali?t(?:y|ies)|speciali[sz]ation|option|positions?|assignments?)\b\W*(?:only\W*)?$/i.test(
    line,
  ) &&
  (!/\p{Ll}/u.test(line) ||
    (/^(?:for|\p{Lu})/u.test(line) && !/^(?:\w+)\s+(?:years?|months?)\b/u.test(line))) &&
  line.split(/\s+/).length <= 9 &&
  !BEGINS_OTHERWISE.test(line) &&
  !/\brelated\s+\w+\W*$/i.test(line) &&
  !/\d+ (?:years?|months?)/i.test(line) &&
  !/^\W*notes?\b/i.test(line)

/** A word that joins, or the heading of a part, stands before it. */
const BEGINS_OTHERWISE = /^(?:and|or)\s|^[^:]{0,60}(?:experience|education|training)\s*:/i

/** What names of specialties are looked for by: most lines have none. */
const SAYS_SCOPE = /Specialt|SPECIALT|Assignment/

/** "… grade. General Specialty": at the end of a line that begins with other words, in capitals word by word. */
export const isScopeAtEnd = (rest: string): boolean => SAYS_SCOPE.test(rest) && SCOPE_AT_END.test(rest)
const NAME = String.raw`(?!(?:[Aa]nd|AND|[Oo]r|OR)\s)(?:\p{Lu}[\p{L}/&'’-]*,?\s+(?:(?:and|of|the|or)\s+)*){1,8}`
const SCOPE_AT_END = new RegExp(String.raw`^${NAME}Specialt(?:y|ies)(?:\s+[Oo]nly)?:?\s*$`, 'u')

/** "For the Examinations Specialty Six years of …", "Both Specialties EDUCATION …": the heading lost the end of its line. */
const SCOPE_BEFORE = new RegExp(
  String.raw`(?:(?:[Ff]or|[Ii]n)\s+the\s+)?(?:${NAME}(?:Specialty|SPECIALTY)(?:\s+(?:[Oo]nly|ONLY))?|(?:All|Both|ALL|BOTH)\s+(?:Specialties|SPECIALTIES)|${NAME}Assignment\s+[Oo]nly)\s*(?::|\s[–-])?\s+(?=\p{Lu}\p{Ll}|\d|(?:GENERAL |SPECIFIC )?(?:EXPERIENCE|EDUCATION)\b)`,
  'uy',
)
const HEADING = /(?:general |specific )?(?:experience|education)\b/iy
const LONGEST = 160

/** How long the heading is; 0 where there is none. Within a line only before what can begin a demand. */
export function scopeBefore(text: string, at: number, to: number, isLineStart: boolean): number {
  if (!SAYS_SCOPE.test(text.slice(at, Math.min(to, at + LONGEST)))) return 0
  SCOPE_BEFORE.lastIndex = at
  const match = SCOPE_BEFORE.exec(text)
  const end = at + (match?.[0].length ?? 0)
  if (!match || match[0].length > LONGEST || end >= to) return 0
  return isLineStart || beginsDemand(text, end) ? match[0].length : 0
}

function beginsDemand(text: string, at: number): boolean {
  HEADING.lastIndex = at
  return (
    HEADING.test(text) ||
    startsDemand(text, at) ||
    /^(?:Sufficient|Ability|Or|Any)\b/.test(text.slice(at, at + 12))
  )
}

/** What stands next, on this line or below it, asks for something. */
export const demandFollows = (text: string, from: number): boolean => {
  const at = from + text.slice(from, from + LONGEST).search(/[^\s•·◦]/)
  return at >= from && beginsDemand(text, at)
}
