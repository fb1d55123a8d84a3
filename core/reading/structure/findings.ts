/** What is gathered while the tree is built, besides the tree. */
import type { Kind } from '../../model/catalogue.ts'
import type { NamedClass, Span } from '../model.ts'
import type { SubstitutionText } from './piece.ts'

/** A sentence that lets something stand in, and the nodes it stands among, the nearest last. */
export interface Pending extends SubstitutionText {
  readonly within: readonly string[]
}

/** Everything that is gathered while the tree is built. */
export interface Findings {
  readonly kinds: Map<string, Kind>
  readonly named: NamedClass[]
  readonly unread: Span[]
  readonly substitutions: Pending[]
  /** The part a node's words stand in, by the node's id. */
  readonly parts: Map<string, string>
}
