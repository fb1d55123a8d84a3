/** The findings of a roster as a CSV file that can be saved and worked through. */
import { REPORT_HEADERS, SEVERITY_WORDS } from '../words/team.ts'
import type { RosterDraft } from './people.ts'

export const reportCsv = ({ lacking, problems }: Pick<RosterDraft, 'lacking' | 'problems'>): string =>
  [
    REPORT_HEADERS,
    ...lacking.map(message => ['', '', '', SEVERITY_WORDS.note, message]),
    ...problems.map(({ row, person, column, severity, message }) => [
      row === null ? '' : String(row),
      person ?? '',
      column ?? '',
      SEVERITY_WORDS[severity],
      message,
    ]),
  ]
    .map(cells => cells.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n')

/** Quoted where CSV asks for it; text that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
