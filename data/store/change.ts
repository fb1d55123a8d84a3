/** Runs a command: its changes and their log entry, together or not at all. */
import { Refusal } from '../../core/contract/refusal.ts'
import { sayConflict } from '../../core/words/store.ts'
import { findProblems } from '../catalogue/index.ts'
import { readPack } from './catalogue-store.ts'
import type { Reader, Writer } from './handle.ts'
import { isCatalogueKind, type LastPlaces } from './local-records.ts'
import {
  append,
  type ChangedRow,
  earlierSteps,
  extend,
  firstUndone,
  lastDone,
  markUndone,
  rowsOf,
} from './log.ts'
import { readMeta, writeMeta } from './meta.ts'
import { type Image, readImage, type RecordKind, type Stamp, writeRecord } from './records.ts'

/** What a command works with: it reads as it likes and writes only whole records. */
export interface Desk extends Reader {
  readonly now: string
  /** Makes a record what the image says; null removes it. */
  readonly put: (kind: RecordKind, id: string, image: Image) => void
}

/** A named change. `run` does it and answers what it did, in the person's words. */
export interface Command<Input> {
  readonly name: string
  /** The arguments as the log keeps them; bodies are in the rows already. */
  readonly arguments: (input: Input) => Record<string, unknown>
  /** Names what the step is part of: steps of one name, one after another, are one change, undone at once. */
  readonly partOf?: (input: Input) => string | undefined
  readonly run: (desk: Desk, input: Input) => string
}

/** What a change did, for caches of what is made from the records. */
export interface Effect {
  readonly catalogue: boolean
}
const NOTHING: Effect = { catalogue: false }

/** Runs and logs a command. One that changes nothing leaves no entry. The caller holds the transaction. */
export function runCommand<Input>(
  writer: Writer,
  command: Command<Input>,
  input: Input,
  now: string,
): Effect {
  const rows: ChangedRow[] = []
  const write = recordWriter(writer, now)
  const desk: Desk = {
    get: writer.get,
    all: writer.all,
    now,
    put: (kind, id, after) => {
      const before = readImage(writer, kind, id)
      if (before === after) return
      write(kind, id, after)
      rows.push({ record: kind, id, before, after })
    },
  }
  const label = command.run(desk, input)
  if (rows.length > 0) {
    const partOf = command.partOf?.(input)
    const entry = {
      command: command.name,
      arguments: JSON.stringify({ ...command.arguments(input), ...(partOf === undefined ? {} : { partOf }) }),
      label,
      at: now,
    }
    const earlier = earlierSteps(writer, command.name, partOf)
    if (earlier) extend(writer, { ...earlier, label }, rows)
    else append(writer, entry, rows)
  }
  return effectOf(writer, rows)
}

/** Takes the last change back. Does nothing when there is none. */
export function undo(writer: Writer, now: string): Effect {
  const change = lastDone(writer)
  if (!change) return NOTHING
  const rows = rowsOf(writer, change.id).toReversed()
  replay(writer, rows, now, row => [row.after, row.before])
  markUndone(writer, change, 1)
  return effectOf(writer, rows)
}

/** Repeats the change undone last. Does nothing when there is none. */
export function redo(writer: Writer, now: string): Effect {
  const change = firstUndone(writer)
  if (!change) return NOTHING
  const rows = rowsOf(writer, change.id)
  replay(writer, rows, now, row => [row.before, row.after])
  markUndone(writer, change, 0)
  return effectOf(writer, rows)
}

/**
 * Refuses (`conflict`) a change after which the catalogue's records do not fit together, as where a newer shipped
 * catalogue no longer has what an undone edit stood on. The transaction takes the change back.
 */
function effectOf(reader: Reader, rows: readonly ChangedRow[]): Effect {
  if (!rows.some(({ record }) => isCatalogueKind(record))) return NOTHING
  const [problem] = findProblems(readPack(reader))
  if (problem !== undefined) throw new Refusal('conflict', sayConflict.catalogue(problem))
  return { catalogue: true }
}

function replay(
  writer: Writer,
  rows: ChangedRow[],
  now: string,
  way: (row: ChangedRow) => [from: Image, to: Image],
): void {
  const write = recordWriter(writer, now)
  for (const row of rows) {
    const [from, to] = way(row)
    if (readImage(writer, row.record, row.id) !== from) throw new Refusal('database', sayConflict.undo())
    write(row.record, row.id, to)
  }
}

/** Writes the records of one change; they have one new revision, taken when the first is written. */
function recordWriter(writer: Writer, now: string): (kind: RecordKind, id: string, image: Image) => void {
  let stamp: Stamp | undefined
  const last: LastPlaces = new Map()
  return (kind, id, image) => {
    stamp ??= { at: now, revision: nextRevision(writer) }
    writeRecord(writer, kind, id, image, stamp, last)
  }
}

function nextRevision(writer: Writer): number {
  const revision = Number(readMeta(writer, 'revision') ?? 0) + 1
  writeMeta(writer, 'revision', String(revision))
  return revision
}
