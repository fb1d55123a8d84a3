/** Words of the export dialog. */
import type { Paper } from '../../sheets/paper.ts'
import type { ExportFormat } from '../../sheets/settings.ts'
import { count } from './figures.ts'

export const exportWords = {
  open: 'Export…',
  title: 'Export',
  save: 'Save the file',
  saving: 'Making the file…',
  print: 'Print…',
  cancel: 'Cancel',
  what: 'What',
  all: 'All that is shown',
  alone: (name: string) => `${name} alone`,
  eachPerson: 'A sheet for each person',
  format: 'Format',
  paper: 'Paper',
  orientation: 'Orientation',
  landscape: 'Landscape',
  portrait: 'Portrait',
  across: 'Sheets across',
  down: 'Sheets down',
  posterHelp: 'More than one sheet makes a poster: cut at the marks and lay edge to edge.',
  scale: 'Sharpness',
  scaleOf: (scale: number) => `${scale}×`,
  greyscale: 'Without colours',
  initials: 'Names as initials',
  sheetTitle: 'Title',
  sheetSubtitle: 'Line below it',
  usual: 'the usual one',
  preview: 'Preview',
  pages: (pages: number) => count(pages, 'sheet'),
  page: (page: number, pages: number) => `Sheet ${page} of ${pages}`,
  morePages: (more: number) => `and ${count(more, 'more sheet', 'more sheets')}`,
  tableOnly: 'This format holds the table behind the drawing, one row for each thing drawn.',
  classRows: 'This format holds a row for each class, with figures and dates to sort and filter by.',
  classRowsAndSides:
    'A workbook of a row for each class, with figures and dates to sort and filter by; a second sheet has the classes side by side.',
  dataOnly: 'This format holds the answer itself, for other programs.',
  calendarOnly: 'This format holds the dated steps, for a calendar.',
  saved: (name: string, warnings: readonly string[]) => [`Saved ${name}`, ...warnings].join('. '),
  template: 'Template',
  noTemplate: 'none',
  keep: 'Keep as template…',
  keepName: 'Name of the template',
  keepDo: 'Keep',
  forget: 'Forget this template',
} as const

const FORMAT_NAMES: Record<ExportFormat, { name: string; detail: string }> = {
  pdf: { name: 'PDF', detail: 'to print and to send' },
  svg: { name: 'SVG', detail: 'to edit as a drawing' },
  png: { name: 'PNG', detail: 'a picture, for slides' },
  xlsx: { name: 'XLSX', detail: 'the table, for Excel' },
  csv: { name: 'CSV', detail: 'the table, for any program' },
  json: { name: 'JSON', detail: 'the answer, for programs' },
  ics: { name: 'iCalendar', detail: 'dated steps, for a calendar' },
}
export const formatName = (format: ExportFormat): { name: string; detail: string } => FORMAT_NAMES[format]

const PAPER_NAMES: Record<Paper, string> = {
  fit: 'As large as it is',
  A4: 'A4',
  A3: 'A3',
  Letter: 'Letter',
  Tabloid: 'Tabloid',
}
export const paperName = (paper: Paper): string => PAPER_NAMES[paper]
