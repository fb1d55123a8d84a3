/** A screen is dressed by what it loads itself: the style sheets of another room come only when that room was opened. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const sheets = globSync('renderer/**/*.css', { cwd: root })
const parts = globSync('renderer/**/*.tsx', { cwd: root }).filter(file => !file.includes('.test.'))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const roomOf = (file: string): string => file.split('/')[1] ?? ''
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(match => match[1] ?? [])

/** What every screen has: the frame, the theme, and the parts, which bring their own. */
const SHARED = new Set(['app', 'components', 'theme'])

/** Style sheets by the names of the classes they dress. */
const dressing = Map.groupBy(
  sheets.flatMap(sheet =>
    [...new Set(found(read(sheet), /\.([a-z][\w-]*)/giu))].map(name => ({ name, sheet })),
  ),
  ({ name }) => name,
)

const importedBy = Map.groupBy(
  parts.flatMap(part =>
    found(read(part), /import '(\.[^']+\.css)'/gu).map(sheet => ({
      room: roomOf(part),
      sheet: normalize(join(dirname(part), sheet)),
    })),
  ),
  ({ room }) => room,
)

test('no screen is dressed by a style sheet that it does not load', () => {
  const undressed = parts.flatMap(part => {
    const room = roomOf(part)
    const loaded = new Set(importedBy.get(room)?.map(({ sheet }) => sheet))
    const names = found(read(part), /className="([^"]+)"/gu).flatMap(text => text.split(/\s+/u))
    return names
      .filter(name =>
        dressing.get(name)?.every(({ sheet }) => !SHARED.has(roomOf(sheet)) && !loaded.has(sheet)),
      )
      .map(name => `${part}: ${name}`)
  })
  expect(undressed).toEqual([])
})

test('two rooms do not dress the same name, so that neither changes when the other was opened', () => {
  const rules = sheets.flatMap(sheet =>
    [...new Set(found(read(sheet), /^\.([a-z][\w-]*)(?=[ ,]*(?:\{|,$))/gimu))].map(name => ({ name, sheet })),
  )
  const shared = [...Map.groupBy(rules, ({ name }) => name)].flatMap(([name, those]) => {
    const rooms = new Set(those.map(({ sheet }) => roomOf(sheet)).filter(room => !SHARED.has(room)))
    return rooms.size > 1 ? [`${name}: ${[...rooms].join(', ')}`] : []
  })
  expect(shared).toEqual([])
})
