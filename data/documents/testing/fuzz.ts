/** Reads mutated documents, many at a time, and says what went wrong with any. */
import { Refusal } from '../../../core/contract/refusal.ts'
import { NO_OVERLAY } from '../../../core/reading/language/overlay.ts'
import type { ExtractedText, Span, SpecificationReading } from '../../../core/reading/model.ts'
import { shippedCatalogue } from '../../catalogue/index.ts'
import type { FileContent } from '../document.ts'
import { type Background, openJob, readJob } from '../jobs.ts'
import type { Readers } from '../readers.ts'
import { mutated, seeded } from './mutate.ts'

export interface Tally {
  read: number
  refused: number
  /** The lines of the refusals without the documents' names, with how many were refused so. */
  readonly lines: Map<string, number>
  /** Refused for time or memory: as it should be, but worth a look. */
  readonly limits: { readonly name: string; readonly seed: number; readonly message: string }[]
  /** Anything else than a reading or a refusal in one line. */
  readonly faults: { readonly name: string; readonly seed: number; readonly fault: string }[]
  /** Milliseconds until the last answer of a document; it may have waited for others on their way with it. */
  slowest: { readonly name: string; readonly seed: number; readonly took: number }
}

/** What the reading of specifications knows in these runs: the catalogue that is shipped. */
export function shippedBackground(): Background {
  const { kinds, classes } = shippedCatalogue()
  const onFile = classes.map(({ id, title, jurisdiction }) => ({ id, title, jurisdiction }))
  return { kinds, classes: onFile, batchTitles: [], language: NO_OVERLAY }
}

/** What is mutated: documents of our own, and real ones, which take turns with them. */
export interface Originals {
  readonly own: readonly FileContent[]
  readonly real: readonly FileContent[]
}

const originalOf = ({ own, real }: Originals, seed: number): FileContent | undefined => {
  const half = Math.floor(seed / 2)
  return real.length > 0 && seed % 2 === 1 ? real[half % real.length] : own[half % own.length]
}

/** Reads `runs` mutations; each follows from its seed alone, the first from `first`, so that a run can go on where one ended. */
export async function fuzz(
  readers: Readers,
  originals: Originals,
  { runs, first }: { readonly runs: number; readonly first: number },
  tell: (done: number, tally: Tally) => void = () => undefined,
): Promise<Tally> {
  const tally: Tally = {
    read: 0,
    refused: 0,
    lines: new Map(),
    limits: [],
    faults: [],
    slowest: { name: '', seed: 0, took: 0 },
  }
  readers.share(shippedBackground())
  let next = first
  let done = 0
  const lane = async (): Promise<void> => {
    for (let seed = next++; seed < first + runs; seed = next++) {
      const original = originalOf(originals, seed)
      if (original) await once(readers, original, seed, tally)
      tell((done += 1), tally)
    }
  }
  // More lanes than processes: none waits for the next mutation to be made.
  await Promise.all(Array.from({ length: LANES }, lane))
  return tally
}
const LANES = 6

async function once(readers: Readers, original: FileContent, seed: number, tally: Tally): Promise<void> {
  const { name } = original
  const fault = (words: string): void => void tally.faults.push({ name, seed, fault: words })
  const started = performance.now()
  try {
    const { text } = await readers.run(openJob, mutated(original, seeded(seed)))
    const reading = await readers.run(readJob, { name, text, jurisdiction: null })
    tally.read += 1
    for (const words of faultsOf(text, reading)) fault(words)
  } catch (error) {
    if (!(error instanceof Refusal)) return fault(String(error))
    const { message, cause } = error
    const line = message.replace(name, '…')
    tally.refused += 1
    tally.lines.set(line, (tally.lines.get(line) ?? 0) + 1)
    if (cause !== undefined) fault(JSON.stringify(cause))
    else if (message.includes('stopped the process')) fault(message)
    else if (/seconds|MB to be read/.test(message)) tally.limits.push({ name, seed, message })
    if (message.includes('\n')) fault(`more than one line: ${message}`)
  }
  const took = performance.now() - started
  if (took > tally.slowest.took) tally.slowest = { name, seed, took }
}

/** Blocks are in order, apart and within the text, and whatever the reading points at is in it, too. */
function faultsOf({ text, blocks }: ExtractedText, reading: SpecificationReading): string[] {
  let end = 0
  const faults: string[] = []
  for (const { from, to } of blocks) {
    if (from < end || to <= from || to > text.length) faults.push(`block ${from}–${to} of ${text.length}`)
    end = to
  }
  for (const { from, to } of spansIn(reading))
    if (from < 0 || to < from || to > text.length) faults.push(`span ${from}–${to} of ${text.length}`)
  return faults
}

function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return
  if ('from' in value && 'to' in value && typeof value.from === 'number' && typeof value.to === 'number')
    yield { from: value.from, to: value.to }
  for (const inside of Object.values(value)) yield* spansIn(inside)
}
