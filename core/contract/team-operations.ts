/** The operations of a team. A roster is read, prepared step by step, looked at, and taken in with one change. */
import { z } from 'zod'
import { ClassId, IsoDate } from '../model/primitives.ts'
import { Profile } from '../model/profile.ts'
import { PersonId, RosterMapping, Scenario, TeamId } from '../team/model.ts'
import { name, none, read, slowRead, write } from './operation.ts'
import * as shape from './team-shapes.ts'

const byTask = z.strictObject({ task: shape.Handle })
const byTeam = z.strictObject({ team: TeamId })
const byPerson = byTeam.extend({ person: PersonId })
const touched = ['team', 'history'] as const

export const teamOperations = {
  'team.roster.read': slowRead(
    'Open a roster: a CSV or XLSX file, or a folder of profiles; nothing is stored',
    z.union([
      z.strictObject({
        file: z.string().max(500),
        base64: z.string(),
        sheet: z.string().max(200).optional(),
        /** The team it updates, whose own mapping goes before others'. */
        team: TeamId.optional(),
      }),
      z.strictObject({
        profiles: z.array(z.strictObject({ file: z.string().max(500), text: z.string() })).max(20_000),
      }),
    ]),
    shape.RosterReading,
    [],
  ),
  'team.roster.doubts': read(
    'What a mapping leaves open in a roster that was read',
    z.strictObject({ reading: shape.Handle, mapping: RosterMapping }),
    z.array(shape.RosterDoubt),
    [],
  ),
  'team.roster.begin': write(
    'Begin to prepare an import; the team is the one to compare with',
    z.strictObject({
      reading: shape.Handle,
      mapping: RosterMapping,
      team: TeamId.optional(),
    }),
    shape.Progress.extend({ task: shape.Handle }),
    [],
  ),
  'team.roster.step': write('Prepare some more rows', byTask, shape.Progress, []),
  'team.roster.preview': read(
    'What an import would do',
    byTask.extend({ from: z.int().min(0).optional(), count: z.int().min(1).max(10_000).optional() }),
    shape.RosterPreview,
    ['team'],
  ),
  'team.roster.report': read(
    'The findings row by row, as a CSV file',
    byTask,
    z.strictObject({ file: z.string(), text: z.string() }),
    [],
  ),
  'team.roster.apply': write(
    'Take the import in, as one change',
    byTask.extend({
      /** For a new team. */
      name: name.optional(),
      /** People no longer in the roster: kept, or removed with this change. */
      gone: z.enum(['keep', 'remove']).optional(),
      /** People whose hand edits give way to the roster. */
      overwrite: z.array(PersonId).max(100_000).optional(),
      /** Of those of whom it is unclear: the same people under other names or ids; the rest stay as they are here. */
      renamed: z.array(PersonId).max(100_000).optional(),
      /** And those whose id is somebody else's now, who takes their place; of a new id, that it is somebody new. */
      replaced: z.array(PersonId).max(100_000).optional(),
      /** New people who are not taken in; of somebody who is in the team already it says nothing. */
      leaveOut: z.array(PersonId).max(100_000).optional(),
      /** Remember the mapping under this name. */
      remember: name.optional(),
    }),
    shape.TeamSummary,
    touched,
  ),
  'team.roster.close': write(
    'Let go of a roster or an import that was not taken in; naming neither stops what is being read',
    z.strictObject({ reading: shape.Handle.optional(), task: shape.Handle.optional() }),
    none,
    [],
  ),
  'team.mappings': read('Mappings remembered', none, z.array(shape.KeptMapping), ['team']),
  'team.mapping.save': write(
    'Remember a mapping',
    z.strictObject({ name, mapping: RosterMapping }),
    z.array(shape.KeptMapping),
    touched,
  ),
  'team.mapping.remove': write(
    'Forget a mapping',
    z.strictObject({ name }),
    z.array(shape.KeptMapping),
    touched,
  ),

  'team.list': read('The teams kept here', none, z.array(shape.TeamSummary), ['team']),
  'team.rename': write('Rename a team', byTeam.extend({ name }), shape.TeamSummary, touched),
  'team.remove': write('Remove a team; undo brings it back', byTeam, none, touched),
  'team.people': read(
    'The people of a team, in the order of the roster; with a day, the job each has on it, also one that ends later',
    z.strictObject({ of: shape.TeamRef, asOf: IsoDate.optional() }),
    z.array(shape.PersonSummary),
    ['team'],
  ),
  'team.person': read('One person, whole', byPerson, shape.StoredPerson, ['team']),
  'team.person.save': write(
    'Change a person by hand',
    byPerson.extend({
      name: name.optional(),
      unit: z.string().max(500).nullable().optional(),
      manager: PersonId.nullable().optional(),
      document: Profile.optional(),
      revision: z.int().optional(),
    }),
    shape.StoredPerson,
    touched,
  ),
  'team.person.remove': write('Remove a person; undo brings them back', byPerson, none, touched),
  'team.forget': write(
    'Remove people, or the whole team, for good: from the database, its log and its backups',
    byTeam.extend({ people: z.array(PersonId).min(1).max(100_000).optional() }),
    shape.Forgotten,
    [...touched, 'settings'],
  ),

  'team.remains': read(
    'People removed, or taken in and undone, whom undo or redo would bring back, and where asked a backup: `team.forget` reaches them as well',
    z.strictObject({ backups: z.boolean().optional() }),
    z.array(shape.Remains),
    ['team', 'history'],
  ),

  'team.matrix': read(
    'Standings of a stretch of people in classes, as columns of codes',
    shape.TeamQuestion.extend({ classIds: z.array(ClassId).max(100_000).optional(), ...shape.Stretch }),
    shape.MatrixPage,
    ['team', 'catalogue'],
  ),
  'team.blockers': read(
    'Which clauses hold a stretch of people back from a class',
    shape.TeamQuestion.extend({ classId: ClassId, ...shape.Stretch }),
    shape.BlockersPage,
    ['team', 'catalogue'],
  ),
  'team.bench': read(
    'Who is ready when, class by class',
    shape.TeamQuestion.extend({ classIds: z.array(ClassId).max(100_000).optional() }),
    z.array(shape.BenchRow),
    ['team', 'catalogue'],
  ),

  'team.scenarios': read(
    'The what-ifs of a team, in the order they were first kept',
    byTeam,
    z.array(shape.SavedScenario),
    ['team'],
  ),
  'team.scenario.save': write(
    'Keep a what-if, new or changed; no two of a team have one name',
    byTeam.extend({ scenario: Scenario.partial({ id: true }) }),
    shape.SavedScenario,
    touched,
  ),
  'team.scenario.remove': write('Remove a what-if', byTeam.extend({ scenario: shape.Handle }), none, touched),

  'team.export': read(
    'The team with its what-ifs as a file, locked where a passphrase is given',
    byTeam.extend({ passphrase: z.string().min(8, 'use at least 8 characters').max(1000).optional() }),
    z.strictObject({ file: z.string(), base64: z.string() }),
    ['team'],
  ),
  'team.open': write(
    'Keep the team that a team file holds',
    z.strictObject({ base64: z.string(), passphrase: z.string().max(1000).optional() }),
    shape.TeamSummary,
    touched,
  ),
} as const
