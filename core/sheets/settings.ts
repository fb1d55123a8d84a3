/** How a sheet is set: paper, scale, what is masked. What a person chooses once and is remembered. */
import { z } from 'zod'
import { Paper } from './paper.ts'

export const FORMATS = ['svg', 'png', 'pdf', 'csv', 'xlsx', 'json', 'ics'] as const
export const ExportFormat = z.enum(FORMATS)
export type ExportFormat = z.infer<typeof ExportFormat>

/** Each way. */
export const MOST_TILES = 12

export const PageSettings = z.strictObject({
  paper: Paper.default('fit'),
  orientation: z.enum(['portrait', 'landscape']).default('landscape'),
  /** Sheets side by side and one below the other that are put together to one poster; 1 by 1 is a page. */
  poster: z
    .strictObject({ across: z.int().min(1).max(MOST_TILES), down: z.int().min(1).max(MOST_TILES) })
    .default({ across: 1, down: 1 }),
  greyscale: z.boolean().default(false),
  /** Names of persons in full, or their first letters. */
  names: z.enum(['full', 'initials']).default('full'),
  /** In place of the sheet's own; null leaves that. */
  title: z.string().max(200).nullable().default(null),
  subtitle: z.string().max(400).nullable().default(null),
  /** Pixels of a picture for each pixel of the sheet. */
  scale: z.int().min(1).max(4).default(2),
})
export type PageSettings = z.infer<typeof PageSettings>
