/** Words of what is printed and exported. */
import { shortDate } from './screens/figures.ts'

export const sheetWords = {
  sources: (documents: readonly string[]) => `Sources: ${documents.join('; ')}.`,
  page: (number: number, of: number) => `Page ${number} of ${of}`,
  tile: ({ number, of, row, column }: { number: number; of: number; row: number; column: number }) =>
    `Sheet ${number} of ${of}: row ${row}, column ${column}. Cut at the marks and lay edge to edge.`,
  tooSmall: (points: number) =>
    `Most letters would be printed ${points.toFixed(1)} points high, too small to read. Choose larger paper, a poster of several sheets, or fewer classes.`,
  asOf: (date: string) => `As of ${shortDate(date)}`,
  catalogue: (version: string, published: string) => `Catalogue ${version} of ${shortDate(published)}`,
  by: 'Made with Rungs',
} as const
