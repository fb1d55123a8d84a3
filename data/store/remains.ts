/** People whom nothing shows any more, but undo or redo would bring back: the log of changes still holds them whole. */
import { z } from 'zod'
import type { Remains } from '../../core/contract/team-shapes.ts'
import type { Reader } from './handle.ts'
import { loggedRows } from './log.ts'
import { readPersonImage, recordOf, teamNameIn } from './teams.ts'

const Known = z.object({ id: z.string(), name: z.string() })

/** By team, those in sight first; of a person the name they had last. */
export function remainsIn(reader: Reader): Remains[] {
  const teams = new Map(reader.all(Known, 'SELECT id, name FROM teams').map(each => [each.id, each.name]))
  const here = new Set(reader.all(Known, 'SELECT id, name FROM team_people').map(({ id }) => id))
  const gone = new Map<string, Map<string, string>>()
  for (const { before, after } of loggedRows(reader, 'person'))
    for (const image of [before, after]) {
      if (image === null) continue
      const [team, id, , name] = readPersonImage(image)
      if (here.has(recordOf(team, id))) continue
      gone.set(team, (gone.get(team) ?? new Map<string, string>()).set(id, name))
    }
  const names = new Map(
    loggedRows(reader, 'team').flatMap(({ id, before, after }) => {
      const image = after ?? before
      return image === null ? [] : [[id, teamNameIn(image)] as const]
    }),
  )
  return [...gone]
    .map(([team, own]) => ({
      team,
      name: teams.get(team) ?? names.get(team) ?? team,
      isHere: teams.has(team),
      people: [...own].map(([id, name]) => ({ id, name })),
    }))
    .toSorted((a, b) => Number(b.isHere) - Number(a.isHere) || a.name.localeCompare(b.name))
}
