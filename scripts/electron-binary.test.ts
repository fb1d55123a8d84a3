import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../data/testing/temp-folder.ts'
import { downloadElectron, findElectron } from './electron-binary.ts'

test('without the pointer of a finished download there is no Electron', () => {
  expect(findElectron(tempFolder())).toBeNull()
})

test('a pointer to what is no longer there finds nothing', () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'path.txt'), 'electron')
  expect(findElectron(folder)).toBeNull()
})

test('a binary is found where the pointer says', () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'path.txt'), 'Electron.app/Contents/MacOS/Electron\n')
  const place = join(folder, 'dist', 'Electron.app', 'Contents', 'MacOS')
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'Electron'), '')
  expect(findElectron(folder)).toBe(join(place, 'Electron'))
})

test('a download that fails says why in one line', () => {
  const folder = tempFolder()
  const end = (code: string): void => writeFileSync(join(folder, 'install.js'), code)
  end(`console.error('RequestError: getaddrinfo ENOTFOUND github.com\\n    at somewhere'); process.exit(1)`)
  expect(downloadElectron(folder)).toBe('getaddrinfo ENOTFOUND github.com')
  end('process.exit(3)')
  expect(downloadElectron(folder)).toBe('its set-up ended with 3')
  end('process.exit(0)')
  expect(downloadElectron(folder)).toBeNull()
})
