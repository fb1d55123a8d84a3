import { type ReactElement, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  cardsIn,
  type LadderLayout,
  type LadderLink,
  type LadderRoute,
  layoutLadder,
  routeLinks,
  routesIn,
} from '../../core/charts/ladder/index.ts'
import type { Edge } from '../../core/model/catalogue.ts'
import { ladderTools } from '../../core/words/screens/ladder.ts'
import { IconButton } from '../components/Button.tsx'
import { type Size, useSize } from '../components/use-size.ts'
import { CanvasSheet } from './CanvasSheet.tsx'
import { type CardActions, CardTools, useLinger } from './CardTools.tsx'
import { ColumnHeads, LevelHeads, ShelfHeads } from './Heads.tsx'
import { measureText } from './measure.ts'
import { Minimap } from './Minimap.tsx'
import { type LadderModel, mayWrap, onePerPair } from '../../core/charts/ladder/model.ts'
import { SvgSheet } from './SvgSheet.tsx'
import { focusCard, useCardKeys } from './use-card-keys.ts'
import { useViewport, type Viewport } from './use-viewport.ts'

interface LadderChartProps {
  model: LadderModel
  /** All relations of the catalogue: a card's own are drawn while it is reached. */
  edges: readonly Edge[]
  plan: readonly LadderLink[]
  /** The class whose panel is open. */
  open: string | null
  onOpen: (id: string, byKeyboard: boolean) => void
  onClose: () => void
  /** Width that a panel takes from the sheet: cards don't move when it opens. */
  panelWidth: number
  actions: CardActions
  /** What the lines mean, below the sheet beside the tools: nothing lies over a card. */
  legend: ReactNode
}

/** An SVG bears about a thousand marks, six or seven a card; more cards in sight are painted. */
const MOST_SVG_CARDS = 150
/** More lines are looked through for those in sight. */
const MOST_LINES = 200
const NO_ROUTES: readonly LadderRoute[] = []
/** The ladder drawn: bands of levels, cards, lines, and the plan as the one saturated thing. */
export function LadderChart({
  model,
  edges,
  plan,
  open,
  onOpen,
  onClose,
  panelWidth,
  actions,
  legend,
}: LadderChartProps): ReactElement {
  const [sizeRef, size] = useSize<HTMLElement>()
  const { nodes, columns, ties } = model
  const comfort = comfortOf({ width: size.width + panelWidth, height: size.height })
  const room = useMemo(
    () => ({ width: (size.width + panelWidth) / comfort, height: size.height / comfort }),
    [size, panelWidth, comfort],
  )
  const layout = useMemo(
    () =>
      layoutFor(room, space =>
        layoutLadder(nodes, columns.length, ties, {
          room: space,
          measure: measureText,
          mayWrap: mayWrap({ columns }),
        }),
      ),
    [nodes, columns, ties, room],
  )
  const scene = `${columns.length} ${Math.round(room.width)} ${Math.round(room.height)}`
  const viewport = useViewport({ content: layout, comfort, scene })
  const { transform, ref: viewportRef, reveal, revealOneOf } = viewport
  const sheetRef = useCallback(
    (element: HTMLElement | null) => {
      const stops = [sizeRef(element), viewportRef(element)]
      return () => {
        for (const stop of stops) stop?.()
      }
    },
    [sizeRef, viewportRef],
  )

  const [reached, setReached] = useState<string | null>(null)
  const [tools, holdTools] = useLinger(reached)
  const [entry, setEntry] = useState<string | null>(null)
  const svg = useRef<SVGSVGElement>(null)
  const routes = useMemo(() => routeLinks(layout, model.links), [layout, model.links])
  const planRoutes = useMemo(() => routeLinks(layout, plan), [layout, plan])
  const nearRoutes = useMemo(
    () => routeLinks(layout, nearLinks(edges, model, reached)),
    [layout, edges, model, reached],
  )

  // A card opened from elsewhere (the palette, a link, a search) may be out of sight.
  const openCard = open === null ? undefined : layout.byId.get(open)
  useEffect(() => {
    if (openCard && panelWidth > 0) reveal(openCard)
  }, [openCard, reveal, panelWidth])

  // All that a search means may lie out of sight.
  useEffect(() => {
    if (model.found.length < nodes.length) revealOneOf(model.found.flatMap(id => layout.byId.get(id) ?? []))
  }, [model.found, nodes.length, layout, revealOneOf])

  // When the panel closes, whoever was in it is back on its card.
  const lastOpen = useRef(open)
  useEffect(() => {
    const before = lastOpen.current
    lastOpen.current = open
    if (open === null && before !== null && document.activeElement === document.body)
      focusCard(svg.current, before)
  }, [open])

  const onKey = useCardKeys({
    layout,
    svg,
    viewport,
    actions,
    onOpen,
    onClose: open === null ? null : onClose,
    onEnter: setEntry,
  })

  const { x, y, k } = transform
  const inSight = { x: -x / k, y: -y / k, width: size.width / k, height: size.height / k }
  const seen = cardsIn(layout, inSight)
  const painted = seen.length > MOST_SVG_CARDS
  const first = [entry, open, model.found[0]].find(id => id && layout.byId.has(id)) ?? layout.cards[0]?.id
  const kept = layout.cards.filter(({ id }) => id === first || id === reached || id === open)
  const toolCard = tools === null ? undefined : layout.byId.get(tools)
  const toolFacts = tools === null ? undefined : model.facts.get(tools)

  return (
    <div
      style={{
        ['--sheet-width' as string]: `${size.width}px`,
        ['--sheet-height' as string]: `${size.height}px`,
      }}
      className={`ladder${columns.some(({ within }) => within !== undefined) ? ' ladder--series' : ''}`}
    >
      <ColumnHeads columns={columns} layout={layout} transform={transform} size={size} />
      <LevelHeads layout={layout} transform={transform} size={size} />
      <div className="ladder__sheet" ref={sheetRef}>
        {painted && (
          <CanvasSheet
            layout={layout}
            facts={model.facts}
            routes={routes}
            plan={planRoutes}
            transform={transform}
            size={size}
          />
        )}
        <SvgSheet
          svgRef={svg}
          layout={layout}
          facts={model.facts}
          cards={painted ? kept : [...new Set([...seen, ...kept])]}
          routes={painted ? NO_ROUTES : routes.length > MOST_LINES ? routesIn(routes, inSight) : routes}
          near={nearRoutes}
          plan={painted ? NO_ROUTES : planRoutes}
          isOverlay={painted}
          transform={transform}
          size={size}
          reached={reached}
          open={open}
          entry={first}
          onOpen={onOpen}
          onKey={onKey}
          onReach={setReached}
        />
        <ShelfHeads columns={columns} layout={layout} transform={transform} size={size} />
        {toolCard && toolFacts && (
          <CardTools
            card={toolCard}
            facts={toolFacts}
            transform={transform}
            size={size}
            actions={actions}
            onHold={holdTools}
          />
        )}
      </div>
      <div className="ladder__foot">
        {legend}
        <Minimap layout={layout} viewport={viewport} size={size} />
        <ZoomTools viewport={viewport} />
      </div>
    </div>
  )
}

function ZoomTools({ viewport: { zoomBy, fit } }: { viewport: Viewport }): ReactElement {
  return (
    <div className="ladder__zoom no-print">
      <IconButton
        icon="minus"
        label={ladderTools.zoomOut}
        shortcut="-"
        look="plain"
        onPress={() => zoomBy(0.8)}
      />
      <IconButton
        icon="plus"
        label={ladderTools.zoomIn}
        shortcut="+"
        look="plain"
        onPress={() => zoomBy(1.25)}
      />
      <IconButton icon="fit" label={ladderTools.fit} shortcut="0" look="plain" onPress={fit} />
    </div>
  )
}

/** Larger windows read better with larger cards, not only with more air. */
const comfortOf = ({ width, height }: Size): number => Math.max(1, Math.min(1.25, width / 1160, height / 700))

/** How much wider than its room a ladder may be laid out, to be shrunk into it. */
const WIDER = [1.1, 1.2]

/**
 * A ladder too high for its room is going to shrink: it may as well be wider, which lowers it by shorter titles and more
 * cards side by side. Of some widths the one is taken that leaves its cards largest.
 */
function layoutFor(room: Size, lay: (space: Size) => LadderLayout): LadderLayout {
  const first = lay(room)
  const share = room.height / first.height
  if (share >= 1 || share < 0.7) return first
  return [...WIDER, 1 / share]
    .map(wider => lay({ width: room.width * wider, height: room.height }))
    .reduce((best, each) => (shrinking(each, room) > shrinking(best, room) ? each : best), first)
}

/** What is left of its size where all of a layout is to be seen. */
const shrinking = (layout: LadderLayout, room: Size): number =>
  Math.min(1, room.width / layout.width, room.height / layout.height)

/** The lines of one card that are not shown anyway. */
function nearLinks(edges: readonly Edge[], { links }: LadderModel, id: string | null): LadderLink[] {
  if (id === null) return []
  const shown = new Set(links.map(({ from, to }) => `${from} ${to}`))
  return onePerPair(edges.filter(({ from, to }) => (from === id || to === id) && !shown.has(`${from} ${to}`)))
}
