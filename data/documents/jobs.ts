/**
 * What a reading process can be asked to do. A job's input and answer cross between processes, so they are plain data
 * and are checked on arrival. What a job needs besides its input (class titles, kinds of experience) is `shared`,
 * which each process gets once and keeps.
 */
import { z } from 'zod'
import { Kind } from '../../core/model/catalogue.ts'
import { ExtractedText } from '../../core/reading/model.ts'
import { LanguageOverlay } from '../../core/reading/language/overlay.ts'
import { type CatalogueNames, namesFor } from '../../core/reading/names/index.ts'
import { readBatchTitles, readSpecification } from '../../core/reading/read-specification.ts'
import { SpecificationReading } from '../../core/reading/shapes.ts'
import { rosterJob } from '../rosters/job.ts'
import { DocumentContent } from './document.ts'
import { extract } from './extract.ts'
import { defineJob, type Job } from './job.ts'

export const extractJob = defineJob(
  { name: 'extract', input: DocumentContent, output: ExtractedText },
  extract,
)

/** The text of a document and the titles it defines: every title of a batch is known before one of it is read. */
export const openJob = defineJob(
  {
    name: 'open',
    input: DocumentContent,
    output: z.strictObject({ text: ExtractedText, titles: z.array(z.string()) }),
  },
  async content => {
    const text = await extract(content)
    return { text, titles: readBatchTitles(text) }
  },
)

/** What reading specifications asks for besides their text. */
const Background = z.strictObject({
  kinds: z.array(Kind),
  classes: z.array(z.strictObject({ id: z.string(), title: z.string(), jurisdiction: z.string() })),
  batchTitles: z.array(z.string()),
  language: LanguageOverlay,
})
export type Background = z.infer<typeof Background>

/** The classes that a document defines. The process was given a `Background`. */
export const readJob = defineJob(
  {
    name: 'read',
    input: z.strictObject({
      name: z.string(),
      text: ExtractedText,
      /** Where the person said it is from. */
      jurisdiction: z.string().nullable(),
    }),
    output: SpecificationReading,
  },
  ({ text, jurisdiction }, shared) => readSpecification(text, { ...backgroundOf(shared), jurisdiction }),
)

type Prepared = Pick<Background, 'kinds' | 'language'> & { names: CatalogueNames }
let prepared: { readonly of: unknown; readonly background: Prepared } | undefined

/** Checked and prepared once for each that the process is given. */
function backgroundOf(shared: unknown): Prepared {
  if (prepared && prepared.of === shared) return prepared.background
  const { kinds, language, ...onFile } = Background.parse(shared)
  const background = { kinds, language, names: remembering(namesFor({ ...onFile, jurisdiction: null })) }
  prepared = { of: shared, background }
  return background
}

/** Names that prepare the titles of a jurisdiction once. */
function remembering(names: CatalogueNames): CatalogueNames {
  const known = new Map<string, CatalogueNames>()
  const within = (jurisdiction: string): CatalogueNames => {
    const found = known.get(jurisdiction) ?? { ...names.within(jurisdiction), within }
    known.set(jurisdiction, found)
    return found
  }
  return { ...names, within }
}

/** Every job, by its name. */
export const JOBS: ReadonlyMap<string, Pick<Job<never, unknown>, 'perform'>> = new Map(
  [extractJob, openJob, readJob, rosterJob].map(job => [job.name, job]),
)
