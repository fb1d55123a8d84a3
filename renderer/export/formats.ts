/** Which formats a subject has, and what they hold. */
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import { type ExportFormat, FORMATS } from '../../core/sheets/settings.ts'

/** In the order people ask for them. */
const ORDER: readonly ExportFormat[] = ['pdf', 'svg', 'png', 'xlsx', 'csv', 'json', 'ics']

export const formatsOf = (subject: ExportSubject): ExportFormat[] =>
  ORDER.filter(format => FORMATS.includes(format) && (format !== 'ics' || subject.what === 'plan'))

/** A drawing, rather than the table or the answer behind it. */
export const isDrawn = (format: ExportFormat): boolean =>
  format === 'pdf' || format === 'svg' || format === 'png'

/** Whether a person's name may stand on it. */
export const showsPerson = (subject: ExportSubject): boolean =>
  subject.what !== 'compare' &&
  subject.what !== 'audit' &&
  !(subject.what === 'ladder' && subject.profile === undefined && subject.team === undefined)
