/**
 * A scene as an SVG file (SVG 1.1): real text, presentation attributes only and named groups, so that a browser,
 * Inkscape and Illustrator show the same. It refers to nothing outside itself.
 */
import { colourOf, type Ink, type Paint, patternOf } from './ink.ts'
import { hatchLines } from './hatch.ts'
import type { GroupMark, Look, Mark, RectMark, Scene, TextMark } from './scene.ts'

/** Faces of one width on every system: Arial, and those made to its measures. */
const FONT = 'Arial, "Liberation Sans", Helvetica, sans-serif'

export interface SvgOptions {
  /** Read out for the whole drawing. */
  readonly title: string
  readonly description?: string
  readonly greyscale?: boolean
  /** Printed size, where the drawing is a page. */
  readonly size?: { readonly width: string; readonly height: string }
}

export function writeSvg(scene: Scene, options: SvgOptions): string {
  const pen = new Pen(options.greyscale ?? false)
  const body = scene.marks.map(mark => pen.draw(mark)).join('')
  const { width, height } = options.size ?? { width: round(scene.width), height: round(scene.height) }
  const view = `0 0 ${round(scene.width)} ${round(scene.height)}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view}" xml:lang="en" role="graphics-document document"`,
    ` font-family="${escapeXml(FONT)}">`,
    `<title>${escapeXml(options.title)}</title>`,
    options.description ? `<desc>${escapeXml(options.description)}</desc>` : '',
    pen.definitions(),
    `<rect width="${round(scene.width)}" height="${round(scene.height)}" fill="#ffffff"/>`,
    body,
    '</svg>\n',
  ].join('')
}

/** Characters that XML 1.0 forbids are left out; the rest that would end a text or an attribute is escaped. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const round = (value: number): string => String(Math.round(value * 100) / 100)

class Pen {
  readonly #greyscale: boolean
  readonly #defined = new Map<string, string>()
  readonly #names = new Map<string, number>()

  constructor(greyscale: boolean) {
    this.#greyscale = greyscale
  }

  definitions(): string {
    return this.#defined.size === 0 ? '' : `<defs>${[...this.#defined.values()].join('')}</defs>`
  }

  draw(mark: Mark): string {
    switch (mark.is) {
      case 'rect': {
        const { x, y, width, height, radius } = mark
        const corner = radius === undefined ? '' : ` rx="${round(radius)}"`
        const box = `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${corner}${this.#look(mark)}/>`
        return box + this.#hatching(mark)
      }
      case 'path':
        return `<path d="${escapeXml(mark.d)}"${this.#look(mark)}/>`
      case 'text':
        return this.#text(mark)
      case 'group':
        return this.#group(mark)
      default:
        return mark satisfies never
    }
  }

  #text({ x, y, text, size, bold, anchor, ink = 'ink', heading }: TextMark): string {
    const role = heading === undefined ? '' : ` role="heading" aria-level="${heading}"`
    const weight = bold ? ' font-weight="bold"' : ''
    const side = anchor === undefined || anchor === 'start' ? '' : ` text-anchor="${anchor}"`
    return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${weight}${side}${role} fill="${this.#colour(ink)}">${escapeXml(text)}</text>`
  }

  #group({ name, at, scale, turn, clip, role, marks }: GroupMark): string {
    const moves = [
      ...(at ? [`translate(${round(at.x)} ${round(at.y)})`] : []),
      ...(turn === undefined ? [] : [`rotate(${turn})`]),
      ...(scale === undefined || scale === 1 ? [] : [`scale(${Math.round(scale * 1e5) / 1e5})`]),
    ]
    const attributes = [
      name === undefined ? '' : ` id="${this.#id(name)}"`,
      role === undefined ? '' : ` role="${role}"`,
      moves.length === 0 ? '' : ` transform="${moves.join(' ')}"`,
      clip ? ` clip-path="url(#${this.#clip(clip)})"` : '',
    ].join('')
    return `<g${attributes}>${marks.map(mark => this.draw(mark)).join('')}</g>`
  }

  #look({ fill, stroke, weight = 1, dash, round: isRound }: Look | RectMark): string {
    const line =
      stroke === undefined
        ? ''
        : ` stroke="${this.#colour(stroke)}" stroke-width="${round(weight)}"${dash ? ` stroke-dasharray="${dash}"` : ''}${isRound ? ' stroke-linecap="round"' : ''}`
    return ` fill="${fill === undefined ? 'none' : this.#paint(fill)}"${line}`
  }

  #colour(ink: Ink): string {
    return colourOf(ink, this.#greyscale)
  }

  #paint(paint: Paint): string {
    return this.#colour(typeof paint === 'string' ? paint : patternOf(paint).ground)
  }

  /** Stronger in greyscale, where the hue no longer tells jobs apart. */
  #hatching({ fill, ...box }: RectMark): string {
    if (fill === undefined || typeof fill === 'string') return ''
    const { hatch, line } = patternOf(fill)
    const d = hatch === null ? '' : hatchLines(hatch, box, line.weight)
    if (d === '') return ''
    const opacity = this.#greyscale ? Math.min(1, 2 * line.opacity) : line.opacity
    return `<path d="${d}" fill="none" stroke="${this.#colour(line.ink)}" stroke-width="${line.weight}" stroke-opacity="${opacity}" stroke-linecap="round"/>`
  }

  #clip({ x, y, width, height }: NonNullable<GroupMark['clip']>): string {
    const id = `clip-${this.#defined.size + 1}`
    this.#defined.set(
      id,
      `<clipPath id="${id}"><rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/></clipPath>`,
    )
    return id
  }

  /** A name as an id, once each: `class us-ny/2515200` → `class-us-ny-2515200`. */
  #id(name: string): string {
    const plain =
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'group'
    const id = /^[a-z]/.test(plain) ? plain : `g-${plain}`
    const times = (this.#names.get(id) ?? 0) + 1
    this.#names.set(id, times)
    return times === 1 ? id : `${id}-${times}`
  }
}
