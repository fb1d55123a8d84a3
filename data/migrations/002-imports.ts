import type { Migration } from './migration.ts'

/**
 * Imports: batches of documents, the classes read in them, what a person decided of those, and the versions of a
 * class. `content` is kept until a document was opened; its text stays, for rules point at their words. What is read is
 * never changed: decisions and edits are records of their own, and those are logged. Which records the log may hold is
 * no longer said here a second time: it is in `data/store/records.ts`.
 */
export const imports: Migration = {
  version: 2,
  name: 'imports',
  up: `
CREATE TABLE batches (
  id TEXT PRIMARY KEY,
  started_at TEXT NOT NULL,
  jurisdiction TEXT
) STRICT;

CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  batch TEXT NOT NULL REFERENCES batches (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'opened', 'read', 'failed', 'cancelled')),
  content BLOB,
  format TEXT,
  text TEXT,
  titles TEXT,
  problems TEXT NOT NULL,
  checksum BLOB NOT NULL,
  CHECK ((state = 'waiting') = (content IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX documents_by_batch ON documents (batch, position);
CREATE INDEX documents_by_digest ON documents (digest);
CREATE INDEX documents_by_state ON documents (batch, state, position);

CREATE TABLE readings (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id),
  position INTEGER NOT NULL,
  jurisdiction TEXT,
  title TEXT NOT NULL,
  code TEXT,
  grade TEXT,
  confidence TEXT NOT NULL CHECK (confidence IN ('certain', 'check')),
  clauses INTEGER NOT NULL,
  to_check INTEGER NOT NULL,
  unread INTEGER NOT NULL,
  body TEXT NOT NULL,
  checksum BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX readings_by_document ON readings (document, position);

CREATE TABLE reviews (
  id TEXT PRIMARY KEY REFERENCES readings (id),
  edit TEXT,
  decision TEXT CHECK (decision IN ('accepted', 'rejected')),
  class TEXT,
  decided_at TEXT,
  decided_by TEXT,
  checksum BLOB NOT NULL
) STRICT;

CREATE TABLE versions (
  id TEXT PRIMARY KEY,
  class TEXT NOT NULL,
  number INTEGER NOT NULL,
  body TEXT,
  accepted_at TEXT,
  accepted_by TEXT,
  reading TEXT REFERENCES readings (id),
  checksum BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX versions_by_class ON versions (class, number);

CREATE TABLE logged_rows (
  change INTEGER NOT NULL REFERENCES changes (id) ON DELETE CASCADE,
  step INTEGER NOT NULL,
  record TEXT NOT NULL,
  id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  checksum BLOB NOT NULL,
  PRIMARY KEY (change, step)
) STRICT, WITHOUT ROWID;
INSERT INTO logged_rows SELECT * FROM changed_rows;
DROP TABLE changed_rows;
ALTER TABLE logged_rows RENAME TO changed_rows;
`,
}
