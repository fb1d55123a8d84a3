/** Teams kept here: their people, scenarios and remembered mappings. */
import type { Handlers, Output } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import { supposeRules } from '../../core/team/index.ts'
import { sayNoKind, sayRuleProblem, sayTeamFile } from '../../core/words/team.ts'
import { findProblems } from '../catalogue/index.ts'
import { readTeamFile, writeTeamFile } from '../rosters/team-file.ts'
import * as commands from '../store/commands/team-commands.ts'
import { forgetPeople } from '../store/forget.ts'
import { heldIn, remainsIn } from '../store/remains.ts'
import { listMappings, mustFindScenario, scenariosOf } from '../store/scenarios.ts'
import {
  listTeams,
  mustFindPerson,
  mustFindTeam,
  peopleOf,
  readTeamSummary,
  storedPerson,
} from '../store/teams.ts'
import { checkDocument } from './profile-document.ts'
import type { Room } from './room.ts'
import { peopleIn } from './team-shown.ts'

type Names =
  | 'team.list'
  | 'team.rename'
  | 'team.remove'
  | 'team.people'
  | 'team.person'
  | 'team.person.save'
  | 'team.person.remove'
  | 'team.remains'
  | 'team.forget'
  | 'team.mappings'
  | 'team.mapping.save'
  | 'team.mapping.remove'
  | 'team.scenarios'
  | 'team.scenario.save'
  | 'team.scenario.remove'
  | 'team.export'
  | 'team.open'

export function teamHandlers(room: Room): Pick<Handlers, Names> {
  const { store } = room
  const mappings = (): Output<'team.mappings'> => store.read(listMappings)
  const summary = (id: string): Output<'team.rename'> => store.read(reader => readTeamSummary(reader, id))
  const person = (team: string, id: string): Output<'team.person'> =>
    storedPerson(store.read(reader => mustFindPerson(reader, team, id)))

  return {
    'team.list': () => store.read(listTeams),
    'team.rename': ({ team, name }) => {
      store.change(commands.renameTeam, { team, name })
      return summary(team)
    },
    'team.remove': ({ team }) => {
      store.change(commands.removeTeam, { team })
      return {}
    },
    'team.people': ({ of, asOf }) => {
      if ('team' in of) store.read(reader => mustFindTeam(reader, of.team, 'of.team'))
      return peopleIn(room, of, asOf)
    },
    'team.person': ({ team, person: id }) => person(team, id),
    'team.person.save': edit => {
      if (edit.document) checkDocument(edit.document)
      store.change(commands.savePerson, edit)
      return person(edit.team, edit.person)
    },
    'team.person.remove': remove => {
      store.change(commands.removePerson, remove)
      return {}
    },
    'team.remains': ({ backups = false }) => {
      const held = backups ? store.readBackups(heldIn) : []
      return store.read(reader => remainsIn(reader, held))
    },
    'team.forget': ({ team, people }) => {
      room.teams.forget()
      return forgetPeople(store, team, people ?? null)
    },

    'team.mappings': mappings,
    'team.mapping.save': remembered => {
      store.change(commands.saveMapping, remembered)
      return mappings()
    },
    'team.mapping.remove': ({ name }) => {
      store.change(commands.removeMapping, { name })
      return mappings()
    },

    'team.scenarios': ({ team }) =>
      store.read(reader => {
        mustFindTeam(reader, team)
        return scenariosOf(reader, team)
      }),
    'team.scenario.save': ({ team, scenario: { id = room.newId(), ...scenario } }) => {
      const { classOf, pack } = room.catalogue()
      const kinds = new Set(pack.kinds.map(kind => kind.id))
      for (const [nth, step] of scenario.steps.entries()) {
        if ('classId' in step) classOf(step.classId, `scenario.steps[${nth}].classId`)
        const stranger = 'kinds' in step ? step.kinds.find(kind => !kinds.has(kind)) : undefined
        if (stranger !== undefined)
          throw new Refusal('not-found', sayNoKind(stranger), `scenario.steps[${nth}].kinds`)
      }
      if (scenario.steps.some(({ what }) => what === 'requirement')) {
        const [problem] = findProblems(supposeRules(pack, scenario.steps))
        if (problem !== undefined) throw new Refusal('bad-input', sayRuleProblem(problem), 'scenario.steps')
      }
      store.change(commands.saveScenario, { team, scenario: { id, ...scenario } })
      return store.read(reader => mustFindScenario(reader, team, id))
    },
    'team.scenario.remove': remove => {
      store.change(commands.removeScenario, remove)
      return {}
    },

    'team.export': ({ team, passphrase }) => {
      const content = store.read(reader => ({
        name: mustFindTeam(reader, team).name,
        people: peopleOf(reader, team),
        scenarios: scenariosOf(reader, team),
      }))
      return {
        file: `${content.name.replaceAll(/[^\p{L}\p{N} _-]+/gu, ' ').trim() || 'team'}.rungs-team`,
        base64: Buffer.from(writeTeamFile(content, passphrase)).toString('base64'),
      }
    },
    'team.open': ({ base64, passphrase }) => {
      const { name, people, scenarios } = readTeamFile(Buffer.from(base64, 'base64'), passphrase)
      for (const each of people) checkDocument(each.document)
      if (new Set(people.map(({ id }) => id)).size < people.length)
        throw new Refusal('bad-input', sayTeamFile.damaged('two people have one id'), 'base64')
      const team = room.newId()
      store.change(commands.takeInTeam, {
        team,
        name,
        isNew: true,
        people: people.map((each, position) => ({ ...each, position })),
        removed: [],
        scenarios: scenarios.map(scenario => ({ ...scenario, id: room.newId() })),
        remember: null,
      })
      return summary(team)
    },
  }
}
