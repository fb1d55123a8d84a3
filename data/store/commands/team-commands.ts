/** The changes of a team, each a named command. Arguments and labels of one person's change name them only by id. */
import { Refusal } from '../../../core/contract/refusal.ts'
import type { SavedScenario } from '../../../core/contract/team-shapes.ts'
import type { Profile } from '../../../core/model/profile.ts'
import { freeName } from '../../../core/team/free-name.ts'
import type { RosterMapping } from '../../../core/team/model.ts'
import {
  sayNoScenario,
  sayScenarioTwice,
  sayTeamChange,
  sayTeamConflict,
  sayTeamTwice,
} from '../../../core/words/team.ts'
import type { Command, Desk } from '../change.ts'
import { readImage } from '../records.ts'
import { mappingImage, mustFindMapping, mustFindScenario, scenarioImage, scenariosOf } from '../scenarios.ts'
import {
  type KeptPerson,
  listTeams,
  mustFindPerson,
  mustFindTeam,
  peopleOf,
  personImage,
  recordOf,
  teamImage,
} from '../teams.ts'

interface TakenIn {
  readonly team: string
  /** Of a team that is not here yet; another team's name is given a number. */
  readonly name: string
  readonly isNew: boolean
  /** Whole, as they are to be from now on. */
  readonly people: readonly Omit<KeptPerson, 'revision'>[]
  readonly removed: readonly string[]
  readonly scenarios: readonly Omit<SavedScenario, 'savedAt'>[]
  readonly remember: { readonly name: string; readonly mapping: RosterMapping } | null
}

const namesOf = (desk: Desk): string[] => listTeams(desk).map(({ name }) => name)

/** A whole import: one change, taken back by one undo. */
export const takeInTeam: Command<TakenIn> = {
  name: 'team.takeIn',
  arguments: ({ team, people, removed }) => ({ team, people: people.length, removed: removed.length }),
  run: (desk, { team, name, isNew, people, removed, scenarios, remember }) => {
    const own = isNew ? freeName(name, namesOf(desk)) : mustFindTeam(desk, team).name
    if (isNew) desk.put('team', team, teamImage({ name: own, createdAt: desk.now }))
    for (const person of people) desk.put('person', recordOf(team, person.id), personImage(team, person))
    for (const person of removed) desk.put('person', recordOf(team, person), null)
    for (const { id, ...scenario } of scenarios)
      desk.put('scenario', id, scenarioImage(team, { ...scenario, savedAt: desk.now }))
    if (remember) putMapping(desk, remember)
    return sayTeamChange.takenIn(own, people.length, removed.length)
  },
}

/** Refuses (`conflict`) another team's name. */
export const renameTeam: Command<{ team: string; name: string }> = {
  name: 'team.rename',
  arguments: ({ team, name }) => ({ team, name }),
  run: (desk, { team: id, name }) => {
    const team = mustFindTeam(desk, id)
    if (name !== team.name && namesOf(desk).includes(name))
      throw new Refusal('conflict', sayTeamTwice(name), 'name')
    desk.put('team', id, teamImage({ ...team, name }))
    return sayTeamChange.renamed(team.name, name)
  },
}

export const removeTeam: Command<{ team: string }> = {
  name: 'team.remove',
  arguments: ({ team }) => ({ team }),
  run: (desk, { team: id }) => {
    const team = mustFindTeam(desk, id)
    for (const { id: scenario } of scenariosOf(desk, id)) desk.put('scenario', scenario, null)
    for (const person of peopleOf(desk, id)) desk.put('person', recordOf(id, person.id), null)
    desk.put('team', id, null)
    return sayTeamChange.removed(team.name)
  },
}

interface PersonEdit {
  readonly team: string
  readonly person: string
  readonly name?: string | undefined
  readonly unit?: string | null | undefined
  readonly manager?: string | null | undefined
  readonly document?: Profile | undefined
  readonly revision?: number | undefined
}

export const savePerson: Command<PersonEdit> = {
  name: 'team.person.save',
  arguments: ({ team, person }) => ({ team, person }),
  run: (desk, { team, person: id, revision, ...edit }) => {
    const person = mustFindPerson(desk, team, id)
    if (revision !== undefined && revision !== person.revision)
      throw new Refusal('conflict', sayTeamConflict(person.name), 'revision')
    const { name = person.name, unit = person.unit, manager = person.manager } = edit
    if (manager !== null && manager !== person.manager) mustFindPerson(desk, team, manager, 'manager')
    const document = named(edit.document ?? person.document, name)
    desk.put('person', recordOf(team, id), personImage(team, { ...person, name, unit, manager, document }))
    return sayTeamChange.savedPerson(person.name)
  },
}

/** The name stands in the document as well: both are the same. */
const named = (document: Profile, name: string): Profile =>
  document.basics?.name === name ? document : { ...document, basics: { ...document.basics, name } }

/** Who reported to them reports to nobody. */
export const removePerson: Command<{ team: string; person: string }> = {
  name: 'team.person.remove',
  arguments: ({ team, person }) => ({ team, person }),
  run: (desk, { team, person: id }) => {
    const person = mustFindPerson(desk, team, id)
    for (const other of peopleOf(desk, team))
      if (other.manager === id)
        desk.put('person', recordOf(team, other.id), personImage(team, { ...other, manager: null }))
    desk.put('person', recordOf(team, id), null)
    return sayTeamChange.removedPerson(person.name)
  },
}

/** Refuses (`conflict`) a name that another what-if of the team has: side by side nobody could tell them apart. */
export const saveScenario: Command<{ team: string; scenario: Omit<SavedScenario, 'savedAt'> }> = {
  name: 'team.scenario.save',
  arguments: ({ team, scenario: { id } }) => ({ team, id }),
  run: (desk, { team, scenario: { id, name, steps } }) => {
    mustFindTeam(desk, team)
    const kept = scenariosOf(desk, team)
    const before = kept.find(each => each.id === id)
    if (!before && readImage(desk, 'scenario', id) !== null)
      throw new Refusal('not-found', sayNoScenario(), 'scenario.id')
    if (before?.name !== name && kept.some(each => each.id !== id && each.name === name))
      throw new Refusal('conflict', sayScenarioTwice(name), 'scenario.name')
    desk.put('scenario', id, scenarioImage(team, { name, steps, savedAt: desk.now }))
    return sayTeamChange.savedScenario(name)
  },
}

export const removeScenario: Command<{ team: string; scenario: string }> = {
  name: 'team.scenario.remove',
  arguments: ({ team, scenario }) => ({ team, scenario }),
  run: (desk, { team, scenario: id }) => {
    const { name } = mustFindScenario(desk, team, id)
    desk.put('scenario', id, null)
    return sayTeamChange.removedScenario(name)
  },
}

export const saveMapping: Command<{ name: string; mapping: RosterMapping }> = {
  name: 'team.mapping.save',
  arguments: ({ name }) => ({ name }),
  run: (desk, remembered) => {
    putMapping(desk, remembered)
    return sayTeamChange.savedMapping(remembered.name)
  },
}

export const removeMapping: Command<{ name: string }> = {
  name: 'team.mapping.remove',
  arguments: ({ name }) => ({ name }),
  run: (desk, { name }) => {
    mustFindMapping(desk, name)
    desk.put('mapping', name, null)
    return sayTeamChange.removedMapping(name)
  },
}

const putMapping = (desk: Desk, { name, mapping }: { name: string; mapping: RosterMapping }): void =>
  desk.put('mapping', name, mappingImage({ mapping, savedAt: desk.now }))
