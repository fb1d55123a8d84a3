/** Every document of a corpus: is it read, how fast against a bare pass over its words, in how much memory. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSpecification } from '../../../core/reading/read-specification.ts'
import { extract } from '../../../data/documents/extract.ts'
import { type CorpusName, documentsOf } from './draw.ts'
import { checkFileName, type NameCheck } from './file-names.ts'
import { contextOf } from './context.ts'
import { countWords } from './words-pass.ts'

export interface WholeCorpus {
  readonly corpus: CorpusName
  readonly documents: number
  readonly classes: number
  readonly withUnread: number
  /** Documents that were refused or ended in an error, with why. */
  readonly refused: readonly string[]
  readonly checks: readonly NameCheck[]
  /**
   * Milliseconds of this thread's processor time of reading (decoding, blocks, sections, fields, rules) and of splitting
   * the same texts into words (the mean of several passes), a document at a time in turn: what else the machine does is
   * not in it, nor what the engine's other threads do, which may be for the reading while the words are split.
   */
  readonly reading: number
  readonly splitting: number
  readonly words: number
  /** Megabytes of resident memory after 500 documents and after all. */
  readonly memory: { readonly after500: number; readonly atEnd: number }
}

const WARM_UP = 20
/** The system counts a thread's time in steps of some milliseconds; to split one document takes a twentieth of one. */
const PASSES = 20

export async function readWholeCorpus(folder: string, corpus: CorpusName): Promise<WholeCorpus> {
  const names = documentsOf(folder, corpus)
  const context = contextOf([])
  const read = async (name: string, bytes: Buffer<ArrayBuffer>) => {
    const extracted = await extract({ name, bytes })
    return { extracted, classes: readSpecification(extracted, context).classes }
  }
  const load = (name: string) => readFileSync(join(folder, corpus, name))
  for (const name of names.slice(0, WARM_UP)) await read(name, load(name)).catch(() => null)

  const refused: string[] = []
  const checks: NameCheck[] = []
  let [classes, withUnread, reading, splitting, words, after500] = [0, 0, 0, 0, 0, 0]
  for (const [at, name] of names.entries()) {
    const bytes = load(name)
    const start = spent()
    try {
      const document = await read(name, bytes)
      reading += spent() - start
      const splitFrom = spent()
      for (let pass = 0; pass < PASSES; pass += 1) words += countWords(document.extracted.text) / PASSES
      splitting += (spent() - splitFrom) / PASSES
      classes += document.classes.length
      if (document.classes.some(({ unread }) => unread.length > 0)) withUnread += 1
      checks.push(...checkFileName(corpus, name, document.classes[0]))
    } catch (error) {
      refused.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
    if (at === 499) after500 = megabytes()
  }
  const memory = { after500, atEnd: megabytes() }
  return {
    corpus,
    documents: names.length,
    classes,
    withUnread,
    refused,
    checks,
    reading,
    splitting,
    words,
    memory,
  }
}

const megabytes = (): number => process.memoryUsage.rss() / 2 ** 20

function spent(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
