/**
 * The numbers Word puts before paragraphs. They are not in the text: a paragraph names a list and a level, and Word
 * counts. A heading between two items does not begin the list anew.
 */
import { ordinal } from '../ordinal.ts'

interface Level {
  readonly format: string
  /** "%1." or "(%2)": what is shown, with the count of each level. */
  readonly shown: string
  readonly start: number
}

export interface NumberedAs {
  /** The list, by its `w:numId`. */
  readonly list: string
  /** 0 the outermost. */
  readonly level: number
}

export interface Numbering {
  /** The label of the next paragraph of that list and level, or null where it has none. */
  readonly next: (at: NumberedAs) => string | null
}

const MOST_LEVELS = 9

export function readNumbering(numbering: string): Numbering {
  const kinds = new Map(
    [
      ...numbering.matchAll(/<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"[^>]*>([^]*?)<\/w:abstractNum>/g),
    ].map(([, id = '', body = '']) => [id, levelsOf(body)]),
  )
  const lists = new Map(
    [...numbering.matchAll(/<w:num\b[^>]*w:numId="(\d+)"[^>]*>([^]*?)<\/w:num>/g)].map(
      ([, id = '', body = '']) => {
        const kind = valueOf(body, 'abstractNumId') ?? ''
        const restarts = new Map(
          [
            ...body.matchAll(/<w:lvlOverride\b[^>]*w:ilvl="(\d)"[^>]*>[^]*?<w:startOverride w:val="(\d+)"/g),
          ].map(([, level = '', start = '']) => [Number(level), Number(start)]),
        )
        return [id, { kind, restarts }]
      },
    ),
  )
  /** By kind of list, because lists of one kind count on; a list that says where to start counts by itself. */
  const counts = new Map<string, (number | undefined)[]>()

  return {
    next({ list, level }) {
      const known = lists.get(list)
      const levels = known && kinds.get(known.kind)
      const own = levels?.get(level)
      if (!known || !levels || !own || level >= MOST_LEVELS) return null
      const key = known.restarts.size > 0 ? `list ${list}` : `kind ${known.kind}`
      const count = counts.get(key) ?? []
      counts.set(key, count)
      const startOf = (each: number): number => known.restarts.get(each) ?? levels.get(each)?.start ?? 1
      count[level] = (count[level] ?? startOf(level) - 1) + 1
      count.length = level + 1
      if (own.format === 'bullet') return '•'
      if (own.format === 'none') return null
      return own.shown.replace(/%(\d)/g, (_, digit: string) => {
        const each = Number(digit) - 1
        return inFormat(count[each] ?? startOf(each), levels.get(each)?.format ?? 'decimal')
      })
    },
  }
}

const levelsOf = (body: string): Map<number, Level> =>
  new Map(
    [...body.matchAll(/<w:lvl\b[^>]*w:ilvl="(\d)"[^>]*>([^]*?)<\/w:lvl>/g)].map(
      ([, level = '', inside = '']) => [
        Number(level),
        {
          format: valueOf(inside, 'numFmt') ?? 'decimal',
          shown: valueOf(inside, 'lvlText') ?? '',
          start: Number(valueOf(inside, 'start') ?? 1),
        },
      ],
    ),
  )

export const valueOf = (xml: string, element: string): string | undefined =>
  new RegExp(`<w:${element}\\b[^>]*?w:val="([^"]*)"`).exec(xml)?.[1]

const FORMATS = ['decimal', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman'] as const
const inFormat = (number: number, format: string): string =>
  ordinal(number, FORMATS.find(each => each === format) ?? 'decimal')
