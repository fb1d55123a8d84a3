import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CataloguePack } from '../../core/model/catalogue.ts'
import { shippedCatalogue } from '../catalogue/index.ts'
import { openTestBackend, refusalOf, type TestBackend } from '../testing/folders.ts'
import { CLERK_I, CLERK_II, HARBOR, importTexts } from '../testing/specifications.ts'

const MANAGER = 'us-mo/customer-service-manager'
const textOf = ({ ask }: TestBackend): string => ask('pack.export', {}).text
const packOf = (backend: TestBackend): CataloguePack => CataloguePack.parse(JSON.parse(textOf(backend)))

/** With classes from documents, a shipped class changed by hand, and one whose edges a newer specification took away. */
async function changed(): Promise<TestBackend> {
  const backend = openTestBackend()
  await importTexts(backend, { '1.txt': CLERK_I, '2.txt': CLERK_II })
  backend.ask('review.acceptCertain', {})
  backend.ask('catalogue.edit', { id: MANAGER, edit: { grade: 'G9' } })
  const supervisor = CLERK_II.replace(
    'HARBOR CLERK II',
    'CUSTOMER SERVICE REPRESENTATIVE SUPERVISOR',
  ).replace('Class Code: 7102\n', '')
  await importTexts(backend, { '3.txt': supervisor }, 'us-md-montgomery')
  backend.ask('review.acceptCertain', {})
  return backend
}

describe('an export', () => {
  test('of an untouched catalogue is the shipped one, and every record says whose it is', () => {
    const { kinds, jurisdictions, classes, edges, version } = packOf(openTestBackend())
    expect(version).toBe(shippedCatalogue().version)
    for (const { provenance } of [...kinds, ...jurisdictions, ...classes, ...edges])
      expect(provenance).toEqual({ source: 'Rungs', version })
  })

  test('comes back to the byte after it was taken in elsewhere', async () => {
    const text = textOf(await changed())
    const other = openTestBackend()
    other.ask('pack.merge', { text, conflicts: 'keep' })
    expect(textOf(other)).toBe(text)
    expect(other.ask('store.check', {}).problems).toEqual([])
    expect(other.ask('pack.preview', { text })).toMatchObject({ new: 0, changed: 0, conflicts: 0 })
  })

  test('brings the older versions of its classes: who accepted which when, and how somebody stood under it', async () => {
    const one = await changed()
    one.ask('catalogue.edit', { id: MANAGER, edit: { grade: 'G10' } })
    const text = textOf(one)
    const other = openTestBackend()
    // What is in force there becomes an older version as well; one more comes with the pack.
    expect(other.ask('pack.preview', { text }).versions).toBe(1)
    other.ask('pack.merge', { text, conflicts: 'keep' })
    const plain = (backend: TestBackend): unknown =>
      backend
        .ask('catalogue.versions', { id: MANAGER })
        .map(({ number, current, acceptedAt }) => ({ number, current, acceptedAt }))
    expect(plain(other)).toEqual(plain(one))
    expect(other.ask('catalogue.version', { id: MANAGER, number: 1 }).class.grade).toBe('G8')
    expect(other.ask('catalogue.version', { id: MANAGER, number: 2 }).class.grade).toBe('G9')
    expect(textOf(other)).toBe(text)
    expect(other.ask('pack.preview', { text }).versions).toBe(0)
    other.ask('history.undo', {})
    expect(other.ask('catalogue.versions', { id: MANAGER })).toHaveLength(1)
    expect(other.ask('store.check', {}).problems).toEqual([])
  })

  test('taken in where the class has a history of its own, that of both is kept', async () => {
    const [one, other] = [openTestBackend(), openTestBackend()]
    for (const grade of ['G9', 'G10']) one.ask('catalogue.edit', { id: MANAGER, edit: { grade } })
    other.ask('catalogue.edit', { id: MANAGER, edit: { grade: 'G7' } })
    other.ask('pack.merge', { text: textOf(one), conflicts: 'take' })
    const grades = other
      .ask('catalogue.versions', { id: MANAGER })
      .map(({ number }) => other.ask('catalogue.version', { id: MANAGER, number }).class.grade)
    expect(grades[0]).toBe('G8')
    expect(new Set(grades)).toEqual(new Set(['G7', 'G8', 'G9', 'G10']))
    expect(grades.at(-1)).toBe('G10')
  })

  test.each([
    ['of a class that it has not', { class: 'us-mo/nobody', number: 1 }],
    ['counted from two', { class: MANAGER, number: 2 }],
  ])('with a version %s is refused', async (_, version) => {
    const backend = openTestBackend()
    const text = JSON.stringify({ ...packOf(backend), versions: [version] })
    expect(refusalOf(() => backend.ask('pack.preview', { text })).message).toMatch(
      /The pack does not fit: versions of/,
    )
  })

  test('that is another file altogether, as a person’s profile, is said to be none', () => {
    const text = JSON.stringify({ basics: { name: 'Ana' }, work: [] })
    expect(refusalOf(() => openTestBackend().ask('pack.preview', { text })).message).toMatch(
      /^This file is no catalogue pack/,
    )
  })

  test('without versions, as they were written before, is read', async () => {
    const backend = await changed()
    const { versions, ...older } = packOf(backend)
    expect(versions?.length).toBeGreaterThan(0)
    const other = openTestBackend()
    other.ask('pack.merge', { text: JSON.stringify(older), conflicts: 'keep' })
    expect(packOf(other).classes).toEqual(older.classes)
  })

  test('says in its version that it was changed here, and by what', async () => {
    const backend = await changed()
    const { version } = packOf(backend)
    expect(version).toMatch(/^2026\.11\+[0-9a-f]{8}$/)
    expect(backend.ask('catalogue.overview', {}).version).toBe(version)
    backend.ask('catalogue.edit', { id: MANAGER, edit: { grade: 'G10' } })
    expect(packOf(backend).version).not.toBe(version)
  })

  test('names the edges that were taken away', async () => {
    expect((await changed()).ask('pack.export', {}).text).toContain('"withdrawn"')
  })
})

test('whatever was changed by hand comes back to the byte', () => {
  const ids = shippedCatalogue().classes.map(({ id }) => id)
  const edit = fc.record(
    {
      grade: fc.option(fc.constantFrom('G1', '9')),
      tentative: fc.option(fc.constant('Draft of ours.')),
      notes: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 2 }),
      facts: fc.array(fc.record({ label: fc.string({ minLength: 1 }), value: fc.string({ minLength: 1 }) }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), edit), { maxLength: 4 }), edits => {
      const [one, other] = [openTestBackend(), openTestBackend()]
      for (const [id, change] of edits) one.ask('catalogue.edit', { id, edit: change })
      const text = textOf(one)
      other.ask('pack.merge', { text, conflicts: 'keep' })
      expect(textOf(other)).toBe(text)
      one.close()
      other.close()
    }),
    { numRuns: 15 },
  )
})

describe('a merge', () => {
  test('tells first what it would do, and does just that', async () => {
    const text = textOf(await changed())
    const other = openTestBackend()
    const preview = other.ask('pack.preview', { text })
    expect(preview.differences).toEqual(
      expect.arrayContaining([
        {
          table: 'jurisdictions',
          id: HARBOR,
          name: expect.any(String),
          is: 'new',
          fields: expect.any(Array),
          says: [],
        },
        {
          table: 'classes',
          id: MANAGER,
          name: 'Customer Service Manager',
          is: 'changed',
          fields: ['grade'],
          says: [expect.stringMatching(/G8.*G9/)],
        },
        expect.objectContaining({ table: 'edges', name: 'Harbor Clerk I → Harbor Clerk II' }),
      ]),
    )
    expect(other.ask('catalogue.local', {})).toEqual([])
    const { new: added, changed: altered } = other.ask('pack.merge', { text, conflicts: 'keep' })
    expect([added, altered]).toEqual([preview.new, preview.changed])
    expect(other.ask('catalogue.class', { id: MANAGER }).grade).toBe('G9')
    expect(other.ask('catalogue.versions', { id: MANAGER })).toHaveLength(2)
  })

  test('is one change, undone at once', async () => {
    const text = textOf(await changed())
    const other = openTestBackend()
    const before = textOf(other)
    other.ask('pack.merge', { text, conflicts: 'keep' })
    other.ask('history.undo', {})
    expect(textOf(other)).toBe(before)
  })

  test.each([
    ['keep', 'G7'],
    ['take', 'G9'],
  ] as const)('where both sides changed a record can %s one', async (conflicts, grade) => {
    const text = textOf(await changed())
    const other = openTestBackend()
    other.ask('catalogue.edit', { id: MANAGER, edit: { grade: 'G7', notes: ['Ours.'] } })
    expect(other.ask('pack.preview', { text })).toMatchObject({ conflicts: 1 })
    other.ask('pack.merge', { text, conflicts })
    expect(other.ask('catalogue.class', { id: MANAGER }).grade).toBe(grade)
  })

  test('of records that both sides changed takes each from the side that is chosen for it', async () => {
    const there = await changed()
    const supervisor = 'us-mo/customer-service-supervisor'
    there.ask('catalogue.edit', { id: supervisor, edit: { grade: 'G9' } })
    const text = textOf(there)
    const other = openTestBackend()
    for (const id of [MANAGER, supervisor]) other.ask('catalogue.edit', { id, edit: { grade: 'G7' } })
    expect(other.ask('pack.preview', { text })).toMatchObject({ conflicts: 2 })
    const except = [{ table: 'classes', id: supervisor } as const]
    other.ask('pack.merge', { text, conflicts: 'keep', except })
    const gradeOf = (id: string) => other.ask('catalogue.class', { id }).grade
    expect([gradeOf(MANAGER), gradeOf(supervisor)]).toEqual(['G7', 'G9'])
    other.ask('history.undo', {})
    other.ask('pack.merge', { text, conflicts: 'take', except })
    expect([gradeOf(MANAGER), gradeOf(supervisor)]).toEqual(['G9', 'G7'])
  })

  test('asks about nothing on which two offices agree, though each has it from a document of its own', async () => {
    const [one, other] = [openTestBackend(), openTestBackend()]
    await importTexts(one, { 'here.txt': CLERK_I })
    await importTexts(other, { 'there.txt': CLERK_I, 'pilot.txt': CLERK_II })
    for (const backend of [one, other]) backend.ask('review.acceptCertain', {})
    const { conflicts, differences } = other.ask('pack.preview', { text: textOf(one) })
    // The class says which document it was read from; the jurisdiction is the same.
    expect([conflicts, differences.map(({ table }) => table)]).toEqual([1, ['classes']])
  })

  test('tells before it is taken in who would gain or lose by it, as the conflicts are chosen', async () => {
    const there = openTestBackend()
    there.ask('catalogue.edit', { id: MANAGER, edit: { english: '20 years of customer service' } })
    const text = textOf(there)
    const here = openTestBackend()
    here.ask('catalogue.edit', { id: MANAGER, edit: { english: '1 year of customer service' } })
    const work = [{ startDate: '2020-01-01', ladder: { kinds: ['customer-service'] } }]
    here.ask('profile.create', { document: { work }, name: 'Ana' })
    const lossesBy = (conflicts: 'keep' | 'take') =>
      here
        .ask('pack.impact', { text, conflicts, asOf: '2026-11-22' })
        .people.flatMap(({ classes }) => classes.map(({ classId, is }) => [classId, is]))
    expect(lossesBy('keep')).toEqual([])
    expect(lossesBy('take')).toEqual([[MANAGER, 'loses']])
  })

  test('leaves alone what only this side changed', async () => {
    const shipped = textOf(openTestBackend())
    const backend = await changed()
    const before = textOf(backend)
    expect(backend.ask('pack.preview', { text: shipped })).toMatchObject({ new: 0, changed: 0, conflicts: 0 })
    backend.ask('pack.merge', { text: shipped, conflicts: 'take' })
    expect(textOf(backend)).toBe(before)
  })

  test('of what is no pack is refused with its place, and changes nothing', () => {
    const backend = openTestBackend()
    const before = textOf(backend)
    const pack: object = JSON.parse(before)
    const twisted = (change: object): string => JSON.stringify({ ...pack, ...change })
    for (const [text, says] of [
      ['', 'line 1'],
      [before.slice(0, 2000), 'breaks off'],
      ['[]', 'is no catalogue pack'],
      ['{"__proto__":{}}', 'is no catalogue pack'],
      [twisted({ formatVersion: 2 }), 'formatVersion'],
      [twisted({ kinds: [] }), 'there is no kind'],
      [twisted({ more: 1 }), 'more'],
    ] as const) {
      const refusal = refusalOf(() => backend.ask('pack.merge', { text, conflicts: 'take' }))
      expect(refusal).toMatchObject({ code: 'bad-input', field: 'text' })
      expect(refusal.message).toContain(says)
      expect(refusal.message).not.toContain('\n')
    }
    expect(textOf(backend)).toBe(before)
  })
})
