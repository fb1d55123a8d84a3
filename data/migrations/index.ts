/** Every step of the layout, oldest first. To add one: a file beside this one, and a line here. */
import { first } from './001-first.ts'
import { imports } from './002-imports.ts'
import { team } from './003-team.ts'
import { phrases } from './004-phrases.ts'
import type { Migration } from './migration.ts'

export type { Migration } from './migration.ts'
export const migrations: readonly Migration[] = [first, imports, team, phrases]
/** `PRAGMA application_id` of a Rungs database: "RUNG" in ASCII. */
export const APPLICATION_ID = 0x52554e47
