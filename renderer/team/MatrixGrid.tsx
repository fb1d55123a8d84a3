import { type KeyboardEvent, type ReactElement, type UIEvent, useCallback, useRef, useState } from 'react'
import {
  type Key,
  type MatrixColumn,
  type MatrixLayout,
  nextPlace,
  type Place,
  placeAt,
  scrollTo,
  shownIn,
} from '../../core/charts/matrix/index.ts'
import type { Matrix } from '../../core/team/cells.ts'
import type { MatrixGroup } from '../../core/team/index.ts'
import { matrixWords } from '../../core/words/screens/matrix.ts'
import { useSize } from '../components/use-size.ts'
import { idOf, Line, type OnlyLack } from './MatrixLine.tsx'

interface MatrixGridProps {
  layout: MatrixLayout
  matrix: Matrix
  groups: readonly MatrixGroup[]
  groupName: (key: string | null) => string
  only: OnlyLack
  /** How many are shown, in words. */
  people: string
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

/** What a key asks of the grid; null: nothing. */
function askedBy({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): Key | 'open' | null {
  if (altKey || metaKey) return null
  if (key === 'Enter' || key === ' ') return 'open'
  if (ctrlKey && key === 'Home') return 'top'
  if (ctrlKey && key === 'End') return 'bottom'
  return KEYS[key] ?? null
}

/** The matrix as one grid that scrolls under its titles and beside its names; only what is in sight is drawn. */
export function MatrixGrid(props: MatrixGridProps): ReactElement {
  const { layout, matrix, groups, groupName, only, people, onReach, onOpen } = props
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
    const asked = askedBy(event)
    const from = place ?? { line: layout.lines.findIndex(({ kind }) => kind === 'person'), column: -1 }
    if (asked === null || (asked === 'open' && !place)) return
    event.preventDefault()
    const page = Math.max(1, Math.floor((view.height - layout.head) / layout.sizes.row) - 1)
    if (asked === 'open') onOpen(from)
    else go(place === null ? from : nextPlace(layout, from, asked, page))
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
        <Heads layout={layout} columns={columns} first={shown.columns.from} people={people} />
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

interface HeadsProps {
  layout: MatrixLayout
  /** Those in sight, and which of all is the first of them. */
  columns: readonly MatrixColumn[]
  first: number
  /** How many are shown, in words. */
  people: string
}

/** The classes in sight, under their jurisdictions. */
function Heads({ layout, columns, first, people }: HeadsProps): ReactElement {
  const { sizes, head, width, bands } = layout
  return (
    <div className="matrix__heads" style={{ height: head, width }} role="row">
      <div className="matrix__corner" style={{ width: sizes.names, height: head }} role="columnheader">
        {people}
      </div>
      {bands.map(band => (
        <div
          key={band.x}
          className="matrix__band"
          style={{ left: band.x, width: band.width, height: sizes.band }}
          role="presentation"
        >
          <span>{band.label}</span>
        </div>
      ))}
      {columns.map((column, nth) => (
        <Head key={column.classId} column={column} layout={layout} index={first + nth} />
      ))}
    </div>
  )
}

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
