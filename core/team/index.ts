/**
 * A team, pure: a roster on its way in, its people against the classes, what-ifs.
 *
 * In the order of one trip: `table.ts` (cells → headers and rows), `guess.ts` (which column stands for what),
 * `people.ts` (rows → people, some at a time), `compare.ts` (people against those kept), `cells.ts` (standings as
 * columns of codes), `matrix.ts` (rows and columns shown), `bench.ts` (who is ready when), `scenario.ts` (suppositions).
 */
export { benchOf, type Ready, readyFor } from './bench.ts'
export { heldBackBy, lacksOf } from './blockers.ts'
export { type Cell, cellAt, joinPages, type Matrix, writeCells } from './cells.ts'
export { apartIn, tellApart } from './tell-apart.ts'
export { freeName } from './free-name.ts'
export { compareRoster, type Kept, type Merged, outcomeOf, withoutPeople } from './compare.ts'
export { type BenchDifference, changedRows, compareBenches } from './difference.ts'
export { doubtsOf, fieldsOf, type Guess, guessMapping, type Known, isToldOnce, noticesOf } from './guess.ts'
export { monthsAhead } from './horizon.ts'
export { type LevelOf, levelsOf, nextUp, standsHigher } from './higher.ts'
export { heldBackByOne, joinBlockers, lacksBy } from './join-blockers.ts'
export type { HoldsBack, Lack, Way } from './lack.ts'
export { peopleOnLadder, type Rung } from './ladder.ts'
export { readMapFile, withMapping } from './map-file.ts'
export {
  arrange,
  type Columns,
  columnsOf,
  type MatrixFilter,
  type MatrixGroup,
  type MatrixRow,
  type MatrixSort,
  nearer,
  NO_MATRIX_FILTER,
  type Readiness,
} from './matrix.ts'
export { type Move, type MoveKind, type Moves, MOVES, movesOf } from './moves.ts'
export { type Alone, narrowedBy } from './narrow.ts'
export { allPages, PEOPLE_TO_A_PAGE, type Stretch } from './pages.ts'
export { type Preparing, prepareRoster, type RosterDraft } from './people.ts'
export { presentIn, presentJob } from './present.ts'
export { reportCsv } from './report.ts'
export { type Stay, staysIn, supposePeople, supposeRules, withNewIds, withoutWho } from './scenario.ts'
export { sameTogether } from './same-together.ts'
export { silentTitles } from './silent.ts'
export { withColumns } from './with-columns.ts'
export { settledTitles } from './settled-titles.ts'
export { examplesOf, looksHeadless, ROSTER_MEGABYTES, type RosterTable, tableOf } from './table.ts'
export { teamStandings } from './unstated.ts'
export { titleIndex, type TitleIndex } from './titles.ts'
