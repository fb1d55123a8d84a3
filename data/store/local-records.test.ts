import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type CataloguePack, JobClass } from '../../core/model/catalogue.ts'
import { shippedCatalogue } from '../catalogue/index.ts'
import { openTestStore, refusalOf, tempFolder } from '../testing/folders.ts'
import { readPack, replaceShipped } from './catalogue-store.ts'
import { readRecords } from './catalogue-rows.ts'
import { editClass } from './commands/catalogue-commands.ts'
import { localRecords } from './local-records.ts'
import type { Store } from './store.ts'

const Rows = z.unknown()
const MANAGER = 'us-mo/customer-service-manager'
const shipped = shippedCatalogue()
const told = (nth: number): CataloguePack => ({
  ...shipped,
  classes: shipped.classes.map(each => ({ ...each, summary: `Told the ${nth}. time.` })),
})

/** As the next start with a newer catalogue does. */
const ship = (store: Store, pack: CataloguePack): void => store.write(writer => replaceShipped(writer, pack))

function change(store: Store, after: (pack: CataloguePack) => CataloguePack): void {
  const before = store.read(readPack)
  store.change(editClass, { before, after: after(before), by: null, id: MANAGER, title: 'Manager' })
}
const edit = (store: Store, fields: Partial<JobClass>, id = MANAGER): void =>
  change(store, pack => ({
    ...pack,
    classes: pack.classes.map(each => (each.id === id ? { ...each, ...fields } : each)),
  }))
const add = (store: Store, own: JobClass): void =>
  change(store, pack => ({ ...pack, classes: [...pack.classes, own] }))
const dropEdges = (store: Store): void => change(store, pack => ({ ...pack, edges: [] }))

const manager = (store: Store): JobClass | undefined =>
  store.read(readPack).classes.find(({ id }) => id === MANAGER)

describe('what is written here over a shipped record', () => {
  test('stays through a newer shipped catalogue, and is undone to the newer text', () => {
    const store = openTestStore(tempFolder())
    edit(store, { grade: 'G9' })
    ship(store, told(2))
    expect(manager(store)).toMatchObject({ grade: 'G9' })
    expect(manager(store)?.summary).not.toContain('Told')
    store.undo()
    expect(manager(store)).toEqual(told(2).classes.find(({ id }) => id === MANAGER))
    store.redo()
    expect(manager(store)).toMatchObject({ grade: 'G9' })
    expect(store.check().problems).toEqual([])
  })

  test('is no longer there where it comes to say what was shipped', () => {
    const store = openTestStore(tempFolder())
    edit(store, { grade: 'G9' })
    edit(store, { grade: 'G8', provenance: undefined })
    expect(store.read(localRecords)).toEqual([])
    expect(store.read(readPack)).toEqual(shipped)
  })

  test('takes shipped edges away, and keeps them away when the catalogue is shipped anew', () => {
    const store = openTestStore(tempFolder())
    dropEdges(store)
    expect(store.read(readPack).edges).toEqual([])
    ship(store, told(2))
    expect(store.read(readPack).edges).toEqual([])
    expect(store.check().problems).toEqual([])
    store.undo()
    expect(store.read(readPack).edges).toEqual(shipped.edges)
  })

  test('is forgotten where it was taken away and is shipped no longer', () => {
    const store = openTestStore(tempFolder())
    dropEdges(store)
    ship(store, { ...shipped, edges: [] })
    store.undo()
    store.redo()
    expect(store.read(readRecords).edges).toEqual([])
    expect(store.check().problems).toEqual([])
  })

  test('is found by the search as it says now, and after an undo as it said', () => {
    const dir = tempFolder()
    const store = openTestStore(dir)
    edit(store, { title: 'Head of Harbors' })
    const count = (word: string): number =>
      store.read(
        reader => reader.all(Rows, 'SELECT rowid FROM class_words WHERE class_words MATCH ?', word).length,
      )
    expect(count('harbors')).toBe(1)
    store.undo()
    expect(count('harbors')).toBe(0)
  })
})

test('an undo after which the catalogue would not fit together is refused, and changes nothing', () => {
  const store = openTestStore(tempFolder())
  const own: JobClass = {
    ...JobClass.parse(shipped.classes[0]),
    id: 'us-md/own',
    title: 'Own',
    code: undefined,
  }
  add(store, own)
  expect(store.read(readPack).classes).toHaveLength(shipped.classes.length + 1)
  // A newer shipped catalogue comes to rest on the class that was made here.
  const resting = (each: JobClass): JobClass =>
    each.id === MANAGER
      ? {
          ...each,
          substitutions: [],
          requirement: { id: 'x', experience: { amount: 'P1Y', kinds: [], held: ['us-md/own'] } },
        }
      : each
  ship(store, { ...shipped, classes: [...shipped.classes.map(resting), own] })
  store.undo()
  store.redo()
  ship(store, { ...shipped, classes: shipped.classes.map(resting) })
  expect(refusalOf(store.undo)).toMatchObject({ code: 'conflict' })
  expect(store.check().problems).toEqual([])
})

test('whatever is changed, undone, done again and shipped anew, log and records agree', () => {
  const step = fc.oneof(
    fc.record({ does: fc.constant('edit' as const), grade: fc.constantFrom('G8', 'G9', 'G10') }),
    fc.record({ does: fc.constant('ship' as const), nth: fc.nat(3), edges: fc.boolean() }),
    fc.constantFrom({ does: 'undo' as const }, { does: 'redo' as const }, { does: 'drop' as const }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), steps => {
      const store = openTestStore(tempFolder())
      for (const each of steps) {
        if (each.does === 'edit') edit(store, { grade: each.grade })
        else if (each.does === 'ship')
          ship(store, { ...told(each.nth), ...(each.edges ? {} : { edges: [] }) })
        else if (each.does === 'drop') dropEdges(store)
        else store[each.does]()
      }
      expect(store.check().problems).toEqual([])
      while (store.read(reader => reader.get(Rows, 'SELECT id FROM changes WHERE undone = 0'))) store.undo()
      expect(store.read(localRecords)).toEqual([])
      store.close()
    }),
    { numRuns: 25 },
  )
})
