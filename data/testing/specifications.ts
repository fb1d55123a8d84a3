/** Specifications of a harbor that is nowhere, for tests: as documents, and as a backend that has read them. */
import type { Output } from '../../core/contract/operations.ts'
import type { TestBackend } from './folders.ts'

export const HARBOR = 'us-xx-harbor'

export const CLERK_I = `HARBOR CLERK I

Class Code: 7101
Established: 01/15/2012

DEFINITION
Keeps the berth book of the harbor and answers boat owners at the counter.

MINIMUM QUALIFICATIONS
One year of full-time paid experience in customer service.
`

export const CLERK_II = `HARBOR CLERK II

Class Code: 7102
Revised: 03/02/2018

DEFINITION
Keeps the berth book and shows new clerks how it is done.

MINIMUM QUALIFICATIONS
Two years of full-time paid experience as a Harbor Clerk I.
`

/** A later specification of the same class: more is asked. */
export const CLERK_I_LATER = CLERK_I.replace('Established: 01/15/2012', 'Revised: 05/01/2024').replace(
  'One year',
  'Three years',
)

/** Asks for something that no program can know. */
export const PILOT = `HARBOR PILOT

DEFINITION
Steers boats to their berths.

MINIMUM QUALIFICATIONS
Graduation from high school and an uncommonly steady hand in weather of any sort.
`

type Added = Output<'import.add'>

/** Gives documents by their names and waits until they are read. */
export async function importTexts(
  { ask, idle }: TestBackend,
  documents: Readonly<Record<string, string>>,
  jurisdiction: string | null = HARBOR,
): Promise<Added> {
  const added = ask('import.add', {
    jurisdiction: jurisdiction ?? undefined,
    documents: Object.entries(documents).map(([name, text]) => ({
      name,
      content: { base64: Buffer.from(text).toString('base64') },
    })),
  })
  await idle()
  return added
}

/** The review of the class of this title. */
export function reviewOf({ ask }: TestBackend, title: string): Output<'review.list'>['reviews'][number] {
  const shows = ['waiting', 'accepted', 'rejected'] as const
  const found = shows
    .flatMap(show => ask('review.list', { show }).reviews)
    .findLast(review => review.title === title)
  if (!found) throw new Error(`No class ${title} is under review.`)
  return found
}
