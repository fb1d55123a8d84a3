/** What a program in a terminal takes from around it: the folder the person is in. */
import { resolve } from 'node:path'
import { ROOT } from './builds.ts'

/** npm runs scripts in the project's folder and says where it was called from. */
export function personsFolder(cwd = process.cwd(), calledFrom = process.env['INIT_CWD']): string {
  return calledFrom && resolve(cwd) === resolve(ROOT) ? calledFrom : cwd
}
