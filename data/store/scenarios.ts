/** Scenarios of teams and remembered mappings as they are kept. */
import { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import type { KeptMapping, SavedScenario } from '../../core/contract/team-shapes.ts'
import { RosterMapping, ScenarioStep } from '../../core/team/model.ts'
import { sayNoMapping, sayNoScenario, sayTeamRecord } from '../../core/words/team.ts'
import type { Reader } from './handle.ts'
import { imageOf, recordChecksum } from './records.ts'
import { Bytes, mustMatch, readBody } from './shapes.ts'

const Steps = z.array(ScenarioStep)

const ScenarioRow = z.object({
  id: z.string(),
  team: z.string(),
  name: z.string(),
  steps: z.string(),
  saved_at: z.string(),
  checksum: Bytes,
})
const MappingRow = z.object({ id: z.string(), mapping: z.string(), saved_at: z.string(), checksum: Bytes })

export const scenarioImage = (team: string, { name, steps, savedAt }: Omit<SavedScenario, 'id'>): string =>
  imageOf([team, name, JSON.stringify(steps), savedAt])

export const mappingImage = ({ mapping, savedAt }: Omit<KeptMapping, 'name'>): string =>
  imageOf([JSON.stringify(mapping), savedAt])

/** In the order they were first kept: a change takes none out of its place. */
export const scenariosOf = (reader: Reader, team: string): SavedScenario[] =>
  reader
    .all(ScenarioRow, 'SELECT * FROM team_scenarios WHERE team = ? ORDER BY rowid', team)
    .map(savedScenario)

/** Refuses (`not-found`) a scenario that is not this team's. */
export function mustFindScenario(reader: Reader, team: string, id: string): SavedScenario {
  const row = reader.get(ScenarioRow, 'SELECT * FROM team_scenarios WHERE id = ? AND team = ?', id, team)
  if (!row) throw new Refusal('not-found', sayNoScenario(), 'scenario')
  return savedScenario(row)
}

export const listMappings = (reader: Reader): KeptMapping[] =>
  reader.all(MappingRow, 'SELECT * FROM roster_mappings ORDER BY saved_at DESC, id').map(row => {
    const what = sayTeamRecord.mapping(row.id)
    mustMatch(row.checksum, recordChecksum('mapping', row), what)
    return { name: row.id, mapping: readBody(RosterMapping, row.mapping, what), savedAt: row.saved_at }
  })

/** As `mustFindScenario`, of whichever team. */
export function readScenario(reader: Reader, id: string): SavedScenario {
  const row = reader.get(ScenarioRow, 'SELECT * FROM team_scenarios WHERE id = ?', id)
  if (!row) throw new Refusal('not-found', sayNoScenario(), 'scenario')
  return savedScenario(row)
}

/** Refuses (`not-found`) a name that no mapping has. */
export function mustFindMapping(reader: Reader, name: string): KeptMapping {
  const found = listMappings(reader).find(mapping => mapping.name === name)
  if (!found) throw new Refusal('not-found', sayNoMapping(name), 'name')
  return found
}

function savedScenario(row: z.infer<typeof ScenarioRow>): SavedScenario {
  const what = sayTeamRecord.scenario(row.name)
  mustMatch(row.checksum, recordChecksum('scenario', row), what)
  return { id: row.id, name: row.name, steps: readBody(Steps, row.steps, what), savedAt: row.saved_at }
}
