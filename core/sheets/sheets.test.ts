import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { CatalogueOverview } from '../contract/shapes.ts'
import { NO_FILTER, overviewOf } from '../ladder/index.ts'
import { indexCatalogue, standings } from '../rules/index.ts'
import { readProfile } from '../profile/index.ts'
import { initialsOf, peopleShown } from './about.ts'
import { beyond, overlaps, textBoxes } from './boxes.test-support.ts'
import { compose } from './compose.ts'
import { colourOf } from './ink.ts'
import { ladderSheet, type LadderTeam } from './ladder-sheet.ts'
import { PageSettings } from './settings.ts'
import type { Box } from '../charts/ladder/index.ts'
import type { Scene } from './scene.ts'
import { moved, wholesOf } from './seams.ts'
import type { Sheet } from './sheet.ts'
import { writeSvg } from './svg.ts'

const pack = shippedCatalogue()
const shipped = overviewOf(pack)
const settings = (given: z.input<typeof PageSettings> = {}): PageSettings => PageSettings.parse(given)

/** The shipped jurisdictions again and again under other names, up to so many classes. */
function catalogueOf(count: number): CatalogueOverview {
  const copies = Array.from({ length: Math.ceil(count / shipped.classes.length) }, (_, copy) => `c${copy}-`)
  const classes = copies.flatMap(copy =>
    shipped.classes.map(each => ({ ...each, id: copy + each.id, jurisdiction: copy + each.jurisdiction })),
  )
  const ids = new Set(classes.slice(0, count).map(({ id }) => id))
  return {
    ...shipped,
    jurisdictions: copies.flatMap(copy =>
      shipped.jurisdictions.map(each => ({ ...each, id: copy + each.id })),
    ),
    classes: classes.filter(({ id }) => ids.has(id)),
    edges: copies
      .flatMap(copy => shipped.edges.map(edge => ({ ...edge, from: copy + edge.from, to: copy + edge.to })))
      .filter(({ from, to }) => ids.has(from) && ids.has(to)),
  }
}

const facts = readProfile({
  work: [{ name: 'County', startDate: '2024-03-01', ladder: { kinds: ['customer-service.contact-center'] } }],
  education: [{ studyType: 'High school diploma' }],
})

function ladderOf(overview: CatalogueOverview, withPerson = false, team?: LadderTeam): Sheet {
  const own = standings(indexCatalogue(pack), facts, '2026-11-22')
  const all = overview.classes.flatMap(({ id }) => {
    const found = own.find(({ classId }) => id.endsWith(classId))
    return found ? [{ ...found, classId: id }] : []
  })
  return ladderSheet({
    overview,
    columns: 'jurisdictions',
    edges: ['series', 'differentiated', 'qualifying'],
    filter: NO_FILTER,
    search: '',
    standings: withPerson ? all : null,
    target: null,
    plan: null,
    asOf: '2026-11-22',
    person: withPerson ? 'Dana Whitlow' : null,
    details: pack.classes,
    ...(team && { team }),
  })
}

describe.each([5, 20, 50, 500])('a ladder of %i classes', count => {
  const sheet = ladderOf(catalogueOf(count), true)

  test.each([
    ['on a sheet of its own size', settings()],
    ['on A4', settings({ paper: 'A4' })],
    ['on Letter, upright', settings({ paper: 'Letter', orientation: 'portrait' })],
    ['on Tabloid', settings({ paper: 'Tabloid' })],
  ])('%s: no label lies over another, and none leaves the sheet', (_, own) => {
    for (const { scene } of compose(sheet, own).pages) {
      const boxes = textBoxes(scene)
      expect(boxes.length).toBeGreaterThan(count)
      expect([overlaps(boxes), beyond(scene, boxes)]).toEqual([[], []])
    }
  })

  test.each([
    [3, 2],
    [2, 4],
    [6, 1],
  ])(
    'a poster of %i × %i shows all of it, each class whole on one sheet, and no sheet is empty',
    (across, down) => {
      const { pages } = compose(sheet, settings({ paper: 'A3', poster: { across, down } }))
      expect(pages.length).toBeLessThanOrEqual(across * down)
      const titles = new Set<string>()
      for (const { scene } of pages) {
        const kept = keptOf(scene)
        const shown = scene.marks
          .flatMap(mark => (mark.is === 'group' && mark.clip ? wholesOf([mark]) : []))
          .filter(box => box.y < kept.y + kept.height && box.y + box.height > kept.y)
        expect(shown.length).toBeGreaterThan(0)
        for (const box of shown) {
          const isWhole =
            box.x >= kept.x &&
            box.y >= kept.y &&
            box.x + box.width <= kept.x + kept.width &&
            box.y + box.height <= kept.y + kept.height
          expect(isWhole).toBe(true)
        }
        for (const { text } of textBoxes(scene)) titles.add(text)
      }
      for (const { title } of catalogueOf(count).classes) expect(titles).toContain(firstLine(title, titles))
    },
  )
})

test('the shipped ladders with a person on them have every word whole on a sheet of their own size', () => {
  const texts = compose(ladderOf(shipped, true), settings()).pages.flatMap(({ scene }) => textBoxes(scene))
  expect(texts.map(({ text }) => text)).toContain('not by service alone')
  expect(texts.filter(({ text }) => text.endsWith('…'))).toEqual([])
})

test('a poster takes no row or column of sheets more than makes it larger', () => {
  const sheet = ladderOf(catalogueOf(40))
  const on = (across: number, down: number): ReturnType<typeof compose> =>
    compose(sheet, settings({ paper: 'A3', poster: { across, down } }))
  const { pages, warnings } = on(3, 3)
  expect(pages).toHaveLength(6)
  expect(pages.map(({ place }) => place)).toEqual(on(2, 3).pages.map(({ place }) => place))
  expect(warnings).toEqual(['The poster comes out about as large on 3 sheets fewer, which are left out.'])
})

test('more sheets make the letters of a small ladder larger, rather than its classes stand further apart', () => {
  const sheet = ladderOf(catalogueOf(20))
  const lettersOn = (across: number, down: number): number => {
    const { pages } = compose(sheet, settings({ paper: 'A3', poster: { across, down } }))
    return Math.max(
      ...pages.flatMap(({ scene }) => textBoxes(scene)).flatMap(box => (box.text === 'G8' ? box.height : [])),
    )
  }
  expect(lettersOn(2, 2) / lettersOn(1, 1)).toBeGreaterThan(1.8)
  expect(lettersOn(3, 3) / lettersOn(2, 2)).toBeGreaterThan(1.3)
})

test('no row of a poster is a remnant: where two take it, each takes about half', () => {
  const { pages } = compose(
    ladderOf(catalogueOf(20)),
    settings({ paper: 'A3', poster: { across: 2, down: 2 } }),
  )
  const heights = pages.map(({ scene }) => keptOf(scene).height)
  expect(heights).toHaveLength(4)
  expect(Math.min(...heights) / Math.max(...heights)).toBeGreaterThan(0.8)
})

/** What of a tile lies within its crop marks, in the page's coordinates. */
function keptOf({ marks }: Scene): Box {
  const [tile] = marks.flatMap(mark => (mark.is === 'group' && mark.clip && mark.at ? [mark] : []))
  if (!tile?.clip || !tile.at) throw new Error('a page of a poster without a tile')
  return moved(tile.clip, tile.at, 1)
}

/** A title stands in lines: the longest beginning of it that is one. */
const firstLine = (title: string, lines: ReadonlySet<string>): string =>
  title
    .split(/(?<=[\s/])/u)
    .map((_, at, parts) =>
      parts
        .slice(0, parts.length - at)
        .join('')
        .trimEnd(),
    )
    .find(beginning => lines.has(beginning)) ?? title

test('a team on the ladder of one jurisdiction stands on one page, everybody by name, in letters that can be read', () => {
  const own = shipped.classes.filter(({ jurisdiction }) => jurisdiction === 'us-mo')
  const names = Array.from({ length: 16 }, (_, at) => `Okafor ${at}, Ana`)
  const rungs = new Map(
    own.map(({ id }, at) => [id, { here: names.slice(at * 4), next: names.slice(at * 5), soon: [] }]),
  )
  const team = { name: 'Customer service', rungs }
  const sheet = ladderOf({ ...shipped, classes: own }, false, team)
  for (const paper of ['A4', 'Letter'] as const)
    for (const orientation of ['landscape', 'portrait'] as const) {
      const { pages, warnings } = compose(sheet, settings({ paper, orientation }))
      expect(pages).toHaveLength(1)
      expect(warnings.filter(warning => warning.includes('too small'))).toEqual([])
      const texts = pages.flatMap(({ scene }) => textBoxes(scene)).map(({ text }) => text)
      for (const name of names) expect(texts.join(' ')).toContain(name)
    }
})

test('letters too small to read are said before anything is printed', () => {
  expect(compose(ladderOf(catalogueOf(20)), settings({ paper: 'A4' })).warnings).toEqual([])
  expect(compose(ladderOf(catalogueOf(500)), settings({ paper: 'A4' })).warnings.join()).toMatch(
    /points high, too small to read/,
  )
})

test('every sheet says what it is, of when, from which catalogue and documents', () => {
  const said = compose(ladderOf(shipped), settings({ paper: 'A4' }))
    .pages.flatMap(({ scene }) => textBoxes(scene).map(({ text }) => text))
    .join(' ')
  for (const word of [
    'Career ladders side by side',
    'As of 22 Nov 2026',
    `Catalogue ${pack.version}`,
    'State of Missouri',
    'asked for by name',
    'not on file',
  ])
    expect(said).toContain(word)
})

test('a title of one’s own takes the place of the usual one', () => {
  const { pages } = compose(ladderOf(shipped), settings({ title: 'For the board', subtitle: '' }))
  const texts = pages.flatMap(({ scene }) => textBoxes(scene).map(({ text }) => text))
  expect(texts).toContain('For the board')
  expect(texts.join()).not.toContain('side by side')
})

test('an SVG is whole, names its parts once, and holds nothing that a title could break out with', () => {
  const title = 'A <b>"bold"</b> & \u0000 title'
  const sheet = ladderOf({
    ...shipped,
    classes: shipped.classes.map(each => ({ ...each, title: `${title} ${each.title}` })),
  })
  const [page] = compose(sheet, settings()).pages
  const svg = page ? writeSvg(page.scene, { title }) : ''
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('class-us-ny-2515200')
  expect(svg).not.toMatch(/<b>|<script|href|foreignObject/)
  expect(svg).not.toContain('\u0000')
  expect(svg).toContain('&lt;b&gt;&quot;bold&quot;')
})

test('an SVG is read out in English, its title as a heading', () => {
  const [page] = compose(ladderOf(shipped), settings()).pages
  const svg = page ? writeSvg(page.scene, { title: 'x', description: 'of y' }) : ''
  expect(svg).toMatch(/^<svg [^>]*xml:lang="en"[^>]*><title>x<\/title><desc>of y<\/desc>/)
  expect(svg).toMatch(/role="heading" aria-level="1"[^>]*>Career ladders side by side</)
})

test('in greyscale no colour is left', () => {
  const [page] = compose(ladderOf(shipped, true), settings()).pages
  const svg = page ? writeSvg(page.scene, { title: 'x', greyscale: true }) : ''
  const colours = [...svg.matchAll(/"#(\w\w)(\w\w)(\w\w)"/g)]
  expect(colours.length).toBeGreaterThan(50)
  for (const [, red, green, blue] of colours) expect([red, red]).toEqual([green, blue])
})

test('names are masked to initials', () => {
  expect(initialsOf('Dana Whitlow')).toBe('D. W.')
  expect(initialsOf('Jean-Luc  Émile Ångström')).toBe('J. L. É. Å.')
})

test('people with the same initials are told apart', () => {
  const names = ['Dana Whitlow', 'Ana Li', 'Dov Weiss', 'Dina Wu']
  expect(peopleShown(names, 'initials')).toEqual(['D. W.', 'A. L.', 'D. W. 2', 'D. W. 3'])
  expect(peopleShown(names, 'full')).toEqual(names)
})

test('without colours the jobs of a gap are still told apart by how light they are', () => {
  const greys = (['job-1', 'job-2', 'job-3', 'job-4', 'job-5', 'job-6'] as const).map(ink =>
    Number.parseInt(colourOf(ink, true).slice(1, 3), 16),
  )
  for (const [at, grey] of greys.entries()) {
    const next = greys[(at + 1) % greys.length] ?? 0
    expect(Math.abs(grey - next)).toBeGreaterThan(40)
  }
})

test('a ladder of one jurisdiction with hundreds of classes fills the page it is on', () => {
  const many = catalogueOf(500)
  const alone = {
    ...many,
    classes: many.classes.map(each => ({ ...each, jurisdiction: 'c0-us-mo' })),
  }
  for (const orientation of ['landscape', 'portrait'] as const) {
    const [page] = compose(ladderOf(alone), settings({ paper: 'A3', orientation })).pages
    const boxes = page ? textBoxes(page.scene) : []
    const right = Math.max(...boxes.map(({ x, width }) => x + width))
    const cards = boxes.filter(({ text }) => text === 'Customer Service')
    expect(right).toBeGreaterThan((page?.scene.width ?? 0) * 0.85)
    expect(Math.max(...cards.map(({ y }) => y))).toBeGreaterThan((page?.scene.height ?? 0) * 0.6)
  }
})

test('a long list of sources says where the rest of it stands, and the table has it', () => {
  const details = Array.from({ length: 30 }, (_, at) => ({
    id: pack.classes[at]?.id ?? '',
    sources: [{ document: `Specification ${at}`, publisher: 'A county', locator: 'all' }],
  }))
  const sheet = ladderSheet({
    overview: shipped,
    columns: 'jurisdictions',
    edges: [],
    filter: NO_FILTER,
    search: '',
    standings: null,
    target: null,
    plan: null,
    asOf: '2026-11-22',
    person: null,
    details,
  })
  expect(sheet.sources.at(-1)).toMatch(/^and \d+ more documents: .*XLSX or CSV/)
  const column = sheet.table.columns.findIndex(({ title }) => title === 'Source')
  for (const [at] of shipped.classes.entries())
    expect(sheet.table.rows.map(row => row[column])).toContain(`Specification ${at} (A county, undated)`)
})
