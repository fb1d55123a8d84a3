/** A parsed page → the pieces of its text, in order. */
import type { Piece } from '../../../core/reading/text/compose.ts'
import { textBlocks } from '../../../core/reading/text/lines.ts'
import { isUnseen } from './frame.ts'
import { headed } from '../headings.ts'
import { startGathering, type Type } from './gather.ts'
import { itemLabel } from './item-label.ts'
import {
  attribute,
  collapse,
  type Element,
  elementsIn,
  isElement,
  isText,
  type Node,
  styleOf,
  textOf,
} from './tree.ts'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p section summary table tbody td tfoot th thead ul'.split(
    ' ',
  ),
)

interface Place extends Type {
  /** How many lists are around. */
  readonly lists: number
}

/** @param skipped elements that are left out with all they hold */
export function piecesOf(root: Element, skipped: ReadonlySet<Element>): Piece[] {
  const gathering = startGathering()
  const labels = new Set<Node>()

  function visit(node: Node, place: Place): void {
    if (isText(node)) {
      if (!labels.has(node)) gathering.add(node.value, place)
    } else if (isElement(node) && !isUnseen(node) && !skipped.has(node)) visitElement(node, place)
  }

  function visitElement(element: Element, place: Place): void {
    const tag = element.tagName
    if (tag === 'br') return gathering.breakLine()
    if (tag === 'pre') return preformatted(element)
    if (tag === 'tr' && isPlainRow(element)) return row(element)
    const inside: Place = {
      ...place,
      isStrong: place.isStrong || isStrong(element),
      size: sizeOf(element, place.size),
    }
    if (tag === 'ol' || tag === 'ul') {
      gathering.end()
      return children(element, { ...inside, lists: place.lists + 1 })
    }
    if (!BLOCKS.has(tag)) return children(element, inside)
    beginBlock(element, place.lists)
    children(element, inside)
    gathering.end()
  }

  function beginBlock(element: Element, lists: number): void {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1]
    if (level) return gathering.begin({ kind: 'heading', depth: Number(level) })
    const item = itemLabel(element, lists)
    // The paragraph that an item begins with is the item's words.
    if (!item) return gathering.awaitsWords() ? undefined : gathering.begin()
    const { label, depth, inText } = item
    for (const node of inText) labels.add(node)
    gathering.begin({ kind: 'item', label, ...(depth !== undefined && { depth }) })
  }

  function children(element: Element, place: Place): void {
    for (const child of element.childNodes) visit(child, place)
  }

  function preformatted(element: Element): void {
    const text = textOf(element)
    for (const { from, to } of textBlocks(text)) {
      gathering.begin()
      gathering.add(text.slice(from, to), UNSET)
    }
    gathering.end()
  }

  function row(element: Element): void {
    const cells = cellsOf(element).map(cell => collapse(textOf(cell)).trim())
    const filled = cells.filter(cell => cell !== '')
    gathering.put({ kind: filled.length > 1 ? 'row' : 'paragraph', words: filled.join('\t') })
  }

  visit(root, { lists: 0, ...UNSET })
  gathering.end()
  return headed(gathering.pieces)
}

const UNSET: Type = { isStrong: false, size: 0 }

/** Points, by the attribute `size` of `font`. */
const FONT_SIZES = [0, 7.5, 10, 12, 13.5, 18, 24, 36]
const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835 }

/** The size an element sets its type to, or that of what is around it; style sheets are not read. */
function sizeOf(element: Element, around: number): number {
  if (element.tagName === 'font') return FONT_SIZES[Number(attribute(element, 'size'))] || around
  const [, number = '', unit = ''] =
    /font(?:-size)?:(?:[^;]*?[^\d.])??([\d.]{1,8})(pt|px|in|cm|mm|em|%)/.exec(styleOf(element)) ?? []
  if (unit === 'em') return around * Number(number)
  if (unit === '%') return (around * Number(number)) / 100
  return Number(number) * (POINTS[unit] ?? 0) || around
}

const isStrong = (element: Element): boolean =>
  ['b', 'strong', 'u'].includes(element.tagName) ||
  /font-weight:(?:bold|[6-9]00)|text-decoration:underline/.test(styleOf(element))

const cellsOf = (row: Element): Element[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')

/** A row of a table of facts: each of its cells a few words. The cells of others hold the page's paragraphs. */
const isPlainRow = (row: Element): boolean =>
  cellsOf(row).every(cell => {
    const blocks = [...elementsIn(cell)].filter(
      each =>
        BLOCKS.has(each.tagName) && !['div', 'center'].includes(each.tagName) && textOf(each).trim() !== '',
    )
    return blocks.length <= 1 && blocks.every(({ tagName }) => tagName === 'p') && textOf(cell).length < 400
  })
