/** A poster of many classes: laid out, composed, written and printed, against the browser alone: the same pages, and empty ones. */
import { NO_FILTER, overviewOf } from '../../core/ladder/index.ts'
import { compose } from '../../core/sheets/compose.ts'
import { ladderSheet } from '../../core/sheets/ladder-sheet.ts'
import type { Page } from '../../core/sheets/paper.ts'
import { PageSettings } from '../../core/sheets/settings.ts'
import type { Printing } from '../../data/exports/chromium.ts'
import { print } from '../../data/exports/chromium.ts'
import { writeSheet } from '../../data/exports/write-sheet.ts'
import { haveBrowser } from '../find-browser.ts'
import { compare } from './measure.ts'
import { syntheticCatalogue } from './synthetic-catalogue.ts'
import type { Row } from './table.ts'

const POSTER = PageSettings.parse({ paper: 'A3', poster: { across: 4, down: 3 } })

export async function posterRows(classes: number, rounds: number): Promise<Row[]> {
  const browser = haveBrowser(line => process.stderr.write(`${line}\n`))
  if (!browser) throw new Error('no browser to print with')
  const pack = syntheticCatalogue(classes, { jurisdictionSize: 50 })
  const overview = overviewOf(pack)
  const sheet = () =>
    ladderSheet({
      overview,
      columns: 'jurisdictions',
      edges: ['series', 'differentiated', 'qualifying'],
      filter: NO_FILTER,
      search: '',
      standings: null,
      target: null,
      plan: null,
      asOf: '2026-11-22',
      person: null,
      details: pack.classes,
    })
  let printed: Printing | undefined
  await writeSheet(sheet(), 'pdf', POSTER, async printing => {
    printed = printing
    return print(printing, browser)
  })
  const same = printed
  if (!same) throw new Error('nothing was printed')
  const { pages } = compose(sheet(), POSTER)
  const empty = emptyPages(pages)
  const what = `Poster to PDF, ${classes} classes on ${pages.length} sheets of A3`
  const poster = async (): Promise<number> =>
    (await writeSheet(sheet(), 'pdf', POSTER, each => print(each, browser))).bytes.length
  const alone = (printing: Printing) => async (): Promise<number> => (await print(printing, browser)).length
  return [
    {
      what,
      against: 'the browser printing the same pages alone',
      ...(await compare(poster, alone(same), { rounds, warmUps: 1 })),
      note: 'laid out, composed, written as SVG and printed',
    },
    {
      what,
      against: 'the browser printing as many empty pages',
      ...(await compare(poster, alone(empty), { rounds, warmUps: 1 })),
      note: 'what starting and ending a browser takes is in both',
    },
  ]
}

const emptyPages = (pages: readonly Page[]): Printing => ({
  as: 'pdf',
  html: [
    '<!doctype html><title>Empty</title>',
    `<style>@page{size:${pages[0]?.css.width} ${pages[0]?.css.height};margin:0}p{margin:0;break-after:page}</style>`,
    ...pages.map(() => '<p>.</p>'),
  ].join(''),
})
