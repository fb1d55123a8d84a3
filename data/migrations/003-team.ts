import type { Migration } from './migration.ts'

/**
 * Teams with their people, scenarios and remembered mappings. A person's id is the team's and the roster's joined by
 * `/`; `imported` is what the last import said, so that hand edits are told from it. The log takes any kind of record:
 * which there are is checked where a row is read.
 */
export const team: Migration = {
  version: 3,
  name: 'team',
  up: `
CREATE TABLE teams (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL,
  checksum BLOB NOT NULL
) STRICT;

CREATE TABLE team_people (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES teams (id) DEFERRABLE INITIALLY DEFERRED,
  person TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  unit TEXT,
  manager TEXT,
  document TEXT NOT NULL,
  imported TEXT,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL,
  checksum BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX team_people_by_team ON team_people (team, person);
CREATE INDEX team_people_by_position ON team_people (team, position);

CREATE TABLE team_scenarios (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES teams (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  steps TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  checksum BLOB NOT NULL
) STRICT;
CREATE INDEX team_scenarios_by_team ON team_scenarios (team, saved_at);

CREATE TABLE roster_mappings (
  id TEXT PRIMARY KEY,
  mapping TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  checksum BLOB NOT NULL
) STRICT;

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
INSERT INTO logged_rows SELECT change, step, record, id, before, after, checksum FROM changed_rows;
DROP TABLE changed_rows;
ALTER TABLE logged_rows RENAME TO changed_rows;
CREATE INDEX changed_rows_by_record ON changed_rows (record, id);
`,
}
