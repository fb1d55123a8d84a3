/** The entry of the main process. */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import * as electron from 'electron'
import { defaultDataFolder } from '../core/contract/data-folder.ts'
import { startShell } from './shell.ts'

const here = import.meta.dirname
const chosen = electron.app.commandLine.getSwitchValue('data-dir')

startShell(electron, {
  dataDir: resolve(
    chosen || defaultDataFolder({ platform: process.platform, home: homedir(), env: process.env }),
  ),
  pageDir: join(here, '..', 'page'),
  preload: join(here, 'preload.cjs'),
  backend: join(here, 'backend.js'),
  reader: join(here, 'reader.js'),
})
