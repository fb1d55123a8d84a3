/** Teams and their people as they are kept. */
import { z } from 'zod'
import type { IsoDate } from '../../core/model/primitives.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import type { PersonSummary, StoredPerson, TeamSummary } from '../../core/contract/team-shapes.ts'
import { Profile } from '../../core/model/profile.ts'
import { Person } from '../../core/team/model.ts'
import { presentJob } from '../../core/team/present.ts'
import { sayNoPerson, sayNoTeam, sayTeamRecord } from '../../core/words/team.ts'
import type { Reader } from './handle.ts'
import { type Image, imageOf, recordChecksum } from './records.ts'
import { Bytes, Count, mustMatch, readBody } from './shapes.ts'

export interface KeptTeam {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly updatedAt: string
}

/** A person with what the last import said of them: hand edits are the difference. null: made by hand. */
export interface KeptPerson extends Person {
  readonly position: number
  readonly imported: Person | null
  readonly revision: number
}

const TeamRow = z.object({
  id: z.string(),
  name: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  revision: z.int(),
  checksum: Bytes,
})

const PersonRow = z.object({
  id: z.string(),
  team: z.string(),
  person: z.string(),
  position: z.int(),
  name: z.string(),
  unit: z.string().nullable(),
  manager: z.string().nullable(),
  document: z.string(),
  imported: z.string().nullable(),
  updated_at: z.string(),
  revision: z.int(),
  checksum: Bytes,
})

/** The id of a person's record. */
export const recordOf = (team: string, person: string): string => `${team}/${person}`

export const teamImage = ({ name, createdAt }: Pick<KeptTeam, 'name' | 'createdAt'>): string =>
  imageOf([name, createdAt])

/** Of an image, as `teamImage` makes it. */
export function teamNameIn(image: NonNullable<Image>): string {
  const [name] = z.tuple([z.string(), z.string()]).parse(JSON.parse(image))
  return name
}

export const personImage = (
  team: string,
  { id, position, name, unit, manager, document, imported }: Omit<KeptPerson, 'revision'>,
): string =>
  imageOf([
    team,
    id,
    position,
    name,
    unit,
    manager,
    JSON.stringify(document),
    imported && JSON.stringify(imported),
  ])

/** An image of a person as columns in the order of `personImage`, to be made another. */
export const readPersonImage = (image: NonNullable<Image>): PersonColumns =>
  PersonColumns.parse(JSON.parse(image))
const PersonColumns = z.tuple([
  z.string(),
  z.string(),
  z.number(),
  z.string(),
  z.string().nullable(),
  z.string().nullable(),
  z.string(),
  z.string().nullable(),
])
type PersonColumns = z.infer<typeof PersonColumns>

/** Refuses (`not-found`) a team that is not here. */
export function mustFindTeam(reader: Reader, id: string, field = 'team'): KeptTeam {
  const row = reader.get(TeamRow, 'SELECT * FROM teams WHERE id = ?', id)
  if (!row) throw new Refusal('not-found', sayNoTeam(), field)
  return keptTeam(row)
}

/** Every team, the one changed last first. */
export const listTeams = (reader: Reader): TeamSummary[] =>
  reader.all(TeamRow, 'SELECT * FROM teams ORDER BY revision DESC').map(row => {
    const { id, name, updatedAt } = keptTeam(row)
    return { id, name, updatedAt, people: countPeople(reader, id) }
  })

/** Refuses (`not-found`) a team that is not here. */
export function readTeamSummary(reader: Reader, team: string): TeamSummary {
  const { id, name, updatedAt } = mustFindTeam(reader, team)
  return { id, name, updatedAt, people: countPeople(reader, id) }
}

const countPeople = (reader: Reader, team: string): number =>
  reader.get(Count, 'SELECT count(*) AS n FROM team_people WHERE team = ?', team)?.n ?? 0

/** In the order of the roster. */
export const peopleOf = (reader: Reader, team: string): KeptPerson[] =>
  reader
    .all(PersonRow, 'SELECT * FROM team_people WHERE team = ? ORDER BY position, person', team)
    .map(keptPerson)

/** A number that changes with every change of the team's people, for caches of what is made from them. */
export const peopleRevision = (reader: Reader, team: string): string => {
  const found = reader.get(
    z.object({ n: z.int(), latest: z.int().nullable() }),
    'SELECT count(*) AS n, max(revision) AS latest FROM team_people WHERE team = ?',
    team,
  )
  return `${found?.n ?? 0} ${found?.latest ?? 0}`
}

/** Refuses (`not-found`) a person who is not in the team. */
export const mustFindPerson = (reader: Reader, team: string, person: string, field = 'person'): KeptPerson =>
  readPersonRecord(reader, recordOf(team, person), field)

/** As `mustFindPerson`, by the id of the record. */
export function readPersonRecord(reader: Reader, record: string, field = 'person'): KeptPerson {
  const row = reader.get(PersonRow, 'SELECT * FROM team_people WHERE id = ?', record)
  if (!row) throw new Refusal('not-found', sayNoPerson(), field)
  return keptPerson(row)
}

function keptTeam(row: z.infer<typeof TeamRow>): KeptTeam {
  mustMatch(row.checksum, recordChecksum('team', row), sayTeamRecord.team(row.name))
  return { id: row.id, name: row.name, createdAt: row.created_at, updatedAt: row.updated_at }
}

function keptPerson(row: z.infer<typeof PersonRow>): KeptPerson {
  const what = sayTeamRecord.person(row.name)
  mustMatch(row.checksum, recordChecksum('person', row), what)
  return {
    id: row.person,
    position: row.position,
    name: row.name,
    unit: row.unit,
    manager: row.manager,
    document: readBody(Profile, row.document, what),
    imported: row.imported === null ? null : readBody(Person, row.imported, what),
    revision: row.revision,
  }
}

export function personSummary(person: KeptPerson, asOf?: IsoDate): PersonSummary {
  const { id, name, unit, manager, revision } = person
  return { id, name, unit, manager, ...presentJob(person.document, asOf), edited: isEdited(person), revision }
}

export const storedPerson = (person: KeptPerson): StoredPerson => ({
  ...personSummary(person),
  document: person.document,
})

/** Someone entered by hand was never imported, so nothing of theirs differs from a roster. */
function isEdited({ imported, id, name, unit, manager, document }: KeptPerson): boolean {
  return (
    imported !== null && JSON.stringify(imported) !== JSON.stringify({ id, name, unit, manager, document })
  )
}
