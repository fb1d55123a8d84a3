/** What is said of a rule in English that cannot be read: where, what was expected, what to do. */
import { capital, excerpt, joined } from './lists.ts'

export const sayAt = (line: number, column: number, what: string): string =>
  `Line ${line}, column ${column}: ${what}`

export const SHOW_PLACE = 'Show the place'

/** What `sayAt` says, for whoever sees the place marked. */
export const saidWithoutPlace = (message: string): string =>
  capital(message.replace(/^Line \d+, column \d+: /, ''))

/** `found` null = the line ends there. Nothing expected = the end of the line is. */
export function sayExpected(expected: readonly string[], found: string | null): string {
  const here = found === null ? 'the line ends here' : `there is ${excerpt(found)}`
  return `${here}, but ${joined(expected, 'or') || 'the end of the clause'} is expected`
}

export const sayRule = {
  empty: 'there is no rule; write a clause, such as “High school”',
  tooLong: (limit: number) => `the text is longer than ${limit} characters; split the rule`,
  tooDeep: (limit: number) => `clauses are nested more than ${limit} deep; take some out of the others`,
  severalRoots:
    'this is a second clause on the first level; put both, indented, under “All of these:” or “Any one of these:”',
  oddIndent:
    'this line is indented less than the lines it follows, but like none above it; align it with one of them',
  noChildren: 'nothing is indented under this line, but its clauses are expected there',
  oneChild: 'only one clause can be for some positions only; put several, indented, under “All of these:”',
  noChildrenWanted:
    'this line is indented under a clause that takes none; indent it less, or end the line above in “of which:”, “All of these:” or “Any one of these:”',
  nestedExperience:
    'only an amount of experience can stand under “of which:”, such as “1 year of supervision”',
  wholeNumber: (figure: string) => `${excerpt(figure)} should be a whole number`,
  durationOrder:
    'a length of time goes from years to months to days, each once, such as “1 year and 6 months”',
  positiveHours: (figure: string) => `${excerpt(figure)} should be a number of semester hours above zero`,
  unclosed: (text: string, mark: string) =>
    `the quotation that begins with ${text.length > 40 ? `${text.slice(0, 40)}…` : text} is not closed; write ${mark} where it ends`,
  emptyText: 'there is nothing between these quotes; write a text, or leave the part out',
  noKind: (text: string) =>
    `there is no kind of experience ${excerpt(text)}; write the name or the id of one on file`,
  severalKinds: (text: string, ids: readonly string[]) =>
    `${excerpt(text)} is the name of several kinds; write ${joined(ids.slice(0, 5).map(excerpt), 'or')}`,
  noClass: (text: string) =>
    `there is no class ${excerpt(text)} on file; write its title as printed, or its id`,
  severalClasses: (text: string, ids: readonly string[]) =>
    `${excerpt(text)} is the title of several classes; write ${joined(ids.slice(0, 5).map(excerpt), 'or')}`,
  idTwice: (id: string) => `the id [${id}] stands at another clause, too; change one, or leave it out`,
  noSubstitutionsHere: 'substitutions cannot stand here; give the rule alone',
  flatSubstitutions: 'a substitution has nothing indented under it; align it with the others',
}
