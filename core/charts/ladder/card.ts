/** What a card shows and how high that makes it. The drawer places the same lines by the same figures. */
import { andMore } from '../../words/lists.ts'
import { type CardGroup, type CardGroupLines, peopleHeight, peopleLines } from './card-people.ts'
import { type Face, type Measure, wrap } from './text.ts'

/** Pixels. Baselines stand `base` below the top of their line. */
export const CARD = {
  width: { least: 148, most: 216 },
  /** With names on it, which take fewer lines the wider it is. */
  named: { least: 148, most: 860 },
  pad: 8,
  title: { size: 13, line: 16, base: 12, most: 7 },
  meta: { size: 11.5, line: 15, base: 11 },
  /** The figures, and below them the bar. */
  pay: { size: 11.5, line: 21, base: 11, bar: 15 },
  status: { size: 12, line: 18, base: 13 },
} as const

export interface CardFace {
  title: string
  /** Code and grade; empty where neither is known. */
  meta: string
  /** Whether a pay bar is drawn. */
  pay: boolean
  /** Whether a status line is drawn. */
  status: boolean
  /** Of a team, on paper. */
  people?: readonly CardGroup[]
}

export interface CardLines {
  title: readonly string[]
  people: readonly CardGroupLines[]
  height: number
}

export function cardLines(face: CardFace, width: number, measure: Measure): CardLines {
  const bold: Face = { size: CARD.title.size, bold: true, measure }
  const title = wrap(face.title, width - 2 * CARD.pad, CARD.title.most, bold)
  const people = peopleLines(face.people ?? [], width - 2 * CARD.pad, measure, andMore)
  const height = 2 * CARD.pad + title.length * CARD.title.line + footHeight(face) + peopleHeight(people)
  return { title, people, height }
}

/** The lines at the foot of a card, from its bottom edge up: status, pay, meta; people stand below them. */
export function footHeight({ meta, pay, status }: CardFace): number {
  const lines =
    (meta === '' ? 0 : CARD.meta.line) + (pay ? CARD.pay.line : 0) + (status ? CARD.status.line : 0)
  return lines === 0 ? 0 : lines + 2
}
