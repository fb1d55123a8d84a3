/** Where the window was, so that it opens there again, wherever the screens have gone. Pure. */

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowState {
  readonly bounds: Rectangle
  readonly maximized: boolean
}

/** Where to open: without a place the system chooses one. */
export interface Placement {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

export const SMALLEST = { width: 720, height: 480 } as const
const USUAL = { width: 1280, height: 800 } as const
/** So much of the title bar must be seen to take hold of the window, in pixels. */
const GRIP = { width: 120, height: 32 } as const

/** @param areas the work areas of the screens there are now, the main one first. */
export function placeWindow(saved: WindowState | null, areas: readonly Rectangle[]): Placement {
  const [main] = areas
  if (!saved) return { ...fit(USUAL, main), maximized: false }
  const { bounds, maximized } = saved
  const home = areas.find(area => isGrippable({ ...bounds, ...fit(bounds, area) }, area))
  if (!home) return { ...fit(bounds, main), maximized }
  return { x: bounds.x, y: bounds.y, ...fit(bounds, home), maximized }
}

interface Size {
  readonly width: number
  readonly height: number
}

function fit({ width, height }: Size, area: Size = USUAL): Size {
  return {
    width: Math.max(SMALLEST.width, Math.min(width, area.width)),
    height: Math.max(SMALLEST.height, Math.min(height, area.height)),
  }
}

/** The top edge, where the window is taken hold of, must lie in the area. */
function isGrippable(bounds: Rectangle, area: Rectangle): boolean {
  const overlap = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  return overlap >= GRIP.width && bounds.y >= area.y && bounds.y + GRIP.height <= area.y + area.height
}

/** What a file held; null where it holds no window's state. */
export function readWindowState(text: string): WindowState | null {
  const value = parse(text)
  if (!isRecord(value) || !isRecord(value['bounds']) || typeof value['maximized'] !== 'boolean') return null
  const { x, y, width, height } = value['bounds']
  if (!isPixels(x) || !isPixels(y) || !isPixels(width) || !isPixels(height)) return null
  return { bounds: { x, y, width, height }, maximized: value['maximized'] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isPixels = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 100_000
