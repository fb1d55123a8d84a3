/** Where a rule is evaluated: catalogue + facts + class + date → answer with evidence. */
import type { Facts } from '../profile/facts.ts'
import type { ClassAnswer, ClassStanding, Status } from '../model/answer.ts'
import type { CataloguePack, JobClass, Jurisdiction, Kind } from '../model/catalogue.ts'
import type { ClassId, IsoDate } from '../model/primitives.ts'

/** A catalogue ready to be asked. Made once per pack. */
export interface Catalogue {
  readonly pack: CataloguePack
  readonly classes: ReadonlyMap<string, JobClass>
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>
  readonly kinds: ReadonlyMap<string, Kind>
}
export type IndexCatalogue = (pack: CataloguePack) => Catalogue
/** Throws a `Refusal` (`not-found`) for a class the catalogue does not have. */
export type Evaluate = (catalogue: Catalogue, facts: Facts, classId: ClassId, asOf: IsoDate) => ClassAnswer
/** In the order of `pack.classes`. */
export type EvaluateAll = (catalogue: Catalogue, facts: Facts, asOf: IsoDate) => ClassAnswer[]
export type Standings = (catalogue: Catalogue, facts: Facts, asOf: IsoDate) => ClassStanding[]
/** The status alone, cheap enough to ask thousands of times; what a facts value was asked before is remembered. */
export type StatusOn = (catalogue: Catalogue, facts: Facts, classId: ClassId, date: IsoDate) => Status
/** First date from `from` on whose status is one of `accepted` (`['met']` when absent); null when not within 60 years. */
export type FirstDate = (
  catalogue: Catalogue,
  facts: Facts,
  classId: ClassId,
  from: IsoDate,
  accepted?: readonly Status[],
) => IsoDate | null
