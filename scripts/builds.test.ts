import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../data/testing/temp-folder.ts'
import { isStale } from './builds.ts'

function makeProject(): { root: string; put: (name: string, at: number) => void; isOld: () => boolean } {
  const root = tempFolder()
  mkdirSync(join(root, 'core', 'model'), { recursive: true })
  const age = (name: string, at: number): void => utimesSync(join(root, name), at, at)
  const put = (name: string, at: number): void => {
    writeFileSync(join(root, name), '')
    for (const folder of ['core/model', 'core']) age(folder, 1)
    age(name, at)
  }
  return { root, put, isOld: () => isStale(root, join(root, 'built.html'), ['core', 'vite.config.ts']) }
}

test('what was never built is built', () => {
  expect(makeProject().isOld()).toBe(true)
})

test('what is newer than all it is made of is left', () => {
  const { put, isOld } = makeProject()
  put('core/model/a.ts', 10)
  put('vite.config.ts', 10)
  put('built.html', 20)
  expect(isOld()).toBe(false)
})

test('a source changed later, however deep, is built again', () => {
  const { put, isOld } = makeProject()
  put('built.html', 20)
  put('core/model/a.ts', 30)
  expect(isOld()).toBe(true)
})

test('a source removed later is built again', () => {
  const { root, put, isOld } = makeProject()
  put('core/model/a.ts', 10)
  put('built.html', 20)
  rmSync(join(root, 'core', 'model', 'a.ts'))
  expect(isOld()).toBe(true)
})
