import type { Migration } from './migration.ts'

/**
 * The first layout. Bodies are JSON in the shapes of core/model; columns beside them are what is searched or
 * joined. `origin` says whether the shipped catalogue or the person wrote a record; `shipped` keeps the shipped
 * text beside a local edit. Every row that must not change silently carries a checksum.
 */
export const first: Migration = {
  version: 1,
  name: 'first',
  up: `
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE kinds (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'local')),
  shipped TEXT,
  checksum BLOB NOT NULL
) STRICT;

CREATE TABLE jurisdictions (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'local')),
  shipped TEXT,
  checksum BLOB NOT NULL
) STRICT;

CREATE TABLE classes (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  jurisdiction TEXT NOT NULL REFERENCES jurisdictions (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  code TEXT,
  body TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'local')),
  shipped TEXT,
  checksum BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX classes_by_number ON classes (number, id, jurisdiction);
CREATE INDEX classes_by_jurisdiction ON classes (jurisdiction, position);
CREATE INDEX classes_by_title ON classes (title COLLATE NOCASE);
CREATE INDEX classes_by_code ON classes (code COLLATE NOCASE);

CREATE TABLE edges (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  lower TEXT NOT NULL REFERENCES classes (id) DEFERRABLE INITIALLY DEFERRED,
  higher TEXT NOT NULL REFERENCES classes (id) DEFERRABLE INITIALLY DEFERRED,
  body TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'local')),
  shipped TEXT,
  checksum BLOB NOT NULL
) STRICT;
CREATE INDEX edges_by_lower ON edges (lower);
CREATE INDEX edges_by_higher ON edges (higher);

CREATE VIRTUAL TABLE class_words USING fts5 (
  title, code, phrases,
  content = '', contentless_delete = 1, prefix = '2 3',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO class_words (class_words, rank) VALUES ('rank', 'bm25(8.0, 6.0, 1.0)');
CREATE VIRTUAL TABLE class_trigrams USING fts5 (
  names,
  content = '', contentless_delete = 1,
  tokenize = 'trigram remove_diacritics 1'
);

CREATE TABLE profiles (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  sample TEXT,
  target TEXT,
  document TEXT NOT NULL,
  what_if TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL,
  checksum BLOB NOT NULL
) STRICT;

CREATE TABLE plans (
  id TEXT PRIMARY KEY,
  profile TEXT NOT NULL REFERENCES profiles (id),
  name TEXT NOT NULL,
  target TEXT NOT NULL,
  as_of TEXT NOT NULL,
  what_if TEXT NOT NULL,
  plan TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  checksum BLOB NOT NULL
) STRICT;
CREATE INDEX plans_by_profile ON plans (profile, saved_at);

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  command TEXT NOT NULL,
  arguments TEXT NOT NULL,
  label TEXT NOT NULL,
  at TEXT NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
  bytes INTEGER NOT NULL,
  checksum BLOB NOT NULL
) STRICT;

CREATE TABLE changed_rows (
  change INTEGER NOT NULL REFERENCES changes (id) ON DELETE CASCADE,
  step INTEGER NOT NULL,
  record TEXT NOT NULL CHECK (record IN ('profile', 'plan')),
  id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  checksum BLOB NOT NULL,
  PRIMARY KEY (change, step)
) STRICT, WITHOUT ROWID;
`,
}
