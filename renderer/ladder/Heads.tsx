import type { ReactElement } from 'react'
import type { LadderLayout } from '../../core/charts/ladder/index.ts'
import type { LadderColumn } from '../../core/ladder/index.ts'
import { levelName } from '../../core/words/screens/ladder.ts'
import type { Size } from '../components/use-size.ts'
import type { Viewport } from './use-viewport.ts'

interface HeadsProps {
  layout: LadderLayout
  transform: Viewport['transform']
  size: Size
}

const LEAST_HEAD = 44

/** Names of the columns; they stay at the top and follow the sheet across. */
export function ColumnHeads({
  columns,
  layout,
  transform,
  size: { width },
}: HeadsProps & { columns: readonly LadderColumn[] }): ReactElement {
  return (
    <div className="ladder__columns">
      {columns.map(({ id, name, shortName, within }, at) => {
        const column = layout.columns[at]
        const part =
          column && stretch(transform.x + column.x * transform.k, column.width * transform.k, width)
        if (!part || part.length < LEAST_HEAD) return null
        return (
          <div
            key={id}
            className="ladder__column"
            style={{ left: part.from, width: part.length }}
            title={within === undefined ? name : `${name}, ${within}`}
          >
            {within !== undefined && <span className="quiet">{within}</span>}
            <span>{shortName}</span>
          </div>
        )
      })}
    </div>
  )
}

/** Numbers and names of the levels; they stay at the left and follow the sheet down. */
export function LevelHeads({ layout, transform, size: { height } }: HeadsProps): ReactElement {
  return (
    <div className="ladder__levels">
      {layout.bands.map(band => {
        const part = stretch(transform.y + band.y * transform.k, band.height * transform.k, height)
        if (part.length < 4) return null
        return (
          <div key={band.level} className="ladder__level" style={{ top: part.from, height: part.length }}>
            {part.length >= 26 && (
              <>
                <b>{band.level}</b>
                <span>{levelName(band.level)}</span>
              </>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** The part of a stretch that is in sight. */
function stretch(start: number, length: number, window: number): { from: number; length: number } {
  const from = Math.max(0, start)
  return { from, length: Math.min(window, start + length) - from }
}
