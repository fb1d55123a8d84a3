import { describe, expect, test } from 'vitest'
import { take } from './testing.ts'

const outcomes = (draft: ReturnType<typeof take>) =>
  draft.problems.map(({ row, severity, message }) => [row, severity, message.split(/[.;:]/)[0]])

describe('rows become people', () => {
  test('each with a profile: job, class, hours, education, unit and manager', () => {
    const { people, problems } = take(`
      Emp ID | Name | Class Title                     | Class Start | Reports To | FTE | Degree             | Unit
      7      | Ana  | Customer Service Representative | 2019-03     | 9          | 0.5 | Bachelor of Arts   | Calls
      9      | Dee  | Customer Service Supervisor     | 2015        |            | 1   |                    | Calls
    `)
    expect(problems).toEqual([])
    expect(people[0]).toEqual({
      id: '7',
      name: 'Ana',
      unit: 'Calls',
      manager: '9',
      document: {
        basics: { name: 'Ana' },
        work: [
          {
            position: 'Customer Service Representative',
            startDate: '2019-03',
            ladder: { classId: 'us-mo/representative', hoursPerWeek: 20 },
          },
        ],
        education: [{ studyType: 'Bachelor of Arts' }],
      },
    })
  })

  test('whose degree and its field stand in two columns have one degree in that field, where it is one', () => {
    const { people } = take(`
      Emp ID | Name | Job Title | Start Date | Highest Degree      | Branch of Study
      1      | Ana  | Agent     | 2019-03-01 | Bachelor of Science | Accounting
      2      | Bo   | Agent     | 2019-03-01 | BA; MBA             | Accounting
      3      | Cy   | Agent     | 2019-03-01 | BA, Botany          | Accounting
      4      | Dee  | Agent     | 2019-03-01 |                     | Accounting
    `)
    expect(people.map(({ document }) => document.education)).toEqual([
      [{ studyType: 'Bachelor of Science', area: 'Accounting' }],
      [{ studyType: 'BA' }, { studyType: 'MBA' }],
      [{ studyType: 'BA', area: 'Botany' }],
      undefined,
    ])
  })

  test('report to whom the last name alone means, where it means one', () => {
    const { people, problems } = take(`
      Emp ID | Name         | Job Title | Start Date | Boss
      1      | Abbott, Ruth | Agent     | 2004-03-15 |
      2      | Anh Nguyen   | Agent     | 2015-02-01 | Abbott
      3      | Nguyen, Anh  | Agent     | 2019-09-01 | abbott
      4      | Lee Ross     | Agent     | 2018-01-01 | Nguyen
    `)
    expect(people.map(({ manager }) => manager)).toEqual([null, '1', '1', null])
    expect(problems.filter(({ row }) => row === 5).map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/several people/i),
    )
  })

  test('a title without a code is proposed to be the class that other rows of it have the code of', () => {
    const { titles } = take(`
      Emp ID | Name | Job Title | Job Code | Start Date
      1      | Ana  | CSR I     | 2515100  | 2019-03-01
      2      | Bo   | CSR I     |          | 2020-03-01
    `)
    expect(titles).toMatchObject([
      {
        title: 'CSR I',
        people: 2,
        how: 'proposed',
        classId: null,
        proposals: [{ classId: 'us-ny/2515100' }],
      },
    ])
  })

  test('a job of which the row names neither class nor title is told of', () => {
    const draft = take(
      'Emp ID | Name | Job Title | Start Date\n1 | Ana | Agent | 2019-03-01\n2 | Bo | | 2020-03-01',
    )
    expect(outcomes(draft)).toContainEqual([3, 'note', 'There is no class or job title'])
  })

  test('a part of full time is one of the class’s own week', () => {
    const { people } = take('Emp ID | Name | Class Code | Start Date | FTE\n1 | Ana | CCA | 2019-03-01 | 1')
    expect(people[0]?.document.work?.[0]?.ladder).toEqual({ classId: 'us-md/agent', hoursPerWeek: 35.5 })
  })

  test('several rows of one id are the jobs of one person, in order', () => {
    const { people } = take(`
      Emp ID | Name | Class                       | Start Date | End Date
      1      | Ana  | Customer Service Supervisor | 2020-01-01 |
      1      | Ana  | Clerk                       | 2015-01-01 | 2020-01-01
    `)
    expect(people).toHaveLength(1)
    expect(people[0]?.document.work?.map(({ position, endDate }) => [position, endDate])).toEqual([
      ['Clerk', '2020-01-01'],
      ['Customer Service Supervisor', undefined],
    ])
  })

  test('without end dates a job ends where the next begins, and the report says so', () => {
    const draft = take(`
      Emp ID | Name | Class                       | Start Date
      1      | Ana  | Clerk                       | 2015-01-01
      1      | Ana  | Customer Service Supervisor | 2020-01-01
    `)
    expect(draft.people[0]?.document.work?.map(({ endDate }) => endDate)).toEqual(['2020-01-01', undefined])
    expect(outcomes(draft)).toContainEqual([
      2,
      'note',
      'This job was taken to end when the next one began (2020-01-01)',
    ])
  })

  test('a row for every rise in pay is one job since the first', () => {
    const draft = take(`
      Emp ID | Name | Class                           | Start Date
      1      | Ana  | Customer Service Representative | 2019-01-01
      1      | Ana  | Customer Service Representative | 2020-01-01
      1      | Ana  | Customer Service Supervisor     | 2021-01-01
      1      | Ana  | Customer Service Supervisor     | 2022-01-01
    `)
    expect(draft.people[0]?.document.work?.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ['2019-01-01', '2021-01-01'],
      ['2021-01-01', undefined],
    ])
    expect(draft.problems.map(({ row }) => row)).toEqual([3])
  })

  test('two jobs without an end are both taken to go on, and the report says so', () => {
    const draft = take(`
      Emp ID | Name | Class                       | Start Date | End Date
      1      | Ana  | Clerk                       | 2015-01-01 |
      1      | Ana  | Customer Service Supervisor | 2020-01-01 |
      2      | Bo   | Clerk                       | 2015-01-01 | 2016-01-01
    `)
    expect(outcomes(draft)).toContainEqual([2, 'note', 'This job has no end and another began later'])
  })

  test('part-time without a figure holds the class and counts no time', () => {
    const draft = take(`
      Emp ID | Name | Class                           | Start Date | Schedule
      1      | Ana  | Customer Service Representative | 2019-03-01 | Part-time
    `)
    expect(draft.people[0]?.document.work?.[0]?.ladder).toMatchObject({
      classId: 'us-mo/representative',
      breaks: [{ from: '2019-03-01', to: '9999-12-31' }],
    })
    expect(draft.problems[0]).toMatchObject({ row: 2, severity: 'changed', column: 'Schedule' })
  })

  test('a manager is found by id, or by a name that one person has, either way about', () => {
    const { people } = take(`
      Emp ID | Name    | Manager
      1      | Ana Li  | Evans, Dee
      2      | Bo Fox  | 1
      3      | Dee Evans |
    `)
    expect(people.map(({ manager }) => manager)).toEqual(['3', '1', null])
  })

  test('a manager’s id may have lost its zeros to a spreadsheet', () =>
    expect(
      take('Emp ID | Name | Manager ID\n007 | Ana | 12\n0012 | Bo | A7').people.map(({ manager }) => manager),
    ).toEqual(['0012', null]))
})

describe('bad rows', () => {
  test('one id with two names: none of its rows is taken', () => {
    const draft = take(`
      Emp ID | Name | Class
      1      | Ana  | Clerk
      1      | Bo   | Clerk
      2      | Cy   | Clerk
    `)
    expect(draft.people.map(({ id }) => id)).toEqual(['2'])
    expect(draft.problems.filter(({ severity }) => severity === 'refused').map(({ row }) => row)).toEqual([
      2, 3,
    ])
  })

  test('people who report to themselves by way of others report to nobody; those below them stay', () => {
    const draft = take(`
      Emp ID | Name | Manager
      1      | Ana  | 2
      2      | Bo   | 3
      3      | Cy   | 2
      4      | Dee  | 1
      5      | Ed   | 5
    `)
    expect(draft.people.map(({ manager }) => manager)).toEqual(['2', null, null, '1', null])
    expect(draft.problems.map(({ row }) => row)).toEqual([3, 4, 6])
  })

  test('without an id or a name, with formulas, with dates that are none: each told by its row', () => {
    const draft = take(`
      Emp ID | Name      | Class                       | Start Date | End Date
             | Nobody    | Clerk                       | 2019-01-01 |
      2      |           | Clerk                       | 2019-01-01 |
      3      | =SUM(A1)  | Clerk                       | 2019-01-01 |
      4      | Dee       | =VLOOKUP(A1)                | 2019-01-01 |
      5      | Ed        | Customer Service Supervisor | 2019-02-30 |
      6      | Flo       | Customer Service Supervisor | 2019-02-01 | 2018-01-01
    `)
    expect(draft.people.map(({ id }) => id)).toEqual(['4', '5', '6'])
    expect(draft.problems.map(({ row, severity, column }) => [row, severity, column])).toEqual([
      [2, 'refused', 'Emp ID'],
      [3, 'refused', 'Name'],
      [4, 'refused', 'Name'],
      [5, 'changed', 'Class'],
      [5, 'note', null],
      [6, 'changed', 'Start Date'],
      [7, 'changed', 'End Date'],
    ])
    expect(draft.people[1]?.document.work).toEqual([
      { position: 'Customer Service Supervisor', ladder: { classId: 'us-mo/supervisor' } },
    ])
    expect(draft.people[2]?.document.work?.[0]?.endDate).toBe('2019-02-01')
  })

  test('a job that ended, on a day that cannot be read, counts no time', () => {
    const draft = take(`
      Emp ID | Name | Class | Start Date | End Date
      1      | Ana  | Clerk | 2010-01-01 | 2015-13-01
      2      | Bo   | Clerk | 2010-01-01 | 2015-12-01
    `)
    expect(draft.people[0]?.document.work?.[0]).toMatchObject({
      startDate: '2010-01-01',
      endDate: '2010-01-01',
    })
    expect(draft.problems[0]).toMatchObject({ row: 2, column: 'End Date', severity: 'changed' })
  })

  test('a job that ended, nobody knows when, of which nobody knows since when, is not the present class', () => {
    const [ana] = take(`
      Emp ID | Name | Class                           | Start Date | End Date
      1      | Ana  | Customer Service Representative |            | 2015-13-01
      2      | Bo   | Clerk                           | 2010-01-01 | 2015-12-01
    `).people
    expect(ana?.document.work?.[0]?.ladder?.classId).toBeUndefined()
  })

  test('what no column says is said once, for all', () => {
    expect(take('Emp ID | Name\n1 | Ana\n2 | Bo').lacking.map(line => line.split(':')[0])).toEqual([
      'No column is read as the class or job title',
      'No column is read as the start date',
      'No column is read as the hours',
      'No column is read as the education',
    ])
    expect(
      take('Emp ID | Name | Class | Start Date | Hours | Degree\n1 | Ana | Clerk | 2019-01-05 | 40 | BA')
        .lacking,
    ).toEqual([
      expect.stringMatching(/earlier jobs.*sooner/),
      expect.stringMatching(/hours are those of today/),
    ])
    expect(
      take(`
        Emp ID | Name | Class | Start Date | Hours | Degree
        1 | Ana | Clerk | 2019-01-05 | 40 | BA
        1 | Ana | Agent | 2022-01-05 | 40 | BA
      `).lacking,
    ).toEqual([])
  })
})

describe('a column of statuses or actions', () => {
  test('people whose last row has them leave are not taken; an earlier leaving ends the job before it', () => {
    const draft = take(`
      EMPLID | Name | Job Title | Effdt      | Action
      1      | Ana  | Clerk     | 2015-03-01 | HIR
      1      | Ana  | Clerk     | 2019-07-01 | TER
      2      | Bo   | Clerk     | 2015-03-01 | HIR
      2      | Bo   | Clerk     | 2017-07-01 | TER
      2      | Bo   | Clerk     | 2020-01-15 | REH
    `)
    expect(draft.people.map(({ name, document: { work } }) => [name, work])).toEqual([
      [
        'Bo',
        [
          { position: 'Clerk', startDate: '2015-03-01', endDate: '2017-07-01' },
          { position: 'Clerk', startDate: '2020-01-15' },
        ],
      ],
    ])
    expect(draft.problems.filter(({ severity }) => severity === 'refused').map(({ row }) => row)).toEqual([
      2, 3,
    ])
  })

  test('may stand behind the name, which is the name without it', () => {
    const { people, problems } = take(`
      Employee ID | Worker            | Manager
      1           | Ana Li (On Leave) | Dee Evans (On Leave)
      2           | Bo (Terminated)   | Dee Evans
      3           | Dee Evans         |
    `)
    expect(people.map(({ name, manager }) => [name, manager])).toEqual([
      ['Ana Li', '3'],
      ['Dee Evans', null],
    ])
    expect(problems.map(({ row, severity }) => [row, severity])).toEqual([
      [2, 'note'],
      [3, 'refused'],
    ])
  })

  test('of one row each: who has left is not taken, who is on leave is told', () => {
    const draft = take(`
      Emp ID | Name | Class | Start Date | Employment Status
      1      | Ana  | Clerk | 2015-03-01 | Active
      2      | Bo   | Clerk | 2015-03-01 | Terminated
      3      | Cy   | Clerk | 2015-03-01 | On Leave
    `)
    expect(draft.people.map(({ name }) => name)).toEqual(['Ana', 'Cy'])
    expect(
      draft.problems.flatMap(({ column, row }) => (column === 'Employment Status' ? [row] : [])),
    ).toEqual([4])
  })

  test('is none where it says full-time and part-time', () =>
    expect(
      take('Emp ID | Name | Employment Status\n1 | Ana | Full-time\n2 | Bo | Part-time').people,
    ).toHaveLength(2))
})

describe('titles', () => {
  const roster = `
    Emp ID | Name | Class             | Start Date
    1      | Ana  | cust svc rep      | 2019-01-05
    2      | Bo   | Call Center Agent | 2019-01-05
    3      | Cy   | Zookeeper         | 2019-01-05
    4      | Dee  | 2515100           | 2019-01-05
  `
  test('are taken where they are exact, and only then', () => {
    const { people, titles } = take(roster)
    expect(people.map(({ document }) => document.work?.[0]?.ladder?.classId)).toEqual([
      undefined,
      undefined,
      undefined,
      'us-ny/2515100',
    ])
    expect(Object.fromEntries(titles.map(({ title, how }) => [title, how]))).toEqual({
      'cust svc rep': 'proposed',
      'Call Center Agent': 'several',
      Zookeeper: 'none',
      '2515100': 'exact',
    })
    expect(titles.find(({ title }) => title === 'cust svc rep')?.proposals[0]).toEqual({
      classId: 'us-mo/representative',
      likeness: 0.99,
    })
  })

  test('are looked for where the row says, and nowhere else', () => {
    const { people, problems } = take(`
      Emp ID | Name | Class             | Jurisdiction
      1      | Ana  | Call Center Agent | us-md
      2      | Bo   | Customer Service Supervisor | Ohio
    `)
    expect(people.map(({ document }) => document.work?.[0]?.ladder?.classId)).toEqual([
      'us-md/agent',
      undefined,
    ])
    expect(problems.filter(({ column }) => column === 'Jurisdiction').map(({ row }) => row)).toEqual([3])
  })

  test('are taken once the person confirmed them, or said where they are from', () => {
    const { people, titles } = take(roster, {
      jurisdiction: 'us-co',
      titles: { 'cust svc rep': 'us-mo/representative', Zookeeper: null },
    })
    expect(people.map(({ document }) => document.work?.[0]?.ladder?.classId)).toEqual([
      'us-mo/representative',
      'us-co/agent',
      undefined,
      undefined,
    ])
    expect(titles.find(({ title }) => title === 'Zookeeper')?.how).toBe('confirmed')
  })
})
