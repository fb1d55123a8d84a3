/** Which formats a subject has, and what they hold. */
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import { type ExportFormat, FORMATS } from '../../core/sheets/settings.ts'

/** What may be wanted in place of all that is shown: a part of it, or the same in another way. */
export interface ExportPart {
  /** As it is chosen. */
  readonly name: string
  readonly subject: ExportSubject
}

/** In the order people ask for them. */
const ORDER: readonly ExportFormat[] = ['pdf', 'svg', 'png', 'xlsx', 'csv', 'json', 'ics']

export const formatsOf = (subject: ExportSubject): ExportFormat[] =>
  ORDER.filter(format => FORMATS.includes(format) && (format !== 'ics' || subject.what === 'plan'))

/** A drawing, rather than the table or the answer behind it. */
export const isDrawn = (format: ExportFormat): boolean =>
  format === 'pdf' || format === 'svg' || format === 'png'

/** Whether a person's name may stand on it; the answer about one person names nobody, a team's names its people. */
export function showsPerson(subject: ExportSubject, format: ExportFormat): boolean {
  switch (subject.what) {
    case 'compare':
    case 'audit':
      return false
    case 'matrix':
    case 'people':
    case 'bench':
    case 'scenarios':
      return true
    case 'ladder':
      return subject.team !== undefined || (subject.profile !== undefined && saysTitle(format))
    case 'gap':
    case 'plan':
      return saysTitle(format) || format === 'ics'
    default:
      return subject satisfies never
  }
}

const saysTitle = (format: ExportFormat): boolean => isDrawn(format) || format === 'xlsx'
