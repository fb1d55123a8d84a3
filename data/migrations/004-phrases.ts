import type { Migration } from './migration.ts'

/** Phrases that HR adds to the language in which specifications are read; logged as what anyone changes is. */
export const phrases: Migration = {
  version: 4,
  name: 'phrases',
  up: `
CREATE TABLE phrases (
  id TEXT PRIMARY KEY,
  phrase TEXT NOT NULL,
  means TEXT NOT NULL,
  checksum BLOB NOT NULL
) STRICT;
`,
}
