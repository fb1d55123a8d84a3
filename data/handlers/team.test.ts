import { describe, expect, test } from 'vitest'
import { PageSettings } from '../../core/sheets/settings.ts'
import type { ScenarioStep } from '../../core/team/model.ts'
import { openTestBackend, refusalOf } from '../testing/folders.ts'
import { asOf, LEAD, MANAGER, prepare, REPRESENTATIVE, ROSTER, SUPERVISOR, taken } from '../testing/teams.ts'

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
    // The supervisor meets it as well, but would step down.
    expect(lead).toMatchObject({ classId: LEAD, ready: 1, holders: 0, onlyPerson: '1', higher: { ready: 1 } })
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

test('no two teams have one name: a new one is given a number, a renamed one is refused', async () => {
  const backend = openTestBackend()
  const first = await taken(backend)
  const second = await taken(backend)
  expect(backend.ask('team.list', {}).map(({ name }) => name)).toEqual([
    'Customer service 2',
    'Customer service',
  ])
  const rename = refusalOf(() => backend.ask('team.rename', { team: second, name: 'Customer service' }))
  expect([rename.code, rename.field]).toEqual(['conflict', 'name'])
  expect(backend.ask('team.rename', { team: first, name: 'Customer service' }).name).toBe('Customer service')
})

test('somebody whose job ends later has it until that day: they hold the class, and stand above those below it', async () => {
  const backend = openTestBackend()
  const acting = ROSTER.replace('Class Start', 'Class Start,Class End').replaceAll(
    /(\d{4}-\d\d-\d\d),/g,
    (_, start: string) => `${start},${start === '2015-01-15' ? '2027-03-31' : ''},`,
  )
  const of = { team: await taken(backend, acting) }
  const jobOn = (day: string) =>
    backend.ask('team.people', { of, asOf: day }).find(({ id }) => id === '3')?.present
  expect([jobOn(asOf), jobOn('2027-04-01')]).toEqual([SUPERVISOR, null])
  const rows = backend.ask('team.bench', { of, asOf, classIds: [SUPERVISOR, REPRESENTATIVE] })
  expect(rows).toMatchObject([{ holders: 1 }, { ready: 0, higher: { ready: 1 } }])
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

  test('in which somebody leaves later counts them until that day and no longer, above as well', async () => {
    const backend = openTestBackend()
    const team = await taken(backend)
    const bench = (on: string) => {
      const steps = [{ what: 'leaving' as const, who: ['3'], on }]
      const classIds = [MANAGER, SUPERVISOR, REPRESENTATIVE]
      return backend.ask('team.bench', { of: { team }, asOf, classIds, steps })
    }
    const [manager, supervisor, representative] = bench('2027-06-30')
    expect(manager).toMatchObject({ ready: 1, within6m: 1, within12m: 0, within24m: 0 })
    expect(supervisor).toMatchObject({ holders: 1, leaving: { holders: 1, last: '2027-06-30' } })
    // Until then she stands above a representative, and is not ready to be one.
    expect(representative).toMatchObject({ ready: 0, higher: { ready: 1, within6m: 1, within12m: 0 } })
    expect(bench(asOf)[1]).toMatchObject({ holders: 0 })
    expect(bench(asOf)[1]).not.toHaveProperty('leaving')
  })

  test('may suppose that two leave and one is hired, now or later', async () => {
    const backend = openTestBackend()
    const team = await taken(backend)
    const bench = (on: string) => {
      const steps: ScenarioStep[] = [
        { what: 'leaving', who: ['2', '3'], on: asOf },
        { what: 'hiring', people: 1, classId: SUPERVISOR, studyType: 'Bachelor', on },
      ]
      return backend.ask('team.bench', { of: { team }, asOf, classIds: [MANAGER, SUPERVISOR], steps })
    }
    const [, today] = bench(asOf)
    expect(today).toMatchObject({ holders: 1 })
    expect(today).not.toHaveProperty('coming')
    const [manager, supervisor] = bench('2027-03-01')
    expect(supervisor).toMatchObject({ holders: 0, coming: { holders: 1, first: '2027-03-01' } })
    expect(manager).toMatchObject({ ready: 0, within24m: 0, higher: { ready: 0 } })
  })

  test('is exported beside today and the others, and says what it supposes', async () => {
    const backend = openTestBackend()
    const team = await taken(backend)
    const steps = [{ what: 'leaving' as const, who: ['3'], on: asOf }]
    backend.ask('team.scenario.save', { team, scenario: { name: 'Without Dee', steps } })
    backend.ask('team.scenario.save', { team, scenario: { name: 'As it is', steps: [] } })
    const subject = { what: 'scenarios' as const, asOf, of: { team }, classIds: [MANAGER] }
    const { base64 } = await backend.askSlowly('export.file', { subject, format: 'csv' })
    const csv = Buffer.from(base64, 'base64').toString('utf8')
    expect(csv).toContain('Today,Without Dee,As it is')
    expect(csv).toMatch(/Customer Service Manager,Missouri,Ready now,1,0,1/)
    const [page] = backend.ask('export.preview', { subject }).pages
    expect(page).toMatch(/Dee Evans: leaves on 22 Nov 2026/)
  })

  test('on a sheet with initials names nobody, neither in what it supposes nor in what it is called', async () => {
    const backend = openTestBackend()
    const team = await taken(backend)
    const steps = [{ what: 'leaving' as const, who: ['3'], on: asOf }]
    const { id } = backend.ask('team.scenario.save', {
      team,
      scenario: { name: 'If Evans, Dee leaves', steps },
    })
    const settings = PageSettings.parse({ names: 'initials' })
    for (const subject of [
      { what: 'scenarios' as const, asOf, of: { team } },
      { what: 'bench' as const, asOf, of: { team }, scenario: id },
      { what: 'matrix' as const, asOf, of: { team }, scenario: id },
    ])
      for (const format of ['svg', 'csv', 'json'] as const) {
        const { base64 } = await backend.askSlowly('export.file', { subject, format, settings })
        const text = Buffer.from(base64, 'base64').toString('utf8')
        expect(text, `${subject.what} ${format}`).not.toMatch(/Evans|Dee/)
        expect(text).toMatch(/If somebody leaves/)
      }
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
    const requirement = { id: 'x', experience: { amount: 'P1Y', kinds: ['juggling'] } }
    expect(save({ what: 'requirement', classId: MANAGER, requirement })).toBe('scenario.steps')
  })

  test('keeps its place when it is changed, and its name from the others; undo says what-if, as the screens do', async () => {
    const backend = openTestBackend()
    const team = await taken(backend)
    const save = (name: string, id?: string) =>
      backend.ask('team.scenario.save', { team, scenario: { name, steps: [], ...(id && { id }) } }).id
    const ids = ['Zero', 'Ann leaves', 'Money'].map(name => save(name))
    save('Null', ids[0])
    const names = () => backend.ask('team.scenarios', { team }).map(({ name }) => name)
    expect(names()).toEqual(['Null', 'Ann leaves', 'Money'])
    expect(refusalOf(() => save('Money')).field).toBe('scenario.name')
    expect(refusalOf(() => save('Null', ids[2])).field).toBe('scenario.name')
    expect(backend.ask('history.list', {}).undo).toBe('Kept the what-if “Null”')
    const { base64 } = backend.ask('team.export', { team })
    const again = backend.ask('team.open', { base64 }).id
    expect(backend.ask('team.scenarios', { team: again }).map(({ name }) => name)).toEqual(names())
    const elsewhere = { team: again, scenario: { name: 'Mine', steps: [], id: ids[0] ?? '' } }
    expect(refusalOf(() => backend.ask('team.scenario.save', elsewhere)).field).toBe('scenario.id')
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
