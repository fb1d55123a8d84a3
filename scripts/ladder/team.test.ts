import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { workbook } from '../../data/rosters/testing/workbook.ts'
import { openTerminal } from './testing.ts'

const REPRESENTATIVE = 'us-mo/customer-service-representative'
const LEAD = 'us-mo/lead-customer-service-representative'

const ROSTER = `Employee report
Emp. No.,Employee Name,Class Title,Class Start Date,Supervisor,FTE,Highest Degree
001,"Li, Ana",Customer Service Representative,2019-03-01,004,1.0,Bachelor of Arts
002,Bo Chen,Customer Service Representative,2023-05-22,004,1.0,High School Diploma
004,Dee Evans,Customer Service Supervisor,2015-01-15,,1.0,MBA
`

interface TeamAnswer {
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly classes: readonly { classId: string; status: string; eligibleOn: string | null }[]
  }[]
  readonly bench: readonly {
    classId: string
    ready: number
    higher: number
    within6m: number
    within12m: number
    within24m: number
  }[]
  readonly notices: readonly string[]
  readonly problems: readonly { row: number | null; person: string | null; message: string }[]
}

/** `team` on files of a folder, the first of them the roster. */
async function team(files: Readonly<Record<string, string | Buffer>>, ...words: string[]) {
  const { ladder, folder } = openTerminal()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const [roster = ''] = Object.keys(files)
  const said = await ladder('team', '--roster', roster, ...words, '--json')
  const answer = (): TeamAnswer => said.json()
  return { ...said, answer, folder }
}

describe('ladder team', () => {
  test('says who of a roster is ready for what, and when; holders are not counted', async () => {
    const { exit, answer, err } = await team({ 'r.csv': ROSTER })
    expect([exit, err]).toEqual([0, ''])
    const { people, bench, problems } = answer()
    expect(people.map(({ id, name }) => [id, name])).toEqual([
      ['001', 'Li, Ana'],
      ['002', 'Bo Chen'],
      ['004', 'Dee Evans'],
    ])
    expect(people[1]?.classes.find(({ classId }) => classId === LEAD)).toEqual({
      classId: LEAD,
      status: 'not-met',
      eligibleOn: '2027-05-22',
    })
    expect(bench.find(({ classId }) => classId === LEAD)).toMatchObject({
      ready: 2,
      higher: 1,
      within6m: 3,
      within12m: 3,
      within24m: 3,
    })
    expect(bench.find(({ classId }) => classId === REPRESENTATIVE)).toMatchObject({ ready: 1, holders: 2 })
    expect(problems).toEqual([])
  })

  test('says which column was read as what, and of which two columns a name is made', async () => {
    const columns = 'PersNr;Nachname;Vorname;Planstelle;Beginn'
    const { answer } = await team({
      'r.csv': `${columns}\n1;Groß;Oksana;Customer Service Supervisor;20.03.2019`,
    })
    expect(answer().people.map(({ name }) => name)).toEqual(['Oksana Groß'])
    expect(answer().notices).toEqual(
      expect.arrayContaining([
        'Read as: person id from “PersNr”, first name from “Vorname”, last name from “Nachname”, class or job title from “Planstelle”, start date from “Beginn”.',
        'A person’s name is made of “Vorname” and “Nachname”.',
      ]),
    )
  })

  test('says of every open title what it may be, as a map to be put right', async () => {
    const { ladder, folder } = openTerminal()
    const jobs = ['Cust Svc Supv', 'Cust Svc Rep II', 'Cashier'].map(
      (title, at) => `${at},Ana ${at},${title},2019-03-20`,
    )
    writeFileSync(join(folder, 'r.csv'), ['Emp ID,Name,Job Title,Start Date', ...jobs].join('\n'))
    const { out } = await ladder('team', '--roster', 'r.csv')
    expect(out).toContain(
      '{"titles": {"Cust Svc Rep II": "us-md-montgomery/customer-service-representative-ii or us-ny/2515200", "Cust Svc Supv": "us-mo/customer-service-supervisor"}}',
    )
  })

  test('says which sheet was read where others could be meant, and how to name one', async () => {
    const rows = ROSTER.trim()
      .split('\n')
      .slice(1)
      .map(line => line.replace('"Li, Ana"', 'Ana Li').split(','))
    const { answer } = await team({
      'r.xlsx': workbook([
        { name: 'Now', rows },
        { name: 'Then', rows },
      ]),
    })
    expect(answer().notices).toContain(
      'The sheet “Now” was read; there is also “Then”: name another with --sheet.',
    )
  })

  test('reads a workbook, a named sheet of it, and a folder of profiles the same', async () => {
    const rows = ROSTER.split('\n')
      .slice(1, 4)
      .map(line => line.replace('"Li, Ana"', 'Ana Li').split(','))
    const book = workbook([
      {
        name: 'Notes',
        rows: [
          ['nothing', 'here'],
          ['a', 'b'],
        ],
      },
      { name: 'People', rows },
    ])
    const { answer } = await team({ 'r.xlsx': book }, '--sheet', 'People')
    expect(answer().people.map(({ name }) => name)).toEqual(['Ana Li', 'Bo Chen'])

    const { ladder, folder } = openTerminal()
    mkdirSync(join(folder, 'staff'))
    writeFileSync(join(folder, 'staff', 'ana.json'), JSON.stringify({ basics: { name: 'Ana Li' } }))
    const said: TeamAnswer = (await ladder('team', '--roster', 'staff', '--json')).json()
    expect(said.people.map(({ id, name }) => [id, name])).toEqual([['ana', 'Ana Li']])
  })

  test('asks, with exit 2, which column is meant where the headers leave it open', async () => {
    const { exit, err, out } = await team({ 'r.csv': 'Name,Class,Since\nAna,Clerk,03/04/2019\n' })
    expect([exit, out]).toEqual([2, ''])
    expect(err).toBe(
      'No column was found for the person id (if none is one, add a column that numbers the people): name the column with --map, a file with {"id": "…"}; The dates in “Since” (start date) could be day first or month first: say which with --map, a file with {"start": {"column": "Since", "dates": "month-first"}} or "day-first"',
    )
  })

  test('asks whether a day of hire is the start in the class; a map says so, or that it is not', async () => {
    const roster = 'Emp ID,Name,Class Title,Hire Date\n1,Ana,Customer Service Representative,2019-03-01\n'
    const { exit, err } = await team({ 'r.csv': roster })
    expect(exit).toBe(2)
    expect(err).toMatch(
      /^“Hire Date” may be the first day with the employer.*\{"start": null\} where it is not$/,
    )
    const held = async (map: string) => {
      const { answer } = await team({ 'r.csv': roster, 'm.json': map }, '--map', 'm.json')
      return answer().bench.find(({ classId }) => classId === REPRESENTATIVE)
    }
    expect(await held('{"start": "Hire Date"}')).toMatchObject({ holders: 1 })
    expect(await held('{"start": null}')).toMatchObject({ holders: 1 })
  })

  test('says what was noticed of the roster as a whole, and how open titles are settled', async () => {
    const { ladder, folder } = openTerminal()
    const text = 'Emp ID;Name;Class Title;Start Date\n1;Zoë;Cust Svc Rep;2019-03-01\n'
    writeFileSync(join(folder, 'r.csv'), Buffer.from(text, 'latin1'))
    const { out } = await ladder('team', '--roster', 'r.csv')
    expect(out).toMatch(/Of the roster as a whole:\n {2}The file is not in UTF-8/)
    expect(out).toContain('No column is read as the education')
    expect(out).toMatch(
      /give --map a file with \{"titles": \{"Cust Svc Rep": "us-mo\/customer-service-representative"\}\}/,
    )
  })

  test('says where the rules take as absent what a roster does not tell', async () => {
    const roster = 'Emp ID,Name,Class Title,Class Start\n1,Ana,Customer Service Supervisor,2005-01-01\n'
    const [ana] = (await team({ 'r.csv': roster })).answer().people
    const unstated = ana?.classes.filter(each => 'unstated' in each) ?? []
    expect(unstated.length).toBeGreaterThan(0)
    for (const each of unstated) expect(each).toMatchObject({ status: 'not-met', unstated: true })
  })

  test('takes a mapping from our fields to their columns', async () => {
    const files = {
      'r.csv': 'Key;Who;Job;Since\n7;Ana;Agent Two;03/04/2019\n',
      'map.json': JSON.stringify({
        id: 'Key',
        name: 'Who',
        class: 'Job',
        start: { column: 'Since', dates: 'month-first' },
        titles: { 'Agent Two': REPRESENTATIVE },
      }),
    }
    const { answer } = await team(files, '--map', 'map.json', '--as-of', '2021-03-04')
    expect(answer().people[0]?.classes.find(({ classId }) => classId === LEAD)).toMatchObject({
      status: 'not-met',
      eligibleOn: '2023-03-04',
    })
  })

  test('tells every finding with its row', async () => {
    const { answer } = await team({ 'r.csv': `${ROSTER},Nobody,,,,,\n9,Ed,Zookeeper,2019-01-01,,1,\n` })
    expect(answer().problems.map(({ row, person }) => [row, person])).toEqual([
      [6, null],
      [7, '9'],
    ])
  })

  test('refuses wrong words and files in one line, and stores nothing of the roster', async () => {
    const { ladder } = openTerminal()
    expect(await ladder('team')).toMatchObject({ exit: 2, err: '--roster FILE is missing; give one' })
    expect(await ladder('team', '--roster', 'none.csv')).toMatchObject({
      exit: 2,
      err: 'none.csv: there is no such file; check the name',
    })
    expect((await ladder('team', '--roster', '.')).err).toMatch(/^\.: there are no profiles \(\.json\) in it/)
    const titles = '{"titles":{"Agent":"us-zz/agent"}}'
    expect(await team({ 'r.csv': ROSTER, 'm.json': titles }, '--map', 'm.json')).toMatchObject({
      exit: 2,
      err: '--map: There is no class “us-zz/agent” in the catalogue; search for it by title.',
    })
    expect(await team({ 'r.csv': ROSTER, 'm.json': '{"shoe":"X"}' }, '--map', 'm.json')).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/^m\.json: “shoe” is no field/),
    })
    const { folder } = await team({ 'r.csv': ROSTER })
    const { ladder: again } = openTerminal()
    expect((await again('check', '--data-dir', join(folder, 'data'), '--json')).json()).toMatchObject({
      ok: true,
      counts: { changes: 0 },
    })
    expect(readdirSync(join(folder, 'data'))).not.toContain('r.csv')
  })
})
