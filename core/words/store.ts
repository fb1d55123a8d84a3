/** What the store says: refusals of the database, each with a way forward, and the names of changes. */
import { firstOf } from './lists.ts'

const restoreHint = 'Restore a backup, or start anew in the window; what is there now is kept either way.'

/** Why the database cannot be used, what to do. `file` and `folder` are paths as the person chose them. */
export const sayDatabase = {
  oldNode: (found: string, needed: string) =>
    `Rungs needs Node ${needed} or newer and this is Node ${found}. Start it with \`npm start\`, which brings its own.`,
  inUse: (folder: string) =>
    `Another copy of Rungs, or another program, is using ${folder}. Close it, or choose another folder with --data-dir.`,
  missing: (file: string, newestBackup: string | undefined) =>
    `The database ${file} is missing, though this folder was used before. Put it back, or ${
      newestBackup ? `restore the newest backup, ${newestBackup}` : 'restore a backup'
    }, or start anew in the window.`,
  notAFolder: (path: string) => `${path} is a file, not a folder. Choose a folder with --data-dir.`,
  notADatabase: (file: string) => `${file} is not a SQLite database. ${restoreHint}`,
  notOurs: (file: string) => `${file} is a database of another program. ${restoreHint}`,
  newer: (file: string, found: number, known: number) =>
    `The database ${file} was made by a newer Rungs (version ${found} of its layout; this Rungs knows ${known}). Install the newer Rungs, or choose another folder with --data-dir; the file is left as it is.`,
  damaged: (file: string, detail: string) => `The database ${file} is damaged (${detail}). ${restoreHint}`,
  truncated: (file: string) => `The database ${file} is cut short. ${restoreHint}`,
  readOnly: (file: string) =>
    `Rungs may not write to ${file}. Allow writing to it and its folder, or choose another folder with --data-dir.`,
  noAccess: (file: string) =>
    `Rungs may not open ${file}. Allow access to it and its folder, or choose another folder with --data-dir.`,
  full: (file: string) =>
    `There is no room left on the disk that holds ${file}. Nothing was changed; make room and try again.`,
  failed: (file: string, detail: string) =>
    `The database ${file} could not be used (${detail}). Nothing was changed; try again, or restore a backup.`,
  settingRefused: (file: string, setting: string) =>
    `The database ${file} did not accept the setting ${setting}, without which saved work is not safe. Choose a folder on a local disk with --data-dir.`,
  changedBehind: (what: string) =>
    `${what} was changed behind Rungs' back (its checksum differs). Restore a backup.`,
  unreadable: (what: string, detail = 'it is no JSON') =>
    `${what} cannot be read (${detail}). Restore a backup.`,
  usable: (file: string) => `The database ${file} can be used; nothing was changed.`,
  closed: () => 'The database is closed. Start Rungs again.',
}

/** Why a backup is refused. Nothing was changed. */
export const sayBackup = {
  notBase64: () => 'The backup is empty or no file. Choose one made by Rungs’ backup.',
  refused: (reason: string) => `The backup was refused and nothing was changed: ${reason}`,
  notADatabase: () => 'it is not a SQLite database; choose a file made by Rungs’ backup.',
  notOurs: () => 'it is a database of another program; choose a file made by Rungs’ backup.',
  newer: (found: number, known: number) =>
    `it was made by a newer Rungs (version ${found} of its layout; this Rungs knows ${known}); install the newer one.`,
  damaged: (detail: string) => `it is damaged (${detail}); choose another backup.`,
}

/** What a check found, one line a finding. */
export const sayFinding = {
  integrity: (detail: string) => `The file is damaged: ${detail}`,
  foreignKey: (table: string, parent: string) =>
    `A record of ${table} points at a missing record of ${parent}.`,
  setting: (name: string, found: string, expected: string) =>
    `The setting ${name} is ${found}, not ${expected}.`,
  schema: (name: string) => `The layout differs from what this Rungs makes: ${name}.`,
  catalogue: (detail: string) => `The catalogue: ${detail}`,
  log: (what: string) => `The log of changes and ${what} disagree.`,
  search: () => 'The search index does not match the classes.',
}

/** Names of records in findings. */
export const sayRecord = {
  some: () => 'A record',
  catalogue: () => 'The catalogue',
  profile: (name: string) => `The profile “${name}”`,
  plan: (name: string) => `The plan “${name}”`,
  class: (id: string) => `The class ${id}`,
  jurisdiction: (id: string) => `The jurisdiction ${id}`,
  kind: (id: string) => `The kind of experience ${id}`,
  edge: (id: string) => `The edge ${id}`,
  change: (label: string) => `The logged change “${label}”`,
}

const FEW = 12
const few = (ids: readonly string[]): string => firstOf(ids, FEW)

/** What is not there, or cannot be done now. */
export const sayMissing = {
  profile: () => 'This profile is not here; it may have been removed. Choose another.',
  plan: () => 'This plan is not here; it may have been removed. Choose another, or find it anew.',
  class: (id: string) => `There is no class “${id.slice(0, 120)}” in the catalogue; search for it by title.`,
  jurisdiction: (id: string, known: readonly string[]) =>
    `There is no jurisdiction “${id.slice(0, 120)}” in the catalogue; there are ${few(known)}.`,
  sample: (sample: string, known: readonly string[]) =>
    `There is no sample “${sample.slice(0, 120)}”; there are ${few(known)}.`,
}

export const sayConflict = {
  profile: (name: string) =>
    `“${name}” was changed elsewhere since you opened it. Nothing was saved; open it again and repeat your change.`,
  catalogue: (problem: string) =>
    `Nothing was changed: the catalogue would not fit together then (${problem}).`,
  undo: () => 'This change cannot be undone: what it made was changed outside the log. Run the check.',
}

export const sayTooLarge = {
  document: (bytes: number, most: number) =>
    `document: is too large (${Math.ceil(bytes / 1000)} kB); at most ${Math.floor(most / 1000)} kB`,
  setting: (name: string, most: number) => `settings.${name}: is too large; at most ${most / 1000} kB`,
}

/** Names of changes, for undo: "Undo Renamed profile to Ana". */
export const sayChange = {
  createdProfile: (name: string) => `Added ${name}`,
  openedSample: (name: string) => `Opened ${name}`,
  savedProfile: (name: string) => `Changed ${name}`,
  renamedProfile: (from: string, to: string) => `Renamed ${from} to ${to}`,
  removedProfile: (name: string) => `Removed ${name}`,
  setTarget: (name: string, title: string) => `Set the target of ${name} to ${title}`,
  clearedTarget: (name: string) => `Cleared the target of ${name}`,
  setWhatIf: (name: string) => `Changed the what-ifs of ${name}`,
  savedPlan: (name: string) => `Kept the plan ${name}`,
  removedPlan: (name: string) => `Removed the plan ${name}`,
  unnamedProfile: () => 'My profile',
}
