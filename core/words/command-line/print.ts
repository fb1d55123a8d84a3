/** The short readable form of every answer of the command line. */
import type { Finding } from '../../audit/finding.ts'
import { abolishedMark } from '../abolished.ts'
import { ruleName, severityName } from '../audit.ts'
import { licenceNeeded } from '../licences.ts'
import { unweighedFact } from '../unweighed.ts'
import { factLabels, sourceLine } from '../screens/class.ts'
import type {
  AskingClass,
  CheckReport,
  ClassDetail,
  ClassSummary,
  ExplainedAnswer,
} from '../../contract/shapes.ts'
import { type ClassAnswer, type Clause, isService, type Measure } from '../../model/answer.ts'
import type { PlanAnswer } from '../../model/plan.ts'
import { count, shortService } from '../screens/figures.ts'
import { payText } from '../screens/ladder.ts'
import { hoursFigure, sayService } from '../service.ts'
import { toldNotes } from '../told-notes.ts'

export function printClasses(classes: readonly ClassSummary[]): string {
  if (classes.length === 0) return 'No class found.'
  const rows = classes.map(({ id, title, grade, level, documented, abolished }) => [
    clean(id),
    clean(title),
    grade === null ? '' : `grade ${clean(grade)}`,
    `level ${level}`,
    [documented ? '' : 'no spec on file', abolished === undefined ? '' : abolishedMark(abolished)]
      .filter(word => word !== '')
      .join(', '),
  ])
  return table(rows)
}

/** Each class with the lines of its rule that were looked for. */
export function printAsking(classes: readonly AskingClass[]): string {
  if (classes.length === 0) return 'No class asks that in these words.'
  return classes
    .flatMap(({ id, title, says }) => [
      `${clean(id)}  ${clean(title)}`,
      ...says.map(line => `  ${clean(line)}`),
    ])
    .join('\n')
}

export function printClass(detail: ClassDetail): string {
  const {
    title,
    id,
    level,
    grade,
    code,
    pay,
    documented,
    qualifications,
    alsoNeeded = [],
    unweighed = [],
  } = detail
  const facts = [
    code === undefined ? '' : `code ${code}`,
    grade === undefined ? '' : `grade ${grade}`,
    pay === undefined ? '' : payText(pay),
    `level of responsibility ${level}`,
  ].filter(Boolean)
  const asks =
    qualifications === 'typical' ? 'Typical qualifications, not a minimum:' : 'Minimum qualifications:'
  return section([
    `${title} (${id})`,
    facts.join(', '),
    ...(documented
      ? [asks, ...detail.outline.map(({ depth, text }) => `${'  '.repeat(depth + 1)}${text}`)]
      : ['Its requirements are not on file.']),
    ...heading(factLabels.alsoNeeded, alsoNeeded.map(licenceNeeded)),
    ...heading(factLabels.unweighed, unweighed.map(unweighedFact)),
    ...heading(
      'A year in it counts as',
      detail.yields.map(({ kind, note }) => (note ? `${kind} (${note})` : kind)),
    ),
    ...heading(
      'On the ladder',
      detail.edges.map(({ from, to, kind }) => (from === id ? `to ${to}` : `from ${from}`) + `, ${kind}`),
    ),
    ...heading('Sources', detail.sources.map(sourceLine)),
  ])
}

export function printAnswer(answer: ExplainedAnswer): string {
  const { headline, sentences } = answer.explanation
  return section([
    headline,
    ...sentences,
    ...answer.routes.flatMap(route => [
      '',
      `${route.label}: ${route.status}${outlook(route)}`,
      ...route.clauses.map(printClause),
    ]),
    ...heading('Notes', toldNotes(answer.notes)),
  ])
}

function printClause({ depth, label, status, required, credited, shortfall }: Clause): string {
  const figures = [`asked ${sayMeasure(required)}`, `credited ${sayMeasure(credited)}`]
  if (status !== 'met' && isService(shortfall)) figures.push(`missing ${shortService(shortfall.days)}`)
  return `${'  '.repeat(depth + 1)}${label}: ${status} (${figures.join(', ')})`
}

export const printAnswers = (answers: readonly ClassAnswer[]): string =>
  table(answers.map(answer => [clean(answer.classId), answer.status, outlook(answer).replace(/^, /, '')]))

export function printPlans({ to, asOf, plans, blocked, notice }: PlanAnswer): string {
  const early = notice === undefined ? [] : [notice]
  if (plans.length === 0)
    return section([
      `No plan leads to ${to} as of ${asOf}.`,
      ...early,
      ...heading(
        'In the way',
        blocked.map(({ classId, because }) => `${classId}: ${because}`),
      ),
    ])
  return section([
    ...plans.flatMap(({ arrival, moves, credits, relies, steps }, i) => [
      ...(i > 0 ? [''] : []),
      `Plan ${i + 1}: arrives ${arrival}, ${count(moves, 'move')}, ${credits} semester hours of study, relies on ${relies}`,
      ...steps.map(({ on, classId, because }) => `  ${on}  ${classId}: ${because}`),
    ]),
    ...early,
  ])
}

/** Each finding, why, what to do. */
export const printFindings = (findings: readonly Finding[]): string =>
  findings.length === 0
    ? 'Nothing found.'
    : clean(
        findings
          .map(
            ({ severity, rule, message, remedy }) =>
              `${severityName(severity).toUpperCase()}  ${ruleName(rule)}\n  ${message}\n  → ${remedy}`,
          )
          .join('\n\n'),
      )

export const printExport = (file: string, bytes: number): string =>
  clean(`Wrote ${file} (${count(bytes, 'byte')}).`)

export const printBackup = (file: string, bytes: number): string =>
  clean(`Everything is in ${file} (${count(bytes, 'byte')}).`)

export const printRestore = (file: string, report: CheckReport): string =>
  clean(`Everything was replaced by ${file}.\n${printCheck(report)}`)

export function printCheck({ ok, problems, catalogueVersion, counts }: CheckReport): string {
  const holds = `${count(counts.classes, 'class', 'classes')}, ${count(counts.profiles, 'profile')}, ${count(counts.plans, 'plan')}, catalogue ${catalogueVersion}`
  return ok
    ? `The database is whole: ${holds}.`
    : section(['The check found:', ...problems.map(line => `  ${line}`)])
}

const outlook = ({ eligibleOn, remaining }: Pick<ClassAnswer, 'eligibleOn' | 'remaining'>): string =>
  [
    eligibleOn === null ? '' : `, from ${eligibleOn}`,
    remaining === null || remaining.days === 0 ? '' : `, at least ${shortService(remaining.days)} to go`,
  ].join('')

function sayMeasure(measure: Measure): string {
  if (measure === null) return '–'
  if (isService(measure)) return sayService(measure)
  if ('semesterHours' in measure) return `${hoursFigure(measure.semesterHours)} semester hours`
  return ('level' in measure ? measure.level : measure.licence) ?? 'none'
}

const heading = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map(line => `  ${line}`)]
const section = (lines: readonly string[]): string => lines.map(clean).join('\n')

/** Text of a file never steers the terminal: control characters are shown as what they are, nothing. */
export const clean = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}]/gu, char => (char === '\n' ? char : ''))

/** Rows in columns as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)),
    [],
  )
  return rows
    .map(row =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
