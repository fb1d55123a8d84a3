/** What a column of statuses or personnel actions says of a row: that the person has left, is on leave, or is there. */
import { plain } from './plain.ts'

export type Standing = 'there' | 'left' | 'leave'

const LEFT =
  words(`terminated, termination, terminate, term, ter, twp, twb, separated, separation, sep, resigned, resignation,
  retired, retirement, ret, rwp, rwb, withdrawn, dismissed, dismissal, discharged, deceased, death, dea, left, leaver, inactive, former,
  former employee, ex employee, laid off, layoff, terminated with pay, retired with pay, end of employment,
  inaktiv, ausgetreten, ausgeschieden, ruhestand, inactif, sorti, inactivo, baja`)
const LEAVE =
  words(`leave, on leave, leave of absence, loa, lwop, lof, unpaid leave, leave without pay, lwp, leave with pay, plv,
  paid leave, paid leave of absence, suspended, sus, suspension, furlough, furloughed, stc, short work break,
  beurlaubt, elternzeit, mutterschutz, conge, excedencia`)
const THERE =
  words(`active, act, current, employed, in service, hire, hired, new hire, hir, rehire, rehired, reh, promotion, promoted, pro,
  pay, pay rate change, pay change, merit, transfer, transferred, xfr, position change, pos, data change, dta, demotion, dem,
  return from leave, rfl, recall, rec, reclassification, rcl, job reclassification, jrc, probation, prb, completion of probation, prc,
  permanent, regular, temporary, provisional, aktiv, actif, activo`)
/** The letters of PeopleSoft's EMPL_STATUS. */
const LETTERS: Readonly<Record<string, Standing>> = {
  a: 'there',
  d: 'left',
  i: 'left',
  l: 'leave',
  p: 'leave',
  q: 'left',
  r: 'left',
  s: 'leave',
  t: 'left',
  u: 'left',
  v: 'left',
  w: 'leave',
  x: 'left',
}

/** Null: not a word of statuses. */
export function readStanding(text: string): Standing | null {
  const word = plain(text)
  if (LEFT.has(word)) return 'left'
  if (LEAVE.has(word)) return 'leave'
  return THERE.has(word) ? 'there' : (LETTERS[word] ?? null)
}

/** Are these statuses, for the most part? */
export const areStandings = (values: readonly string[]): boolean =>
  values.length > 0 && values.filter(value => readStanding(value) !== null).length >= values.length * 0.6

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(',').map(word => word.trim().replaceAll(/\s+/g, ' ')))
}
