/**
 * Headers made comparable word by word, as data: how personnel systems shorten, what they add that tells nothing, and
 * which words make of a header something else than the words beside them say.
 */
import { FOREIGN_GLUE, pairsIn, TONGUES } from './header-tongues.ts'
import type { RosterField } from './model.ts'
import { plain } from './plain.ts'

/** Short words → the words meant: “Supv Empl ID”, “Highest Ed Lvl”, “Pos Entry Dt”. */
const SHORT: Readonly<Record<string, string>> = pairsIn(`
  emp: employee, empl: employee, ee: employee, emplid: employee id, empid: employee id, eid: employee id,
  employeeid: employee id, personid: person id, userid: user id, workerid: worker id, staffid: staff id, pers: personnel, prsnl: personnel,
  nbr: number, num: number, no: number, nr: number, numb: number, identifier: id, ident: id,
  nm: name, fname: first name, firstname: first name, lname: last name, lastname: last name, fullname: full name,
  jobcode: job code, jobcd: job code, jobtitle: job title, jbttl: job title, cd: code, ttl: title, titl: title,
  cls: class, clsfn: classification, classif: classification, pos: position, posn: position, pstn: position,
  asgn: assignment, asg: assignment, assign: assignment, assgn: assignment, appt: appointment, apptmt: appointment,
  dt: date, dte: date, effdt: effective date, eff: effective, efctv: effective, strt: start, startdate: start date,
  enddate: end date, hiredate: hire date, beg: begin, orig: original, cont: continuous, svc: service, srvc: service,
  sen: seniority, curr: current, cur: current, sep: separation, term: termination, lst: last, adj: adjusted,
  mgr: manager, mngr: manager, supv: supervisor, supvr: supervisor, spvr: supervisor, supr: supervisor, sup: supervisor,
  suprv: supervisor, reportsto: reports to, rpts: reports, rpt: reports,
  dept: department, dpt: department, deptname: department name, deptid: department id, div: division, org: organization, ou: organizational unit,
  orgunit: organizational unit, loc: location, bur: bureau, prog: program, desc: description, descr: description,
  dscr: description, descrip: description, txt: text,
  hrs: hours, wkhrs: work hours, wk: week, wkly: weekly, biwkly: biweekly, std: standard, sched: scheduled,
  schd: scheduled, contr: contracted, reg: regular, norm: normal, avg: average, pct: percent, prcnt: percent,
  perc: percent, ann: annual, mthly: monthly, pp: pay period, ft: full time, pt: part time, util: utilization,
  cap: capacity, ed: education, educ: education, edu: education, lvl: level, lev: level, hi: highest, high: highest,
  hgst: highest, hghst: highest, deg: degree, degr: degree, grad: graduation, yr: year, qual: qualification,
  quals: qualifications, lic: licence, license: licence, licenses: licences, cert: certificate, certs: certificates,
  sem: semester, cr: credit, stat: status, sts: status, jur: jurisdiction, juris: jurisdiction,
  organisation: organization, centre: center, ${TONGUES}
`)

/** Words between others, which one header has and another leaves out. */
const GLUE = set(`the of a an in to for at on ${FOREIGN_GLUE}`)
/** Words that tell nothing of their own. */
const FILLERS: ReadonlySet<string> = new Set([
  ...GLUE,
  ...set('current present primary main attained earned description text value latest own'),
])

/** A column named by these words beside a field's own is another column: “Leave Start Date” is no start in a class. */
const ANOTHER: Partial<Record<RosterField, ReadonlySet<string>>> = {
  id: set(
    'manager supervisor superior reports reporting record position department job contact company unit',
  ),
  name: set(`manager supervisor superior reports reporting contact emergency department position job first last middle
    company unit organization user file class`),
  first: set('manager supervisor contact emergency'),
  last: set('manager supervisor contact emergency'),
  class:
    set(`manager supervisor superior reports previous prior former target next code id number date grade level
    family function group status entry start since pay tax worker`),
  code: set('description text name title department position pay tax'),
  start:
    set(`leave loa probation probationary benefit benefits insurance pension retirement union review salary pay step
    grade school education degree licence certificate accrual vacation department contract end eligibility visa project`),
  end: set(`leave loa probation probationary benefit benefits insurance pension retirement union review salary pay step
    grade school education degree licence certificate expected visa project`),
  status: set('date marital family tax leave flsa exempt'),
  reportsTo: set('email phone title date level'),
  hours: set('overtime vacation sick leave balance accrued ytd paid date'),
  education: set('date year end school institution field major minor branch discipline subject'),
  fieldOfStudy: set('minor second secondary code date school cost work'),
  licence: set('date number state expiration expiry expires'),
  unit: set('code id number date manager head entry bargaining start'),
}

/** How a system says in which order it writes names: “Employee Name (Last Suffix, First MI)”. */
const ORDER_OF_NAMES = /\([^()]*\b(last|first)\b[^()]*,[^()]*\b(first|last)\b[^()]*\)/i

/** Small letters, words apart and whole: “SupvEmplID” → "supervisor employee id", “FTE %” → "fte percent". */
export const spelled = (header: string): string =>
  plain(
    header
      .replace(ORDER_OF_NAMES, ' ')
      .replaceAll(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
      .replaceAll('%', ' percent ')
      .replaceAll('#', ' number '),
  )
    .split(' ')
    .map(word => SHORT[word] ?? word)
    .join(' ')

/** Whether among words of a spelled header is one that makes of the field another one. */
export const isOfAnother = (words: readonly string[], field: RosterField): boolean =>
  words.some(word => ANOTHER[field]?.has(word))

/**
 * Whether a header says a name with other words around it or between: “Department Description”, “Start Date (Position)”.
 * Both spelled; a name of one word is said only where all others tell nothing.
 */
export function says(header: string, name: string, field: RosterField): boolean {
  const own = name.split(' ')
  const left = header.split(' ').filter(word => !own.includes(word))
  if (isOfAnother(left, field)) return false
  if (own.length > 1 && ` ${header} `.includes(` ${name} `)) return true
  const all = new Set(header.split(' '))
  return left.every(word => FILLERS.has(word)) && own.every(word => GLUE.has(word) || all.has(word))
}

function set(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}
