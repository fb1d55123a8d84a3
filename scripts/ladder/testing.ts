/** For tests: the command line on a folder of its own, in this process, with what it printed. */
import { join } from 'node:path'
import { tempFolder } from '../../data/testing/temp-folder.ts'
import { runLadder } from './main.ts'

export interface Said {
  readonly exit: number
  /** Standard output. */
  readonly out: string
  /** Standard error. */
  readonly err: string
  /** Standard output read as the JSON document it should be. */
  readonly json: () => ReturnType<typeof JSON.parse>
}

export interface Terminal {
  readonly folder: string
  readonly ladder: (...words: string[]) => Promise<Said>
}

/** @param day the calendar date where the person is. */
export function openTerminal(day = '2026-11-22'): Terminal {
  const folder = tempFolder()
  return {
    folder,
    async ladder(...words) {
      const out: string[] = []
      const err: string[] = []
      const exit = await runLadder(words, {
        out: text => out.push(text),
        complain: line => err.push(line),
        folder,
        usualDataDir: join(folder, 'data'),
        now: () => new Date(`${day}T12:00:00Z`),
        localDate: () => day,
        onDefect: error => {
          throw error
        },
      })
      return { exit, out: out.join('\n'), err: err.join('\n'), json: () => JSON.parse(out.join('\n')) }
    },
  }
}
