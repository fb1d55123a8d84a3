/** An entry that another screen added: Me opens with it selected, and typing goes on in its fields. */
import type { EntryRef } from '../../core/charts/timeline/profile.ts'
import type { Certificate, Education } from '../../core/model/profile.ts'

export type Begun =
  | { readonly section: 'certificates'; readonly entry: Certificate }
  | { readonly section: 'education'; readonly entry: Education }

let begun: EntryRef | null = null

export const begunEntry = (): EntryRef | null => begun
export const setBegun = (entry: EntryRef | null): void => {
  begun = entry
}
