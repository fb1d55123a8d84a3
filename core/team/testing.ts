/** For tests: rosters as text, and how they are read against a few classes. */
import type { ClassSummary } from '../contract/shapes.ts'
import type { PersonSummary } from '../contract/team-shapes.ts'
import { guessMapping } from './guess.ts'
import type { RosterMapping } from './model.ts'
import { prepareRoster, type RosterDraft } from './people.ts'
import { type RosterTable, tableOf } from './table.ts'
import { titleIndex } from './titles.ts'

type Titled = Pick<ClassSummary, 'id' | 'title' | 'code' | 'jurisdiction'>

const CLASSES: readonly Titled[] = [
  { id: 'us-mo/representative', title: 'Customer Service Representative', code: null, jurisdiction: 'us-mo' },
  { id: 'us-mo/lead', title: 'Lead Customer Service Representative', code: null, jurisdiction: 'us-mo' },
  { id: 'us-mo/supervisor', title: 'Customer Service Supervisor', code: null, jurisdiction: 'us-mo' },
  { id: 'us-ny/2515100', title: 'Customer Service Representative 1', code: '2515100', jurisdiction: 'us-ny' },
  { id: 'us-md/agent', title: 'Call Center Agent', code: 'CCA', jurisdiction: 'us-md' },
  { id: 'us-co/agent', title: 'Call Center Agent', code: null, jurisdiction: 'us-co' },
]

/** Lines of cells parted by bars. */
export const rosterOf = (text: string): RosterTable =>
  tableOf(
    text
      .trim()
      .split('\n')
      .map(line => line.split('|').map(cell => cell.trim())),
  )

export const titles = titleIndex(CLASSES)

/** What the catalogue of these tests knows. */
export const known = { title: titles.knows, place: (text: string) => text.startsWith('us-') }

export const guess = (text: string) => guessMapping(rosterOf(text), known)

/** Reads a roster to its end, by its own headers unless told. */
export function take(text: string, said: Partial<RosterMapping> = {}): RosterDraft {
  const table = rosterOf(text)
  const preparing = prepareRoster(
    table,
    { ...guess(text).mapping, ...said },
    {
      titles,
      jurisdictionOf: name => (name.startsWith('us-') ? name : null),
      fullTimeWeek: classId => (classId === 'us-md/agent' ? 35.5 : 40),
    },
  )
  while (!preparing.draft) preparing.step(3)
  return preparing.draft
}

/** A class as it is listed, of which no more is said. */
export const classSummaryOf = (id: string, more: Partial<ClassSummary> = {}): ClassSummary => ({
  id,
  jurisdiction: 'a',
  level: 2,
  series: null,
  title: id,
  documented: true,
  qualifications: 'minimum',
  code: null,
  grade: null,
  pay: null,
  tentative: false,
  yieldsKinds: true,
  ...more,
})

/** Somebody of whom nothing is stated. */
export const summaryOf = (id: string, more: Partial<PersonSummary> = {}): PersonSummary => ({
  id,
  name: id,
  unit: null,
  manager: null,
  present: null,
  title: null,
  since: null,
  edited: false,
  revision: 1,
  ...more,
})
