/** A saved page, or Word's export → its text. Nothing in it is run, and nothing it names is fetched. */
import { parse } from 'parse5'
import { Refusal } from '../../../core/contract/refusal.ts'
import { composeText, type Piece } from '../../../core/reading/text/compose.ts'
import { repairPieces } from '../../../core/reading/text/repair.ts'
import { sayRefused } from '../../../core/words/documents.ts'
import { decodeHtml } from '../decode.ts'
import { LIMITS } from '../limits.ts'
import type { Taken } from '../taken.ts'
import { addressIn } from './address.ts'
import { frameOf } from './frame.ts'
import { piecesOf } from './pieces.ts'
import { type Element, elementsIn, isElement } from './tree.ts'

/** @throws {Refusal} */
export function readHtml(name: string, bytes: Uint8Array): Taken {
  const page = decodeHtml(bytes)
  const { pieces, problems } = repairPieces(piecesOfHtml(name, page))
  const address = addressIn(page)
  return {
    ...composeText(withoutRepeats(pieces)),
    problems,
    ...(address !== undefined && { address }),
  }
}

/** @throws {Refusal} */
export function piecesOfHtml(name: string, text: string): Piece[] {
  refuseMany(name, text)
  const html = parse(text).childNodes.find(isElement)
  if (!html) return []
  refuseDeep(name, html)
  return piecesOf(html, frameOf(html))
}

/** A tree takes many times the room of its text, so its elements are counted before it is built. */
function refuseMany(name: string, text: string): void {
  let elements = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) elements += 1
  // Half of them are ends of elements.
  if (elements > 2 * LIMITS.elements)
    throw new Refusal('too-large', sayRefused.tooManyElements(name, LIMITS.elements))
}

/** What walks the tree goes down with it. */
function refuseDeep(name: string, html: Element): void {
  const depths = new Map<Element, number>([[html, 1]])
  for (const element of elementsIn(html)) {
    const parent = element.parentNode
    const depth = (parent && 'tagName' in parent ? (depths.get(parent) ?? 0) : 0) + 1
    if (depth > LIMITS.depth) throw new Refusal('too-large', sayRefused.tooDeep(name, LIMITS.depth))
    depths.set(element, depth)
  }
}

/** A site shows its page's title above the content, which often begins with it. */
const withoutRepeats = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter(
    ({ kind, words }, i) => kind !== 'heading' || pieces[i - 1]?.words.toLowerCase() !== words.toLowerCase(),
  )
