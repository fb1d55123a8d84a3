/** The findings of an audit set in type: by severity, then by rule; what was found, what to do, and in which classes. */
import type { RuleId, Severity } from '../audit/finding.ts'
import { ruleName } from '../words/audit.ts'
import { auditSheetWords, sheetWords } from '../words/sheets.ts'
import type { Flow, FlowRow, Mark, Strip } from './scene.ts'
import { line, orHead } from './scene.ts'
import { linesOf, setLines } from './text.ts'

export interface FindingShown {
  readonly severity: Severity
  readonly rule: RuleId
  readonly message: string
  readonly remedy: string
  readonly classes: readonly string[]
}

interface Setting {
  readonly width: number
  /** Of what was found; the rest is a little smaller. */
  readonly size: number
}

/** Letters grow with the paper: a wide sheet is read from further away. */
const LETTERS = { least: 11.5, most: 14.5, perWidth: 1 / 90 }
/** The part of the width that says what was found and what to do; the classes stand beside it. */
const FOUND = 0.64
/** More classes than this are a paragraph below it. */
const BESIDE = 6
/** Lines of such a paragraph that stay together. */
const TOGETHER = 5
const PAD = 8

/** @param findings worst first, those of one rule in a row */
export function auditScene(findings: readonly FindingShown[], width: number): Flow {
  const size = Math.max(LETTERS.least, Math.min(LETTERS.most, width * LETTERS.perWidth))
  const setting = { width, size }
  const counts = Map.groupBy(findings, ({ severity }) => severity)
  const rows: FlowRow[] = []
  let y = 0
  for (const [at, finding] of findings.entries()) {
    const { severity, rule, classes } = finding
    const before = findings[at - 1]
    const isNew = before?.severity !== severity
    const marks: Mark[] = []
    const from = y
    if (isNew)
      y = setSeverity(marks, severity, counts.get(severity)?.length ?? 0, setting, y + (at && 2 * PAD))
    const head = isNew ? null : continuedHead(severity, setting)
    if (isNew || before.rule !== rule)
      y = setLines(marks, [ruleName(rule)], { x: 0, y: y + PAD }, { size, bold: true, heading: 2 }) - PAD / 2
    y = setFinding(marks, finding, setting, y + PAD)
    rows.push({ from, to: y, marks, head })
    for (const lines of classes.length > BESIDE ? paragraphOf(classes, setting) : []) {
      const own: Mark[] = []
      const top = y
      y = setLines(own, lines, { x: 0, y: y + 2 }, { size: size - 1, ink: 'ink-3' })
      rows.push({ from: top, to: y, marks: own, head: continuedHead(severity, setting) })
    }
    y += PAD
    const last = rows.pop()
    if (last) rows.push({ ...last, to: y, marks: [...last.marks, line(0, y, width, y, { stroke: 'line' })] })
  }
  return { width, height: y, rows: orHead(rows, { marks: [], height: 0 }) }
}

function setSeverity(
  marks: Mark[],
  severity: Severity,
  count: number,
  { width, size }: Setting,
  y: number,
): number {
  const name = auditSheetWords.severity(severity, count)
  marks.push(
    { is: 'rect', x: 0, y, width, height: size * 2, fill: 'band' },
    { is: 'text', x: PAD, y: y + size * 1.38, text: name, size: size + 1, bold: true, heading: 2 },
    {
      is: 'text',
      x: width - PAD,
      y: y + size * 1.38,
      text: auditSheetWords.means(severity),
      size: size - 1,
      anchor: 'end',
      ink: 'ink-2',
    },
  )
  return y + size * 2
}

function setFinding(
  marks: Mark[],
  { message, remedy, classes }: FindingShown,
  { width, size }: Setting,
  y: number,
): number {
  const room = width * FOUND - 3 * PAD
  const small = size - 1
  const does = linesOf(auditSheetWords.remedy(remedy), room, { size: small })
  const found = setLines(marks, linesOf(message, room, { size }), { x: 0, y }, { size })
  const done = setLines(marks, does, { x: 0, y: found + 2 }, { size: small, ink: 'ink-2' })
  const x = width * FOUND
  const beside = classes.length > BESIDE ? [auditSheetWords.below] : classes
  const named = beside.flatMap(title => linesOf(title, width - x, { size: small }))
  return Math.max(done, setLines(marks, named, { x, y }, { size: small, ink: 'ink-2' }))
}

const paragraphOf = (classes: readonly string[], { width, size }: Setting): string[][] => {
  const lines = linesOf(classes.join('; '), width, { size: size - 1 })
  return Array.from({ length: Math.ceil(lines.length / TOGETHER) }, (_, nth) =>
    lines.slice(nth * TOGETHER, (nth + 1) * TOGETHER),
  )
}

const continuedHead = (severity: Severity, { size }: Setting): Strip => ({
  marks: [
    {
      is: 'text',
      x: 0,
      y: size,
      text: sheetWords.continued(auditSheetWords.name(severity)),
      size: size - 1,
      ink: 'ink-3',
    },
  ],
  height: size * 1.6,
})
