/** A poster of many classes: laid out, composed, written and printed, against the browser printing the same pages alone. */
import { NO_FILTER, overviewOf } from '../../core/ladder/index.ts'
import { compose } from '../../core/sheets/compose.ts'
import { ladderSheet } from '../../core/sheets/ladder-sheet.ts'
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
  return [
    {
      what: `Poster to PDF, ${classes} classes on ${pages.length} sheets of A3`,
      against: 'the browser printing the same pages alone',
      ...(await compare(
        async () => (await writeSheet(sheet(), 'pdf', POSTER, each => print(each, browser))).length,
        async () => (await print(same, browser)).length,
        { rounds, warmUps: 1 },
      )),
      note: 'laid out, composed, written as SVG and printed',
    },
  ]
}
