/** Gathers the words of a page into pieces while it is walked. */
import type { Piece } from '../../../core/reading/text/compose.ts'
import { headingFromType, type Sized } from '../headings.ts'
import { collapse } from './tree.ts'

export interface Start {
  readonly kind: Piece['kind']
  readonly depth?: number
  readonly label?: string
}

interface Open extends Start {
  words: string
  letters: number
  /** Of those letters, how many stand in bold or underlined type. */
  strong: number
  /** The smallest of its type. */
  size: number
}

/** How text is set. */
export interface Type {
  /** Bold or underlined. */
  readonly isStrong: boolean
  /** In points; 0 where the page does not say. */
  readonly size: number
}

export interface Gathering {
  /** Ends the piece at hand and begins another. */
  begin(start?: Start): void
  add(text: string, type: Type): void
  end(): void
  /** A piece as it is. */
  put(piece: Piece): void
  /** A line ends: what follows stands by itself, unless it goes on with the sentence. */
  breakLine(): void
  /** True while an item has a label but no words yet. */
  awaitsWords(): boolean
  readonly pieces: Sized[]
}

const PARAGRAPH: Start = { kind: 'paragraph' }

export function startGathering(): Gathering {
  const pieces: Sized[] = []
  let open: Open | null = null

  const begin = (start: Start = PARAGRAPH): void => {
    end()
    open = { ...start, words: '', letters: 0, strong: 0, size: Number.POSITIVE_INFINITY }
  }
  function end(): void {
    if (!open) return
    const lines = open.words.split('\n').map(line => collapse(line).trim())
    const [first = '', ...others] = joined(lines.filter(line => line !== ''))
    if (first !== '') pieces.push(finished(open, first, others.length === 0))
    for (const words of others) pieces.push({ kind: 'paragraph', words, size: 0 })
    open = null
  }
  return {
    pieces,
    begin,
    end,
    add(text, { isStrong, size }) {
      if (!open) begin()
      if (!open) return
      const letters = text.replace(/[^\p{L}\p{N}]+/gu, '').length
      // Line feeds of the page are spaces; those that stay were set by `breakLine`.
      open.words += text.replaceAll('\n', ' ')
      open.letters += letters
      if (isStrong) open.strong += letters
      if (letters > 0) open.size = Math.min(open.size, size)
    },
    put(piece) {
      end()
      pieces.push({ ...piece, size: 0 })
    },
    breakLine() {
      if (open) open.words += '\n'
    },
    awaitsWords: () => open?.label !== undefined && open.words.trim() === '',
  }
}

/** A line that begins small after one without an end goes on with its sentence. */
function joined(lines: readonly string[]): string[] {
  const whole: string[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    if (last !== undefined && /^\p{Ll}/u.test(line) && /[\p{L},]$/u.test(last))
      whole[whole.length - 1] = `${last} ${line}`
    else whole.push(line)
  }
  return whole
}

/** A short line wholly in bold or underlined type is a heading, unless it only connects or is a sentence. */
function finished(
  { kind, depth, label, letters, strong, size }: Open,
  words: string,
  isWhole: boolean,
): Sized {
  const isHeading =
    kind === 'paragraph' && isWhole && letters > 0 && strong === letters && headingFromType(words)
  return {
    kind: isHeading ? 'heading' : kind,
    ...(depth !== undefined && { depth }),
    ...(label !== undefined && { label }),
    words,
    size: isWhole && letters > 0 ? size : 0,
  }
}
