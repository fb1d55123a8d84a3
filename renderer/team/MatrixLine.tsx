import { memo, type ReactElement } from 'react'
import type { MatrixColumn, MatrixLayout, MatrixLine, Place } from '../../core/charts/matrix/index.ts'
import type { Matrix } from '../../core/team/cells.ts'
import { apartIn, cellAt } from '../../core/team/index.ts'
import { cellName, cellText } from '../../core/words/screens/matrix.ts'
import { StatusShape } from '../components/StatusMark.tsx'

/** The one thing that keeps a person from a class, where that was asked. */
export type OnlyLack = (person: string, classId: string) => string | undefined

export const idOf = ({ line, column }: Place): string => `cell-${line}-${column}`

interface LineProps {
  line: MatrixLine
  index: number
  layout: MatrixLayout
  matrix: Matrix
  columns: readonly MatrixColumn[]
  firstColumn: number
  group: string
  only: OnlyLack
  /** Column the keyboard is at in this line. */
  at: number | null
}

/** A person with a cell for each class, or the heading of a group. */
export const Line = memo(function Line(props: LineProps): ReactElement {
  const { line, index, layout, group, columns, firstColumn, at } = props
  const { names } = layout.sizes
  const style = { top: line.y, height: line.height, width: layout.width }
  if (!line.row)
    return (
      <div className="matrix__group" style={style} role="row" aria-rowindex={index + 2}>
        <span className="matrix__group-name" role="rowheader">
          {group}
        </span>
      </div>
    )
  const { row } = line
  const [name, apart] = apartIn(row.person.name)
  return (
    <div className="matrix__row" style={style} role="row" aria-rowindex={index + 2}>
      <div
        id={idOf({ line: index, column: -1 })}
        className={`matrix__name${at === -1 ? ' matrix__at' : ''}`}
        style={{ width: names }}
        role="rowheader"
        tabIndex={-1}
      >
        <b>
          <span>{name}</span>
          {apart !== '' && <span className="matrix__apart">{apart}</span>}
        </b>
        <span className="quiet">{row.person.title ?? ''}</span>
      </div>
      {columns.map((column, nth) => (
        <LineCell key={column.classId} {...props} column={column} nth={firstColumn + nth} row={row} />
      ))}
    </div>
  )
})

interface LineCellProps extends LineProps {
  column: MatrixColumn
  /** Of all columns. */
  nth: number
  row: NonNullable<MatrixLine['row']>
}

/** Where one person stands in one class: the mark, and the date or what is missing beside it. */
function LineCell({ column, nth, row: { person, row }, index, layout, matrix, only, at }: LineCellProps) {
  const { classId, title, band: place, isOnFile, x } = column
  const cell = cellAt(matrix, row, nth)
  const lacks = only(person.id, classId)
  const classes = [
    'matrix__cell',
    `status--${cell.status}`,
    ...(cell.held ? ['matrix__cell--held'] : []),
    ...(lacks === undefined ? [] : ['matrix__cell--only']),
    ...(at === nth ? ['matrix__at'] : []),
  ]
  return (
    <div
      id={idOf({ line: index, column: nth })}
      role="gridcell"
      tabIndex={-1}
      aria-colindex={nth + 2}
      aria-label={cellName(person.name, title, cell, { place, isOnFile }, lacks)}
      className={classes.join(' ')}
      style={{ left: x, width: layout.sizes.column }}
    >
      <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
        <StatusShape status={cell.status} />
      </svg>
      {!layout.upright && <span>{cellText(cell, isOnFile)}</span>}
    </div>
  )
}
