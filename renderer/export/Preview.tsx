import type { ReactElement } from 'react'
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import type { ExportFormat, PageSettings } from '../../core/sheets/settings.ts'
import { exportWords } from '../../core/words/screens/export.ts'
import { useRead } from '../client/use-operations.ts'
import { Callout, Loaded } from '../components/messages.tsx'
import { isDrawn } from './formats.ts'

interface PreviewProps {
  subject: ExportSubject
  format: ExportFormat
  settings: PageSettings
  /** Every page, rather than as many as one looks through. */
  isWhole: boolean
}

/** More are counted, not shown. */
const MOST = 12

/** The very pages that will be written, small; of a table, the pages it would print as. */
export function Preview({ subject, format, settings, isWhole }: PreviewProps): ReactElement {
  // A picture or an SVG is one drawing, however many sheets of paper it would need.
  const shown = format === 'pdf' ? settings : { ...settings, poster: { across: 1, down: 1 } }
  const preview = useRead('export.preview', { subject, settings: shown }, { keepPrevious: true })
  return (
    <section className="export__preview" aria-label={exportWords.preview}>
      {!isDrawn(format) && <p className="quiet">{saysWhatItHolds(format, subject)}</p>}
      <Loaded query={preview}>
        {({ pages, places, warnings }) => (
          <>
            {warnings.map(warning => (
              <Callout key={warning} tone="warning">
                {warning}
              </Callout>
            ))}
            <ol
              className={`export__pages${pages.length > 1 ? ' export__pages--many' : ''}`}
              style={{
                gridTemplateColumns: `repeat(${Math.max(1, ...places.map(({ column }) => column))}, minmax(0, 1fr))`,
              }}
            >
              {labelled(pages, isWhole ? pages.length : MOST).map(({ page, label }, at) => (
                <li key={label} style={{ gridRow: places[at]?.row, gridColumn: places[at]?.column }}>
                  <img
                    className="export__page"
                    src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(page)}`}
                    alt={label}
                  />
                </li>
              ))}
            </ol>
            {pages.length > MOST && !isWhole && (
              <p className="quiet">{exportWords.morePages(pages.length - MOST)}</p>
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}

/** Of a format that is no drawing. */
function saysWhatItHolds(format: ExportFormat, { what }: ExportSubject): string {
  if (format === 'json') return exportWords.dataOnly
  if (format === 'ics') return exportWords.calendarOnly
  if (what !== 'compare') return exportWords.tableOnly
  return format === 'xlsx' ? exportWords.classRowsAndSides : exportWords.classRows
}

const labelled = (pages: readonly string[], most: number): { page: string; label: string }[] =>
  pages.slice(0, most).map((page, at) => ({ page, label: exportWords.page(at + 1, pages.length) }))
