/** The short readable form of `team`. */
import type { BenchRow, RosterProblem } from '../contract/team-shapes.ts'
import { table } from './command-line-print.ts'
import { count } from './screens/figures.ts'

interface TeamAnswer {
  readonly asOf: string
  readonly people: readonly unknown[]
  readonly bench: readonly BenchRow[]
  readonly problems: readonly RosterProblem[]
}

/** Findings listed; the JSON has all of them. */
const LISTED = 20

export function printTeam({ asOf, people, bench, problems }: TeamAnswer): string {
  const rows = bench.map(({ classId, ready, within6m, within12m, within24m, holders }) => [
    classId,
    ...[ready, within6m, within12m, within24m, holders].map(String),
  ])
  const findings = problems
    .slice(0, LISTED)
    .map(({ row, person, message }) =>
      [row === null ? '' : `Row ${row}`, person ?? '', message].filter(Boolean).join(', '),
    )
  return [
    `${count(people.length, 'person', 'people')} as of ${asOf}. Ready means met; holders of the class are not counted as ready.`,
    table([['Class', 'Ready', 'In 6 m', 'In 12 m', 'In 24 m', 'Holders'], ...rows]),
    ...(problems.length === 0
      ? []
      : [
          '',
          `Findings (${problems.length}):`,
          ...findings.map(line => `  ${line.replaceAll(/[\p{Cc}\p{Cf}]/gu, '')}`),
        ]),
  ].join('\n')
}
