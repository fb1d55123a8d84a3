import { describe, expect, test } from 'vitest'
import { Refusal } from '../../core/contract/refusal.ts'
import type { RosterMapping, ScenarioStep } from '../../core/team/model.ts'
import { workbook } from '../rosters/testing/workbook.ts'
import { openTestBackend, refusalOf } from '../testing/folders.ts'
import { ANA, BO, LEAD, prepare, read, REPRESENTATIVE, ROSTER, rosterOf, taken } from '../testing/teams.ts'

describe('a roster', () => {
  test('is read, shown, prepared step by step, and taken in as one change that one undo takes back', async () => {
    const backend = openTestBackend()
    const { ask } = backend
    const reading = await read(backend, ROSTER)
    expect(reading).toMatchObject({ format: 'csv', rows: 3, doubts: [], notices: [] })
    expect(reading.columns[2]).toEqual({
      header: 'Class Title',
      examples: ['Customer Service Representative', 'Customer Service Supervisor'],
      filled: 3,
    })
    const begun = ask('team.roster.begin', { reading: reading.reading, mapping: reading.guess })
    expect(begun).toMatchObject({ done: 0, total: 3, finished: false })
    const { task } = begun
    expect(refusalOf(() => ask('team.roster.preview', { task })).message).toMatch(/go on until/)
    expect(ask('team.roster.step', { task })).toEqual({ done: 3, total: 3, finished: true })
    expect(ask('team.roster.preview', { task })).toMatchObject({
      people: 3,
      counts: { new: 3, changed: 0, gone: 0, same: 0, conflicts: 0, refusedRows: 0 },
      problemCount: 0,
    })
    const team = ask('team.roster.apply', { task, name: 'Customer service', remember: 'PeopleSoft' })
    expect(team).toMatchObject({ name: 'Customer service', people: 3 })
    expect(
      ask('team.people', { of: { team: team.id } }).map(({ name, manager, present }) => [
        name,
        manager,
        present,
      ]),
    ).toEqual([
      ['Ana Li', '3', REPRESENTATIVE],
      ['Bo Chen', '3', REPRESENTATIVE],
      ['Dee Evans', null, 'us-mo/customer-service-supervisor'],
    ])
    const again = await read(backend, ROSTER)
    expect(again.fitting).toEqual(['PeopleSoft'])
    expect(again.remembered).toMatchObject({ name: 'PeopleSoft', doubts: [], mapping: reading.guess })
    // Of other headers it is offered, not taken.
    const wider = await read(backend, ROSTER.replaceAll('\n', ',x\n').concat(',x'))
    expect([wider.fitting, wider.remembered]).toEqual([['PeopleSoft'], null])

    ask('history.undo', {})
    expect(ask('team.list', {})).toEqual([])
    expect(ask('team.mappings', {})).toEqual([])
    ask('history.redo', {})
    expect(ask('team.list', {}).map(({ people }) => people)).toEqual([3])
    expect(ask('store.check', {})).toMatchObject({ ok: true })
  })

  test('of a team is read by the mapping of that team’s name, and by another’s without the classes of its titles', async () => {
    const backend = openTestBackend()
    const { ask } = backend
    const takenAs = async (name: string, classId: string): Promise<string> => {
      const { reading, guess } = await read(backend, ROSTER)
      const mapping = { ...guess, titles: { Agent: classId } }
      const { task } = ask('team.roster.begin', { reading, mapping })
      while (!ask('team.roster.step', { task }).finished);
      return ask('team.roster.apply', { task, name, remember: name }).id
    }
    const base64 = Buffer.from(ROSTER).toString('base64')
    const again = (team?: string) =>
      backend.askSlowly('team.roster.read', { file: 'r.csv', base64, ...(team !== undefined && { team }) })
    const north = await takenAs('North', REPRESENTATIVE)
    const south = await takenAs('South', LEAD)
    expect((await again(north)).remembered).toMatchObject({
      name: 'North',
      mapping: { titles: { Agent: REPRESENTATIVE } },
    })
    expect((await again()).remembered?.name).toBe('South')
    ask('team.rename', { team: south, name: 'West' })
    ask('team.mapping.remove', { name: 'South' })
    const { remembered } = await again(south)
    expect(remembered?.name).toBe('North')
    expect(remembered?.mapping).not.toHaveProperty('titles')
  })

  test('of a workbook is read the same', async () => {
    const rows = ROSTER.split('\n').map(line => line.split(','))
    const { format, sheet, rows: count } = await read(openTestBackend(), workbook([{ name: 'People', rows }]))
    expect([format, sheet, count]).toEqual(['xlsx', 'People', 3])
  })

  test('of a workbook is on the sheet that has the people, unless one is named', async () => {
    const backend = openTestBackend()
    const people = ROSTER.split('\n').map(line => line.split(','))
    const leave = [
      ['Name', 'Days'],
      ['Ana Li', 4],
    ]
    const book = workbook([
      { name: 'Cover', rows: [['Customer service, November']] },
      { name: 'Leave', rows: leave },
      { name: 'Before', hidden: true, rows: people },
      { name: 'People', rows: people },
    ])
    const { sheet, doubts, rows } = await read(backend, book)
    expect([sheet, doubts, rows]).toEqual(['People', [], 3])
    const base64 = book.toString('base64')
    const named = await backend.askSlowly('team.roster.read', { file: 'a.xlsx', base64, sheet: 'Leave' })
    expect(named.sheet).toBe('Leave')
    expect(named.doubts.map(({ message }) => message)).toEqual([
      'No column was found for the person id; there are “Days” (if none is one, add a column that numbers the people)',
    ])
  })

  test('of profiles is people with their whole documents; a file that is none is told', async () => {
    const backend = openTestBackend()
    const profile = { basics: { name: 'Ana Li' }, work: [{ startDate: '2019', ladder: { kinds: ['lead'] } }] }
    const { reading } = await backend.askSlowly('team.roster.read', {
      profiles: [
        { file: 'staff/ana.json', text: JSON.stringify(profile) },
        { file: 'staff/bo.json', text: '{' },
      ],
    })
    const { task } = backend.ask('team.roster.begin', { reading, mapping: { columns: {} } })
    backend.ask('team.roster.step', { task })
    const preview = backend.ask('team.roster.preview', { task })
    expect(preview.differences.map(({ person, name }) => [person, name])).toEqual([['ana', 'Ana Li']])
    expect(preview.problems.map(({ severity, person }) => [severity, person])).toEqual([['refused', 'bo']])
    const team = backend.ask('team.roster.apply', { task })
    expect(backend.ask('team.person', { team: team.id, person: 'ana' }).document).toEqual(profile)
  })

  test('with something open is not begun, and says what', async () => {
    const backend = openTestBackend()
    const { reading, guess, doubts } = await read(backend, 'Emp ID,Name,Start\n1,Ana,03/04/2019')
    expect(doubts.map(({ why }) => why)).toEqual(['date-order'])
    const begin = (mapping: RosterMapping) => backend.ask('team.roster.begin', { reading, mapping })
    expect(refusalOf(() => begin(guess))).toMatchObject({ field: 'mapping.columns.start' })
    expect(begin({ ...guess, dates: { start: 'month-first' } }).total).toBe(1)
  })

  test('has a report row by row that can be saved, and that no spreadsheet takes for formulas', async () => {
    const backend = openTestBackend()
    const task = await prepare(
      backend,
      rosterOf(
        ',Nobody,,,,,,',
        '=1+1,Ana,,,,,,',
        '4,"=cmd|Ed",,,,,,',
        '5,Flo,,31/31/2019,,,,',
        '6,Gus,,2019-01-01,,,,',
      ),
    )
    const { text } = backend.ask('team.roster.report', { task })
    const lines = text.trim().split('\r\n')
    expect(lines[0]).toBe('Row,Person id,Column,Outcome,Finding')
    expect(lines.slice(1).map(line => line.split(',').slice(0, 4))).toEqual([
      ['', '', '', 'taken'],
      ['2', '', 'Emp ID', 'not taken'],
      ['3', "'=1+1", 'Emp ID', 'not taken'],
      ['4', '4', 'Name', 'not taken'],
      ['5', '5', 'Class Start', 'taken in part'],
      ['6', '6', '', 'taken'],
    ])
    expect(text).not.toMatch(/(^|,)[=+@]/m)
  })

  test('without headers is told to have a person in their place', async () => {
    const backend = openTestBackend()
    expect((await read(backend, [ANA, BO].join('\n'))).notices).toEqual([
      expect.stringMatching(/first row.*looks like a person/),
    ])
    expect((await read(backend, ROSTER)).notices).toEqual([])
  })

  test('of headers alone, and text by the name of a workbook, are told what they are', async () => {
    const backend = openTestBackend()
    await expect(read(backend, 'Emp ID,Name,Job Title')).rejects.toThrow(/headers and nobody below/)
    await expect(read(backend, 'hello', 'roster.xlsx')).rejects.toThrow(/called a workbook.*plain text/)
    await expect(read(backend, ' \n', 'roster.csv')).rejects.toThrow(/is empty/)
  })

  test('that gives an id to somebody else merges nobody unasked; the new one has nothing of the one before', async () => {
    const backend = openTestBackend()
    const team = await taken(backend)
    const eli = '2,Eli Fox,Customer Service Representative,2026-05-01,3,40,,Desk'
    const person = () => backend.ask('team.person', { team, person: '2' })
    const again = () => prepare(backend, ROSTER.replace(BO, eli), { team })
    const asked = await again()
    expect(backend.ask('team.roster.preview', { task: asked }).counts).toMatchObject({
      changed: 0,
      unclear: 1,
    })
    backend.ask('team.roster.apply', { task: asked })
    expect(person()).toMatchObject({ name: 'Bo Chen', unit: 'Calls' })
    const leaves = (who: string[]) => [{ what: 'leaving' as const, who, on: '2027-01-01' }]
    const scenario = { id: 's', name: 'Two leave', steps: leaves(['1', '2']) }
    backend.ask('team.scenario.save', { team, scenario })
    backend.ask('team.roster.apply', { task: await again(), replaced: ['2'] })
    // What was supposed of the one before is not supposed of the new one.
    expect(backend.ask('team.scenarios', { team })).toMatchObject([{ steps: leaves(['1']) }])
    expect(person()).toMatchObject({ name: 'Eli Fox', unit: 'Desk' })
    expect(person().document).not.toHaveProperty('education')
    expect(person().document.work).toMatchObject([{ startDate: '2026-05-01' }])
  })

  test('that was closed is gone', async () => {
    const backend = openTestBackend()
    const task = await prepare(backend, ROSTER)
    backend.ask('team.roster.close', { task })
    expect(refusalOf(() => backend.ask('team.roster.preview', { task })).code).toBe('not-found')
  })

  test('that is refused stores nothing', async () => {
    const backend = openTestBackend()
    await expect(read(backend, Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).rejects.toThrow(Refusal)
    expect(backend.ask('history.list', {}).changes).toEqual([])
  })
})

describe('a roster brought in again', () => {
  test('changes what it changed, keeps hand edits, and shows where they stand against each other', async () => {
    const backend = openTestBackend()
    const { ask } = backend
    const team = await taken(backend)
    const bo = ask('team.person', { team, person: '2' })
    expect(bo.edited).toBe(false)
    const kinds = ['customer-service.public']
    const work = [{ ...bo.document.work?.[0], ladder: { ...bo.document.work?.[0]?.ladder, kinds } }]
    const edited = ask('team.person.save', {
      team,
      person: '2',
      document: { ...bo.document, work },
      revision: bo.revision,
    })
    expect(edited.edited).toBe(true)

    const CY = '4,Cy Diaz,Customer Service Representative,2024-01-01,3,40,AA,Calls'
    const now = rosterOf(ANA.replace('Calls', 'Desk'), BO.replace('2025-02-13', '2025-02-01'), CY)
    const task = await prepare(backend, now, { team })
    const preview = ask('team.roster.preview', { task })
    expect(preview.counts).toMatchObject({ new: 1, changed: 2, gone: 1, conflicts: 1 })
    expect(preview.differences).toMatchObject([
      { person: '1', name: 'Ana Li', change: 'changed', facets: ['unit', 'manager'], conflicts: [] },
      { person: '2', name: 'Bo Chen', change: 'changed', facets: ['manager'], conflicts: ['work'] },
      { person: '4', name: 'Cy Diaz', change: 'new', facets: [], conflicts: [] },
      { person: '3', name: 'Dee Evans', change: 'gone', facets: [], conflicts: [] },
    ])
    const told = preview.differences.map(({ values }) =>
      values.map(({ facet, here, roster }) => `${facet}: ${here} / ${roster}`),
    )
    expect(told).toEqual([
      ['unit: Calls / Desk', 'manager: Dee Evans / '],
      [
        'manager: Dee Evans / ',
        'work: Customer Service Representative, 13 Feb 2025, 20 hours a week / Customer Service Representative, 1 Feb 2025, 20 hours a week',
      ],
      [],
      [],
    ])
    ask('team.roster.apply', { task })
    expect(ask('team.person', { team, person: '2' }).document.work).toEqual(work)
    expect(ask('team.people', { of: { team } }).map(({ id }) => id)).toContain('3')

    ask('history.undo', {})
    expect(ask('team.people', { of: { team } }).map(({ id, unit }) => [id, unit])).toEqual([
      ['1', 'Calls'],
      ['2', 'Calls'],
      ['3', 'Desk'],
    ])
  })

  test('knows the classes that titles were settled as before', async () => {
    const backend = openTestBackend()
    const clerk = ANA.replace('Customer Service Representative', 'Desk Clerk II')
    const { reading, guess } = await read(backend, rosterOf(clerk, BO))
    const mapping = { ...guess, titles: { 'Desk Clerk II': REPRESENTATIVE } }
    const { task } = backend.ask('team.roster.begin', { reading, mapping })
    while (!backend.ask('team.roster.step', { task }).finished);
    const team = backend.ask('team.roster.apply', { task, name: 'Desk' }).id
    const again = await prepare(backend, rosterOf(clerk, BO), { team })
    const { counts, titles } = backend.ask('team.roster.preview', { task: again })
    expect(counts).toMatchObject({ same: 2, changed: 0 })
    expect(titles).toContainEqual(
      expect.objectContaining({ title: 'Desk Clerk II', how: 'confirmed', classId: REPRESENTATIVE }),
    )
    // Of another team nothing is known.
    const elsewhere = await prepare(backend, rosterOf(clerk, BO))
    expect(backend.ask('team.roster.preview', { task: elsewhere }).titles).not.toContainEqual(
      expect.objectContaining({ how: 'confirmed' }),
    )
  })

  test('overwrites whom the person names, and removes who is gone where asked', async () => {
    const backend = openTestBackend()
    const { ask } = backend
    const team = await taken(backend)
    ask('team.person.save', { team, person: '1', unit: 'Elsewhere' })
    const task = await prepare(backend, rosterOf(ANA.replace('Calls', 'Desk'), BO), { team })
    ask('team.roster.apply', { task, gone: 'remove', overwrite: ['1'] })
    expect(ask('team.people', { of: { team } }).map(({ id, unit, manager }) => [id, unit, manager])).toEqual([
      ['1', 'Desk', null],
      ['2', 'Calls', null],
    ])
  })

  test('takes over whom the person says to be the same under another id, in what-ifs as well', async () => {
    const backend = openTestBackend()
    const { ask } = backend
    const team = await taken(backend)
    const steps: ScenarioStep[] = [{ what: 'leaving', who: ['1', '2'], on: '2026-11-22' }]
    ask('team.scenario.save', { team, scenario: { id: 'both', name: 'Both leave', steps } })
    const task = await prepare(backend, ROSTER.replace(/^1,/m, '9001,'), { team })
    const { counts, differences } = ask('team.roster.preview', { task })
    expect(counts).toMatchObject({ new: 0, gone: 0, moved: 1, same: 2 })
    expect(differences).toMatchObject([{ person: '9001', name: 'Ana Li', change: 'moved' }])
    ask('team.roster.apply', { task, renamed: ['9001'] })
    expect(ask('team.people', { of: { team } }).map(({ id }) => id)).toEqual(['9001', '2', '3'])
    expect(ask('team.scenarios', { team })).toMatchObject([{ steps: [{ who: ['9001', '2'] }] }])
    ask('history.undo', {})
    expect(ask('team.people', { of: { team } }).map(({ id }) => id)).toEqual(['1', '2', '3'])
    expect(ask('team.scenarios', { team })).toMatchObject([{ steps: [{ who: ['1', '2'] }] }])
  })

  test('leaves out new people whom the person does not want back, with whom others report to', async () => {
    const backend = openTestBackend()
    const { ask } = backend
    const team = await taken(backend)
    const shown = () => ask('team.people', { of: { team } })
    const before = shown()
    const report = before.find(each => each.manager !== null)
    const manager = report?.manager ?? ''
    ask('team.forget', { team, people: [manager] })
    const task = await prepare(backend, ROSTER, { team })
    expect(ask('team.roster.preview', { task }).counts).toMatchObject({ new: 1 })
    ask('team.roster.apply', { task, leaveOut: [manager, report?.id ?? ''] })
    // Of somebody who is in the team it says nothing.
    expect(shown().map(each => [each.id, each.manager])).toEqual(
      before.filter(({ id }) => id !== manager).map(({ id }) => [id, null]),
    )
  })
})
