/**
 * Writes the labels that Word counts into the paragraphs of a document's body, where the library that turns it into
 * HTML cannot lose or recount them, and takes them off again.
 */
import type { Piece } from '../../../core/reading/text/compose.ts'
import { type NumberedAs, type Numbering, valueOf } from './numbering.ts'

/** Characters for private use, which stand nowhere else: those of the document are taken out first. */
const [OPEN, CLOSE] = ['\ue000', '\ue001']
const MARKS = /[\ue000\ue001]/g
const MARKED = /^\ue000(\d)([^\ue001]*)\ue001\s*/

/** @param byStyle the list that paragraphs of a style belong to */
export function writeLabels(
  body: string,
  numbering: Numbering,
  byStyle: ReadonlyMap<string, NumberedAs>,
): string {
  return body
    .replace(MARKS, '')
    .replace(/<w:pPrChange\b[^]*?<\/w:pPrChange>/g, '')
    .replace(
      /(<w:p(?:\s[^>]*)?>\s*<w:pPr>)([^]*?)(<\/w:pPr>)/g,
      (whole, open: string, inside: string, close: string) => {
        const at = listOf(inside, byStyle)
        const label = at && numbering.next(at)
        if (!at || label === null) return whole
        const mark = `<w:r><w:t xml:space="preserve">${OPEN}${at.level + 1}${label}${CLOSE}</w:t></w:r>`
        return `${open}${inside.replace(/<w:numPr>[^]*?<\/w:numPr>/, '')}${close}${mark}`
      },
    )
}

function listOf(properties: string, byStyle: ReadonlyMap<string, NumberedAs>): NumberedAs | null {
  const own = numberedAs(properties)
  const style = byStyle.get(valueOf(properties, 'pStyle') ?? '')
  const at = own ?? style ?? null
  // A list of number 0 takes the style's list away.
  return at?.list === '0' ? null : at
}

/** The list and level that some properties name. */
function numberedAs(properties: string): NumberedAs | null {
  const [, inside] = /<w:numPr>([^]*?)<\/w:numPr>/.exec(properties) ?? []
  const list = inside && valueOf(inside, 'numId')
  return list ? { list, level: Number(valueOf(inside, 'ilvl') ?? 0) } : null
}

/** Styles whose paragraphs are numbered without saying so themselves. */
export const numberedStyles = (styles: string): Map<string, NumberedAs> =>
  new Map(
    [...styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>([^]*?)<\/w:style>/g)].flatMap(
      ([, id = '', body = '']) => {
        const at = numberedAs(body)
        return at ? [[id, at]] : []
      },
    ),
  )

/** The piece with its label apart, without the arrow that leads from a footnote back to its place. */
export function takeLabel({ words, ...rest }: Piece): Piece {
  const piece = { ...rest, words: words.replace(/\s*↑$/, '') }
  const [mark, level = '', label = ''] = MARKED.exec(piece.words) ?? []
  if (mark === undefined) return { ...piece, words: piece.words.replace(MARKS, '') }
  const kind = piece.kind === 'heading' ? 'heading' : 'item'
  return { kind, depth: piece.depth ?? Number(level), label, words: piece.words.slice(mark.length) }
}
