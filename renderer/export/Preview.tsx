import type { ReactElement } from 'react'
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import type { ExportFormat, PageSettings } from '../../core/sheets/settings.ts'
import { exportWords } from '../../core/words/screens/export.ts'
import { useRead } from '../client/use-operations.ts'
import { Callout, Loaded } from '../components/messages.tsx'
import { useSettled } from '../components/use-settled.ts'
import { askedPages } from './asked-pages.ts'
import { isDrawn } from './formats.ts'

interface PreviewProps {
  subject: ExportSubject
  format: ExportFormat
  settings: PageSettings
  /** Every page, rather than as many as one looks through. */
  isWhole: boolean
}

/** While a title is typed, the pages wait for its end. */
const PAUSE = 250

/** The very pages that will be written, small; of a table, the pages it would print as. */
export function Preview({ subject, format, settings, isWhole }: PreviewProps): ReactElement {
  const title = useSettled(settings.title, PAUSE)
  const subtitle = useSettled(settings.subtitle, PAUSE)
  const shown = isWhole ? settings : { ...settings, title, subtitle }
  const preview = useRead('export.preview', askedPages(subject, format, shown, isWhole), {
    keepPrevious: true,
  })
  return (
    <section className="export__preview" aria-label={exportWords.preview}>
      {!isDrawn(format) && <p className="quiet">{saysWhatItHolds(format, subject)}</p>}
      <Loaded query={preview}>
        {({ pages, of, places, warnings }) => (
          <>
            {(isDrawn(format) ? warnings : []).map(warning => (
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
              {labelled(pages, of).map(({ page, label }, at) => (
                <li key={label} style={{ gridRow: places[at]?.row, gridColumn: places[at]?.column }}>
                  <img
                    className="export__page"
                    src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(page)}`}
                    alt={label}
                  />
                </li>
              ))}
            </ol>
            {of > pages.length && pages.length > 0 && (
              <p className="quiet">{exportWords.morePages(of - pages.length)}</p>
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

const labelled = (pages: readonly string[], of: number): { page: string; label: string }[] =>
  pages.map((page, at) => ({ page, label: exportWords.page(at + 1, of) }))
