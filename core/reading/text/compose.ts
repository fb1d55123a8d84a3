/** Puts the parts a document is made of into one text, and says where each stands in it. */
import type { Block } from '../model.ts'

/** A heading, paragraph, item or row; its words are one line each. */
export interface Piece {
  readonly kind: Block['kind']
  readonly depth?: number
  /** A number or bullet that the format holds apart; it is shown before the words, outside their block. */
  readonly label?: string
  readonly words: string
}

/** One line a piece, an empty one before each heading; pieces without words are left out. */
export function composeText(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  const add = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  for (const { kind, depth, label, words } of pieces) {
    const shown = words.trim()
    if (shown === '') continue
    if (length > 0) add(kind === 'heading' ? '\n\n' : '\n')
    if (label) add(`${label} `)
    blocks.push({
      from: length,
      to: length + shown.length,
      kind,
      ...(depth !== undefined && { depth }),
      ...(label !== undefined && { label }),
    })
    add(shown)
  }
  return { text: parts.join(''), blocks }
}
