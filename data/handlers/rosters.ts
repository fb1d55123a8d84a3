/** Rosters on their way in: opened, prepared some rows at a time, looked at, taken in as one change. */
import type { Handlers, SlowHandlers } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import type { RosterPreview, RosterReading, SavedScenario } from '../../core/contract/team-shapes.ts'
import {
  compareRoster,
  doubtsOf,
  examplesOf,
  type Merged,
  outcomeOf,
  prepareRoster,
  reportCsv,
  type RosterTable,
  looksHeadless,
  settledTitles,
  titleIndex,
  withoutPeople,
  withNewIds,
  withoutWho,
} from '../../core/team/index.ts'
import type { RosterMapping } from '../../core/team/model.ts'
import { plain } from '../../core/team/plain.ts'
import { sayRoster } from '../../core/words/team.ts'
import type { RosterCells } from '../rosters/cells.ts'
import type { Reading, Task } from '../rosters/desk.ts'
import { prepareProfiles } from '../rosters/profiles.ts'
import { peoplesSheet } from '../rosters/peoples-sheet.ts'
import type { RosterReader } from '../rosters/reader.ts'
import { takeInTeam } from '../store/commands/team-commands.ts'
import { scenariosOf } from '../store/scenarios.ts'
import { mustFindTeam, peopleOf, peopleRevision, readTeamSummary } from '../store/teams.ts'
import { memory } from './memory.ts'
import type { Room } from './room.ts'
import { fittingMappings, rememberedFor } from './roster-mappings.ts'

type Names =
  | 'team.roster.doubts'
  | 'team.roster.begin'
  | 'team.roster.step'
  | 'team.roster.preview'
  | 'team.roster.report'
  | 'team.roster.apply'
  | 'team.roster.close'

/** Rows prepared in one step: a fraction of a second, so that a window shows progress and can stop. */
const STEP = 1000
/** Hours; where no crediting policy says otherwise. */
const FULL_TIME_WEEK = 40
/** Rosters held against their teams, in mind at once. */
const COMPARED = 4

export const slowRosterHandlers = (
  room: Room,
  reader: RosterReader,
): Pick<SlowHandlers, 'team.roster.read'> => ({
  'team.roster.read': async input => {
    if ('profiles' in input) {
      if (input.profiles.length === 0) throw new Refusal('bad-input', sayRoster.empty(), 'profiles')
      const reading = room.rosters.keepReading({ file: '', content: { profiles: input.profiles } })
      return { ...NOTHING_READ, reading, file: '', format: 'profiles', rows: input.profiles.length }
    }
    const { file, team } = input
    const { read, table, mapping, doubts } = await peoplesSheet(
      reader,
      input,
      knownOf(room),
      seen => rememberedFor(room, seen, team) !== null,
    )
    if (table.rows.length === 0) throw new Refusal('bad-input', whyNobody(file, read, table), 'file')
    return {
      reading: room.rosters.keepReading({ file, content: { table } }),
      file,
      format: read.format,
      sheets: read.sheets,
      sheet: read.sheet,
      rows: table.rows.length,
      columns: columnsOf(table),
      guess: mapping,
      doubts: [...doubts],
      notices: [...read.notices, ...(looksHeadless(table) ? [sayRoster.headless(table.headers)] : [])],
      fitting: fittingMappings(room, table).map(({ name }) => name),
      remembered: rememberedFor(room, table, team),
    }
  },
})

function whyNobody(file: string, { format }: RosterCells, { headers }: RosterTable): string {
  if (format === 'csv' && /\.xls[xm]?$/i.test(file)) return sayRoster.textAsWorkbook()
  return headers.length > 0 ? sayRoster.onlyHeaders() : sayRoster.empty()
}

const NOTHING_READ = {
  sheets: [],
  sheet: null,
  columns: [],
  guess: { columns: {} },
  doubts: [],
  notices: [],
  fitting: [],
  remembered: null,
} satisfies Partial<RosterReading>

export function rosterHandlers(room: Room, files: RosterReader): Pick<Handlers, Names> {
  const compared = memory<Merged[]>(COMPARED)
  return {
    'team.roster.doubts': ({ reading, mapping }) => doubtsIn(room.rosters.reading(reading), mapping),

    'team.roster.begin': ({ reading: id, mapping: said, team }) => {
      const reading = room.rosters.reading(id)
      if (team !== undefined) room.store.read(reader => mustFindTeam(reader, team))
      checkNames(room, said)
      const mapping = team === undefined ? said : withSettled(room, said, team)
      const [doubt] = doubtsIn(reading, mapping)
      if (doubt)
        throw new Refusal('bad-input', sayRoster.doubts(doubt.message), `mapping.columns.${doubt.field}`)
      const preparing =
        'profiles' in reading.content
          ? prepareProfiles(reading.content.profiles)
          : prepareRoster(reading.content.table, mapping, contextOf(room))
      const headers = 'table' in reading.content ? [...reading.content.table.headers] : []
      const task = room.rosters.keepTask({ mapping, headers, preparing, team: team ?? null })
      return { task, ...progressOf({ preparing }) }
    },

    'team.roster.step': ({ task: id }) => {
      const task = room.rosters.task(id)
      task.preparing.step(STEP)
      return progressOf(task)
    },

    'team.roster.preview': ({ task, from = 0, count = 10_000 }): RosterPreview => {
      const prepared = room.rosters.prepared(task)
      const { draft, team } = prepared
      const revision = team === null ? '' : room.store.read(reader => peopleRevision(reader, team))
      const merged = compared(`${task} ${revision}`, () =>
        compareRoster(draft.people, team === null ? [] : room.store.read(reader => peopleOf(reader, team)), {
          columns: columnsRead(prepared),
        }),
      )
      const differences = merged.map(({ difference }) => difference)
      const counted = (change: string): number => differences.filter(each => each.change === change).length
      const refused = new Set(
        draft.problems.flatMap(({ severity, row }) => (severity === 'refused' ? [row] : [])),
      )
      return {
        people: draft.people.length,
        counts: {
          new: counted('new'),
          changed: counted('changed'),
          gone: counted('gone'),
          same: counted('same'),
          conflicts: differences.filter(({ conflicts }) => conflicts.length > 0).length,
          unclear: counted('unclear'),
          moved: counted('moved'),
          refusedRows: refused.size,
        },
        differences: differences.filter(({ change }) => change !== 'same').slice(from, from + count),
        titles: [...draft.titles],
        lacking: [...draft.lacking],
        problems: draft.problems.slice(from, from + count),
        problemCount: draft.problems.length,
      }
    },

    'team.roster.report': ({ task }) => ({
      file: 'roster-report.csv',
      text: reportCsv(room.rosters.prepared(task).draft),
    }),

    'team.roster.apply': ({ task, name, gone = 'keep', leaveOut = [], remember, ...said }) => {
      const prepared = room.rosters.prepared(task)
      const { draft, team: known, mapping, headers } = prepared
      const before = known === null ? null : room.store.read(reader => readTeamSummary(reader, known))
      const team = before?.id ?? room.newId()
      const kept = before === null ? [] : room.store.read(reader => peopleOf(reader, before.id))
      const here = new Set(kept.map(({ id }) => id))
      const out = new Set(leaveOut.filter(id => !here.has(id)))
      const merged = compareRoster(withoutPeople(draft.people, out), kept, {
        overwrite: new Set(said.overwrite),
        renamed: new Set(said.renamed),
        replaced: new Set(said.replaced),
        columns: columnsRead(prepared),
      })
      room.store.change(takeInTeam, {
        team,
        name: before?.name ?? name ?? sayRoster.newTeam(),
        isNew: before === null,
        ...outcomeOf(merged, gone),
        scenarios: before === null ? [] : scenariosAfter(room, before.id, new Set(said.replaced), merged),
        remember: remember === undefined ? null : { name: remember, mapping: { ...mapping, headers } },
      })
      room.rosters.close({ task })
      return room.store.read(reader => readTeamSummary(reader, team))
    },

    'team.roster.close': ids => {
      // What is let go was read: another file may be being read by now.
      if (ids.reading === undefined && ids.task === undefined) files.stop()
      room.rosters.close(ids)
      return {}
    },
  }
}

/** With the titles that were settled for this team before; what is said now goes before. */
function withSettled(room: Room, said: RosterMapping, team: string): RosterMapping {
  const kept = room.store.read(reader => peopleOf(reader, team))
  const { classes } = room.catalogue().rules
  const settled = settledTitles(kept, titlesOf(room), id => classes.has(id))
  return { ...said, titles: { ...settled, ...said.titles } }
}

/** The what-ifs that change: those that named somebody whose id is another's now, or whose own is another. */
function scenariosAfter(
  room: Room,
  team: string,
  replaced: ReadonlySet<string>,
  merged: readonly Merged[],
): SavedScenario[] {
  const ids = new Map(
    merged.flatMap(({ formerly, person }) =>
      formerly !== undefined && person ? [[formerly, person.id]] : [],
    ),
  )
  return room.store
    .read(reader => scenariosOf(reader, team))
    .filter(({ steps }) =>
      steps.some(step => 'who' in step && step.who.some(id => replaced.has(id) || ids.has(id))),
    )
    .map(scenario => ({ ...scenario, steps: withNewIds(withoutWho(scenario.steps, replaced), ids) }))
}

/** Refuses (`not-found`) a class or jurisdiction that the catalogue does not have. */
function checkNames(room: Room, { jurisdiction, titles = {} }: RosterMapping): void {
  const { classOf, mustHaveJurisdiction } = room.catalogue()
  if (jurisdiction !== undefined) mustHaveJurisdiction(jurisdiction, 'mapping.jurisdiction')
  for (const [title, classId] of Object.entries(titles))
    if (classId !== null) classOf(classId, `mapping.titles.${title}`)
}

const progressOf = ({ preparing }: Pick<Task, 'preparing'>) => ({
  done: preparing.done,
  total: preparing.total,
  finished: preparing.draft !== null,
})

const doubtsIn = ({ content }: Reading, mapping: RosterMapping) =>
  'table' in content ? doubtsOf(content.table, mapping) : []

const columnsOf = (table: RosterTable): RosterReading['columns'] =>
  table.headers.map((header, column) => ({
    header,
    examples: examplesOf(table, column),
    filled: table.rows.filter(row => (row[column] ?? '') !== '').length,
  }))

const knownOf = (room: Room) => {
  const placeOf = placesOf(room)
  return { title: titlesOf(room).knows, place: (text: string) => placeOf(text) !== null }
}

const titlesOf = (room: Room) => titleIndex(room.catalogue().overview.classes)

/** Jurisdictions by any of their names. */
function placesOf(room: Room): (text: string) => string | null {
  const named = new Map(
    room
      .catalogue()
      .overview.jurisdictions.flatMap(({ id, name, shortName }) =>
        [id, name, shortName].map(text => [plain(text), id]),
      ),
  )
  return text => named.get(plain(text)) ?? null
}

function contextOf(room: Room): Parameters<typeof prepareRoster>[2] {
  const { rules } = room.catalogue()
  return {
    titles: titlesOf(room),
    jurisdictionOf: placesOf(room),
    fullTimeWeek: classId => {
      const place = classId === null ? undefined : rules.classes.get(classId)?.jurisdiction
      return rules.jurisdictions.get(place ?? '')?.policy?.fullTimeWeek ?? FULL_TIME_WEEK
    },
  }
}

/** Profiles have no columns: each is whole. */
const columnsRead = ({ mapping, headers }: Task): RosterMapping['columns'] | undefined =>
  headers.length === 0 ? undefined : mapping.columns
