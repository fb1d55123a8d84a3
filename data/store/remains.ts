/** People whom nothing shows any more, but undo, redo or a backup would bring back: they still hold them whole. */
import { z } from 'zod'
import type { Remains } from '../../core/contract/team-shapes.ts'
import type { Reader } from './handle.ts'
import { loggedRows } from './log.ts'
import { type Image, readImage } from './records.ts'
import { Id } from './shapes.ts'
import { readPersonImage, recordOf, teamNameIn } from './teams.ts'

const Known = z.object({ id: z.string(), name: z.string() })

/** By team its last name, and by the record of each of its people whom, and the name they had last. */
export interface Holding {
  readonly teams: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, { readonly team: string; readonly id: string; readonly name: string }>
}

const namesIn = (reader: Reader): Map<string, string> =>
  new Map(reader.all(Known, 'SELECT id, name FROM teams').map(each => [each.id, each.name]))

const recordsIn = (reader: Reader): string[] =>
  reader.all(Id, 'SELECT id FROM team_people').map(({ id }) => id)

/** Whom the log of a database holds. */
function loggedIn(reader: Reader): Holding {
  const images = loggedRows(reader, 'person').flatMap(({ before, after }) => [before, after])
  const names = loggedRows(reader, 'team').flatMap(({ id, before, after }) => {
    const image = after ?? before
    return image === null ? [] : [[id, teamNameIn(image)] as const]
  })
  return { teams: new Map(names), people: peopleOf(images) }
}

/** Whom a database holds at all: in sight there, or in its log. */
export function heldIn(reader: Reader): Holding {
  const logged = loggedIn(reader)
  const stored = peopleOf(recordsIn(reader).map(id => readImage(reader, 'person', id)))
  return {
    teams: new Map([...logged.teams, ...namesIn(reader)]),
    people: new Map([...logged.people, ...stored]),
  }
}

const peopleOf = (images: readonly Image[]): Holding['people'] =>
  new Map(
    images.flatMap(image => {
      if (image === null) return []
      const [team, id, , name] = readPersonImage(image)
      return [[recordOf(team, id), { team, id, name }] as const]
    }),
  )

/**
 * By team, those in sight first; of a person the name they had last. Whom the log holds is not told of a backup again.
 * @param backups whom the copies in `backups/` hold, where that is asked
 */
export function remainsIn(reader: Reader, backups: readonly Holding[] = []): Remains[] {
  const teams = namesIn(reader)
  const logged = loggedIn(reader)
  const told = new Set(recordsIn(reader))
  return [
    ...remainsOf('history', logged),
    ...remainsOf('backups', {
      teams: new Map(backups.flatMap(each => [...each.teams])),
      people: new Map(backups.flatMap(each => [...each.people])),
    }),
  ]

  function remainsOf(where: Remains['where'], holding: Holding): Remains[] {
    const gone = [...holding.people].filter(([record]) => !told.has(record))
    for (const [record] of gone) told.add(record)
    const people = gone.map(([, person]) => person)
    return [...Map.groupBy(people, ({ team }) => team)]
      .map(([team, own]) => ({
        team,
        name: teams.get(team) ?? logged.teams.get(team) ?? holding.teams.get(team) ?? team,
        where,
        isHere: teams.has(team),
        people: own.map(({ id, name }) => ({ id, name })),
      }))
      .toSorted((a, b) => Number(b.isHere) - Number(a.isHere) || a.name.localeCompare(b.name))
  }
}
