/** `backup`, `restore` and `check`. */
import { dirname, resolve } from 'node:path'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayFile } from '../../core/words/command-line/words.ts'
import { printBackup, printCheck, printRestore } from '../../core/words/command-line/print.ts'
import { needed } from '../options.ts'
import { command } from './command.ts'
import { readBytes, within, writeBackup } from './files.ts'

const BACKUP_MEGABYTES = 512

export const backup = command('backup', {
  options: {},
  words: 1,
  run({ rest }, { ask, folder, dataDir }) {
    const name = fileOf(rest)
    if (dirname(resolve(folder, name)) === dataDir)
      throw new Refusal('bad-input', sayFile.inDataFolder(name), name)
    const { base64, bytes } = ask('store.backup', {})
    writeBackup(resolve(folder, name), name, Buffer.from(base64, 'base64'))
    return { json: { ok: true, out: name, bytes }, text: printBackup(name, bytes) }
  },
})

export const restore = command('restore', {
  options: {},
  words: 1,
  run({ rest }, { ask, folder }) {
    const name = fileOf(rest)
    const base64 = readBytes(resolve(folder, name), name, BACKUP_MEGABYTES).toString('base64')
    const report = within(name, () => ask('store.restore', { base64 }), 'base64')
    return { json: report, text: printRestore(name, report), ok: report.ok }
  },
})

export const check = command('check', {
  options: {},
  run(_, { ask }) {
    const report = ask('store.check', {})
    return { json: report, text: printCheck(report), ok: report.ok }
  },
})

const fileOf = ([name]: readonly string[]): string => needed('The name of a file', name)
