/** What a program in a terminal takes from around it: the day, and the folder the person is in. */
import { resolve } from 'node:path'
import { ROOT } from './builds.ts'

/** The calendar date where the person is, `2026-11-22`. */
export function localDate(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const two = (value: number): string => String(value).padStart(2, '0')

/** npm runs scripts in the project's folder and says where it was called from. */
export function personsFolder(cwd = process.cwd(), calledFrom = process.env['INIT_CWD']): string {
  return calledFrom && resolve(cwd) === resolve(ROOT) ? calledFrom : cwd
}
