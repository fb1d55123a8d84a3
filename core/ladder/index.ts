/** The ladder as a graph: stated and computed edges, columns, neighbours of a class, what a filter leaves. */
export { jurisdictionColumns, type LadderColumn, seriesColumns } from './columns.ts'
export { type LadderFilter, NO_FILTER, passes, searcher, titlesFirst } from './filter.ts'
export { type Neighbour, neighboursOf } from './neighbours.ts'
export { overviewOf } from './overview.ts'
export { withFeeders } from './with-feeders.ts'
