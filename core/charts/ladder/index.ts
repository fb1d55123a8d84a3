/** Geometry of the ladder chart: `layoutLadder`, then `routeLinks` for the links that are shown. */
export { CARD, type CardFace } from './card.ts'
export { type CardGroup, type CardGroupLines, PEOPLE, peopleHeight, peopleLines } from './card-people.ts'
export { type LadderCard, type LadderLayout, type LadderNode, layoutLadder } from './layout.ts'
export { type Box, cardAt, cardsIn, type Direction, nextCard, routesIn } from './navigate.ts'
export { roundedPath } from './path.ts'
export { type LadderLink, type LadderRoute, type Point, routeLinks } from './route.ts'
export type { Measure } from './text.ts'
