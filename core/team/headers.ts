/**
 * What personnel systems call their columns, as data: for each of our fields the names that leave no doubt, then those
 * that will do where there is nothing better, then those that need a look. Spelled as headers are before they are compared.
 */
import { spelled } from './header-words.ts'
import type { RosterField } from './model.ts'

type Names = readonly [certain: readonly string[], usual: readonly string[], perhaps: readonly string[]]

export const HEADER_NAMES: Readonly<Record<RosterField, Names>> = {
  id: [
    list(`person id, employee id, emp id, empid, employee number, employee no, emp no, emp number, emp num, employee num,
      staff id, staff number, staff no, personnel number, personnel no, pers no, personnel id, worker id, person number,
      associate id, employee code, ee id, staff ref, employee ref, payroll ref, person ref, payroll number, payroll id`),
    list(
      'id, badge number, badge, badge no, user id, file number, employee identifier, position incumbent id',
    ),
    list('number, no, key, employee, assignment number'),
  ],
  name: [
    list(`nombre y apellidos, apellidos y nombre, nom et prenom, nom prenom, name vorname, vorname nachname, name, full name, employee name, person name, legal name, staff name, worker name, name last first, employee full name,
      incumbent, incumbent name, employee last first, last name first name`),
    list('worker, payroll name, display name, preferred name, employee, staff member, associate'),
    list('person, staff'),
  ],
  first: [
    list('first name, given name, forename, firstname, legal first name'),
    list('first, preferred first name'),
    [],
  ],
  last: [
    list('last name, surname, family name, lastname, legal last name, nom de famille'),
    list('last'),
    [],
  ],
  class: [
    list(`class, classification, class title, job class, job class title, classification title, job classification,
      class name, civil service title, official title, class spec title, class spec, class specification title,
      job class description, job code description`),
    list(`job title, position title, title, job, position, job name, job profile, payroll title, position name, jobtitle,
      current title, current position, job title description, post, post title, job assignment`),
    list('role, working title, business title, occupation'),
  ],
  code: [
    list(
      'class code, job code, classification code, title code, jobcode, job class code, class no, class spec code, class specification code',
    ),
    [],
    list('code'),
  ],
  jurisdiction: [list('jurisdiction'), list('employer, government'), list('agency, company, entity')],
  start: [
    list(`start date, start, class start, class start date, position start, position start date, job start, job start date,
      job entry date, date in class, date in title, date in position, class date, appointment date, appointed, startdate,
      position entry date, date appointed, date in job, in job since, date in post, in post since, post start date, job profile start date, class entry date, time in class since, in class since, start in class, start in position, start in job, start in title, start of position, class since, position since, job since, title since, held since, in current position since, current position start, current position start date, current job start, current job start date, effective start date, assignment start date, date started in position`),
    list(
      'from, date from, begin date, effective date, effdt, eff date, job entry dt, position entry dt, in position since, since, start of job, begin, effective start, effective from, position effective date, job effective date, date assigned',
    ),
    list(`hire date, entry date, date of hire, hired, date hired, hiredate, original hire date, last hire date, service date, seniority date,
      latest hire date, continuous service date, enterprise hire date, last start date, rehire date, adjusted hire date,
      adjusted service date, company seniority date, anniversary date`),
  ],
  end: [
    list(
      'end date, end, enddate, class end date, position end date, job end date, class end, position end, job end',
    ),
    list('to, until, date to, through, thru, ended, end of job'),
    list('termination date, term date, separation date, left, exit date, last day worked'),
  ],
  status: [
    list(
      'employment status, employee status, empl status, worker status, hr status, emp status, job status, staff status, employment status code, position status, assignment status, assignment status type',
    ),
    list('status, action, action type, personnel action, status code, payroll status, current status'),
    [],
  ],
  reportsTo: [
    [...list('reports to, reportsto, reporting to'), ...idsOfSuperiors()],
    list(
      'manager, supervisor, superior, manager name, supervisor name, line manager, direct supervisor, mgr, supv, reports to name',
    ),
    list('boss, lead, team lead'),
  ],
  hours: [
    list(`hours per week, weekly hours, biweekly hours, bi weekly hours, hours biweekly, hours per pay period, pay period hours, monthly hours, hours per month, annual hours, yearly hours, hours per year, std hours, standard hours, hours week, scheduled weekly hours, hrs wk, hours wk, contracted hours,
      hrs per week, wkhrs, wk hrs, weekly hrs, working hours, weekly working hours, std hrs, standard weekly hours, scheduled hours, hours a week, weekly base hours, std pro woche, std woche,
      base hours, normal weekly hours, normal hours, contract hours`),
    list(
      'fte, hours, hrs, work hours, percent, work percentage, percent time, appointment percent, employment percentage, bs grd, employment percent, percent employment, fte percent, fte percentage, percent fte, fte pct, pct fte, pct time, work percent, capacity utilization, capacity utilization level, cap util lvl, percent full time, full time percent, part time percent, percent part time, part time rate, employment rate, percent worked',
    ),
    list(
      'full part time, ft pt, time type, full part, full time part time, employment type, work schedule, schedule, employment status, worker category, worker category description, appt, time base, timebase, employment',
    ),
  ],
  education: [
    list(
      'education, highest degree, highest education, education level, highest education level, highest degree earned, highest educ lvl, highest educ level',
    ),
    list('degree, degrees, highest qualification, schooling'),
    list('qualification, qualifications, qualifications held'),
  ],
  fieldOfStudy: [
    list(`field of study, area of study, branch of study, degree major, major, major field, degree field, field of degree,
      degree field of study, education field of study, highest degree major, degree discipline, fachrichtung, studienfach`),
    list(
      'discipline, academic discipline, subject of degree, degree subject, course of study, study field, study area',
    ),
    list('specialization, specialisation'),
  ],
  semesterHours: [
    list(
      'semester hours, college credits, semester credits, credit hours, college credit hours, semester hour',
    ),
    list('credits'),
    [],
  ],
  educationDate: [
    list('degree date, graduation date, date of degree, degree year, graduation year'),
    list('graduated, year graduated, date earned, date awarded'),
    [],
  ],
  licence: [
    list('licence, license, licences, licenses, certificate, certification, certifications, certificates'),
    list('credentials, licenses certifications'),
    [],
  ],
  unit: [
    list(
      'unit, department, dept, department name, organizational unit, org unit, work unit, dept name, deptname, unit name, home department, home department description',
    ),
    list(
      'division, supervisory organization, org level 1, org level 2, org level 3, org level 4, team, section, organization, organisation, bureau, branch, program, division name, work group',
    ),
    list('agency, cost center, business unit, office, location, site, department id, department number'),
  ],
}

/** Where two columns would do, the earlier name is taken without asking: the wrong one claims nothing for anybody. */
export const HARMLESS: readonly RosterField[] = [
  'unit',
  'reportsTo',
  'licence',
  'jurisdiction',
  'code',
  'name',
]

/** “Supervisor Personnel No.”, “Manager Worker ID”. */
function idsOfSuperiors(): string[] {
  const superiors = [
    'manager',
    'supervisor',
    'superior',
    'line manager',
    'direct supervisor',
    'boss',
    'reports to',
  ]
  const systems = ['', 'employee ', 'person ', 'personnel ', 'worker ', 'associate ', 'staff ', 'payroll ']
  return superiors.flatMap(who =>
    systems.flatMap(system => ['id', 'number', 'code'].map(kind => spelled(`${who} ${system}${kind}`))),
  )
}

function list(text: string): string[] {
  return [...new Set(text.split(',').map(spelled))]
}
