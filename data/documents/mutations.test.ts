/** A small run with fixed seeds; `npm run fuzz:documents` makes as many as one asks for. */
import { expect, onTestFinished, test } from 'vitest'
import { Refusal } from '../../core/contract/refusal.ts'
import { JOBS, openJob, readJob } from './jobs.ts'
import { openReaders } from './readers.ts'
import { fuzz, shippedBackground } from './testing/fuzz.ts'
import { inherited } from './testing/inherited.ts'
import { mutated, ownDocuments, seeded } from './testing/mutate.ts'

test('documents changed by chance are read or refused in one line, and end no process', {
  timeout: 120_000,
}, async () => {
  // Who hangs is found all the same; a busy machine is no hang.
  const readers = openReaders({ size: 2, seconds: 30 })
  onTestFinished(readers.close)
  const { read, refused, limits, faults } = await fuzz(
    readers,
    { own: ownDocuments(), real: [] },
    { runs: 400, first: 1 },
  )
  expect(faults).toEqual([])
  expect(limits).toEqual([])
  expect(read + refused).toBe(400)
  expect(read).toBeGreaterThan(150)
  expect(refused).toBeGreaterThan(50)
})

test('no document changes what objects inherit', { timeout: 120_000 }, async () => {
  const background = shippedBackground()
  const readHere = async (document: { name: string; bytes: Uint8Array }): Promise<void> => {
    try {
      const opened = openJob.output.parse(await JOBS.get(openJob.name)?.perform(document, undefined))
      await JOBS.get(readJob.name)?.perform(
        { name: document.name, text: opened.text, jurisdiction: null },
        background,
      )
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  // Libraries that are loaded late bring what older engines lack.
  for (const document of ownDocuments()) await readHere(document)
  const before = inherited()
  for (let seed = 1; seed <= 150; seed++)
    for (const document of ownDocuments().slice(seed % 5, (seed % 5) + 1))
      await readHere(mutated(document, seeded(seed)))
  expect(inherited()).toBe(before)
})
