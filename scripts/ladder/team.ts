/** `team`: a roster against every class. Nothing of the roster is stored. */
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Output } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import type { RosterDoubt } from '../../core/contract/team-shapes.ts'
import {
  cellAt,
  fieldsOf,
  isToldOnce,
  type Matrix,
  noticesOf,
  readMapFile,
  ROSTER_MEGABYTES,
  silentTitles,
  withMapping,
} from '../../core/team/index.ts'
import type { SaidMapping } from '../../core/team/map-file.ts'
import type { RosterMapping } from '../../core/team/model.ts'
import { sayFile } from '../../core/words/command-line/words.ts'
import { printTeam } from '../../core/words/command-line/team.ts'
import { sayMapRemedy, sayRoster, saySilent } from '../../core/words/team.ts'
import { needed } from '../options.ts'
import { command, type World } from './command.ts'
import { readBytes, readText, within } from './files.ts'
import { wholeMatrix } from './team-options.ts'

const MAP_MEGABYTES = 4
export const team = command('team', {
  options: { roster: 'value', map: 'value', sheet: 'value', 'as-of': 'value' },
  async run(options, world) {
    const { task, notices: ofFile } = await prepareTeam(options, world)
    const { problems, lacking, titles } = world.ask('team.roster.preview', { task })
    const asOf = options.value('as-of') ?? world.today
    const matrix = wholeMatrix(world.ask, { task, asOf, classIds: undefined })
    const people = world.ask('team.people', { of: { task }, asOf })
    const names = new Map(people.map(({ id, name }) => [id, name]))
    const answer = {
      asOf,
      people: peopleOf(matrix, names),
      bench: world.ask('team.bench', { of: { task }, asOf }).map(counted),
      notices: [
        ...ofFile,
        ...lacking,
        ...saySilent(silentTitles(people, world.ask('catalogue.overview', {}))),
      ],
      problems,
    }
    return { json: answer, text: printTeam(answer, titles) }
  },
})

/** The people of `--roster`, read by `--map` and what is guessed, for this run alone; and what was noticed of the file. */
export async function prepareTeam(
  options: { readonly value: (name: 'roster' | 'map' | 'sheet') => string | undefined },
  world: World,
): Promise<{ task: string; notices: readonly string[] }> {
  const name = needed('--roster FILE', options.value('roster'))
  const map = options.value('map')
  const said = map === undefined ? { columns: {} } : readMap(map, world)
  const reading = await world.askSlowly('team.roster.read', readRoster(name, options.value('sheet'), world))
  const mapping = settled(reading, said, world)
  return {
    task: prepare(world, reading.reading, mapping),
    notices: [...reading.notices, ...otherSheets(reading), ...readAs(mapping)],
  }
}

/** In a window it stands in a table. */
const readAs = (mapping: RosterMapping): string[] => {
  const columns = fieldsOf(mapping)
  return columns.length === 0 ? [] : [sayRoster.readAs(columns, mapping.dates), ...noticesOf(mapping)]
}

/** In a window they stand in a list. */
function otherSheets({ sheets, sheet }: Output<'team.roster.read'>): string[] {
  const others = sheets.flatMap(({ name, hidden }) => (hidden || name === sheet ? [] : [name]))
  return sheet === null || others.length === 0 ? [] : [sayRoster.otherSheets(sheet, others)]
}

function readRoster(name: string, sheet: string | undefined, { folder }: World) {
  const path = resolve(folder, name)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return { profiles: profilesIn(path, name) }
  const base64 = readBytes(path, name, ROSTER_MEGABYTES).toString('base64')
  return { file: name, base64, sheet }
}

function profilesIn(path: string, name: string) {
  const files = readdirSync(path).filter(file => file.toLowerCase().endsWith('.json'))
  if (files.length === 0) throw new Refusal('bad-input', sayFile.noProfiles(name), '--roster')
  return files.toSorted().map(file => ({ file, text: readText(join(path, file), file, ROSTER_MEGABYTES) }))
}

function readMap(name: string, { folder }: World): SaidMapping {
  const text = readText(resolve(folder, name), name, MAP_MEGABYTES)
  return within(name, () => readMapFile(text))
}

/** The guess with what the person says; what stays open is refused, with how to settle it. */
function settled(reading: Output<'team.roster.read'>, said: SaidMapping, { ask }: World): RosterMapping {
  if (reading.format === 'profiles') return { columns: {} }
  const mapping = withMapping(reading.guess, said)
  const open = [
    ...reading.doubts.filter(each => isToldOnce(each) && said.columns[each.field] === undefined),
    ...ask('team.roster.doubts', { reading: reading.reading, mapping }),
  ]
  if (open.length > 0) throw new Refusal('bad-input', open.map(withRemedy).join('; '), '--roster')
  return mapping
}

const withRemedy = ({ field, why, columns, message }: RosterDoubt): string =>
  `${message}: ${sayMapRemedy(field, why, columns)}`

function prepare({ ask }: World, reading: string, mapping: RosterMapping): string {
  const { task } = ask('team.roster.begin', { reading, mapping })
  while (!ask('team.roster.step', { task }).finished);
  return task
}

/** Whoever meets it but holds it not, as the outer form has it; who would step down is among them, and told besides. */
const counted = ({ higher, ...row }: Output<'team.bench'>[number]) => ({
  ...row,
  ready: row.ready + higher.ready,
  within6m: row.within6m + higher.within6m,
  within12m: row.within12m + higher.within12m,
  within24m: row.within24m + higher.within24m,
  higher: higher.ready,
})

const peopleOf = (matrix: Matrix, names: ReadonlyMap<string, string>) =>
  matrix.people.map((id, row) => ({
    id,
    name: names.get(id) ?? '',
    classes: matrix.classIds.map((classId, column) => {
      const { status, unstated, eligibleOn } = cellAt(matrix, row, column)
      // The rules take study that is not stated as absent.
      return unstated
        ? { classId, status: 'not-met' as const, eligibleOn, unstated: true }
        : { classId, status, eligibleOn }
    }),
  }))
