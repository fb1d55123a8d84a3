/** `import`: documents in, what they ask out; with `--commit` into the catalogue and the review list. */
import { randomUUID } from 'node:crypto'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { Output } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import { parseInput } from '../../core/contract/dispatch.ts'
import { JurisdictionId } from '../../core/model/primitives.ts'
import { UNTITLED } from '../../core/reading/model.ts'
import { portionsOf } from '../../core/review/arrange.ts'
import { printImported, sayImporting } from '../../core/words/command-line/import.ts'
import { command, type World } from './command.ts'
import { type Entry, entryOf } from './import-entry.ts'
import { findDocuments, type FoundDocument, inParts, readDocument } from './import-files.ts'

export const importDocuments = command('import', {
  options: { list: 'value', jurisdiction: 'value', commit: 'flag' },
  words: Number.MAX_SAFE_INTEGER,
  run(options, world) {
    const named = options.value('jurisdiction')
    const jurisdiction = named === undefined ? null : placeNamed(named)
    const files = findDocuments(options.rest, options.value('list'), world.folder)
    const tally = new Tally(world)
    const entries = options.flag('commit')
      ? committed(files, jurisdiction, world, tally)
      : previewed(files, jurisdiction, world)
    return { pieces: told(entries, tally), end: () => tally.end() }
  },
})

const Place = z.strictObject({ jurisdiction: JurisdictionId })
const placeNamed = (jurisdiction: string): string => parseInput(Place, { jurisdiction }).jurisdiction

async function* told(entries: AsyncIterable<Entry>, tally: Tally) {
  for await (const entry of entries) {
    tally.add(entry)
    yield { json: entry, text: printImported(entry) }
  }
}

/** What came of the documents, to be told at the end. */
class Tally {
  readonly #world: World
  readonly #counts = { documents: 0, read: 0, classes: 0, certain: 0 }
  readonly #notes: string[] = []
  #untitled = 0
  #problem: string | undefined

  constructor(world: World) {
    this.#world = world
  }

  add({ classes, problems }: Entry): void {
    this.#counts.documents += 1
    this.#counts.read += classes.length > 0 ? 1 : 0
    this.#counts.classes += classes.length
    this.#untitled += classes.filter(({ title }) => title === UNTITLED).length
    this.#counts.certain += classes.filter(({ confidence }) => confidence === 'certain').length
    this.#problem ??= classes.length === 0 ? problems[0] : undefined
  }

  /** What else there is to say, in a line. */
  note(line: string): void {
    this.#notes.push(line)
  }

  /** @throws {Refusal} where not one document could be read. */
  end(): true {
    const { read, documents } = this.#counts
    if (read === 0) throw new Refusal('bad-input', sayImporting.none(documents, this.#problem ?? ''))
    const untitled = this.#untitled > 0 ? [sayImporting.untitled(this.#untitled)] : []
    this.#world.tell([sayImporting.summary(this.#counts), ...this.#notes, ...untitled].join('\n'))
    return true
  }
}

async function* previewed(
  files: readonly FoundDocument[],
  jurisdiction: string | null,
  { readThrough, tell }: World,
): AsyncGenerator<Entry> {
  const sources = files.map(file => ({ name: file.name, fetch: () => readDocument(file) }))
  const results = readThrough(sources, {
    jurisdiction,
    onProgress: (step, done) => tell(sayImporting[step](done, files.length), 'progress'),
  })
  let next = 0
  for await (const { text, reading, problems } of results) {
    const file = files[next++]?.name ?? ''
    const read = { jurisdiction: reading?.jurisdiction ?? null, readings: reading?.classes ?? [] }
    yield entryOf(file, { text, problems, ...read })
  }
}

/** A catalogue is passed on: it tells nobody where on this machine a document lies, beyond the folder it stands in. */
const nameToKeep = (name: string): string =>
  isAbsolute(name) || name.startsWith('..') ? join(basename(dirname(name)), basename(name)) : name

/** How many may wait to be opened before more are given. */
const MOST_WAITING = 200

/** The document as which a file is kept, or why it could not be read. */
type Given = { readonly id: string; readonly batch: string } | { readonly problem: string }

async function* committed(
  files: readonly FoundDocument[],
  jurisdiction: string | null,
  world: World,
  tally: Tally,
): AsyncGenerator<Entry> {
  const placesBefore = madeHere(world)
  const given = await giveAll(files, jurisdiction, world)
  acceptCertain([...given.values()], world, tally)
  for (const [id, name] of madeHere(world))
    if (!placesBefore.has(id)) tally.note(sayImporting.newPlace(id, name))
  for (const [index, file] of files.entries()) {
    world.tell(sayImporting.told(index + 1, files.length), 'progress')
    yield entryOfGiven(file.name, given.get(file), world)
  }
}

/** Gives every file to be read, some at a time, and waits until all are. */
async function giveAll(
  files: readonly FoundDocument[],
  jurisdiction: string | null,
  world: World,
): Promise<Map<FoundDocument, Given>> {
  const given = new Map<FoundDocument, Given>()
  let batch: string | undefined
  for (const some of inParts(files)) {
    const readable = some.flatMap(file => {
      try {
        const base64 = Buffer.from(readDocument(file).bytes).toString('base64')
        return [{ file, document: { name: nameToKeep(file.name), content: { base64 } } }]
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        given.set(file, { problem: error.message })
        return []
      }
    })
    const added = world.ask('import.add', {
      ...(batch === undefined ? { jurisdiction: jurisdiction ?? undefined } : { batch }),
      documents: readable.map(({ document }) => document),
    })
    batch = added.batch.id
    for (const [index, { file }] of readable.entries()) {
      const document = added.documents[index]
      if (document) given.set(file, document)
    }
    await until(world, ({ waiting }) => waiting <= MOST_WAITING)
  }
  await until(world, ({ waiting, opened }) => waiting + opened === 0)
  refuseWhereStopped(world, new Set([...given.values()].flatMap(each => ('id' in each ? [each.batch] : []))))
  return given
}

/** @throws {Refusal} where reading stopped by itself: what is left was not looked at, and the same command goes on with it. */
function refuseWhereStopped({ ask }: World, batches: ReadonlySet<string>): void {
  const stopped = ask('import.progress', {}).find(each => batches.has(each.id) && each.stopped !== null)
  if (!stopped) return
  const left = stopped.waiting + stopped.opened
  throw new Refusal('database', sayImporting.stopped(stopped.stopped ?? '', left, stopped.documents))
}

/** Takes into the catalogue what is certain in every clause, in steps that are undone at once, and notes what that comes to. */
function acceptCertain(given: readonly Given[], { ask, tell }: World, tally: Tally): void {
  const kept = given.flatMap(each => ('id' in each ? [each] : []))
  const ids = new Set(kept.map(({ id }) => id))
  const classes = [...new Set(kept.map(({ batch }) => batch))]
    .flatMap(batch => ask('import.documents', { batch }))
    .filter(({ id }) => ids.has(id))
    .flatMap(document => document.classes)
  const wanted = new Set(classes.map(({ review }) => review))
  const certain = ask('review.list', {}).reviews.filter(
    ({ id, confidence, looked }) => wanted.has(id) && (confidence === 'certain' || looked),
  )
  const partOf = randomUUID()
  let accepted = 0
  const left: Output<'review.acceptCertain'>['left'] = []
  for (const portion of portionsOf(certain)) {
    const step = ask('review.acceptCertain', { ids: portion.map(({ id }) => id), partOf })
    accepted += step.accepted.length
    left.push(...step.left)
    tell(sayImporting.accept(accepted, certain.length), 'progress')
  }
  const waited = classes.filter(({ decision }) => decision === null).length
  tally.note(sayImporting.accepted(accepted, waited - accepted))
  for (const [problem, { length }] of Map.groupBy(left, each => each.problem))
    tally.note(sayImporting.left(length, problem))
}

function entryOfGiven(name: string, given: Given | undefined, { ask }: World): Entry {
  if (!given || 'problem' in given)
    return entryOf(name, { text: null, jurisdiction: null, readings: [], problems: [given?.problem ?? ''] })
  const document = ask('import.document', { id: given.id })
  return entryOf(name, { ...document, accepted: document.classes.map(({ classId }) => classId) })
}

/** Jurisdictions that are not the shipped catalogue's, by their ids. */
const madeHere = ({ ask }: World): Map<string, string> =>
  new Map(
    ask('catalogue.local', {}).flatMap(({ table, id, name, is }) =>
      table === 'jurisdictions' && is === 'made' ? [[id, name] as const] : [],
    ),
  )

interface Counts {
  readonly waiting: number
  readonly opened: number
}

/** Waits until the batches under way are so far, telling how far that is. */
async function until(world: World, isEnough: (counts: Counts) => boolean): Promise<void> {
  for (;;) {
    const batches = world.ask('import.progress', {}).filter(({ running }) => running)
    const sum = (of: (batch: (typeof batches)[number]) => number): number =>
      batches.reduce((total, each) => total + of(each), 0)
    const counts = { waiting: sum(({ waiting }) => waiting), opened: sum(({ opened }) => opened) }
    const all = sum(({ documents }) => documents)
    if (all > 0)
      world.tell(
        counts.waiting > 0
          ? sayImporting.open(all - counts.waiting, all)
          : sayImporting.read(all - counts.opened, all),
        'progress',
      )
    if (batches.length === 0 || isEnough(counts)) return
    const pause = new AbortController()
    await Promise.race([world.idle(), wait(200, undefined, { signal: pause.signal }).catch(() => undefined)])
    pause.abort()
  }
}
