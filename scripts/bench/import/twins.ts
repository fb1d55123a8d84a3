/**
 * The same specification in two formats says the same: pages and PDFs against their text twins. Los Angeles' PDFs are
 * matched by class code; some are of another date than the text.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClassReading } from '../../../core/reading/model.ts'
import { readSpecification } from '../../../core/reading/read-specification.ts'
import { extract } from '../../../data/documents/extract.ts'
import { contextOf } from './context.ts'
import { canonical, demandOf } from './demand.ts'
import { type CorpusName, documentsOf } from './draw.ts'
import { titleKey } from './titles.ts'

export interface Twins {
  readonly folder: string
  readonly documents: number
  readonly refused: readonly string[]
  /** Pairs of one document with its text. */
  readonly pairs: number
  readonly sameTitle: number
  readonly sameCode: number
  readonly sameTrees: number
  /** Files whose classes or trees differ from their text's. */
  readonly different: readonly string[]
}

const PAIRS: readonly { readonly folder: string; readonly corpus: CorpusName; readonly key: RegExp }[] = [
  { folder: 'california-html', corpus: 'california', key: /^\d{4}/u },
  { folder: 'philadelphia-html', corpus: 'philadelphia', key: /^\w{4,5}(?=\.)/u },
  { folder: 'los-angeles-pdf', corpus: 'los-angeles', key: /\d{4}(?=\D)/u },
]

type Classes = readonly ClassReading[]
interface Pair {
  readonly name: string
  readonly own: Classes
  readonly text: Classes
}

export async function readTwins(corpora: string): Promise<Twins[]> {
  const all: Twins[] = []
  for (const { folder, corpus, key } of PAIRS) {
    const texts = new Map(documentsOf(corpora, corpus).map(name => [key.exec(name)?.[0], name]))
    const names = readdirSync(join(corpora, folder)).toSorted()
    const refused: string[] = []
    const pairs: Pair[] = []
    for (const name of names) {
      try {
        const own = await read(corpora, folder, name)
        const shared = key.exec(name)?.[0]
        const twin = shared === undefined ? undefined : texts.get(shared)
        if (twin !== undefined) pairs.push({ name, own, text: await read(corpora, corpus, twin) })
      } catch (error) {
        refused.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    all.push({ folder, documents: names.length, refused, ...agreementOf(pairs) })
  }
  return all
}

const CONTEXT = contextOf([])
async function read(corpora: string, folder: string, name: string): Promise<Classes> {
  const bytes = readFileSync(join(corpora, folder, name))
  return readSpecification(await extract({ name, bytes }), CONTEXT).classes
}

function agreementOf(pairs: readonly Pair[]): Omit<Twins, 'folder' | 'documents' | 'refused'> {
  const same = (of: (classes: Classes) => string): Pair[] =>
    pairs.filter(({ own, text }) => of(own) === of(text))
  const sameTrees = same(treesOf)
  return {
    pairs: pairs.length,
    sameTitle: same(titlesOf).length,
    sameCode: same(codesOf).length,
    sameTrees: sameTrees.length,
    different: pairs.filter(pair => !sameTrees.includes(pair)).map(({ name }) => name),
  }
}

const titlesOf = (classes: Classes): string => classes.map(({ title }) => titleKey(title.value)).join()
const codesOf = (classes: Classes): string => classes.map(({ code }) => code?.value).join()
const treesOf = (classes: Classes): string =>
  classes.map(({ requirement }) => canonical(demandOf(requirement, id => id))).join('\n')
