/** What is asked of the host to look at an export, and to print it. */
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import type { Input } from '../../core/contract/operations.ts'
import type { ExportFormat, PageSettings } from '../../core/sheets/settings.ts'
import { isDrawn } from './formats.ts'

/** More are counted, not drawn. */
const MOST_SHOWN = 12

/** @param isWhole every page, rather than as many as one looks through */
export function askedPages(
  subject: ExportSubject,
  format: ExportFormat,
  settings: PageSettings,
  isWhole: boolean,
): Input<'export.preview'> {
  // What is no drawing is shown as pages of paper, and those are no poster.
  const drawn = isDrawn(format)
    ? { format, settings }
    : { settings: { ...settings, poster: { across: 1, down: 1 } } }
  return { subject, ...drawn, ...(!isWhole && { most: MOST_SHOWN }) }
}
