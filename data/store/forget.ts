/**
 * Removing people for good: from their records, from the log of changes with every image in it, from remembered window
 * state, and from every copy in `backups/`. docs/decisions/team-privacy.md says what that reaches and what not.
 */
import { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import type { Forgotten } from '../../core/contract/team-shapes.ts'
import { Person, ScenarioStep } from '../../core/team/model.ts'
import { withoutWho } from '../../core/team/scenario.ts'
import { unnamed } from '../../core/team/unnamed.ts'
import { sayNoPerson, sayTeamChange } from '../../core/words/team.ts'
import type { Reader, Writer } from './handle.ts'
import { changeChecksum, LoggedChange, loggedRows, rowChecksum } from './log.ts'
import { listProfiles } from './profiles.ts'
import { type Image, imageOf, readImage, type Stamp, writeRecord } from './records.ts'
import { Id, readBody } from './shapes.ts'
import type { Store } from './store.ts'
import { mustFindTeam, personImage, readPersonImage, recordOf } from './teams.ts'

/** Whom: some people of a team, or (null) the team with all of them. */
interface Whom {
  readonly team: string
  readonly people: ReadonlySet<string> | null
}

/** Refuses (`not-found`) people, or a team, of whom neither the records nor the log nor a backup know anything. */
export function forgetPeople(store: Store, team: string, ids: readonly string[] | null): Forgotten {
  const whom: Whom = { team, people: ids && new Set(ids) }
  const inCopies = store.readBackups(reader => tracesOf(reader, whom))
  const found = store.read(reader => {
    const traces = together([tracesOf(reader, whom), ...inCopies])
    // A team that was removed, or whose import was undone, is no longer here; the log or a backup has its people still.
    if (traces.ids.size === 0) mustFindTeam(reader, team)
    if (ids?.some(id => !traces.ids.has(recordOf(team, id))))
      throw new Refusal('not-found', sayNoPerson(), 'people')
    const profiles = listProfiles(reader).filter(({ name }) => traces.names.has(name))
    return {
      ...traces,
      profiles: profiles.map(({ name }) => name),
      teams: ids ? otherTeams(reader, team, traces.names) : [],
      live: new Set(reader.all(Id, 'SELECT id FROM teams').map(({ id }) => id)),
      inSight: new Set(reader.all(Id, 'SELECT id FROM team_people').map(({ id }) => id)),
    }
  })
  const { cleaned, deleted } = store.forget(writer => scrub(writer, whom, found), [...found.names])
  const { profiles, teams } = found
  return { people: found.ids.size, cleaned, deleted, profiles, teams }
}

/** Teams in sight in which somebody of these names stands: other people for all we know, left as they are. */
const otherTeams = (reader: Reader, team: string, names: ReadonlySet<string>): string[] =>
  reader
    .all(
      z.object({ team: z.string(), name: z.string() }),
      `SELECT DISTINCT teams.name AS team, team_people.name FROM team_people JOIN teams ON teams.id = team
         WHERE team <> ?`,
      team,
    )
    .flatMap(each => (names.has(each.name) ? [each.team] : []))

interface Traces {
  /** Ids of records. */
  readonly ids: ReadonlySet<string>
  /** Every name they ever had here. */
  readonly names: ReadonlySet<string>
}

const together = (all: readonly Traces[]): Traces => ({
  ids: new Set(all.flatMap(({ ids }) => [...ids])),
  names: new Set(all.flatMap(({ names }) => [...names])),
})

function tracesOf(reader: Reader, { team, people }: Whom): Traces {
  const ids = new Set<string>()
  const names = new Set<string>()
  const take = (image: Image): void => {
    if (image === null) return
    const columns = readPersonImage(image)
    if (columns[0] !== team || (people !== null && !people.has(columns[1]))) return
    ids.add(recordOf(team, columns[1]))
    names.add(columns[3])
    if (columns[7] !== null) names.add(readBody(Person, columns[7], '').name)
  }
  for (const { id } of reader.all(Id, 'SELECT id FROM team_people WHERE team = ?', team))
    take(readImage(reader, 'person', id))
  for (const row of loggedRows(reader, 'person')) {
    take(row.before)
    take(row.after)
  }
  return { ids, names }
}

/** In one database, in a transaction of the caller's. */
function scrub(writer: Writer, whom: Whom, known: Known): void {
  scrubOne(writer, whom)
  for (const gone of namesakesGone(writer, whom.team, known)) scrubOne(writer, gone)
}

interface Known {
  readonly names: ReadonlySet<string>
  /** Teams in sight, also while a backup is cleaned that has others. */
  readonly live: ReadonlySet<string>
  /** Records of people in sight, the same. */
  readonly inSight: ReadonlySet<string>
}

/**
 * People of these names whom only the log or a backup still knows, in teams that are gone, and in this one under another
 * id: they were there under it before a new personnel system gave them theirs.
 */
function namesakesGone(reader: Reader, here: string, { names, live, inSight }: Known): Whom[] {
  const stored = reader.all(Id, 'SELECT id FROM team_people').map(({ id }) => readImage(reader, 'person', id))
  const logged = loggedRows(reader, 'person').flatMap(({ before, after }) => [before, after])
  const gone = new Map<string, Set<string>>()
  for (const image of [...stored, ...logged]) {
    if (image === null) continue
    const [team, id, , name] = readPersonImage(image)
    const isGone = !live.has(team) || (team === here && !inSight.has(recordOf(team, id)))
    if (isGone && names.has(name)) gone.set(team, (gone.get(team) ?? new Set()).add(id))
  }
  return [...gone].map(([team, people]) => ({ team, people }))
}

function scrubOne(writer: Writer, whom: Whom): void {
  const { ids, names } = tracesOf(writer, whom)
  const without = withoutOf(whom, [...names])
  const touched = scrubLog(writer, ids, without)
  if (whom.people === null) writer.run("DELETE FROM changed_rows WHERE record = 'team' AND id = ?", whom.team)
  scrubRecords(writer, whom, ids, without)
  relabel(writer, touched, [...names])
  scrubSettings(writer, whom, [...names])
}

type Kind = 'person' | 'scenario'
type Without = (kind: Kind, image: Image) => Image

/** An image with nothing left of the people; null where the record goes. */
const withoutOf =
  (whom: Whom, names: readonly string[]): Without =>
  (kind, image) => {
    if (image === null) return null
    return kind === 'person' ? withoutManager(whom, image) : withoutSteps(whom, names, image)
  }

function withoutManager({ team, people }: Whom, image: string): Image {
  const [own, id, position, name, unit, manager, document, imported] = readPersonImage(image)
  if (own !== team) return image
  if (people === null || people.has(id)) return null
  const free = <P extends Pick<Person, 'manager'>>(person: P): P =>
    person.manager !== null && people.has(person.manager) ? { ...person, manager: null } : person
  const before = imported === null ? null : readBody(Person, imported, name)
  return personImage(team, {
    ...free({ id, position, name, unit, manager }),
    document: JSON.parse(document),
    imported: before && free(before),
  })
}

const ScenarioColumns = z.tuple([z.string(), z.string(), z.string(), z.string()])

function withoutSteps({ team, people }: Whom, names: readonly string[], image: string): Image {
  const [own, name, steps, savedAt] = ScenarioColumns.parse(JSON.parse(image))
  if (own !== team) return image
  if (people === null) return null
  const before = readBody(z.array(ScenarioStep), steps, name)
  const isAbout = before.some(step => 'who' in step && step.who.some(id => people.has(id)))
  const named = names.filter(each => isAbout || name.includes(each))
  return imageOf([own, unnamed(name, named), JSON.stringify(withoutWho(before, people)), savedAt])
}

function scrubRecords(
  writer: Writer,
  { team, people }: Whom,
  ids: ReadonlySet<string>,
  without: Without,
): void {
  const stamp: Stamp = { at: '', revision: 0 }
  for (const id of ids) writeRecord(writer, 'person', id, null, stamp)
  const kept = writer.all(
    z.object({ id: z.string(), at: z.string(), revision: z.int() }),
    'SELECT id, updated_at AS at, revision FROM team_people WHERE team = ?',
    team,
  )
  for (const { id, ...own } of kept) rewrite(writer, 'person', id, without, own)
  for (const { id } of writer.all(Id, 'SELECT id FROM team_scenarios WHERE team = ?', team))
    rewrite(writer, 'scenario', id, without, stamp)
  if (people === null) writeRecord(writer, 'team', team, null, stamp)
}

function rewrite(writer: Writer, kind: Kind, id: string, without: Without, stamp: Stamp): void {
  const before = readImage(writer, kind, id)
  const after = without(kind, before)
  if (after !== before) writeRecord(writer, kind, id, after, stamp)
}

/** Rows of the people go; images of others are rewritten, all of one record alike, so that undo still fits. Answers the changes touched. */
function scrubLog(writer: Writer, ids: ReadonlySet<string>, without: Without): ReadonlySet<number> {
  const touched = new Set<number>()
  for (const kind of ['person', 'scenario'] as const)
    for (const row of loggedRows(writer, kind)) {
      const after = { ...row, before: without(kind, row.before), after: without(kind, row.after) }
      if (after.before === row.before && after.after === row.after) continue
      touched.add(row.change)
      if (ids.has(row.id) || after.before === after.after)
        writer.run('DELETE FROM changed_rows WHERE change = ? AND step = ?', row.change, row.step)
      else
        writer.run(
          'UPDATE changed_rows SET before = ?, after = ?, checksum = ? WHERE change = ? AND step = ?',
          after.before,
          after.after,
          rowChecksum(row.change, row.step, after),
          row.change,
          row.step,
        )
    }
  return touched
}

/** Changes that named them, or of which nothing is left, no longer do. */
function relabel(writer: Writer, touched: ReadonlySet<number>, names: readonly string[]): void {
  writer.run('DELETE FROM changes WHERE id NOT IN (SELECT change FROM changed_rows)')
  const all = writer.all(LoggedChange, 'SELECT id, command, arguments, label, at, undone FROM changes')
  for (const change of all) {
    const named = names.some(name => change.label.includes(name))
    if (!named && !touched.has(change.id)) continue
    const clean = {
      ...change,
      label: named ? sayTeamChange.forgotten() : unnamed(change.label, names),
      arguments: '{}',
    }
    writer.run(
      'UPDATE changes SET label = ?, arguments = ?, checksum = ? WHERE id = ?',
      clean.label,
      clean.arguments,
      changeChecksum(clean),
      clean.id,
    )
  }
}

/** Window state that names them, or a place of the team's screens that is theirs. */
function scrubSettings(writer: Writer, { team, people }: Whom, names: readonly string[]): void {
  const Row = z.object({ name: z.string(), value: z.string() })
  for (const { name, value } of writer.all(Row, 'SELECT name, value FROM settings')) {
    const isTheirs =
      names.some(each => value.includes(JSON.stringify(each).slice(1, -1))) ||
      (people === null
        ? value.includes(team)
        : name.startsWith('team') && [...people].some(id => value.includes(JSON.stringify(id).slice(1, -1))))
    if (isTheirs) writer.run('DELETE FROM settings WHERE name = ?', name)
  }
}
