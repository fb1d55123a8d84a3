/** Licences that an appointment takes, or some positions, besides the qualifications. */
import type { IsoDate } from '../model/primitives.ts'
import { sayDate } from './dates.ts'

interface Needed {
  readonly licence: string
  readonly some?: boolean | undefined
}

/** As a fact of the class: "California driver's license, in some positions". */
export const licenceNeeded = ({ licence, some }: Needed): string =>
  `${licence}, ${some ? 'in some positions' : 'by the appointment'}`

/** Besides what the qualifications ask: whether the profile has it, and until when. */
export function sayLicenceNeeded(
  { licence, some, until }: Needed & { readonly until?: IsoDate | undefined },
  held: boolean,
): string {
  const has = held ? `has it${until === undefined ? '' : ` until ${sayDate(until)}`}` : 'does not list it'
  return `Besides the qualifications, ${some ? 'some positions take' : 'an appointment takes'} “${licence}”: the profile ${has}.`
}
