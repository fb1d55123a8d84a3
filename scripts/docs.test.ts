/** That the pages lead somewhere: files, folders, commands and functions they name are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from './builds.ts'

const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name)),
]
const ROOMS = ['core', 'data', 'server', 'electron', 'renderer', 'scripts', 'e2e', 'docs']

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, first = '']) => first)),
]

describe.each(PAGES)('%s', page => {
  const text = textOf(page)

  test('links to what is there', () => {
    const links = found(text, /\]\((?!https?:)([^)#]+)/g)
    expect(links.filter(link => !existsSync(join(ROOT, dirname(page), link)))).toEqual([])
  })

  test('names files and folders that are there', () => {
    const paths = found(text, new RegExp(`\`((?:${ROOMS.join('|')})/[\\w./-]*)\``, 'g'))
    expect(paths.filter(path => !existsSync(join(ROOT, path)))).toEqual([])
  })

  test('names commands that there are', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'))
    expect(found(text, /npm run (?:-s )?([\w:]+)/g).filter(name => !(name in scripts))).toEqual([])
  })
})

test('the map of the rooms names what they export', () => {
  const [, contract = ''] = textOf('docs/architecture.md').split('## Contract between the rooms')
  const named = found(contract.split('## ')[0] ?? '', /`([a-z]+[A-Z]\w*)(?:\(|`)/g)
  const sources = ['core', 'data']
    .flatMap(room =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map(name => join(room, name)),
    )
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map(textOf)
    .join('\n')
  expect(named.length).toBeGreaterThan(40)
  expect(
    named.filter(name => !new RegExp(`export (?:async )?(?:function|const) ${name}\\b`).test(sources)),
  ).toEqual([])
})
