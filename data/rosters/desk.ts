/** Rosters opened and imports on their way: held in memory, never stored, the oldest let go. */
import { Refusal } from '../../core/contract/refusal.ts'
import type { Person, RosterMapping } from '../../core/team/model.ts'
import type { Preparing, RosterDraft, RosterTable } from '../../core/team/index.ts'
import { sayRoster } from '../../core/words/team.ts'
import type { ProfileFile } from './profiles.ts'

/** Of each sort; one person works on one import. */
const MOST = 3

export interface Reading {
  readonly file: string
  readonly content: { readonly table: RosterTable } | { readonly profiles: readonly ProfileFile[] }
}

export interface Task {
  readonly mapping: RosterMapping
  /** Of the file it is read from. */
  readonly headers: string[]
  readonly preparing: Preparing
  /** The team to compare with; null: a new one. */
  readonly team: string | null
}

export interface PreparedTask extends Task {
  readonly draft: RosterDraft
}

export interface RosterDesk {
  readonly keepReading: (reading: Reading) => string
  readonly keepTask: (task: Task) => string
  /** Refuses (`not-found`) one that was closed or let go. */
  readonly reading: (id: string) => Reading
  readonly task: (id: string) => Task
  /** Refuses (`conflict`) a task that is not prepared to its end. */
  readonly prepared: (id: string) => PreparedTask
  readonly people: (task: string) => readonly Person[]
  readonly close: (ids: { readonly reading?: string | undefined; readonly task?: string | undefined }) => void
}

export function rosterDesk(newId: () => string): RosterDesk {
  const readings = new Map<string, Reading>()
  const tasks = new Map<string, Task>()
  const keep = <T>(map: Map<string, T>, value: T): string => {
    const id = newId()
    map.set(id, value)
    const [oldest] = map.keys()
    if (map.size > MOST && oldest !== undefined) map.delete(oldest)
    return id
  }
  const task = (id: string): Task => {
    const found = tasks.get(id)
    if (!found) throw new Refusal('not-found', sayRoster.noTask(), 'task')
    return found
  }
  const prepared = (id: string): PreparedTask => {
    const found = task(id)
    const { draft } = found.preparing
    if (!draft) throw new Refusal('conflict', sayRoster.unfinished(), 'task')
    return { ...found, draft }
  }
  return {
    keepReading: reading => keep(readings, reading),
    keepTask: value => keep(tasks, value),
    task,
    prepared,
    people: id => prepared(id).draft.people,
    reading(id) {
      const found = readings.get(id)
      if (!found) throw new Refusal('not-found', sayRoster.noReading(), 'reading')
      return found
    },
    close({ reading, task: id }) {
      if (reading !== undefined) readings.delete(reading)
      if (id !== undefined) tasks.delete(id)
    },
  }
}
