import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../core/contract/refusal.ts'
import type { RosterMapping, ScenarioStep } from '../../core/team/model.ts'
import { workbook } from '../rosters/testing/workbook.ts'
import { askSlowly } from '../testing/ask-slowly.ts'
import { openTestBackend, refusalOf, tempFolder, type TestBackend } from '../testing/folders.ts'

const asOf = '2026-11-22'
const REPRESENTATIVE = 'us-mo/customer-service-representative'
const LEAD = 'us-mo/lead-customer-service-representative'
const MANAGER = 'us-mo/customer-service-manager'

const HEADERS = 'Emp ID,Name,Class Title,Class Start,Reports To,Hours per week,Degree,Unit'
const ANA = '1,Ana Li,Customer Service Representative,2019-03-01,3,40,BA,Calls'
const BO = '2,Bo Chen,Customer Service Representative,2025-02-13,3,20,High School Diploma,Calls'
const DEE = '3,Dee Evans,Customer Service Supervisor,2015-01-15,,40,MBA,Desk'
const rosterOf = (...lines: string[]): string => [HEADERS, ...lines].join('\n')
const ROSTER = rosterOf(ANA, BO, DEE)

const read = (backend: TestBackend, text: string | Buffer, file = 'roster.csv') =>
  askSlowly(backend, 'team.roster.read', { file, base64: Buffer.from(text).toString('base64') })

/** Prepares an import to its end; answers its task. */
async function prepare(
  backend: TestBackend,
  text: string,
  more: { team?: string; mapping?: RosterMapping } = {},
) {
  const { reading, guess } = await read(backend, text)
  const { task } = backend.ask('team.roster.begin', { reading, mapping: guess, ...more })
  while (!backend.ask('team.roster.step', { task }).finished);
  return task
}

/** A team that took the roster in; answers its id. */
async function taken(backend: TestBackend, text = ROSTER): Promise<string> {
  return backend.ask('team.roster.apply', { task: await prepare(backend, text), name: 'Customer service' }).id
}

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
    expect((await read(backend, ROSTER)).fitting).toEqual(['PeopleSoft'])

    ask('history.undo', {})
    expect(ask('team.list', {})).toEqual([])
    expect(ask('team.mappings', {})).toEqual([])
    ask('history.redo', {})
    expect(ask('team.list', {}).map(({ people }) => people)).toEqual([3])
    expect(ask('store.check', {})).toMatchObject({ ok: true })
  })

  test('of a workbook is read the same', async () => {
    const rows = ROSTER.split('\n').map(line => line.split(','))
    const { format, sheet, rows: count } = await read(openTestBackend(), workbook([{ name: 'People', rows }]))
    expect([format, sheet, count]).toEqual(['xlsx', 'People', 3])
  })

  test('of profiles is people with their whole documents; a file that is none is told', async () => {
    const backend = openTestBackend()
    const profile = { basics: { name: 'Ana Li' }, work: [{ startDate: '2019', ladder: { kinds: ['lead'] } }] }
    const { reading } = await askSlowly(backend, 'team.roster.read', {
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
      ['2', '', 'Emp ID', 'not taken'],
      ['3', "'=1+1", 'Emp ID', 'not taken'],
      ['4', '4', 'Name', 'not taken'],
      ['5', '5', 'Class Start', 'taken in part'],
    ])
    expect(text).not.toMatch(/(^|,)[=+@]/m)
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
    expect(preview.differences).toEqual([
      { person: '1', name: 'Ana Li', change: 'changed', facets: ['unit', 'manager'], conflicts: [] },
      { person: '2', name: 'Bo Chen', change: 'changed', facets: ['manager'], conflicts: ['work'] },
      { person: '4', name: 'Cy Diaz', change: 'new', facets: [], conflicts: [] },
      { person: '3', name: 'Dee Evans', change: 'gone', facets: [], conflicts: [] },
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
})

describe('the people of a team', () => {
  test('stand in the matrix as each of them does alone', async () => {
    const backend = openTestBackend()
    const { ask } = backend
    const of = { team: await taken(backend) }
    const page = ask('team.matrix', { of, asOf, classIds: [LEAD, MANAGER], from: 0, count: 2 })
    expect(page).toMatchObject({ people: ['1', '2'], total: 3, classIds: [LEAD, MANAGER] })
    const whole = ask('team.matrix', { of, asOf, from: 0, count: 500 })
    for (const [row, person] of whole.people.entries()) {
      const standings = ask('gap.standings', { profile: { ...of, person }, asOf })
      const letters = whole.statuses.slice(row * whole.classIds.length, (row + 1) * whole.classIds.length)
      expect(letters.split('').map(letter => letter.toLowerCase())).toEqual(
        standings.map(({ status }) => status.charAt(0)),
      )
    }
  })

  test('are counted on the bench, holders apart, and what holds them back is said', async () => {
    const backend = openTestBackend()
    const of = { team: await taken(backend) }
    const [lead] = backend.ask('team.bench', { of, asOf, classIds: [LEAD] })
    expect(lead).toMatchObject({ classId: LEAD, ready: 2, holders: 0, onlyPerson: null })
    const blockers = backend.ask('team.blockers', { of, asOf, classId: MANAGER, from: 0, count: 500 })
    expect(blockers.people.map(({ id }) => id)).toEqual(['1', '2'])
    expect(blockers.clauses.map(({ label }) => label)).toContain('supervision')
  })

  test('are asked about before they are taken in, too', async () => {
    const backend = openTestBackend()
    const task = await prepare(backend, ROSTER)
    const { total } = backend.ask('team.matrix', { of: { task }, asOf, from: 0, count: 500 })
    expect(total).toBe(3)
    expect(backend.ask('history.list', {}).changes).toEqual([])
  })

  test('have gaps and plans of their own', async () => {
    const backend = openTestBackend()
    const profile = { team: await taken(backend), person: '2' }
    const gap = backend.ask('gap.evaluate', { profile, classId: LEAD, asOf })
    expect(gap.status).toBe('not-met')
    expect(
      refusalOf(() =>
        backend.ask('gap.evaluate', { profile: { ...profile, person: '9' }, classId: LEAD, asOf }),
      ).field,
    ).toBe('profile.person')
  })

  test('are changed by hand only from what is there now', async () => {
    const backend = openTestBackend()
    const team = await taken(backend)
    const { revision } = backend.ask('team.person', { team, person: '1' })
    backend.ask('team.person.save', { team, person: '1', name: 'Ana Lee' })
    expect(backend.ask('team.person', { team, person: '1' }).document.basics).toEqual({ name: 'Ana Lee' })
    expect(
      refusalOf(() => backend.ask('team.person.save', { team, person: '1', unit: 'X', revision })).code,
    ).toBe('conflict')
    expect(
      refusalOf(() => backend.ask('team.person.save', { team, person: '1', manager: 'nobody' })).field,
    ).toBe('manager')
  })

  test('are removed, and come back by undo; who reported to them reports to nobody meanwhile', async () => {
    const backend = openTestBackend()
    const { ask } = backend
    const team = await taken(backend)
    ask('team.person.remove', { team, person: '3' })
    expect(ask('team.people', { of: { team } }).map(({ manager }) => manager)).toEqual([null, null])
    ask('history.undo', {})
    expect(ask('team.people', { of: { team } }).map(({ manager }) => manager)).toEqual(['3', '3', null])
  })
})

describe('a scenario', () => {
  test('is kept, asked beside today, and never mixed up with facts', async () => {
    const backend = openTestBackend()
    const { ask } = backend
    const team = await taken(backend)
    const of = { team }
    const { id } = ask('team.scenario.save', {
      team,
      scenario: {
        name: 'Supervise in turn',
        steps: [{ what: 'assignment', who: ['1'], kinds: ['supervision'], from: '2026-12-01' }],
      },
    })
    const bench = (scenario?: string) =>
      ask('team.bench', { of, asOf, classIds: [MANAGER], ...(scenario !== undefined && { scenario }) })[0]
    expect(bench()?.within24m).toBe(1)
    expect(bench(id)?.quarters).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2])
    const profile = { team, person: '1' }
    expect(
      ask('gap.evaluate', { profile: { ...profile, scenario: id }, classId: MANAGER, asOf }).eligibleOn,
    ).toBe('2028-12-01')
    expect(ask('gap.evaluate', { profile, classId: MANAGER, asOf }).eligibleOn).toBeNull()
    expect(ask('team.person', { team, person: '1' }).document.work).toHaveLength(1)
    ask('team.scenario.remove', { team, scenario: id })
    expect(ask('team.scenarios', { team })).toEqual([])
    ask('history.undo', {})
    expect(ask('team.scenarios', { team }).map(({ name }) => name)).toEqual(['Supervise in turn'])
  })

  test('that supposes what the catalogue does not have is refused', async () => {
    const backend = openTestBackend()
    const team = await taken(backend)
    const save = (step: ScenarioStep) =>
      refusalOf(() => backend.ask('team.scenario.save', { team, scenario: { name: 'X', steps: [step] } }))
        .field
    const who = ['1']
    expect(save({ what: 'assignment', who, kinds: ['juggling'], from: asOf })).toBe('scenario.steps[0].kinds')
    expect(save({ what: 'appointment', who, classId: 'us-mo/king', on: asOf })).toBe(
      'scenario.steps[0].classId',
    )
  })

  test('may suppose another rule, or somebody gone', async () => {
    const backend = openTestBackend()
    const of = { team: await taken(backend) }
    const steps = [
      { what: 'leaving' as const, who: ['3'], on: asOf },
      {
        what: 'requirement' as const,
        classId: MANAGER,
        requirement: { id: 'x', education: { level: 'bachelor' as const } },
      },
    ]
    expect(backend.ask('team.bench', { of, asOf, classIds: [MANAGER], steps })[0]).toMatchObject({
      ready: 1,
      holders: 0,
    })
    expect(backend.ask('team.bench', { of, asOf, classIds: [MANAGER] })[0]?.onlyPerson).toBe('3')
  })
})

describe('a team file', () => {
  test('holds people and scenarios, and opens as a team of its own', async () => {
    const backend = openTestBackend()
    const { ask } = backend
    const team = await taken(backend)
    ask('team.person.save', { team, person: '1', unit: 'By hand' })
    ask('team.scenario.save', {
      team,
      scenario: { name: 'Leaves', steps: [{ what: 'leaving', who: ['1'], on: asOf }] },
    })
    const { base64, file } = ask('team.export', { team })
    expect(file).toBe('Customer service.rungs-team')
    const other = openTestBackend()
    const opened = other.ask('team.open', { base64 })
    expect(opened).toMatchObject({ name: 'Customer service', people: 3 })
    expect(other.ask('team.person', { team: opened.id, person: '1' })).toMatchObject({
      unit: 'By hand',
      edited: true,
    })
    expect(other.ask('team.scenarios', { team: opened.id }).map(({ name }) => name)).toEqual(['Leaves'])
  })

  test('is locked with a passphrase, and says nothing without it', async () => {
    const backend = openTestBackend()
    const { ask } = backend
    const team = await taken(backend)
    const passphrase = 'correct horse battery'
    const { base64 } = ask('team.export', { team, passphrase })
    expect(Buffer.from(base64, 'base64').toString()).not.toMatch(/Ana|Calls|Representative/)
    expect(ask('team.open', { base64, passphrase })).toMatchObject({ people: 3 })
    expect(refusalOf(() => ask('team.open', { base64 }))).toMatchObject({ field: 'passphrase' })
    expect(refusalOf(() => ask('team.open', { base64, passphrase: 'wrong horse battery' })).message).toMatch(
      /not the one/,
    )
    const spoilt = JSON.parse(Buffer.from(base64, 'base64').toString())
    const bytes = Buffer.from(spoilt.content, 'base64')
    bytes[5] = (bytes[5] ?? 0) ^ 1
    spoilt.content = bytes.toString('base64')
    const changed = Buffer.from(JSON.stringify(spoilt)).toString('base64')
    expect(refusalOf(() => ask('team.open', { base64: changed, passphrase })).message).toMatch(
      /changed since/,
    )
    expect(ask('team.list', {})).toHaveLength(2)
  })

  test('that is none is refused', () => {
    const { ask } = openTestBackend()
    for (const text of [
      '',
      'x',
      '{}',
      '{"format":"rungs-team","formatVersion":9}',
      '{"format":"rungs-team","formatVersion":1}',
    ])
      expect(refusalOf(() => ask('team.open', { base64: Buffer.from(text).toString('base64') })).code).toBe(
        'bad-input',
      )
  })
})

test('a team outlives a restart and a backup', async () => {
  const dir = tempFolder()
  const first = openTestBackend(dir)
  await taken(first)
  const { base64 } = first.ask('store.backup', {})
  first.close()
  expect(openTestBackend(dir).ask('team.list', {})).toMatchObject([{ people: 3 }])
  const other = openTestBackend()
  expect(other.ask('store.restore', { base64 })).toMatchObject({ ok: true })
  expect(other.ask('team.list', {})).toMatchObject([{ people: 3 }])
  expect(readFileSync(join(dir, 'rungs.db')).includes('Ana Li')).toBe(true)
})
