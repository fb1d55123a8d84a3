/** The findings of an audit as a sheet: one row each, worst first. */
import type { Finding } from '../audit/finding.ts'
import { ruleName, severityName } from '../words/audit.ts'
import { auditSheetWords } from '../words/sheets.ts'
import { type SheetContext, stampOf } from './about.ts'
import type { Sheet } from './sheet.ts'

/** @param place name of the one jurisdiction looked at; null for all */
export function auditSheet(findings: readonly Finding[], place: string | null, context: SheetContext): Sheet {
  const titles = new Map(context.overview.classes.map(({ id, title }) => [id, title]))
  const words = auditSheetWords.columns
  return {
    name: 'audit',
    title: auditSheetWords.title(place),
    subtitle: auditSheetWords.subtitle(findings.length),
    legend: [],
    table: {
      columns: [
        { title: words.severity, type: 'text' },
        { title: words.rule, type: 'text' },
        { title: words.classes, type: 'text' },
        { title: words.message, type: 'text' },
        { title: words.remedy, type: 'text' },
      ],
      rows: findings.map(({ severity, rule, classIds, message, remedy }) => [
        severityName(severity),
        ruleName(rule),
        classIds.map(id => titles.get(id) ?? id).join('\n'),
        message,
        remedy,
      ]),
    },
    notes: [],
    sources: [],
    stamp: stampOf(context),
    data: findings,
  }
}
