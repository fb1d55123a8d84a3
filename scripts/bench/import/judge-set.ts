/** Reads the documents a person has judged, as one batch, and compares. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSpecification } from '../../../core/reading/read-specification.ts'
import { extract } from '../../../data/documents/extract.ts'
import type { CorpusName, GoldSet } from './draw.ts'
import { readGold } from './gold.ts'
import { type DocumentVerdict, judgeDocument } from './judge-document.ts'
import { contextOf } from './context.ts'

export async function judgeSet(folder: string, set: GoldSet, corpus: CorpusName): Promise<DocumentVerdict[]> {
  const read = await Promise.all(
    readGold(set, corpus).map(async gold => {
      const bytes = readFileSync(join(folder, corpus, gold.file))
      return { gold, extracted: await extract({ name: gold.file, bytes }) }
    }),
  )
  const context = contextOf(read.map(({ extracted }) => extracted))
  return read.map(({ gold, extracted }) => judgeDocument(gold, readSpecification(extracted, context)))
}
