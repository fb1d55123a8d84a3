/** A PDF → its text, in the order it is read: columns, paragraphs, headings by their type. */
import { Refusal } from '../../../core/contract/refusal.ts'
import { composeText, type Piece } from '../../../core/reading/text/compose.ts'
import { repairPieces } from '../../../core/reading/text/repair.ts'
import { sayProblem, sayRefused } from '../../../core/words/documents.ts'
import { headed } from '../headings.ts'
import type { Taken } from '../taken.ts'
import { regionsOf } from './columns.ts'
import { withoutFurniture } from './furniture.ts'
import { joinWords, type KnownWords, knownWords } from './hyphens.ts'
import { linesOf, wordsOf } from './lines.ts'
import { openPdf } from './open.ts'
import type { Line } from './page.ts'
import { paragraphsOf, type Placed } from './paragraphs.ts'

/** @throws {Refusal} */
export async function readPdf(name: string, bytes: Uint8Array): Promise<Taken> {
  refuseCutShort(name, bytes)
  const { pages, slanted } = await openPdf(name, bytes)
  const lined = pages.map(page => ({ ...page, lines: linesOf(page.runs) }))
  const blank = lined.filter(({ lines }) => lines.length === 0).length
  if (blank === pages.length) throw new Refusal('bad-input', sayRefused.noTextInPdf(name))
  const kept = withoutFurniture(lined)
  refuseUnreadable(name, kept.flat())
  const known = knownWords(kept.flat().map(wordsOf))
  const byPage = kept.map(lines => regionsOf(lines).flatMap(region => paragraphsOf(region, known)))
  const { pieces, problems } = repairPieces(headed(acrossPages(byPage, known)))
  return {
    ...composeText(pieces),
    problems: [
      ...problems,
      ...(blank > 0 ? [sayProblem.pagesWithoutText(blank)] : []),
      ...(slanted > 0 ? [sayProblem.slantedText(slanted)] : []),
    ],
  }
}

/** pdf.js makes what it can of half a file; half a specification looks like a whole one that asks for less. */
function refuseCutShort(name: string, bytes: Uint8Array): void {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-4096))
  if (!tail.includes('%%EOF')) throw new Refusal('bad-input', sayRefused.unreadable(name, 'PDF'))
}

/** Some fonts do not say which letters they draw: what comes out is no text, though the page shows it. */
function refuseUnreadable(name: string, lines: readonly Line[]): void {
  const text = lines
    .map(wordsOf)
    .join('')
    .replace(/[\s.·_-]+/g, '')
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '').length
  if (letters < 0.5 * text.length) throw new Refusal('bad-input', sayRefused.noLetters(name))
}

/** A paragraph that a page's end broke is one. */
function acrossPages(pages: readonly Placed[][], known: KnownWords): Placed[] {
  const whole: Placed[] = []
  for (const pieces of pages) {
    const [first, ...others] = pieces
    const last = whole.at(-1)
    if (first && last && isBroken(last, first))
      whole[whole.length - 1] = {
        ...last,
        words: joinWords([last.words, first.words], known),
        isFull: first.isFull,
      }
    else if (first) whole.push(first)
    whole.push(...others)
  }
  return whole
}

const isBroken = (last: Placed, first: Piece): boolean =>
  (last.kind === 'paragraph' || last.kind === 'item') &&
  first.kind === 'paragraph' &&
  /[^.:;!?]$/.test(last.words) &&
  /^\p{Ll}/u.test(first.words)
