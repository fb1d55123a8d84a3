/** The findings of an audit as a sheet: one row each, worst first. */
import type { Finding } from '../audit/finding.ts'
import { lookedAt } from '../audit/looked-at.ts'
import type { ClassDetail } from '../contract/shapes.ts'
import { ruleName, severityName } from '../words/audit.ts'
import { auditSheetWords } from '../words/sheets.ts'
import { documentsOf, type SheetContext, stampOf } from './about.ts'
import { auditScene } from './audit-scene.ts'
import type { Sheet } from './sheet.ts'

export interface AuditSheetInput extends SheetContext {
  readonly findings: readonly Finding[]
  /** The one jurisdiction looked at; null for all. */
  readonly jurisdiction: string | null
  /** Classes, for the sources of those found. */
  readonly details: readonly Pick<ClassDetail, 'id' | 'sources'>[]
}

/** Where no paper says how wide it is. */
const READING = 1100

export function auditSheet(input: AuditSheetInput): Sheet {
  const { findings, overview, details } = input
  const place = overview.jurisdictions.find(({ id }) => id === input.jurisdiction)?.name ?? null
  const places = new Map(overview.jurisdictions.map(({ id, shortName }) => [id, shortName]))
  const names = new Map(
    overview.classes.map(({ id, title, jurisdiction }) => [
      id,
      place === null ? `${title}, ${places.get(jurisdiction) ?? jurisdiction}` : title,
    ]),
  )
  const found = new Set(findings.flatMap(({ classIds }) => classIds))
  const words = auditSheetWords.columns
  const shown = findings.map(finding => ({
    ...finding,
    classes: finding.classIds.map(id => names.get(id) ?? id),
  }))
  return {
    name: 'audit',
    title: auditSheetWords.title(place),
    subtitle: auditSheetWords.subtitle(findings.length),
    legend: [],
    draw: ({ width, paged }) => auditScene(shown, paged ? width : Math.min(width, READING)),
    table: {
      columns: [
        { title: words.severity, type: 'text' },
        { title: words.rule, type: 'text' },
        { title: words.classes, type: 'text' },
        { title: words.message, type: 'text' },
        { title: words.remedy, type: 'text' },
      ],
      rows: shown.map(({ severity, rule, classes, message, remedy }) => [
        severityName(severity),
        ruleName(rule),
        classes.join('\n'),
        message,
        remedy,
      ]),
    },
    notes: [lookedAt(overview, input.jurisdiction)],
    sources: documentsOf(details.filter(({ id }) => found.has(id))),
    stamp: stampOf(input),
    data: findings,
  }
}
