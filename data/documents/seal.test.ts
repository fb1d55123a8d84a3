/** What a reading process cannot do, tried in a process with its flags. */
import { execFile } from 'node:child_process'
import { mkdirSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { tempFolder } from '../testing/temp-folder.ts'
import { foldersOf, READER_FLAGS } from './fork-reader.ts'

const SEAL = pathToFileURL(join(import.meta.dirname, 'seal.ts')).href

/** What became of each try: "done", or the name of the error. */
async function tries(attempts: Record<string, string>): Promise<Record<string, string>> {
  const bodies = Object.entries(attempts).map(
    ([name, code]) => `${JSON.stringify(name)}: async () => { ${code} }`,
  )
  const program = `
    import { closeNetwork } from ${JSON.stringify(SEAL)}
    const outcome = {}
    closeNetwork()
    for (const [name, attempt] of Object.entries({ ${bodies.join(', ')} }))
      outcome[name] = await attempt().then(() => 'done', error => error.code ?? error.name)
    console.log(JSON.stringify(outcome))`
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...READER_FLAGS,
    '--input-type=module-typescript',
    '-e',
    program,
  ])
  return JSON.parse(stdout)
}

test('it reaches no network', async () => {
  const outcome = await tries({
    fetch: `await fetch('http://127.0.0.1:9/')`,
    socket: `(await import('node:net')).connect(9, '127.0.0.1')`,
    request: `(await import('node:http')).get('http://127.0.0.1:9/')`,
    name: `(await import('node:dns')).default.lookup('localhost', () => 0)`,
    names: `await (await import('node:dns/promises')).default.resolve('localhost')`,
    datagram: `(await import('node:dgram')).createSocket('udp4').send('x', 9, '127.0.0.1')`,
    page: `new WebSocket('ws://127.0.0.1:9/')`,
  })
  expect(Object.values(outcome)).toEqual(expect.not.arrayContaining(['done']))
})

test('it writes no file, reads none but the program’s, starts no program and makes no code from text', async () => {
  expect(
    await tries({
      write: `(await import('node:fs')).writeFileSync('left-behind.txt', 'x')`,
      read: `(await import('node:fs')).readFileSync('/etc/hostname')`,
      start: `(await import('node:child_process')).execFileSync('true')`,
      evaluate: `eval('1 + 1')`,
      make: `new Function('return 1')`,
    }),
  ).toEqual({
    write: 'ERR_ACCESS_DENIED',
    read: 'ERR_ACCESS_DENIED',
    start: 'ERR_ACCESS_DENIED',
    evaluate: 'EvalError',
    make: 'EvalError',
  })
})

test('where the packages are a link it reads them at its end, and nothing beside them', () => {
  const folder = tempFolder()
  const [program, packages] = [join(folder, 'program'), join(folder, 'elsewhere', 'node_modules')]
  mkdirSync(program)
  mkdirSync(packages, { recursive: true })
  expect(foldersOf(program)).toEqual([program])
  symlinkSync(packages, join(program, 'node_modules'), 'junction')
  expect(foldersOf(program)).toEqual([program, realpathSync(packages)])
})
