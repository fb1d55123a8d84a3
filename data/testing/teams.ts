/** Rosters and teams that the tests of teams begin with. */
import type { RosterMapping } from '../../core/team/model.ts'
import type { TestBackend } from './folders.ts'

export const asOf = '2026-11-22'
export const REPRESENTATIVE = 'us-mo/customer-service-representative'
export const LEAD = 'us-mo/lead-customer-service-representative'
export const SUPERVISOR = 'us-mo/customer-service-supervisor'
export const MANAGER = 'us-mo/customer-service-manager'

const HEADERS = 'Emp ID,Name,Class Title,Class Start,Reports To,Hours per week,Degree,Unit'
export const ANA = '1,Ana Li,Customer Service Representative,2019-03-01,3,40,BA,Calls'
export const BO = '2,Bo Chen,Customer Service Representative,2025-02-13,3,20,High School Diploma,Calls'
const DEE = '3,Dee Evans,Customer Service Supervisor,2015-01-15,,40,MBA,Desk'
export const rosterOf = (...lines: string[]): string => [HEADERS, ...lines].join('\n')
export const ROSTER = rosterOf(ANA, BO, DEE)

export const read = (backend: TestBackend, text: string | Buffer, file = 'roster.csv') =>
  backend.askSlowly('team.roster.read', { file, base64: Buffer.from(text).toString('base64') })

/** Prepares an import to its end; answers its task. */
export async function prepare(
  backend: TestBackend,
  text: string,
  more: { team?: string; mapping?: RosterMapping } = {},
) {
  const { reading, guess } = await read(backend, text)
  const { task } = backend.ask('team.roster.begin', { reading, mapping: guess, ...more })
  while (!backend.ask('team.roster.step', { task }).finished);
  return task
}

/** A team that took the roster in; answers its id. */
export async function taken(backend: TestBackend, text = ROSTER): Promise<string> {
  return backend.ask('team.roster.apply', { task: await prepare(backend, text), name: 'Customer service' }).id
}
