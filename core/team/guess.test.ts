import { describe, expect, test } from 'vitest'
import { doubtsOf } from './guess.ts'
import { guess, rosterOf } from './testing.ts'
import { withColumns } from './with-columns.ts'

describe('columns are guessed by their headers', () => {
  test('of a personnel system that nobody shaped for us', () => {
    const { mapping, doubts } = guess(`
      Emp. No. | Employee Name | Class Title                     | Class Start Date | Supervisor | FTE | Highest Degree | Dept
      001      | Li, Ana       | Customer Service Representative | 2019-03-01       | 004        | 1.0 | BA             | Calls
    `)
    expect(doubts).toEqual([])
    expect(mapping).toEqual({
      columns: {
        id: 'Emp. No.',
        name: 'Employee Name',
        class: 'Class Title',
        start: 'Class Start Date',
        reportsTo: 'Supervisor',
        hours: 'FTE',
        education: 'Highest Degree',
        unit: 'Dept',
      },
      hours: 'fte',
    })
  })

  test('in a system that shortens “date” and “number”', () =>
    expect(
      guess('Empl Nbr | Name | Job Title | Start Dt\n1 | Ana | Agent | 2019-03-01').mapping.columns,
    ).toMatchObject({ start: 'Start Dt' }))

  test('a name in two columns is two columns', () =>
    expect(guess('ID | First Name | Last Name\n1 | Ana | Li').mapping.columns).toEqual({
      id: 'ID',
      first: 'First Name',
      last: 'Last Name',
    }))

  test('codes of the catalogue beside titles of the office are the code, not the title', () =>
    expect(
      guess(
        'Associate ID | Payroll Name | Job Title Description | Job Title Code\n1 | Li, Ana | CSR 1 | 2515100',
      ).mapping.columns,
    ).toMatchObject({ class: 'Job Title Description', code: 'Job Title Code' }))

  test('a whole name beside a part of it is the name; without that part in it, it is the other part', () => {
    expect(guess('ID | Name | Last Name\n1 | Ana Li | Li\n2 | Bo Chen | Chen').mapping.columns).toEqual({
      id: 'ID',
      name: 'Name',
      last: 'Last Name',
    })
    expect(guess('ID | Name | First Name\n1 | Li | Ana\n2 | Chen | Bo').mapping.columns).toEqual({
      id: 'ID',
      last: 'Name',
      first: 'First Name',
    })
  })

  test('the manager’s name is not the person’s', () =>
    expect(guess('Employee ID | Manager Name | Name\n1 | Dee | Ana').mapping.columns).toMatchObject({
      name: 'Name',
      reportsTo: 'Manager Name',
    }))

  test('the start in the class goes before the day of hire', () =>
    expect(
      guess('Emp ID | Name | Hire Date | Position Start Date\n1 | Ana | 2010-01-05 | 2019-03-01').mapping
        .columns.start,
    ).toBe('Position Start Date'))
})

describe('columns of systems that are met with', () => {
  const columnsIn = (text: string) => {
    const { mapping, doubts } = guess(text)
    expect(doubts).toEqual([])
    return mapping.columns
  }
  test('with a job profile, an organization and a manager', () =>
    expect(
      columnsIn(`
        Employee ID | Worker | Job Profile | Job Code | Supervisory Organization | Manager | Hire Date | Job Profile Start Date | Scheduled Weekly Hours | FTE % | Location
        100234      | Ana Li | Agent       | A1       | Contact Center           | Dee     | 2015-03-02 | 2019-03-01            | 40                     | 100%  | Columbia
      `),
    ).toEqual({
      id: 'Employee ID',
      name: 'Worker',
      class: 'Job Profile',
      code: 'Job Code',
      start: 'Job Profile Start Date',
      reportsTo: 'Manager',
      hours: 'Scheduled Weekly Hours',
      unit: 'Supervisory Organization',
    }))
  test('with short names in capitals', () =>
    expect(
      columnsIn(`
        EMPLID  | NAME   | JOBCODE | JOBTITLE | DEPTNAME | REPORTS_TO | EFFDT      | STD_HOURS | FTE
        0012345 | Li,Ana | 2515100 | CSR 1    | Call Ctr | 0099       | 03/16/2019 | 37.5      | 1
      `),
    ).toMatchObject({
      id: 'EMPLID',
      class: 'JOBTITLE',
      code: 'JOBCODE',
      start: 'EFFDT',
      hours: 'STD_HOURS',
      unit: 'DEPTNAME',
    }))
  test('with posts', () =>
    expect(
      columnsIn(`
        Staff Ref | Full name | Post  | In post since | Line manager | Contracted hours | Qualifications held
        1         | Ana       | Agent | Mar 2019      | Dee          | 37               | BA
      `),
    ).toMatchObject({
      id: 'Staff Ref',
      class: 'Post',
      start: 'In post since',
      hours: 'Contracted hours',
      education: 'Qualifications held',
    }))
  test('whose agency is a unit, not a jurisdiction', () =>
    expect(columnsIn('Employee No. | Employee | Agency\n7 | Ana | Health')).toMatchObject({
      unit: 'Agency',
      name: 'Employee',
    }))
})

describe('columns are guessed by what they hold', () => {
  test('a column of the catalogue’s titles is the class, whatever it is called', () =>
    expect(
      guess(`
        Emp ID | Name | Role                            | Title
        1      | Ana  | Customer Service Representative | Ms
        2      | Bo   | Customer Service Supervisor     | Mr
      `).mapping.columns.class,
    ).toBe('Role'))
  test('and where no header says so, a column of titles is; a manager’s titles are not', () =>
    expect(
      guess(`
        EMPLID | NAME | JOBCODE | MGR_TITLE                   | DESCR
        1      | Ana  | 0041    | Customer Service Supervisor | Customer Service Representative
        2      | Bo   | 0042    | Customer Service Supervisor | Lead Customer Service Representative
      `).mapping.columns.class,
    ).toBe('DESCR'))
  test('a column named as a date without dates is none', () =>
    expect(
      guess('Emp ID | Name | From\n1 | Ana | Ohio\n2 | Bo | Iowa').mapping.columns.start,
    ).toBeUndefined())
})

describe('what is open is asked', () => {
  const whys = (text: string) => guess(text).doubts.map(({ field, why }) => [field, why])

  test('no id, no name', () => {
    expect(whys('Name | Class\nAna | Clerk')).toEqual([['id', 'missing']])
    expect(whys('Emp ID | Class\n1 | Clerk')).toEqual([['name', 'missing']])
  })
  test('two columns that could each be the start', () =>
    expect(whys('Emp ID | Name | Class Start | Job Start\n1 | Ana | 2019-01-05 | 2020-01-05')).toEqual([
      ['start', 'several'],
    ]))
  test('a day of hire that is all there is: it may not be the start in the present class', () => {
    const { mapping, doubts } = guess('Emp ID | Name | Hire Date\n1 | Ana | 2019-01-05')
    expect(mapping.columns.start).toBeUndefined()
    expect(doubts).toMatchObject([{ field: 'start', why: 'hire-date', columns: ['Hire Date'] }])
  })
  test('but not two columns that say the same', () =>
    expect(whys('Emp ID | Name | Class Start | Job Start\n1 | Ana | 2019-01-05 | 2019-01-05')).toEqual([]))
  test('dates that could be day first or month first', () =>
    expect(whys('Emp ID | Name | Start\n1 | Ana | 03/04/2019')).toEqual([['start', 'date-order']]))
  test('but not where another date of the file shows the order', () =>
    expect(whys('Emp ID | Name | Start | End\n1 | Ana | 03/04/2019 | 12/31/2020')).toEqual([]))
  test('nor where a column read as nothing shows it', () => {
    const { mapping, doubts } = guess(
      'Emp ID | Name | Class Date | Original Hire Date\n1 | Ana | 3/1/2019 | 3/17/2015\n2 | Bo | 4/2/2018 | 1/2/2016',
    )
    expect(doubts).toEqual([])
    expect(mapping.columns.start).toBe('Class Date')
  })
  test('two date orders in one column', () =>
    expect(
      whys('Emp ID | Name | Start\n1 | Ana | 03/04/2019\n2 | Bo | 25/12/2020\n3 | Cy | 12/25/2020'),
    ).toEqual([['start', 'two-date-orders']]))
  test('a column that is not in the file', () => {
    const table = rosterOf('Emp ID | Name\n1 | Ana')
    const doubts = doubtsOf(table, { columns: { id: 'Emp ID', name: 'Name', start: 'Since' } })
    expect(doubts.map(({ message }) => message)).toEqual(['There is no column “Since” for the start date'])
  })
})

describe('dates of German systems', () => {
  const german = `
    PersNr | Nachname | Vorname | Planstelle | Beginn     | Ende
    1      | Groß     | Oksana  | Agent      | 01.03.2019 | 04.05.2021
  `
  test('written with dots have the day first, and that is shown', () => {
    const { mapping, doubts } = guess(german)
    expect(doubts).toEqual([])
    expect(mapping.dates).toEqual({ start: 'day-first', end: 'day-first' })
  })

  test('are asked about where they are written otherwise', () =>
    expect(guess(german.replaceAll(/(\d\d)\.(\d\d)\./g, '$1/$2/')).doubts).toMatchObject([
      { field: 'start', why: 'date-order' },
      { field: 'end', why: 'date-order' },
    ]))

  test('that show another order are read in that', () =>
    expect(guess(german.replace('04.05.2021', '04.25.2021')).mapping.dates).toBeUndefined())

  test('are no reason to guess under English headers', () => {
    const { mapping, doubts } = guess('Emp ID | Name | Job Title | Start Date\n1 | Ana | Agent | 01.03.2019')
    expect(doubts).toMatchObject([{ field: 'start', why: 'date-order' }])
    expect(mapping.dates).toBeUndefined()
  })

  test('stay in their order only as long as the column is the same', () => {
    const { mapping } = guess(german)
    const { start: _, ...columns } = mapping.columns
    expect(withColumns(mapping, { ...columns, start: 'Eintritt' }).dates).toEqual({ end: 'day-first' })
  })
})

describe('a roster in which nobody seems to begin', () => {
  test('has its columns of dates asked about, for without a start nobody’s time counts', () => {
    const { mapping, doubts } = guess(`
      Emp ID | Name | Job Title | Vndr Stamp | Date of Birth | Leave Start Dt
      1      | Ana  | Agent     | 2019-03-25 | 1990-01-31    | 2024-02-01
    `)
    expect(mapping.columns.start).toBeUndefined()
    expect(doubts).toMatchObject([{ field: 'start', why: 'no-start', columns: ['Vndr Stamp'] }])
    expect(doubts[0]?.message).toMatch(/without which no time counts for anybody; “Vndr Stamp” holds dates/)
  })

  test('is not asked about where it has no dates', () =>
    expect(guess('Emp ID | Name | Job Title\n1 | Ana | Agent').doubts).toEqual([]))
})
