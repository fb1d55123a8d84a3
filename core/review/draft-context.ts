/** What a draft is made with, besides the reading. */
import type { Jurisdiction, Kind } from '../model/catalogue.ts'
import type { PartialDate } from '../model/primitives.ts'
import type { OnFile } from './on-file.ts'

export interface DraftContext {
  readonly jurisdiction: Jurisdiction
  /** The name of the document, as the person knows it. */
  readonly document: string
  /** Where it was published, if it says so. */
  readonly address?: string | undefined
  /** Its extracted text, which the spans of the reading count in. */
  readonly text: string
  /** The date of the document, for a class that states none of its own. */
  readonly dated?: PartialDate | undefined
  /** Of the catalogue. */
  readonly kinds: readonly Kind[]
  readonly onFile: OnFile
}
