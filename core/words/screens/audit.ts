/** Words of the audit on screen. */
import { count } from './figures.ts'

export const auditWords = {
  place: 'Jurisdiction',
  all: 'All jurisdictions',
  rules: 'Findings',
  allRules: 'All findings',
  nothing: 'Nothing was found.',
  find: 'Find',
  findHint: 'Title or words',
  noneFound: 'No finding fits what you look for.',
  here: 'The audit found here:',
  back: 'Back to the audit',
  classes: 'Classes',
  showAll: (hidden: number) => `${hidden.toLocaleString('en-US')} more`,
  levels: {
    high: 'Somebody cannot get in, or a record is broken',
    medium: 'The ladder bends',
    low: 'Missing, old or vague',
  },
}
/** What was looked at, so that nobody takes classes without a specification for classes without a finding. */
export const sayLookedAt = (documented: number, byName: number): string =>
  [
    `Looked at ${count(documented, 'class', 'classes')} with a specification on file.`,
    ...(byName === 0
      ? []
      : [`${byName.toLocaleString('en-US')} more, known by name only, could not be looked at.`]),
  ].join(' ')
export const sayRule = (name: string, amount: number): string => `${name} (${amount.toLocaleString('en-US')})`
export const sayFindings = (findings: number): string => count(findings, 'finding')
