import {
  type KeyboardEvent,
  memo,
  type ReactElement,
  type UIEvent,
  useCallback,
  useRef,
  useState,
} from 'react'
import {
  type Key,
  type MatrixColumn,
  type MatrixLayout,
  type MatrixLine,
  nextPlace,
  type Place,
  placeAt,
  scrollTo,
  shownIn,
} from '../../core/charts/matrix/index.ts'
import { type Matrix } from '../../core/team/cells.ts'
import { cellAt, type MatrixGroup } from '../../core/team/index.ts'
import { cellText, matrixWords, sayCell } from '../../core/words/screens/matrix.ts'
import { teamWords } from '../../core/words/screens/team.ts'
import { StatusShape } from '../components/StatusMark.tsx'
import { useSize } from '../components/use-size.ts'

interface MatrixGridProps {
  layout: MatrixLayout
  matrix: Matrix
  groups: readonly MatrixGroup[]
  groupName: (key: string | null) => string
  /** The one thing that keeps a person from a class, where that was asked. */
  only: (person: string, classId: string) => string | undefined
  /** Pointer or keyboard is at a place; null when it left. */
  onReach: (place: Place | null) => void
  onOpen: (place: Place) => void
}

const KEYS: Readonly<Record<string, Key>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
  PageUp: 'page-up',
  PageDown: 'page-down',
}

/** The matrix as one grid that scrolls under its titles and beside its names; only what is in sight is drawn. */
export function MatrixGrid(props: MatrixGridProps): ReactElement {
  const { layout, matrix, groups, groupName, only, onReach, onOpen } = props
  const [sizeRef, size] = useSize<HTMLElement>()
  const [scroll, setScroll] = useState({ x: 0, y: 0 })
  const [place, setPlace] = useState<Place | null>(null)
  const frame = useRef<HTMLElement | null>(null)
  const view = { ...scroll, width: size.width, height: size.height }
  const shown = shownIn(layout, view)
  const lines = layout.lines.slice(shown.lines.from, shown.lines.to)
  const columns = layout.columns.slice(shown.columns.from, shown.columns.to)
  const { names } = layout.sizes

  const take = useCallback(
    (element: HTMLElement | null) => {
      frame.current = element
      return sizeRef(element)
    },
    [sizeRef],
  )
  const go = (next: Place): void => {
    setPlace(next)
    onReach(next)
    const { dx, dy } = scrollTo(layout, view, next)
    frame.current?.scrollBy(dx, dy)
  }
  /** What is under the pointer; names and titles stay where they are while the rest scrolls. */
  const under = (event: { clientX: number; clientY: number; currentTarget: Element }): Place | null => {
    const box = event.currentTarget.getBoundingClientRect()
    const x = event.clientX - box.left
    const y = event.clientY - box.top
    return placeAt(layout, x < names ? x : x + scroll.x, y < layout.head ? -1 : y + scroll.y)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return
    const from = place ?? { line: layout.lines.findIndex(({ kind }) => kind === 'person'), column: -1 }
    const toEdge =
      event.ctrlKey && event.key === 'Home' ? 'top' : event.ctrlKey && event.key === 'End' ? 'bottom' : null
    const key = toEdge ?? KEYS[event.key]
    if (key) {
      event.preventDefault()
      const page = Math.max(1, Math.floor((view.height - layout.head) / layout.sizes.row) - 1)
      go(place === null ? from : nextPlace(layout, from, key, page))
    } else if ((event.key === 'Enter' || event.key === ' ') && place) {
      event.preventDefault()
      onOpen(place)
    }
  }

  return (
    <div
      ref={take}
      className={`matrix${layout.upright ? ' matrix--close' : ''}`}
      role="grid"
      tabIndex={0}
      aria-label={matrixWords.label}
      aria-rowcount={layout.lines.length + 1}
      aria-colcount={layout.columns.length + 1}
      aria-activedescendant={place ? idOf(place) : undefined}
      onScroll={(event: UIEvent<HTMLElement>) => {
        const { scrollLeft, scrollTop } = event.currentTarget
        setScroll({ x: scrollLeft, y: scrollTop })
      }}
      onKeyDown={onKeyDown}
      onFocus={() => place && onReach(place)}
      onPointerMove={event => onReach(under(event) ?? place)}
      onPointerLeave={() => onReach(place)}
      onMouseDown={event => {
        // The grid keeps the focus: a cell that scrolls away takes none with it.
        event.preventDefault()
        event.currentTarget.focus({ preventScroll: true })
      }}
      onClick={event => {
        const at = under(event)
        if (!at) return
        setPlace(at)
        onOpen(at)
      }}
    >
      <div
        className="matrix__sheet"
        style={{ width: layout.width, height: layout.height }}
        role="presentation"
      >
        <div className="matrix__heads" style={{ height: layout.head, width: layout.width }} role="row">
          <div className="matrix__corner" style={{ width: names, height: layout.head }} role="columnheader">
            {teamWords.people(matrix.people.length)}
          </div>
          {layout.bands.map(({ label, x, width }) => (
            <div
              key={x}
              className="matrix__band"
              style={{ left: x, width, height: layout.sizes.band }}
              role="presentation"
            >
              <span>{label}</span>
            </div>
          ))}
          {columns.map((column, nth) => (
            <Head key={column.classId} column={column} layout={layout} index={shown.columns.from + nth} />
          ))}
        </div>
        {lines.map((line, nth) => (
          <Line
            key={line.row ? line.row.person.id : `group ${line.group}`}
            line={line}
            index={shown.lines.from + nth}
            layout={layout}
            matrix={matrix}
            columns={columns}
            firstColumn={shown.columns.from}
            only={only}
            group={line.row ? '' : groupName(groups[line.group]?.key ?? null)}
            at={place?.line === shown.lines.from + nth ? place.column : null}
          />
        ))}
      </div>
    </div>
  )
}

const idOf = ({ line, column }: Place): string => `cell-${line}-${column}`

function Head({
  column: { x, lines, title },
  layout: { sizes, head, upright },
  index,
}: {
  column: MatrixColumn
  layout: MatrixLayout
  index: number
}): ReactElement {
  return (
    <div
      className="matrix__title"
      role="columnheader"
      aria-colindex={index + 2}
      title={title}
      style={{ left: x, width: sizes.column, top: sizes.band, height: head - sizes.band }}
    >
      <span className={upright ? 'matrix__upright' : undefined}>{lines.join(' ')}</span>
    </div>
  )
}

interface LineProps {
  line: MatrixLine
  index: number
  layout: MatrixLayout
  matrix: Matrix
  columns: readonly MatrixColumn[]
  firstColumn: number
  group: string
  only: MatrixGridProps['only']
  /** Column the keyboard is at in this line. */
  at: number | null
}

const Line = memo(function Line(props: LineProps): ReactElement {
  const { line, index, layout, matrix, columns, firstColumn, group, only, at } = props
  const { names, column: width } = layout.sizes
  const style = { top: line.y, height: line.height, width: layout.width }
  if (!line.row)
    return (
      <div className="matrix__group" style={style} role="row" aria-rowindex={index + 2}>
        <span className="matrix__group-name" role="rowheader">
          {group}
        </span>
      </div>
    )
  const { person, row } = line.row
  const cellOf = (nth: number) => cellAt(matrix, row, firstColumn + nth)
  return (
    <div className="matrix__row" style={style} role="row" aria-rowindex={index + 2}>
      <div
        id={idOf({ line: index, column: -1 })}
        className={`matrix__name${at === -1 ? ' matrix__at' : ''}`}
        style={{ width: names }}
        role="rowheader"
        tabIndex={-1}
      >
        <b>{person.name}</b>
        <span className="quiet">{person.title ?? ''}</span>
      </div>
      {columns.map((column, nth) => {
        const cell = cellOf(nth)
        const lacks = only(person.id, column.classId)
        const place = { line: index, column: firstColumn + nth }
        return (
          <div
            key={column.classId}
            id={idOf(place)}
            role="gridcell"
            tabIndex={-1}
            aria-colindex={firstColumn + nth + 2}
            aria-label={sayCell(person.name, column.title, cell, lacks)}
            className={`matrix__cell status--${cell.status}${cell.held ? ' matrix__cell--held' : ''}${lacks === undefined ? '' : ' matrix__cell--only'}${at === place.column ? ' matrix__at' : ''}`}
            style={{ left: column.x, width }}
          >
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <StatusShape status={cell.status} />
            </svg>
            {!layout.upright && <span>{cellText(cell)}</span>}
          </div>
        )
      })}
    </div>
  )
})
