/** From a requirement sentence to nodes of the tree. */
export { allOf } from './joined.ts'
export { readClause, type ClauseHeading, type ClauseReading } from './read-clause.ts'
export { NARROWED } from './experience.ts'
export { idOfKind } from './kinds.ts'
