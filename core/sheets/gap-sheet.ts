/** The gap of one person to one class as a sheet. */
import { evidenceLines } from '../charts/gap/evidence-lines.ts'
import { type EntryNames, namesOf } from '../charts/gap/people.ts'
import type { ClassDetail, ExplainedAnswer } from '../contract/shapes.ts'
import { type Clause, isService, type Measure } from '../model/answer.ts'
import type { Profile } from '../model/profile.ts'
import { capital } from '../words/lists.ts'
import { statusWord } from '../words/screens/app.ts'
import { sayCredited, sayMissing, sayRequired, tableWords } from '../words/screens/gap.ts'
import { gapSheetWords } from '../words/sheets.ts'
import { toldNotes } from '../words/told-notes.ts'
import { documentsOf, type SheetContext, stampOf } from './about.ts'
import { gapLegend, gapScene } from './gap-scene.ts'
import { statusLegend } from './ladder-scene.ts'
import type { Sheet } from './sheet.ts'
import type { Table } from './table.ts'
import { STEP_IN } from './text.ts'

export interface GapSheetInput extends SheetContext {
  readonly answer: ExplainedAnswer
  readonly detail: ClassDetail
  readonly document: Profile
  /** The person's name, as it may be shown; null: not named. */
  readonly person: string | null
}

export function gapSheet(input: GapSheetInput): Sheet {
  const { answer, detail, document, overview, person } = input
  const names = namesOf(document, overview)
  const place = overview.jurisdictions.find(({ id }) => id === detail.jurisdiction)?.name ?? ''
  const statuses = new Set(
    answer.routes.flatMap(route => [route.status, ...route.clauses.map(clause => clause.status)]),
  )
  return {
    name: `gap-${detail.id.replace('/', '-')}`,
    title: gapSheetWords.title(person, detail.title, place),
    subtitle: [answer.explanation.headline, ...answer.explanation.sentences.slice(0, 2)].join(' '),
    legend: [...gapLegend(answer.routes, names), ...statusLegend(statuses)],
    draw: room => gapScene(answer.routes, names, room),
    ...withEvidence(answer, names),
    table: gapTable(answer, names),
    notes: [...toldNotes(answer.notes), gapSheetWords.disclaimer],
    sources: documentsOf([detail]),
    stamp: stampOf(input),
    data: answer,
  }
}

/** Whose time counted for which clause, from when to when: what a bar cannot say. */
function withEvidence({ routes }: ExplainedAnswer, names: EntryNames): Pick<Sheet, 'list'> {
  const rows = routes.flatMap(route =>
    route.clauses.flatMap(clause => {
      const evidence = evidenceLines(clause, names)
      return evidence.length === 0 ? [] : [[route.label, capital(clause.label), evidence.join('\n')]]
    }),
  )
  if (rows.length === 0) return {}
  const columns = [tableWords.route, tableWords.clause, tableWords.evidence]
  const table: Table = { columns: columns.map(title => ({ title, type: 'text' })), rows }
  return { list: { title: gapSheetWords.evidence, table } }
}

/** What a clause measures as a figure, beside its words: only what some clause of the answer is measured in. */
const FIGURES: readonly { title: (measured: string) => string; of: (measure: Measure) => number | null }[] = [
  {
    title: tableWords.inDays,
    of: measure => (measure !== null && isService(measure) ? measure.days : null),
  },
  {
    title: tableWords.inSemesterHours,
    of: measure => (measure !== null && 'semesterHours' in measure ? measure.semesterHours : null),
  },
]
const MEASURES = [
  { title: tableWords.required, of: (clause: Clause) => clause.required },
  { title: tableWords.credited, of: (clause: Clause) => clause.credited },
  { title: tableWords.missing, of: (clause: Clause) => clause.shortfall },
] as const

function gapTable({ routes }: ExplainedAnswer, names: EntryNames): Table {
  const clauses = routes.flatMap(route => route.clauses)
  const figures = FIGURES.filter(({ of }) => clauses.some(({ required }) => of(required) !== null)).flatMap(
    figure =>
      MEASURES.map(measure => ({
        title: figure.title(measure.title),
        type: 'number' as const,
        of: (clause: Clause) => figure.of(measure.of(clause)),
      })),
  )
  return {
    columns: [
      { title: tableWords.route, type: 'text' },
      { title: tableWords.clause, type: 'text' },
      { title: tableWords.required, type: 'text' },
      { title: tableWords.credited, type: 'text' },
      { title: tableWords.missing, type: 'text' },
      { title: tableWords.status, type: 'text' },
      { title: tableWords.evidence, type: 'text' },
      ...figures,
    ],
    rows: routes.flatMap(route =>
      route.clauses.map(clause => [
        route.label,
        // Thin spaces keep the nesting where a table has no indent.
        `${STEP_IN.repeat(clause.depth)}${capital(clause.label)}`,
        sayRequired(clause.required),
        sayCredited(clause.credited),
        sayMissing(clause),
        statusWord(clause.status),
        evidenceLines(clause, names).join('; '),
        ...figures.map(({ of }) => of(clause)),
      ]),
    ),
  }
}
