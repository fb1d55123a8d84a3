/** An entry that another screen added or leads to: Me opens with it selected. */
import type { EntryRef } from '../../core/charts/timeline/profile.ts'
import type { Certificate, Education } from '../../core/model/profile.ts'

export type Begun =
  | { readonly section: 'certificates'; readonly entry: Certificate }
  | { readonly section: 'education'; readonly entry: Education }

interface Opened extends EntryRef {
  /** Just added: typing goes on in its fields. */
  readonly isNew: boolean
}

let opened: Opened | null = null

export const openedEntry = (): Opened | null => opened
export const openEntry = (entry: Opened | null): void => {
  opened = entry
}
