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
  /** Refused for time or memory: as it should be, but worth a look. */
  readonly limits: { readonly name: string; readonly seed: number; readonly message: string }[]
  /** Anything else than a reading or a refusal in one line. */
  readonly faults: { readonly name: string; readonly seed: number; readonly fault: string }[]
}

/** What the reading of specifications knows in these runs: the catalogue that is shipped. */
export function shippedBackground(): Background {
  const { kinds, classes } = shippedCatalogue()
  const onFile = classes.map(({ id, title, jurisdiction }) => ({ id, title, jurisdiction }))
  return { kinds, classes: onFile, batchTitles: [], language: NO_OVERLAY }
}

/** Reads `runs` mutations, the i-th made by seed `first + i` of the documents in turn. */
export async function fuzz(
  readers: Readers,
  documents: readonly FileContent[],
  { runs, first }: { readonly runs: number; readonly first: number },
  tell: (done: number) => void = () => undefined,
): Promise<Tally> {
  const tally: Tally = { read: 0, refused: 0, limits: [], faults: [] }
  readers.share(shippedBackground())
  let next = 0
  const lane = async (): Promise<void> => {
    for (let i = next++; i < runs; i = next++) {
      const document = documents[i % documents.length]
      if (document) await once(readers, document, first + i, tally)
      tell(i + 1)
    }
  }
  // More lanes than processes: none waits for the next mutation to be made.
  await Promise.all(Array.from({ length: 6 }, lane))
  return tally
}

async function once(readers: Readers, document: FileContent, seed: number, tally: Tally): Promise<void> {
  const { name } = document
  const fault = (words: string): void => void tally.faults.push({ name, seed, fault: words })
  try {
    const { text } = await readers.run(openJob, mutated(document, seeded(seed)))
    const reading = await readers.run(readJob, { name, text, jurisdiction: null })
    tally.read += 1
    for (const words of faultsOf(text, reading)) fault(words)
  } catch (error) {
    if (!(error instanceof Refusal)) return fault(String(error))
    tally.refused += 1
    if (error.cause !== undefined) fault(JSON.stringify(error.cause))
    else if (error.message.includes('stopped the process')) fault(error.message)
    else if (/seconds|MB to be read/.test(error.message))
      tally.limits.push({ name, seed, message: error.message })
    if (error.message.includes('\n')) fault(`more than one line: ${error.message}`)
  }
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

/** What every object inherits, as it stands: equal prints mean that nothing was added or changed. */
export const inherited = (): string =>
  JSON.stringify(
    [Object, Array, Function, String, Number, Map, Set, Promise, RegExp].map(({ name, prototype }) => [
      name,
      Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([key, { value, writable }]) => [
        key,
        typeof value === 'function' ? String(value).length : typeof value,
        writable,
      ]),
    ]),
  )
