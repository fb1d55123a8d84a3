/** The people and rules a question about a team is put to, as they are or as supposed; kept while they stay the same. */
import { createHash } from 'node:crypto'
import type { TeamQuestion } from '../../core/contract/team-shapes.ts'
import type { CataloguePack } from '../../core/model/catalogue.ts'
import type { IsoDate } from '../../core/model/primitives.ts'
import { type Catalogue, indexCatalogue } from '../../core/rules/index.ts'
import {
  presentIn,
  presentJob,
  type Stay,
  staysIn,
  supposePeople,
  supposeRules,
} from '../../core/team/index.ts'
import type { Person, ScenarioStep } from '../../core/team/model.ts'
import type { RosterDesk } from '../rosters/desk.ts'
import { mustFindScenario } from '../store/scenarios.ts'
import type { Store } from '../store/store.ts'
import { mustFindTeam, peopleOf, peopleRevision } from '../store/teams.ts'
import { memory } from './memory.ts'

export interface Asked {
  readonly people: readonly Person[]
  readonly rules: Catalogue
  /** Who is supposed to leave or to be hired, and when: by person. */
  readonly stays: ReadonlyMap<string, Stay>
  /** The same for the same people, rules and date. */
  readonly key: string
}

export interface Teams {
  /** The people a question is about, under its suppositions. Refuses (`not-found`) a team or scenario not here. */
  readonly asked: (question: Pick<TeamQuestion, 'of' | 'asOf' | 'scenario' | 'steps'>) => Asked
  /** Forgets everything held in memory. */
  readonly forget: () => void
}

const NOBODY: ReadonlyMap<string, Stay> = new Map()

/** The class each of them holds on a day; of who is hired later, the one they are hired into. */
export const presentAmong = (
  { people, stays }: Pick<Asked, 'people' | 'stays'>,
  asOf: IsoDate,
): ((person: string) => string | null) =>
  presentIn(
    people.map(({ id, document }) => ({
      id,
      present: presentJob(document, stays.get(id)?.from ?? asOf).present,
    })),
  )

/** Teams, suppositions and rules in mind at once. */
const MOST = 4

/** What is asked of the catalogue as it stands. */
interface Standing {
  readonly pack: CataloguePack
  readonly rules: Catalogue
}

export function makeTeams(store: Store, rosters: RosterDesk, catalogue: () => Standing): Teams {
  const people = memory<readonly Person[]>(MOST)
  const supposed = memory<readonly Person[]>(MOST)
  const rules = memory<Catalogue>(MOST)
  return {
    asked({ of, asOf, scenario, steps = [] }) {
      const loaded = catalogue()
      const known = 'task' in of ? { key: of.task, people: rosters.people(of.task) } : kept(of.team)
      const all = [...(scenario === undefined || 'task' in of ? [] : stepsOf(of.team, scenario)), ...steps]
      if (all.length === 0)
        return {
          people: known.people,
          rules: loaded.rules,
          stays: NOBODY,
          key: `${store.generation} ${known.key} ${asOf}`,
        }
      const print = createHash('sha256').update(JSON.stringify(all)).digest('base64')
      const rule = all.filter(({ what }) => what === 'requirement')
      return {
        people: supposed(`${known.key} ${asOf} ${print}`, () => supposePeople(known.people, all, asOf)),
        rules:
          rule.length === 0
            ? loaded.rules
            : rules(`${store.generation} ${JSON.stringify(rule)}`, () =>
                indexCatalogue(supposeRules(loaded.pack, rule)),
              ),
        stays: staysIn(all),
        key: `${store.generation} ${known.key} ${asOf} ${print}`,
      }
    },
    forget() {
      for (const each of [people, supposed, rules]) each.clear()
    },
  }

  function kept(team: string): { key: string; people: readonly Person[] } {
    return store.read(reader => {
      mustFindTeam(reader, team, 'of.team')
      const key = `${store.generation} ${team} ${peopleRevision(reader, team)}`
      return { key, people: people(key, () => peopleOf(reader, team)) }
    })
  }

  function stepsOf(team: string, scenario: string): readonly ScenarioStep[] {
    return store.read(reader => mustFindScenario(reader, team, scenario)).steps
  }
}
