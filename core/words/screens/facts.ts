/** Words of the facts of a class, as they are edited under review and on file. */
import type { Pay } from '../../model/catalogue.ts'
import { payPeriod } from './ladder.ts'

const PERIODS: readonly Pay['period'][] = ['year', 'month', 'two-weeks', 'hour']

export const factWords = {
  jurisdiction: 'Jurisdiction',
  title: 'Title',
  code: 'Code',
  grade: 'Grade',
  level: 'Level of responsibility (ours)',
  series: 'Series',
  sort: 'Its qualifications are',
  abolished: 'Abolished on',
  abolishedHelp:
    'Empty while it is in force. From that day on nobody is appointed to it; service in it still counts.',
  means: 'On file it is',
  meansHelp:
    'By its code or title. Choose one where these do not tell: it is called otherwise by now, or goes on after a split. Empty: a new class.',
  minimum: 'a minimum',
  typical: 'typical, no minimum',
  emptyTitle: 'A class needs a title.',
  payMin: 'Pay from, in dollars',
  payMax: 'to',
  payPeriod: 'Paid',
  payPeriods: PERIODS.map(id => ({ id, name: payPeriod({ period: id }) })),
  payFaults: {
    half: 'Pay has two ends: write both, or neither. Of one figure write it twice.',
    backwards: 'Pay begins higher than it ends.',
  },
  unplaced: 'The rest shows when it is said where the class is from.',
}
/** What service in a class counts as. */
export const yieldWords = {
  label: 'What a year in it counts as',
  help: 'Besides work, and service in the class itself. Whoever holds or held the class is credited with these kinds.',
  none: 'Nothing, as far as is on file, beyond work and service in the class itself.',
  add: 'Add a kind of experience',
  note: (kind: string) => `Note on ${kind}`,
  noteHint: 'a note, as “lead positions only”',
  remove: (kind: string) => `Not ${kind}`,
}
