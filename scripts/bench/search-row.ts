/** Search in the store (FTS5) against LIKE over the same texts of the same 20,000 classes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { searchClasses } from '../../data/store/search.ts'
import { openStore } from '../../data/store/store.ts'
import { compare, repeated } from './measure.ts'
import { syntheticCatalogue } from './synthetic-catalogue.ts'
import type { Row } from './table.ts'

/** Whole words, beginnings, several words, codes, words of the duties, pieces in mid-word, and nothing to be found. */
const QUERIES = [
  'records',
  'rec',
  'permit technician',
  'human resources analyst IV',
  '004711',
  'j-017',
  'complaints',
  'schedules crew',
  'ordinator',
  'water insp',
  'officer',
  'zoologist',
  'budget VI',
  'tax tech II',
  'speciali',
]
const LIMIT = 50
const Found = z.object({ id: z.string() })

export async function searchRows(size: number, rounds: number): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rungs-bench-'))
  const store = openStore({ dataDir, now: () => new Date(0), shipped: syntheticCatalogue(size) })
  try {
    const ours = repeated(
      QUERIES.length,
      nextQuery(text => store.read(reader => searchClasses(reader, { text, limit: LIMIT })).length),
    )
    // `body` holds the whole record as JSON: title, code, phrases and all.
    const everywhere = repeated(
      QUERIES.length,
      nextQuery(
        text =>
          store.read(reader =>
            reader.all(Found, 'SELECT id FROM classes WHERE body LIKE ? LIMIT ?', `%${text}%`, LIMIT),
          ).length,
      ),
    )
    const titles = repeated(
      QUERIES.length,
      nextQuery(
        text =>
          store.read(reader =>
            reader.all(Found, 'SELECT id FROM classes WHERE title LIKE ? LIMIT ?', `%${text}%`, LIMIT),
          ).length,
      ),
    )
    const what = `Search, ${QUERIES.length} queries, ${size.toLocaleString('en')} classes`
    return [
      {
        what,
        against: 'LIKE over the whole records',
        ...(await compare(ours, everywhere, { rounds })),
        note: 'both stop at 50 hits; LIKE ranks nothing',
      },
      {
        what,
        against: 'LIKE over titles only',
        ...(await compare(ours, titles, { rounds })),
        note: 'LIKE sees no codes and no phrases here',
      },
    ]
  } finally {
    store.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function nextQuery(ask: (text: string) => number): () => number {
  let at = 0
  return () => ask(QUERIES[at++ % QUERIES.length] ?? '')
}
