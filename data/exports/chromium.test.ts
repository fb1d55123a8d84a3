import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { sayExport } from '../../core/words/exports.ts'
import { tempFolder } from '../testing/folders.ts'
import { print } from './chromium.ts'

const HTML = '<!doctype html><title>Dana Whitlow</title>'

/** A browser that does what the shell lines say; `$out` is the file it should print to. */
function standIn(folder: string, lines: string): string {
  const path = join(folder, 'browser')
  const findOut = 'for word; do case "$word" in --print-to-pdf=*) out="${word#*=}";; esac; done'
  writeFileSync(path, `#!/bin/sh\n${findOut}\n${lines}\n`)
  chmodSync(path, 0o700)
  return path
}

/** The system's folder for temporary files is one of our own, so that what is left can be seen. */
function ownTemporary(): string {
  const before = process.env['TMPDIR']
  const folder = join(tempFolder(), 'tmp')
  mkdirSync(folder)
  process.env['TMPDIR'] = folder
  onTestFinished(() => {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  })
  return folder
}

describe.skipIf(process.platform === 'win32')('a browser', () => {
  test('that ends without a result is said to have, and nothing is left of what it should print', async () => {
    const browser = standIn(tempFolder(), 'exit 1')
    const temporary = ownTemporary()
    await expect(print({ html: HTML, as: 'pdf' }, browser)).rejects.toThrow(sayExport.browserFailed)
    expect(readdirSync(temporary)).toEqual([])
  })

  test.each(['%PDF-1.7 and no end', ''])(
    'that wrote but a part, as on a full disk, made no file: “%s”',
    async part => {
      const browser = standIn(tempFolder(), `printf '%s' '${part}' > "$out"`)
      const temporary = ownTemporary()
      await expect(print({ html: HTML, as: 'pdf' }, browser)).rejects.toThrow(/full or may not be written/)
      expect(readdirSync(temporary)).toEqual([])
    },
  )

  test('gives back the whole of what it printed', async () => {
    const browser = standIn(tempFolder(), `printf '%%PDF-1.7 all of it %%%%EOF' > "$out"`)
    expect((await print({ html: HTML, as: 'pdf' }, browser)).toString()).toBe('%PDF-1.7 all of it %%EOF')
  })

  test('is ended with Rungs, and what it was given to print goes', async () => {
    const folder = tempFolder()
    const temporary = ownTemporary()
    const browser = standIn(folder, 'exec sleep 60')
    const program = join(folder, 'print.mjs')
    const source = JSON.stringify(join(import.meta.dirname, 'chromium.ts'))
    writeFileSync(
      program,
      `import { print } from ${source}\nawait print({ html: '${HTML}', as: 'pdf' }, ${JSON.stringify(browser)})\n`,
    )
    const child = spawn(process.execPath, [program], { stdio: 'ignore' })
    const ended = new Promise<NodeJS.Signals | null>(resolve => {
      child.once('exit', (_, signal) => resolve(signal))
    })
    while (!readdirSync(temporary, { recursive: true }).some(name => String(name).endsWith('page.html')))
      await wait(20)
    await wait(200)
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    expect(readdirSync(temporary)).toEqual([])
  })
})

test('where there is no folder for temporary files that is said, not that Rungs failed', async () => {
  const temporary = ownTemporary()
  process.env['TMPDIR'] = join(temporary, 'gone')
  await expect(print({ html: HTML, as: 'pdf' }, process.execPath)).rejects.toThrow(
    /full or may not be written/,
  )
})
