/** Words of a roster on its way in: its columns, what it would do, what was noticed. */
import type { Facet, RosterDoubt, TitleMatch } from '../../contract/team-shapes.ts'
import type { HoursUnit, RosterField } from '../../team/model.ts'
import { FIELD_WORDS } from '../team.ts'
import { count } from './figures.ts'

export const rosterWords = {
  title: 'Open a roster',
  profilesTitle: (profiles: number) => `Open ${count(profiles, 'profile')}`,
  update: (team: string) => `Update ${team}`,
  dropped: (file: string) => `Whose roster is ${file}: this team’s as it is now, or another’s?`,
  asNew: 'Begin a new team',
  columns: 'Which column is what',
  column: 'Column of the roster',
  examples: 'Examples',
  means: 'Is read as',
  ignore: 'nothing',
  moreColumns: (more: number) => `Show ${count(more, 'more column')}, read as nothing`,
  sheet: 'Sheet',
  hidden: 'hidden',
  kept: 'Mapping',
  keptNone: 'as guessed',
  keptChanged: 'as changed here',
  jurisdiction: 'Titles are looked for first in',
  anyJurisdiction: 'any jurisdiction',
  dateOrder: (column: string) => `Dates in “${column}”`,
  dayFirst: 'Day first (31/12)',
  monthFirst: 'Month first (12/31)',
  hours: 'The hours are',
  choose: 'Choose…',
  hoursShown: 'as header and figures show',
  read: (name: string) => `Read as remembered under “${name}”: the headers are the same.`,
  which: (field: string, why: RosterDoubt['why']) =>
    why === 'hire-date' || why === 'no-start' ? 'The start in the present class is' : `The ${field} is`,
  quoted: (header: string) => `“${header}”`,
  noneOf: (why: RosterDoubt['why']) =>
    why === 'hire-date'
      ? 'not in the file: that is the day of hire'
      : why === 'no-start'
        ? 'not in the file'
        : 'none of these',
  doubts: 'Settle these first',
  next: 'Read the people',
  back: 'Back to the columns',
  profilesBack: 'Back',
  preparing: 'Reading the people…',
  stop: 'Stop',
  preview: 'What this would do',
  name: 'Name of the team',
  newTeam: 'My team',
  apply: 'Take it in',
  applyWithout: 'Take it in without them',
  applying: 'Taking it in…',
  leaveTitle: 'Leave this roster?',
  leaveBody: 'Nothing of it is taken in, and what you settled of its columns and titles is not kept.',
  leave: 'Leave it',
  stay: 'Go on with it',
  gone: 'People no longer in the roster',
  goneUnsaid: 'Keep or remove them?',
  goneOr: {
    keep: 'Keep them: they count as before',
    remove: 'Remove them (undo brings them back)',
  },
  goneFirst: 'Say first whether people no longer in the roster stay.',
  overwrite: 'Let the roster overwrite what was changed by hand here',
  remember: 'Remember the mapping as',
  rememberHint: 'empty: not remembered',
  confirm: 'Take these titles for these classes',
  titles: 'Job titles that are no class as written',
  titlesHelp:
    'Choose the class each stands for, or leave it open: then the job counts only by its dates and kinds. A class proposed here is used only when you take it.',
  settledTitles: (titles: number) => `${count(titles, 'job title')} taken as you chose`,
  titleAt: (title: string, place: string) => (place === '' ? title : `${title}, ${place}`),
  problems: 'What was noticed',
  saveReport: 'Save the whole report…',
  rows: (rows: readonly number[]) =>
    rows.length === 1
      ? `row ${rows[0]}`
      : rows.length <= 4
        ? `rows ${rows.join(', ')}`
        : `rows ${rows.slice(0, 3).join(', ')} and ${(rows.length - 3).toLocaleString('en-US')} more`,
  nobodyOf: (team: string) =>
    `Nobody of ${team} is in this roster. If it is another team’s, cancel and open it as a new team; if it is this one’s, its ids are others than before.`,
  moreDifferences: (more: number) => `and ${more.toLocaleString('en-US')} more people`,
  moreFindings: (more: number) => `and ${more.toLocaleString('en-US')} more findings: in the whole report`,
  newHelp:
    '“New” may also be somebody who was removed for good here: nothing is kept by which they could be known again. Leave out whom you do not want back.',
  unclear: 'Is this the same person?',
  unclearHelp:
    'The id is that of somebody here, but no word of the name is: some systems give an id again. Until you say who it is, the person here stays as they are.',
  unclearNames: (id: string, here: string, roster: string) => `${id}: ${here} here, ${roster} in the roster`,
  whoIs: (id: string) => `Who ${id} is`,
  who: {
    unsaid: 'not said: left as it is here',
    renamed: 'the same person, under another name',
    replaced: 'somebody else now, in their place',
  },
  moved: 'Has this person another id now?',
  movedHelp:
    'Somebody of this name is here under an id that the roster no longer has. Until you say who it is, the person here stays as they are, and nobody is counted twice.',
  movedIds: (name: string, here: string, roster: string) => `${name}: ${here} here, ${roster} in the roster`,
  movedWho: {
    unsaid: 'not said: left as it is here',
    renamed: 'the same person, under another id',
    replaced: 'somebody else of the same name',
  },
  allMoved: (people: number) => `They are the same people, all ${people.toLocaleString('en-US')}`,
  unreadStays: 'What no column is read as stays as it is here; what follows holds for people who are new.',
  leaveOut: 'Leave out',
  none: 'Nothing new: the roster says what is here already.',
  tookIn: (name: string, people: number) =>
    `Took in ${name}: it has ${count(people, 'person', 'people')} now`,
} as const

const HOURS_UNITS: Record<HoursUnit, string> = {
  week: 'hours a week',
  'two-weeks': 'hours of two weeks (80)',
  month: 'hours a month (173)',
  year: 'hours a year (2,080)',
  fte: 'a part of full time (0.5)',
  percent: 'per cent (50)',
}
export const sayHoursUnit = (unit: HoursUnit): string => HOURS_UNITS[unit]

export const fieldName = (field: RosterField): string => FIELD_WORDS[field]

export const doubtText = ({ message }: RosterDoubt): string => `${message}.`

const FACET_NAMES: Record<Facet, string> = {
  name: 'name',
  unit: 'unit',
  manager: 'manager',
  work: 'jobs',
  education: 'study',
  certificates: 'licences',
}

const LISTS: ReadonlySet<Facet> = new Set(['work', 'education', 'certificates'])

/** "unit: Desk became Mail", "jobs: added Lead, 16 Nov 2026"; where a hand changed it here, who says what. */
export function sayFacetChange(
  { facet, here, roster }: { facet: Facet; here: string; roster: string },
  isConflict: boolean,
): string {
  const [own, theirs] = [here || 'nothing', roster || 'nothing']
  if (isConflict) return `${FACET_NAMES[facet]}: by hand here ${own}; in the roster ${theirs}`
  // The others of a list are as they were.
  if (LISTS.has(facet) && here === '') return `${FACET_NAMES[facet]}: added ${theirs}`
  if (LISTS.has(facet) && roster === '') return `${FACET_NAMES[facet]}: no longer ${own}`
  return `${FACET_NAMES[facet]}: ${own} became ${theirs}`
}

export const sayCounts = (
  counts: Record<
    'new' | 'changed' | 'gone' | 'same' | 'conflicts' | 'unclear' | 'moved' | 'refusedRows',
    number
  >,
): string[] => [
  ...(counts.new > 0 ? [`${counts.new.toLocaleString('en-US')} new`] : []),
  ...(counts.changed > 0 ? [`${counts.changed.toLocaleString('en-US')} changed`] : []),
  ...(counts.gone > 0 ? [`${counts.gone.toLocaleString('en-US')} no longer in it`] : []),
  ...(counts.same > 0 ? [`${counts.same.toLocaleString('en-US')} the same`] : []),
  ...(counts.conflicts > 0
    ? [`${counts.conflicts.toLocaleString('en-US')} changed by hand here and otherwise there`]
    : []),
  ...(counts.unclear > 0 ? [`${count(counts.unclear, 'id')} of somebody here under another name`] : []),
  ...(counts.moved > 0 ? [`${count(counts.moved, 'name')} of somebody here under another id`] : []),
  ...(counts.refusedRows > 0 ? [`${count(counts.refusedRows, 'row')} not taken`] : []),
]

export const changeWord = {
  new: 'new',
  changed: 'changed',
  gone: 'no longer in it',
  same: 'the same',
  unclear: 'is here, under another name in the roster',
  moved: 'is here, under another id in the roster',
} as const

export function titleState({ how, people, proposals: [first, second] }: TitleMatch): string {
  const who = count(people, 'person', 'people')
  switch (how) {
    case 'confirmed':
      return `${who}; as you chose`
    case 'proposed':
      return first?.likeness === second?.likeness
        ? `${who}; each of these is as like it:`
        : `${who}; is it this class?`
    case 'several':
      return `${who}; each of these has this title:`
    case 'exact':
    case 'none':
      return who
    default:
      return how satisfies never
  }
}
