/** Licences that an appointment takes, or some positions, besides the qualifications. */
import type { Note } from '../model/answer.ts'
import type { Profile } from '../model/profile.ts'
import { sayDate } from './dates.ts'
import { sayCertificate } from './entries.ts'
import { joined, quoted } from './lists.ts'

interface Needed {
  readonly licence: string
  readonly some?: boolean | undefined
}

/** As a fact of the class: "California driver's license, in some positions". */
export const licenceNeeded = ({ licence, some }: Needed): string =>
  `${licence}, ${some ? 'in some positions' : 'by the appointment'}`

type AlsoNeeded = Extract<Note, { code: 'also-needed' }>

/** Besides what the qualifications ask: whether the profile has it, and until when. */
export function sayLicenceNeeded(note: AlsoNeeded, profile: Profile): string {
  const takes = note.some ? 'some positions take' : 'an appointment takes'
  return `Besides the qualifications, ${takes} “${note.licence}”: the profile ${sayStanding(note, profile)}.`
}

function sayStanding({ held, until, over, like }: AlsoNeeded, profile: Profile): string {
  if (held) return `has it${until === undefined ? '' : ` until ${sayDate(until)}`}`
  if (over !== undefined) return `had it until ${sayDate(over)}`
  return like === undefined
    ? 'does not list it'
    : `has ${joined(like.map(index => quoted(sayCertificate(profile, index))))}; if that is it, write it so`
}
