/** The ladder on a canvas, for more marks than an SVG bears: only what is seen, with less detail the smaller it is. */
import {
  CARD,
  cardsIn,
  type LadderCard,
  type LadderLayout,
  type LadderRoute,
  roundedPath,
  routesIn,
} from '../../core/charts/ladder/index.ts'
import { statusShape } from '../../core/charts/status-shape.ts'
import type { ClassStanding } from '../../core/model/answer.ts'
import { standingText } from '../../core/words/screens/ladder.ts'
import type { CardFacts } from '../../core/charts/ladder/model.ts'

export interface Painting {
  layout: LadderLayout
  facts: ReadonlyMap<string, CardFacts>
  routes: readonly LadderRoute[]
  plan: readonly LadderRoute[]
  transform: { x: number; y: number; k: number }
  size: { width: number; height: number }
}

/** Below the first scale a card is a coloured box; titles come with it, everything else with the second. */
const TITLES = 0.32
const DETAILS = 0.55

export function paintLadder(canvas: HTMLCanvasElement, painting: Painting): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const { layout, facts, routes, plan, transform } = painting
  const { width, height } = painting.size
  const { x, y, k } = transform
  const density = window.devicePixelRatio
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  context.setTransform(density * k, 0, 0, density * k, density * x, density * y)
  const seen = { x: -x / k, y: -y / k, width: width / k, height: height / k }
  const brush: Brush = { context, ink: inkOf(canvas), font: getComputedStyle(canvas).fontFamily, k }

  context.fillStyle = brush.ink('--band')
  for (const band of layout.bands) context.fillRect(seen.x, band.y, seen.width, band.height)
  paintLines(brush, routesIn(routes, seen), k < TITLES ? '--line' : '--line-strong', Math.max(1.2, 0.7 / k))
  paintLines(brush, plan, '--accent', Math.max(3, 2 / k))
  for (const card of cardsIn(layout, seen)) {
    const own = facts.get(card.id)
    if (own) paintCard(brush, card, own)
  }
}

interface Brush {
  context: CanvasRenderingContext2D
  ink: (token: string) => string
  font: string
  k: number
}

function paintLines(
  { context, ink }: Brush,
  routes: readonly LadderRoute[],
  token: string,
  width: number,
): void {
  context.lineWidth = width
  context.strokeStyle = ink(token)
  for (const { points } of routes) context.stroke(new Path2D(roundedPath(points, 7)))
}

function paintCard(brush: Brush, card: LadderCard, facts: CardFacts): void {
  const { context, ink, font, k } = brush
  const { standing, summary, meta } = facts
  const isSmall = k < TITLES
  const marked = facts.here || facts.wanted || facts.isPlanned
  context.globalAlpha = facts.dim ? 0.35 : 1
  context.fillStyle = isSmall && standing ? ink(`--${standing.status}-tint`) : ink('--surface')
  context.strokeStyle = ink(
    marked ? '--accent' : isSmall && standing ? `--${standing.status}` : '--line-strong',
  )
  context.lineWidth = marked ? 2 / Math.min(1, k) : 0.8
  context.setLineDash(summary.documented ? [] : [4, 3])
  context.beginPath()
  context.roundRect(card.x, card.y, card.width, card.height, 8)
  context.fill()
  context.stroke()
  context.setLineDash([])
  if (isSmall) {
    if (standing)
      paintShape(brush, standing, card.x + card.width / 2, card.y + card.height / 2, card.height / 18)
    context.globalAlpha = 1
    return
  }
  context.fillStyle = ink(summary.documented ? '--ink' : '--ink-2')
  context.font = `600 ${CARD.title.size}px ${font}`
  for (const [at, line] of card.title.entries()) {
    context.fillText(line, card.x + CARD.pad, card.y + CARD.pad + at * CARD.title.line + CARD.title.base)
  }
  if (k >= DETAILS) {
    const bottom = card.y + card.height - CARD.pad
    if (standing)
      paintStatus(brush, facts, standing, card.x + CARD.pad, bottom - CARD.status.line + CARD.status.base)
    context.fillStyle = ink('--ink-3')
    context.font = `400 ${CARD.meta.size}px ${font}`
    const above = (standing ? CARD.status.line : 0) + (facts.pay ? CARD.pay.line : 0)
    context.fillText(meta, card.x + CARD.pad, bottom - above - CARD.meta.line + CARD.meta.base)
  }
  context.globalAlpha = 1
}

/** The status's shape about a point, `scale` times its usual size. */
function paintShape(
  { context, ink }: Brush,
  { status }: ClassStanding,
  x: number,
  y: number,
  scale: number,
): void {
  const { fill, stroke, width } = statusShape(status)
  const colour = ink(`--${status}`)
  context.save()
  context.translate(x, y)
  context.scale(scale, scale)
  context.fillStyle = colour
  context.strokeStyle = colour
  context.lineWidth = width
  if (stroke !== undefined) context.stroke(new Path2D(stroke))
  if (fill !== undefined) fillPath(context, new Path2D(fill))
  context.restore()
}

function paintStatus(
  brush: Brush,
  { summary }: CardFacts,
  standing: ClassStanding,
  x: number,
  y: number,
): void {
  const { context, ink, font } = brush
  paintShape(brush, standing, x + 6, y - 4, 1)
  context.fillStyle = ink(`--${standing.status}`)
  context.font = `500 ${CARD.status.size}px ${font}`
  context.fillText(standingText(standing, summary), x + 17, y)
}

const fillPath = (context: CanvasRenderingContext2D, path: Path2D): void => context.fill(path)

/** Tokens as colours a canvas understands, read through the canvas's own style. */
function inkOf(canvas: HTMLCanvasElement): (token: string) => string {
  const known = new Map<string, string>()
  return token => {
    const before = known.get(token)
    if (before !== undefined) return before
    canvas.style.color = `var(${token})`
    const colour = getComputedStyle(canvas).color
    known.set(token, colour)
    return colour
  }
}
