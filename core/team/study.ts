/** A cell about education → entries of a profile. What is no degree of the table stays as written: the rules say so. */
import type { Education } from '../model/profile.ts'
import type { PartialDate } from '../model/primitives.ts'
import { isNothing } from './plain.ts'

const HOURS =
  /(\d+(?:\.\d+)?)\s*(quarter|semester)?\s*(?:college\s+)?(?:credit\s*hours?|credits?|hours?|s\.?h\.?)\b/i

/** Several in one cell are parted by a semicolon, a bar or a line. A comma may part a degree from its field. */
export function readEducation(text: string, earned: PartialDate | null): Education[] {
  return text
    .split(/[;|\n]+/)
    .map(part => part.trim())
    .filter(part => !isNothing(part))
    .map(part => entryOf(part, earned))
}

function entryOf(text: string, earned: PartialDate | null): Education {
  const hours = HOURS.exec(text)
  const rest = (hours ? text.replace(hours[0], '') : text)
    .replaceAll(/[()]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const [studyType = '', ...field] = rest.split(/\s*,\s*|\s+-\s+|\s*:\s*/)
  const ladder = hours ? hoursOf(Number(hours[1]), hours[2]?.toLowerCase() === 'quarter') : null
  return {
    ...(studyType !== '' && { studyType }),
    ...(field.length > 0 && { area: field.join(', ') }),
    ...(earned !== null && { endDate: earned }),
    ...(ladder && { ladder }),
  }
}

const hoursOf = (hours: number, quarter: boolean): Education['ladder'] =>
  quarter ? { quarterHours: hours } : { semesterHours: hours }
