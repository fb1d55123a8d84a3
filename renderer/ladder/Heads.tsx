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
/** Lower than this there is no room for a name. */
const LEAST_SHELF_HEAD = 15
const LEAST_TWO_LINES = 34
/** Of a shelf that is nearly out of sight the names are out of place. */
const LEAST_LEFT = 24
const LEAST_NUMBER = 14

interface ColumnHeadsProps extends HeadsProps {
  columns: readonly LadderColumn[]
}

/** Names of the columns of the shelf at the top; they stay there and follow the sheet across. */
export function ColumnHeads(props: ColumnHeadsProps): ReactElement {
  const { layout, transform } = props
  const shelf = layout.shelves[shelfAtTop(props)]
  const left = shelf ? transform.y + (shelf.y + shelf.height) * transform.k : 0
  return (
    <div className="ladder__columns">{left >= LEAST_LEFT && <ShelfNames {...props} shelf={shelf} />}</div>
  )
}

/** Names above the shelves further down. */
export function ShelfHeads(props: ColumnHeadsProps): ReactElement {
  const { layout, transform, size } = props
  const top = shelfAtTop(props)
  return (
    <>
      {layout.shelves.slice(top + 1).map(shelf => {
        const y = transform.y + shelf.y * transform.k
        const height = layout.heads * transform.k
        if (height < LEAST_SHELF_HEAD || y < 0 || y - height > size.height) return null
        return (
          <div
            key={shelf.from}
            className={`ladder__columns ladder__columns--shelf${height < LEAST_TWO_LINES ? ' ladder__columns--low' : ''}`}
            style={{ top: y - height, height }}
          >
            <ShelfNames {...props} shelf={shelf} />
          </div>
        )
      })}
    </>
  )
}

/** The one whose names went out of sight last. */
const shelfAtTop = ({ layout: { shelves, heads }, transform }: HeadsProps): number =>
  Math.max(
    0,
    shelves.findLastIndex(({ y }) => transform.y + (y - heads) * transform.k < 0),
  )

function ShelfNames({
  columns,
  layout,
  transform,
  size: { width },
  shelf,
}: ColumnHeadsProps & { shelf: LadderLayout['shelves'][number] | undefined }): ReactElement {
  const { from = 0, to = 0 } = shelf ?? {}
  return (
    <>
      {columns.slice(from, to).map(({ id, name, shortName, within }, at) => {
        const column = layout.columns[from + at]
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
    </>
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
          <div
            key={`${band.shelf} ${band.level}`}
            className="ladder__level"
            style={{ top: part.from, height: part.length }}
          >
            {part.length >= LEAST_NUMBER && <b>{band.level}</b>}
            {part.length >= 26 && <span>{levelName(band.level)}</span>}
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
