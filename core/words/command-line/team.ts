/** The short readable form of `team`. */
import type { BenchRow, RosterProblem, TitleMatch } from '../../contract/team-shapes.ts'
import { table } from './print.ts'
import { sameTogether } from '../../team/same-together.ts'
import { andMore, capital } from '../lists.ts'
import { count } from '../screens/figures.ts'
import { rosterWords } from '../screens/roster.ts'
import { sayTitlesOpen, sayTitlesRemedy } from '../team.ts'

interface TeamAnswer {
  readonly asOf: string
  readonly people: readonly unknown[]
  readonly bench: readonly (Omit<BenchRow, 'higher'> & {
    /** Of those ready now. */
    readonly higher: number
  })[]
  /** What was noticed of the roster as a whole. */
  readonly notices: readonly string[]
  readonly problems: readonly RosterProblem[]
}

/** Findings listed; the JSON has all of them. */
const LISTED = 20

export function printTeam(
  { asOf, people, bench, notices, problems }: TeamAnswer,
  titles: readonly TitleMatch[],
): string {
  const rows = bench.map(({ classId, ready, within6m, within12m, within24m, higher, holders }) => [
    classId,
    ...[ready, within6m, within12m, within24m, higher, holders].map(String),
  ])
  const found = sameTogether(problems)
  const findings = found.slice(0, LISTED).map(({ rows: where, person, message }) => {
    if (where.length > 1) return `${capital(rosterWords.rows(where))}: ${message}`
    return [where.length === 0 ? '' : `Row ${where[0]}`, person ?? '', message].filter(Boolean).join(', ')
  })
  const left = found.length - findings.length
  return [
    `${count(people.length, 'person', 'people')} as of ${asOf}. Ready means met; holders of the class are not counted as ready; who holds a class of a higher level is, and counted again under “Higher”.`,
    table([['Class', 'Ready', 'In 6 m', 'In 12 m', 'In 24 m', 'Higher', 'Holders'], ...rows]),
    ...listed('Of the roster as a whole:', notices),
    ...listed(`Findings (${problems.length}):`, left > 0 ? [...findings, andMore(left)] : findings),
    ...remedyFor(titles).flatMap(remedy => ['', remedy]),
  ].join('\n')
}

/** How titles are settled that may be classes; none where there are no such. */
function remedyFor(titles: readonly TitleMatch[]): string[] {
  const open = titles.flatMap(({ title, how, proposals }) =>
    how === 'proposed' || how === 'several' ? [{ title, classIds: likest(proposals) }] : [],
  )
  return open.length === 0 ? [] : [sayTitlesRemedy(open.slice(0, LISTED))]
}

/** What a sheet of a roster rests on, where some of its titles stand for no class. */
export function sayOpenTitles(titles: readonly TitleMatch[]): string[] {
  const open = titles.filter(({ classId, how }) => classId === null && how !== 'confirmed')
  const named = open.slice(0, LISTED).map(({ title }) => title)
  return open.length === 0 ? [] : [sayTitlesOpen(named, open.length - named.length), ...remedyFor(open)]
}

/** The one that is likest, or those of which one is as like as the other. */
const likest = ([first, ...others]: TitleMatch['proposals']): string[] =>
  first
    ? [first, ...others.filter(({ likeness }) => likeness === first.likeness)].map(({ classId }) => classId)
    : []

const listed = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : ['', heading, ...lines.map(line => `  ${line.replaceAll(/[\p{Cc}\p{Cf}]/gu, '')}`)]
