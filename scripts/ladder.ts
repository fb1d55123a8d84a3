/** `npm run -s ladder -- COMMAND …`, in this process. */
import { homedir } from 'node:os'
import { defaultDataFolder } from '../core/contract/data-folder.ts'
import { runLadder } from './ladder/main.ts'
import { openStandardError } from './standard-error.ts'
import { localDay } from '../data/local-day.ts'
import { personsFolder } from './surroundings.ts'

// A reader that had enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await runLadder(process.argv.slice(2), {
  out: text => process.stdout.write(`${text}\n`),
  ...openStandardError(process.stderr),
  folder: personsFolder(),
  usualDataDir: defaultDataFolder({ platform: process.platform, home: homedir(), env: process.env }),
  now: () => new Date(),
  localDate: localDay,
  onDefect: error => process.env['RUNGS_TRACE'] && console.error(error),
})
