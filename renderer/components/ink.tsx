/** The colour and pattern of a job: one look for it in every bar, legend and screen. */
import type { ReactElement } from 'react'
import './ink.css'
import { HUES, inkOf, PATTERN_LINES, PATTERNS, type Pattern } from '../../core/charts/gap/ink.ts'

const idOf = (hue: number, pattern: Pattern): string => `ink-${hue}-${pattern}`

/** Paint for an SVG fill; needs `InkDefinitions` somewhere on the page. */
export function inkFill(work: number): string {
  const { hue, pattern } = inkOf(work)
  return `url(#${idOf(hue, pattern)})`
}
export const MISSING_FILL = 'url(#ink-missing)'
export const STUDY_FILL = 'url(#ink-study)'

/** Every paint once a page, in a drawing that takes no room. Not hidden by `display`: paints of such a drawing are not used. */
export function InkDefinitions(): ReactElement {
  return (
    <svg className="ink-definitions" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {Array.from({ length: HUES }, (_, hue) =>
          PATTERNS.map(pattern => (
            <pattern
              key={idOf(hue, pattern)}
              id={idOf(hue, pattern)}
              width="8"
              height="8"
              patternUnits="userSpaceOnUse"
            >
              <rect width="8" height="8" className={`ink ink--${hue + 1}`} />
              {PATTERN_LINES[pattern] && (
                <path d={PATTERN_LINES[pattern]} className={`ink-line ink-line--${pattern}`} />
              )}
            </pattern>
          )),
        )}
        <pattern id="ink-missing" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="ink-missing__ground" />
          <path d="M-2 2 2-2M0 8 8 0M6 10l4-4" className="ink-missing__line" />
        </pattern>
        <pattern id="ink-study" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="ink-study__ground" />
          <path d="M0 2h8M0 6h8" className="ink-study__line" />
        </pattern>
      </defs>
    </svg>
  )
}

/** A small square of a paint, for legends and lists. */
export function Swatch({ fill }: { fill: string }): ReactElement {
  return (
    <svg className="swatch" width="14" height="14" aria-hidden="true">
      <rect x="0.5" y="0.5" width="13" height="13" rx="3" fill={fill} />
    </svg>
  )
}
