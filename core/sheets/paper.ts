/** Sizes of paper and what of a sheet may be printed on. Lengths in CSS pixels, 96 an inch. */
import { z } from 'zod'
import type { Scene } from './scene.ts'

export const PAPERS = ['fit', 'A4', 'A3', 'Letter', 'Tabloid'] as const
/** `fit`: one sheet as large as what is on it. */
export const Paper = z.enum(PAPERS)
export type Paper = z.infer<typeof Paper>

/** Where offices print on Letter (CLDR, "US-Letter"). */
const LETTER = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '))

/** What an office prints on where this language of the system, "en-US", is spoken. */
export function usualPaper(language: string): 'A4' | 'Letter' {
  const { region = '' } = new Intl.Locale(language).maximize()
  return LETTER.has(region) ? 'Letter' : 'A4'
}

/** Width and height upright, in millimetres (ISO 216; ANSI/ASME Y14.1). */
const MILLIMETRES: Record<Exclude<Paper, 'fit'>, readonly [number, number]> = {
  A4: [210, 297],
  A3: [297, 420],
  Letter: [215.9, 279.4],
  Tabloid: [279.4, 431.8],
}

/** Larger paper of the same make, as an office has it beside its usual one. */
export const largerPapers = (paper: Paper): Exclude<Paper, 'fit'>[] =>
  paper === 'A4' ? ['A3'] : paper === 'Letter' ? ['Tabloid'] : []

export const pixels = (millimetres: number): number => (millimetres * 96) / 25.4
/** Office printers leave about this much white on each side. */
export const MARGIN = pixels(12)
/** Between title, drawing and foot. */
export const GAP = 14

export interface PageSize {
  readonly width: number
  readonly height: number
  /** For CSS and SVG: "297mm". */
  readonly css: { readonly width: string; readonly height: string }
}

export interface Page {
  readonly scene: Scene
  /** Printed size; a sheet that is as large as its content has none of its own. */
  readonly css: PageSize['css']
  /** Of a poster's sheet: counted from 1. */
  readonly place?: { readonly row: number; readonly column: number }
}

export function pageSize(paper: Exclude<Paper, 'fit'>, orientation: 'portrait' | 'landscape'): PageSize {
  const [short, long] = MILLIMETRES[paper]
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
  return {
    width: pixels(width),
    height: pixels(height),
    css: { width: `${width}mm`, height: `${height}mm` },
  }
}
