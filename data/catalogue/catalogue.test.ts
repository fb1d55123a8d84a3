import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CataloguePack, JobClass } from '../../core/model/catalogue.ts'
import { assemblePack, findProblems, shippedCatalogue } from './index.ts'
import { packJsonSchema } from './json-schema.ts'

const records = readdirSync(import.meta.dirname).filter(name => name.endsWith('.json'))
const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))

describe('the shipped catalogue', () => {
  test('fits its schema and fits together', () => {
    expect(findProblems(shippedCatalogue())).toEqual([])
  })

  test('holds every jurisdiction that has a record in the folder', () => {
    const others = new Set(['catalogue', 'kinds', 'catalogue-pack.schema'])
    const ids = records.map(name => name.replace(/\.json$/, '')).filter(id => !others.has(id))
    expect(
      shippedCatalogue()
        .jurisdictions.map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.toSorted())
  })

  test('has twelve documented classes; every other one is only referenced, and its requirement is unknown', () => {
    const [documented, referenced] = halves(shippedCatalogue().classes, aClass => aClass.documented)
    expect(documented).toHaveLength(12)
    for (const { requirement, sources } of referenced) {
      expect(requirement).toEqual({ id: 'mq', unknown: {} })
      expect(sources[0]?.section).toBeTruthy()
    }
  })

  test('says of every yield that it is inferred, and of every open clause that the authority decides', () => {
    for (const { notes, yields, substitutions } of shippedCatalogue().classes) {
      if (yields.length > 0) expect(notes.join(' ')).toContain('inferred')
      if (substitutions.some(({ firm }) => !firm)) expect(notes.join(' ')).toContain('the authority decides')
    }
  })

  test('keeps New York visibly tentative, and no grade or pay is invented', () => {
    const { classes } = shippedCatalogue()
    expect(classes.filter(({ tentative }) => tentative).map(({ id }) => id)).toEqual([
      'us-ny/2515100',
      'us-ny/2515200',
      'us-ny/2515300',
      'us-ny/2515400',
    ])
    expect(classes.filter(({ pay }) => pay).map(({ id }) => id)).toEqual(['us-md/001288'])
    expect(classes.filter(({ grade }) => grade).map(({ grade }) => grade)).toEqual([
      'ASTD13',
      'G2',
      'G4',
      'G5',
      'G6',
      'G8',
      '9',
      '14',
      '17',
      '20',
    ])
  })

  test('has a published JSON Schema that is the one its records are checked by', () => {
    expect(read('catalogue-pack.schema.json')).toEqual(JSON.parse(JSON.stringify(packJsonSchema())))
  })
})

describe('a record that does not fit', () => {
  const pack = shippedCatalogue()
  const lead = 'us-md/001288'

  test.each<[string, (pack: CataloguePack) => CataloguePack, string]>([
    [
      'a class of another jurisdiction',
      change(lead, { jurisdiction: 'us-mo' }),
      'class us-md/001288: its id must begin with “us-mo/”',
    ],
    [
      'a jurisdiction nobody knows',
      change(lead, { jurisdiction: 'us-zz' }),
      'class us-md/001288: there is no jurisdiction “us-zz”',
    ],
    [
      'pay that runs down',
      change(lead, { pay: { min: 2, max: 1, period: 'year', currency: 'USD' } }),
      'class us-md/001288: its lowest pay is above its highest; swap them',
    ],
    [
      'a documented class without a requirement',
      change(lead, { requirement: { id: 'mq', unknown: {} } }),
      'class us-md/001288: is documented but its requirement is unknown; state it, or mark the class as referenced',
    ],
    [
      'a referenced class with one',
      change(lead, { documented: false }),
      'class us-md/001288: is only referenced, so its requirement must be { "unknown": {} }',
    ],
    [
      'two clauses of one id',
      change(lead, {
        requirement: {
          id: 'cc',
          all: [
            { id: 'cc', experience: { amount: 'P1Y', kinds: [] } },
            { id: 'cs', licence: { name: 'x' } },
          ],
        },
      }),
      'class us-md/001288: clause cc: stands here twice; keep one',
    ],
    [
      'a nested clause with the id of another',
      change(lead, {
        requirement: {
          id: 'cc',
          experience: { amount: 'P1Y', kinds: [], ofWhich: [{ id: 'cc', amount: 'P1Y', kinds: [] }] },
        },
      }),
      'class us-md/001288: clause cc: stands here twice; keep one',
    ],
    [
      'a yield of an unknown kind',
      change(lead, { yields: [{ kind: 'juggling' }] }),
      'class us-md/001288: there is no kind “juggling”',
    ],
    [
      'a nested clause of an unknown kind',
      change(lead, {
        requirement: {
          id: 'cc',
          experience: {
            amount: 'P1Y',
            kinds: [],
            ofWhich: [{ id: 'cs', amount: 'P1Y', kinds: ['juggling'] }],
          },
        },
      }),
      'class us-md/001288: there is no kind “juggling”',
    ],
    [
      'a held class nobody knows',
      change(lead, {
        requirement: { id: 'cc', experience: { amount: 'P1Y', kinds: [], held: ['us-md/9'] } },
      }),
      'class us-md/001288: there is no class “us-md/9”',
    ],
    [
      'a substitution for a clause that is not there',
      change(lead, {
        substitutions: [{ from: { semesterHours: 30 }, for: 'P1Y', clauses: ['cc', 'zz'], firm: true }],
      }),
      'class us-md/001288: substitution 1: there is no experience clause “zz”',
    ],
    [
      'a substitution for a clause that is no experience',
      change(lead, {
        substitutions: [{ from: { semesterHours: 30 }, for: 'P1Y', clauses: ['hs'], firm: true }],
      }),
      'class us-md/001288: substitution 1: there is no experience clause “hs”',
    ],
    [
      'service for a clause that is neither experience nor study',
      change(lead, { substitutions: [{ from: { experience: 'any' }, clauses: ['zz'], firm: false }] }),
      'class us-md/001288: substitution 1: there is no clause for experience or study “zz”',
    ],
    [
      'a class twice',
      ({ classes, ...rest }) => ({ ...rest, classes: [...classes, ...classes.slice(1, 2)] }),
      'class us-md/001288: stands here twice; keep one',
    ],
    [
      'a kind within one nobody knows',
      ({ kinds, ...rest }) => ({ ...rest, kinds: [...kinds, { id: 'a', name: 'a', within: ['b'] }] }),
      'kind a: there is no kind “b”',
    ],
    [
      'a circle of kinds',
      ({ kinds, ...rest }) => ({
        ...rest,
        kinds: [...kinds, { id: 'a', name: 'a', within: ['b'] }, { id: 'b', name: 'b', within: ['a'] }],
      }),
      'kind a: is within itself; break the circle',
    ],
    [
      'an edge to nowhere',
      edge(lead, 'us-md/9', 'series'),
      'edge us-md/001288 → us-md/9 (series): there is no class “us-md/9”',
    ],
    [
      'an edge to itself',
      edge(lead, lead, 'differentiated'),
      'edge us-md/001288 → us-md/001288 (differentiated): leads to itself; remove it',
    ],
    [
      'an edge that leads down',
      edge(lead, 'us-md/customer-care-agent-iii', 'qualifying'),
      'edge us-md/001288 → us-md/customer-care-agent-iii (qualifying): leads down from level 3 to 2; swap its ends',
    ],
    [
      'a stored feeder',
      edge(lead, 'us-ny/2515400', 'feeder'),
      'edge us-md/001288 → us-ny/2515400 (feeder): feeder edges are computed; remove it',
    ],
    [
      'comparable classes of two levels',
      edge(lead, 'us-ny/2515400', 'comparable'),
      'edge us-md/001288 → us-ny/2515400 (comparable): comparable classes are on one level of two jurisdictions',
    ],
    [
      'a series over two jurisdictions',
      edge(lead, 'us-ny/2515400', 'series'),
      'edge us-md/001288 → us-ny/2515400 (series): a series edge joins two classes of one series',
    ],
  ])('%s is named, and what to do', (_case, spoil, line) => {
    expect(findProblems(spoil(pack))).toContain(line)
  })

  test('is refused with file, field and remedy', () => {
    const head = read('catalogue.json')
    const kinds = read('kinds.json')
    const record = JSON.parse(readFileSync(join(import.meta.dirname, 'us-md.json'), 'utf8'))
    const classes = record.classes.map((aClass: JobClass) => ({ ...aClass, level: 7 }))
    expect(() => assemblePack({ head, kinds, jurisdictions: { 'us-md': { ...record, classes } } })).toThrow(
      /^us-md\.json: classes\[0\]\.level: /,
    )
    expect(() => assemblePack({ head, kinds, jurisdictions: { 'us-va': record } })).toThrow(
      "us-va.json: jurisdiction.id: should be “us-va”, as its file's name says",
    )
    expect(() => assemblePack({ head: {}, kinds, jurisdictions: {} })).toThrow(/^catalogue\.json: format: /)
  })
})

function change(id: string, facts: Partial<JobClass>): (pack: CataloguePack) => CataloguePack {
  return pack => ({
    ...pack,
    classes: pack.classes.map(aClass => (aClass.id === id ? { ...aClass, ...facts } : aClass)),
  })
}

function edge(
  from: string,
  to: string,
  kind: CataloguePack['edges'][number]['kind'],
): (pack: CataloguePack) => CataloguePack {
  return pack => ({ ...pack, edges: [...pack.edges, { from, to, kind, basis: 'a test' }] })
}

function halves<T>(list: readonly T[], inFirst: (item: T) => boolean): [T[], T[]] {
  return [list.filter(inFirst), list.filter(item => !inFirst(item))]
}
