import { describe, expect, test } from 'vitest'
import type { RosterField } from './model.ts'
import { says, spelled } from './header-words.ts'
import { guess } from './testing.ts'

test.each([
  ['Supv Empl ID', 'supervisor employee id'],
  ['SupvEmplID', 'supervisor employee id'],
  ['REPORTS_TO', 'reports to'],
  ['FTE %', 'fte percent'],
  ['Emp #', 'employee number'],
  ['Highest Ed. Lvl', 'highest education level'],
  ['HRStatus', 'hr status'],
])('“%s” is spelled “%s”', (header, whole) => expect(spelled(header)).toBe(whole))

test('a name may be said in another order, with words around it that tell nothing', () => {
  expect(says(spelled('Start Date (Position)'), 'position start date', 'start')).toBe(true)
  expect(says(spelled('Highest Level of Education Attained'), 'highest education level', 'education')).toBe(
    true,
  )
  expect(says(spelled('Dept Descr'), 'department', 'unit')).toBe(true)
})

test('words that make of it something else are heeded', () => {
  expect(says(spelled('Leave Start Dt'), 'start date', 'start')).toBe(false)
  expect(says(spelled('Probation End Date'), 'end date', 'end')).toBe(false)
  expect(says(spelled('Job Profile Start Date'), 'job profile', 'class')).toBe(false)
  expect(says(spelled('Supv Employee ID'), 'employee id', 'id')).toBe(false)
})

/** Rows of headers in the manner of systems that offices use, with one row of what stands below them. */
const SYSTEMS: readonly {
  readonly manner: string
  readonly table: string
  readonly columns: Partial<Record<RosterField, string>>
  /** What the person is asked about. */
  readonly asked?: readonly string[]
}[] = [
  {
    manner: 'PeopleSoft, abbreviated',
    table: `
      Empl ID | Empl Rcd | Empl Name | Dept ID | Dept Descr | Job Cd | Job Descr | Supv Empl ID | Hire Dt    | Pos Entry Dt | FTE % | Highest Ed Lvl
      0001234 | 0        | Li,Ana    | 4410    | Call Ctr   | 2515100 | CSR 1    | 0009      | 03/16/2015 | 04/20/2019   | 100   | G-Bachelor's
    `,
    columns: {
      id: 'Empl ID',
      name: 'Empl Name',
      unit: 'Dept Descr',
      code: 'Job Cd',
      class: 'Job Descr',
      reportsTo: 'Supv Empl ID',
      start: 'Pos Entry Dt',
      hours: 'FTE %',
      education: 'Highest Ed Lvl',
    },
  },
  {
    manner: 'SAP, in English',
    table: `
      Personnel No. | Employee Name | Position Title | Job Code | Start Date in Position | Hire Date  | Capacity Util. Level | Supervisor Personnel No. | Organizational Unit | Highest Degree      | Branch of Study  | Employment Status | Annual Salary | Birth Date
      10000037      | Walker, Omar  | Call Taker     | 2515100  | 02/14/2016             | 02/14/2005 | 50,00                | 10006401                 | Web                 | Bachelor of Science | Computer Science | Active            | 61.234,00     | 04/05/1980
    `,
    columns: {
      id: 'Personnel No.',
      name: 'Employee Name',
      class: 'Position Title',
      code: 'Job Code',
      start: 'Start Date in Position',
      hours: 'Capacity Util. Level',
      reportsTo: 'Supervisor Personnel No.',
      unit: 'Organizational Unit',
      education: 'Highest Degree',
      fieldOfStudy: 'Branch of Study',
      status: 'Employment Status',
    },
  },
  {
    manner: 'a section’s own spreadsheet',
    table: `
      # | Name         | Title      | Since     | Yrs | PT % | Degree        | Notes  | Boss
      1 | Abbott, Ruth | Call Taker | 3/15/2004 | 22  | 0.5  | BS Accounting | retires | Young
    `,
    columns: {
      id: '#',
      name: 'Name',
      class: 'Title',
      start: 'Since',
      hours: 'PT %',
      education: 'Degree',
      reportsTo: 'Boss',
    },
  },
  {
    manner: 'PeopleSoft, a query',
    table: `
      EMPLID  | EMPL_RCD | NAME   | JOBCODE | JOBTITLE | DEPTNAME | SUPERVISOR_ID | HIRE_DT    | JOB_ENTRY_DT | DEPT_ENTRY_DT | STD_HOURS | HR_STATUS | HIGHEST_EDUC_LVL | PROBATION_DT
      0012345 | 0        | Li,Ana | 2515100 | CSR 1    | Call Ctr | 0099          | 2015-03-16 | 2019-04-20   | 2019-04-21    | 37.5      | A         | Bachelor         | 2019-10-20
    `,
    columns: {
      id: 'EMPLID',
      name: 'NAME',
      code: 'JOBCODE',
      class: 'JOBTITLE',
      unit: 'DEPTNAME',
      reportsTo: 'SUPERVISOR_ID',
      start: 'JOB_ENTRY_DT',
      hours: 'STD_HOURS',
      education: 'HIGHEST_EDUC_LVL',
      status: 'HR_STATUS',
    },
  },
  {
    manner: 'Workday',
    table: `
      Employee ID | Legal Name - First Name | Legal Name - Last Name | Job Profile | Business Title | Job Profile Start Date | Continuous Service Date | Manager - Employee ID | Supervisory Organization | Scheduled Weekly Hours | Worker Status | Highest Level of Education Attained | Leave Start Date
      100234      | Ana                     | Li                     | Agent       | Agent, Nights  | 2019-03-20             | 2015-03-17              | 100001                | Contact Center           | 40                     | Active        | Associate                           | 2020-01-13
    `,
    columns: {
      id: 'Employee ID',
      first: 'Legal Name - First Name',
      last: 'Legal Name - Last Name',
      class: 'Job Profile',
      start: 'Job Profile Start Date',
      reportsTo: 'Manager - Employee ID',
      unit: 'Supervisory Organization',
      hours: 'Scheduled Weekly Hours',
      status: 'Worker Status',
      education: 'Highest Level of Education Attained',
    },
  },
  {
    manner: 'SAP',
    table: `
      Pers.No. | Last name | First name | Job   | Position text | Org.Unit text | In position since | Entry date | Wkly hrs | Chief's pers.no.
      00012345 | Li        | Ana        | Agent | Agent, nights | Contact Ctr   | 20.04.2019        | 17.03.2015 | 38.50    | 00000009
    `,
    columns: {
      id: 'Pers.No.',
      first: 'First name',
      last: 'Last name',
      class: 'Job',
      unit: 'Org.Unit text',
      start: 'In position since',
      hours: 'Wkly hrs',
    },
  },
  {
    manner: 'Oracle',
    table: `
      Person Number | Assignment Number | Display Name | Job Name | Job Code | Position Name | Department Name | Manager Person Number | Manager Name | Assignment Start Date | Enterprise Hire Date | Working Hours | FTE Value | Assignment Status Type
      300001        | E300001           | Ana Li       | Agent    | A1       | Agent, nights | Contact Center  | 300009                | Dee          | 2019-03-20            | 2015-03-17           | 40            | 1         | Active - Payroll Eligible
    `,
    columns: {
      id: 'Person Number',
      name: 'Display Name',
      class: 'Job Name',
      code: 'Job Code',
      unit: 'Department Name',
      reportsTo: 'Manager Person Number',
      start: 'Assignment Start Date',
      hours: 'Working Hours',
    },
    // The class may be the job or the position.
    asked: ['several'],
  },
  {
    manner: 'ADP',
    table: `
      Associate ID | File Number | Payroll Name | Job Title Description | Job Title Code | Home Department Description | Home Department Code | Hire Date  | Position Start Date | Reports To Associate ID | Reports To Name | Standard Hours | Position Status | Termination Date
      A1B2C3       | 000123      | Li, Ana      | Agent                 | AG1            | Contact Center              | 0440                 | 03/17/2015 | 03/20/2019          | D4E5F6                  | Dee             | 80             | Active          |
    `,
    columns: {
      id: 'Associate ID',
      name: 'Payroll Name',
      class: 'Job Title Description',
      code: 'Job Title Code',
      unit: 'Home Department Description',
      start: 'Position Start Date',
      end: 'Termination Date',
      reportsTo: 'Reports To Associate ID',
      hours: 'Standard Hours',
      status: 'Position Status',
    },
    asked: ['hours-unit'],
  },
  {
    manner: 'Dayforce',
    table: `
      Employee Number | Display Name | Primary Job | Primary Department | Effective Start | Date Hired | Seniority Date | Weekly Base Hours | Manager Employee Number | Employment Status | Highest Education | Pay Class
      4711            | Ana Li       | Agent       | Contact Center     | 2019-03-20      | 2015-03-17 | 2015-03-17     | 40                | 4700                    | Active            | BA                | Hourly
    `,
    columns: {
      id: 'Employee Number',
      name: 'Display Name',
      class: 'Primary Job',
      unit: 'Primary Department',
      start: 'Effective Start',
      hours: 'Weekly Base Hours',
      reportsTo: 'Manager Employee Number',
      status: 'Employment Status',
      education: 'Highest Education',
    },
  },
  {
    manner: 'NEOGOV',
    table: `
      Employee # | Employee Name | Class Spec Title | Class Spec Code | Department | Division | Class Date | Orig Hire Date | Supervisor Name | Bargaining Unit | Probation End Date | Time Base
      88         | Ana Li        | Agent            | 2515100         | Health     | Intake   | 03/20/2019 | 03/17/2015     | Dee Evans       | 04              | 03/20/2020         | Full Time
    `,
    columns: {
      id: 'Employee #',
      name: 'Employee Name',
      class: 'Class Spec Title',
      code: 'Class Spec Code',
      unit: 'Department',
      start: 'Class Date',
      reportsTo: 'Supervisor Name',
      hours: 'Time Base',
    },
  },
  {
    manner: 'UKG, a history of jobs',
    table: `
      Employee Name (Last Suffix, First MI) | Employee Number | Effective Date | Job   | Job Code | Org Level 2 | Supervisor Name (Last Suffix, First MI) | Employment Status | Scheduled Work Hours | Full/Part Time Code | Date In Job | Last Hire Date | Highest Education
      Li, Ana B                             | 10400           | 3/28/2019      | Agent | J100     | Team 1      | Evans, Dee                              | Active            | 40                   | F                   | 3/28/2019   | 3/17/2015      | Bachelors
    `,
    columns: {
      name: 'Employee Name (Last Suffix, First MI)',
      id: 'Employee Number',
      class: 'Job',
      code: 'Job Code',
      unit: 'Org Level 2',
      reportsTo: 'Supervisor Name (Last Suffix, First MI)',
      status: 'Employment Status',
      hours: 'Scheduled Work Hours',
      start: 'Date In Job',
      education: 'Highest Education',
    },
  },
  {
    manner: 'SuccessFactors',
    table: `
      STATUS | USERID | FIRSTNAME | LASTNAME | MI | MANAGER | DEPARTMENT | DIVISION | JOBCODE | TITLE | HIREDATE   | JOB_ENTRY_DATE | FTE
      active | sf5001 | Ana       | Li       | B  | sf5000  | Ops (10)   | HR       | 001281  | Agent | 27/03/2015 | 03/28/2019     | 1,0
    `,
    columns: {
      status: 'STATUS',
      id: 'USERID',
      first: 'FIRSTNAME',
      last: 'LASTNAME',
      reportsTo: 'MANAGER',
      unit: 'DEPARTMENT',
      code: 'JOBCODE',
      class: 'TITLE',
      start: 'JOB_ENTRY_DATE',
      hours: 'FTE',
    },
  },
  {
    manner: 'SAP in German',
    table: `
      PersNr   | Nachname | Vorname | OrgEinheit | Planstelle | Beginn     | Ende       | BsGrd  | Vorgesetzter | Ausbildung | Eintritt
      10001000 | Groß     | Oksana  | Team 0     | Agent      | 06.10.2022 | 01.07.2025 | 100,00 | 10000001     | Bachelor   | 17.03.2015
    `,
    columns: {
      id: 'PersNr',
      last: 'Nachname',
      first: 'Vorname',
      unit: 'OrgEinheit',
      class: 'Planstelle',
      start: 'Beginn',
      end: 'Ende',
      hours: 'BsGrd',
      reportsTo: 'Vorgesetzter',
      education: 'Ausbildung',
    },
  },
  {
    manner: 'SAP with the names of its fields',
    table: `
      Persno.  | Last | First  | ORGTX  | PLSTX | Begda      | Endda      | Mgr Persno | BSGRD
      10001000 | Eze  | Oksana | Team 0 | Agent | 2022-10-06 | 2025-07-01 | 10000001   | 100.00
    `,
    columns: {
      id: 'Persno.',
      last: 'Last',
      first: 'First',
      unit: 'ORGTX',
      class: 'PLSTX',
      start: 'Begda',
      end: 'Endda',
      reportsTo: 'Mgr Persno',
      hours: 'BSGRD',
    },
  },
  {
    manner: 'a German office, with the family name as the name',
    table: `
      Personalnummer | Name | Vorname | Stellenbezeichnung | Abteilung | Eintrittsdatum | Position seit | Wochenstunden | Führungskraft | Beschäftigungsstatus
      77             | Groß | Oksana  | Agent              | Auskunft  | 17.03.2015     | 06.10.2022    | 38,5          | Dee Evans     | aktiv
    `,
    columns: {
      id: 'Personalnummer',
      last: 'Name',
      first: 'Vorname',
      class: 'Stellenbezeichnung',
      unit: 'Abteilung',
      start: 'Position seit',
      hours: 'Wochenstunden',
      reportsTo: 'Führungskraft',
      status: 'Beschäftigungsstatus',
    },
  },
  {
    manner: 'a French office',
    table: `
      Matricule | Nom  | Prénom | Intitulé du poste | Département | Date de début | Date de fin | Heures par semaine | Supérieur hiérarchique | Diplôme
      77        | Roux | Anaïs  | Agent             | Accueil     | 2022-10-26    | 2025-07-31  | 35                 | 12                     | Bachelor
    `,
    columns: {
      id: 'Matricule',
      last: 'Nom',
      first: 'Prénom',
      class: 'Intitulé du poste',
      unit: 'Département',
      start: 'Date de début',
      end: 'Date de fin',
      hours: 'Heures par semaine',
      reportsTo: 'Supérieur hiérarchique',
      education: 'Diplôme',
    },
  },
  {
    manner: 'a Spanish office',
    table: `
      Número de empleado | Nombre | Apellidos | Puesto | Unidad   | Fecha de inicio | Horas semanales | Jefe | Nivel de estudios | Fecha de ingreso
      77                 | Ana    | Ruiz Gil  | Agent  | Atención | 2022-10-26      | 40              | 12   | Bachelor          | 2015-03-17
    `,
    columns: {
      id: 'Número de empleado',
      first: 'Nombre',
      last: 'Apellidos',
      class: 'Puesto',
      unit: 'Unidad',
      start: 'Fecha de inicio',
      hours: 'Horas semanales',
      reportsTo: 'Jefe',
      education: 'Nivel de estudios',
    },
  },
]

describe.each(SYSTEMS)('the headers of $manner', ({ table, columns, asked = [] }) => {
  test('are all guessed, and none for what it is not', () => {
    const { mapping, doubts } = guess(table)
    expect(mapping.columns).toEqual(columns)
    expect(doubts.map(({ why }) => why)).toEqual(asked)
  })
})
