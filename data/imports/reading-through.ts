/** Reads documents one after another without keeping anything: what they would give, for a look before an import. */
import { Refusal } from '../../core/contract/refusal.ts'
import type { CataloguePack } from '../../core/model/catalogue.ts'
import type { LanguageOverlay } from '../../core/reading/language/overlay.ts'
import type { ExtractedText, SpecificationReading } from '../../core/reading/model.ts'
import { sayImport } from '../../core/words/upkeep.ts'
import type { DocumentContent } from '../documents/document.ts'
import { openJob, readJob } from '../documents/jobs.ts'
import type { Readers } from '../documents/readers.ts'
import { AT_ONCE, backgroundOf } from './background.ts'

/** A document that is fetched when its turn comes, and again where its text could not be held. */
export interface Source {
  readonly name: string
  /** @throws {Refusal} where it cannot be had. */
  readonly fetch: () => DocumentContent
}

/** In the order of the sources; without a text or a reading `problems` say why. */
export interface ReadThrough {
  readonly text: ExtractedText | null
  readonly reading: SpecificationReading | null
  readonly problems: readonly string[]
}

export interface Wanted {
  /** Where the documents are from; null where they must say. */
  readonly jurisdiction: string | null
  readonly onProgress: (step: 'open' | 'read', done: number) => void
}

/** Characters of text that are held from the first pass to the second; what is beyond is opened again. */
const HELD = 16_000_000

/** First the titles of all, for a document may name a class that another defines; then what each says. */
export async function* readThrough(
  readers: Readers,
  pack: CataloguePack,
  language: LanguageOverlay,
  sources: readonly Source[],
  { jurisdiction, onProgress }: Wanted,
): AsyncGenerator<ReadThrough> {
  const titles: string[] = []
  const held = new Map<Source, ExtractedText>()
  const failed = new Map<Source, string>()
  let room = HELD
  const open = async (source: Source): Promise<void> => {
    try {
      const opened = await readers.run(openJob, source.fetch())
      titles.push(...opened.titles)
      const size = opened.text.text.length
      if (size > room) return
      held.set(source, opened.text)
      room -= size
    } catch (error) {
      failed.set(source, problemOf(error))
    }
  }
  let done = 0
  for await (const _ of inOrder(sources, open)) onProgress('open', (done += 1))

  readers.share(backgroundOf(pack, titles, language))
  const read = async (source: Source): Promise<ReadThrough> => {
    const problem = failed.get(source)
    if (problem !== undefined) return { text: null, reading: null, problems: [problem] }
    try {
      const { name } = source
      const text = held.get(source) ?? (await readers.run(openJob, source.fetch())).text
      held.delete(source)
      const reading = await readers.run(readJob, { name, text, jurisdiction })
      return { text, reading, problems: problemsIn(name, reading) }
    } catch (error) {
      return { text: null, reading: null, problems: [problemOf(error)] }
    }
  }
  done = 0
  for await (const result of inOrder(sources, read)) {
    onProgress('read', (done += 1))
    yield result
  }
}

/** What the person is told of a document that was read. */
export const problemsIn = (name: string, { classes, problems }: SpecificationReading): readonly string[] =>
  classes.length === 0 && problems.length === 0 ? [sayImport.noClass(name)] : problems

function problemOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  throw error
}

/** Works on several at once and answers in their order, never further ahead than that. */
async function* inOrder<I, O>(items: readonly I[], work: (item: I) => Promise<O>): AsyncGenerator<O> {
  const ahead: Promise<O>[] = []
  for (const item of items) {
    const begun = work(item)
    // Told when its turn comes.
    begun.catch(() => undefined)
    ahead.push(begun)
    const first = ahead.length >= AT_ONCE ? ahead.shift() : undefined
    if (first) yield await first
  }
  for (const last of ahead) yield await last
}
