import { describe, expect, test } from 'vitest'
import { type CataloguePack, JobClass } from '../../core/model/catalogue.ts'
import { findProblems, shippedCatalogue } from '../catalogue/index.ts'
import { behindItsBack, openTestStore, tempFolder } from '../testing/folders.ts'
import { type CatalogueRecord, type CatalogueRecords, readRecords, writeRecords } from './catalogue-rows.ts'
import { mergeShipped, readPack } from './catalogue-store.ts'
import { makeHandle } from './handle.ts'
import { searchClasses } from './search.ts'

const shipped = shippedCatalogue()
const MANAGER = 'us-mo/customer-service-manager'

/** A later catalogue in which every class has another summary. */
const later: CataloguePack = {
  ...shipped,
  version: '2099.1',
  published: '2099-01-01',
  classes: shipped.classes.map(jobClass => ({ ...jobClass, summary: `Newly told: ${jobClass.title}.` })),
}
const without = (pack: CataloguePack, id: string): CataloguePack => ({
  ...pack,
  classes: pack.classes.filter(jobClass => jobClass.id !== id),
  edges: pack.edges.filter(({ from, to }) => from !== id && to !== id),
})

/** A folder with the shipped catalogue, the classes given as edited or added here. */
function folderWith(...local: JobClass[]): string {
  const dir = tempFolder()
  openTestStore(dir).close()
  behindItsBack(dir, db => {
    const handle = makeHandle(db)
    const records = readRecords(handle)
    const edited = (body: JobClass): CatalogueRecord<JobClass> => ({
      id: body.id,
      body,
      origin: 'local',
      shipped: shipped.classes.find(({ id }) => id === body.id) ?? null,
    })
    const classes = [
      ...records.classes.filter(({ id }) => local.every(body => body.id !== id)),
      ...local.map(edited),
    ]
    db.transaction(() => writeRecords(handle, shipped, { ...records, classes }))()
  })
  return dir
}
const manager = JobClass.parse(shipped.classes.find(({ id }) => id === MANAGER))
const editedManager: JobClass = { ...manager, title: 'Head of Customer Service' }

const classIn = (records: CatalogueRecords, id: string): CatalogueRecord<JobClass> | undefined =>
  records.classes.find(record => record.id === id)

describe('a newer shipped catalogue', () => {
  test('replaces what was shipped before, in the search, too', () => {
    const dir = folderWith()
    const store = openTestStore(dir, { shipped: later })
    expect(store.read(readPack)).toEqual(later)
    expect(store.read(reader => searchClasses(reader, { text: 'newly' }))).toHaveLength(later.classes.length)
    expect(store.check().problems).toEqual([])
  })

  test('leaves a local edit as it is, and keeps the new shipped text beside it', () => {
    const store = openTestStore(folderWith(editedManager), { shipped: later })
    const records = store.read(readRecords)
    expect(classIn(records, MANAGER)).toMatchObject({
      origin: 'local',
      body: { title: 'Head of Customer Service', summary: manager.summary },
      shipped: { title: manager.title, summary: `Newly told: ${manager.title}.` },
    })
    expect(classIn(records, 'us-mo/customer-service-supervisor')).toMatchObject({
      origin: 'shipped',
      shipped: null,
    })
    expect(store.check().problems).toEqual([])
  })

  test('leaves a class that was added here', () => {
    const own: JobClass = { ...manager, id: 'us-mo/our-own', title: 'Our own class' }
    const store = openTestStore(folderWith(own), { shipped: later })
    expect(store.read(readPack).classes.at(-1)).toEqual(own)
  })

  test('takes away what it no longer has', () => {
    const store = openTestStore(folderWith(), { shipped: without(later, MANAGER) })
    expect(store.read(readPack)).toEqual(without(later, MANAGER))
  })

  test('but not what a local record rests on', () => {
    const own: JobClass = {
      ...manager,
      id: 'us-mo/our-own',
      requirement: { id: 'held', experience: { amount: 'P1Y', kinds: [], held: [MANAGER] } },
      substitutions: [],
    }
    const store = openTestStore(folderWith(own), { shipped: without(later, MANAGER) })
    const pack = store.read(readPack)
    expect(findProblems(pack)).toEqual([])
    expect(pack.classes.map(({ id }) => id)).toEqual(expect.arrayContaining([MANAGER, 'us-mo/our-own']))
    expect(classIn(store.read(readRecords), MANAGER)).toMatchObject({ origin: 'shipped', shipped: null })
  })

  test('is told by its content, even under the same version', () => {
    const corrected = { ...shipped, classes: shipped.classes.map(one => ({ ...one, summary: 'Corrected.' })) }
    const store = openTestStore(folderWith(), { shipped: corrected })
    expect(store.read(readPack)).toEqual(corrected)
  })

  test('merges to the same as it is, once it has been taken in', () => {
    const records = openTestStore(folderWith(editedManager), { shipped: later }).read(readRecords)
    expect(mergeShipped(records, later)).toEqual(records)
  })
})

test('an older shipped catalogue leaves a later one alone', () => {
  const dir = folderWith()
  openTestStore(dir, { shipped: later }).close()
  expect(openTestStore(dir, { shipped }).read(readPack)).toEqual(later)
})
