import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CLERK_I, CLERK_II, HARBOR, PILOT } from '../../data/testing/specifications.ts'
import type { Entry } from './import-entry.ts'
import { openTerminal, type Said, type Terminal } from './testing.ts'

/** A terminal in a folder with a folder of specifications in it. */
function harbor(): Terminal {
  const terminal = openTerminal()
  const put = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(terminal.folder, name), content)
  mkdirSync(join(terminal.folder, 'specs', 'older'), { recursive: true })
  put('specs/1.txt', CLERK_I)
  put(
    'specs/2.html',
    `<html><body>${CLERK_II.split('\n')
      .map(line => `<p>${line}</p>`)
      .join('')}</body></html>`,
  )
  put('specs/older/pilot.txt', PILOT)
  put('specs/photo.pdf', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x00))
  put('specs/.hidden.txt', CLERK_I)
  put('specs/~$clerk.docx', 'the lock of Word')
  return terminal
}

const jsonOf = (said: Said): Entry[] => said.json()

test('a folder is read in the order of its names, and one document that fails is an entry like the others', async () => {
  const { ladder } = harbor()
  const said = await ladder('import', 'specs', '--jurisdiction', HARBOR, '--json')
  expect(said.exit).toBe(0)
  const entries = jsonOf(said)
  expect(
    entries.map(({ file, format, classes }) => [file, format, classes.map(({ title }) => title)]),
  ).toEqual([
    ['specs/1.txt', 'txt', ['Harbor Clerk I']],
    ['specs/2.html', 'html', ['Harbor Clerk II']],
    ['specs/older/pilot.txt', 'txt', ['Harbor Pilot']],
    ['specs/photo.pdf', null, []],
  ])
  expect(entries[3]?.problems).toEqual([expect.stringContaining('picture')])
  expect(said.err).toBe('4 documents, 3 read; 3 classes, 2 certain in every clause.')
})

test('classes without a title are told at the end, and none of them is accepted', async () => {
  const { folder, ladder } = harbor()
  writeFileSync(join(folder, 'nameless.txt'), CLERK_I.slice(CLERK_I.indexOf('DEFINITION')))
  const said = await ladder('import', 'nameless.txt', '--jurisdiction', HARBOR, '--commit')
  expect(said.err).toMatch(/0 classes accepted.*\n1 class has no title: write it in the review list/)
})

test('every class has the fields that are promised, and offsets lead to its words', async () => {
  const { ladder } = harbor()
  const [clerk] = jsonOf(await ladder('import', 'specs/1.txt', '--json'))[0]?.classes ?? []
  expect(clerk).toMatchObject({
    title: 'Harbor Clerk I',
    code: '7101',
    grade: null,
    payMin: null,
    payMax: null,
    payPeriod: null,
    established: '2012-01-15',
    requirement: { experience: { amount: 'P1Y', kinds: ['customer-service'] } },
    substitutions: [],
    unread: [],
    confidence: 'certain',
  })
  const asked = clerk?.sections.find(({ kind }) => kind === 'qualifications')
  expect(asked?.heading).toBe('MINIMUM QUALIFICATIONS')
  expect(CLERK_I.slice(asked?.from, asked?.to)).toContain('One year of full-time paid experience')
  const [pilot] = jsonOf(await ladder('import', 'specs/older/pilot.txt', '--json'))[0]?.classes ?? []
  for (const { text, from, to } of pilot?.unread ?? []) expect(PILOT.slice(from, to)).toBe(text)
  expect(pilot?.unread.length).toBeGreaterThan(0)
})

test('what no clause weighs is told: a note that narrows what counts, a licence asked besides', async () => {
  const { folder, ladder } = openTerminal()
  const keeper = `${CLERK_I}
Experience in the State service must include six months at a public counter.

SPECIAL REQUIREMENTS
A valid boat operator's license is required.
`
  writeFileSync(join(folder, 'keeper.txt'), keeper)
  const [read] = jsonOf(await ladder('import', 'keeper.txt', '--json'))[0]?.classes ?? []
  expect(read?.notes).toContainEqual(expect.objectContaining({ narrows: 'own-service' }))
  expect(read?.alsoNeeded).toEqual([
    { licence: "boat operator's license", from: expect.any(Number), to: expect.any(Number) },
  ])
  const [{ from, to } = { from: 0, to: 0 }] = read?.alsoNeeded ?? []
  expect(keeper.slice(from, to)).toBe("A valid boat operator's license is required")
  expect(read?.confidence).toBe('check')
})

test('the text that offsets count in is told, whatever the format', async () => {
  const { ladder } = harbor()
  const [plain, page] = jsonOf(await ladder('import', 'specs/1.txt', 'specs/2.html', '--json'))
  expect(plain?.text).toBe(CLERK_I)
  const asked = page?.classes[0]?.sections.find(({ kind }) => kind === 'qualifications')
  expect(page?.text?.slice(asked?.from, asked?.to)).toMatch(/^\p{Lu}.*experience.*\.$/su)
})

test('names may stand in a list, and the same answer comes', async () => {
  const { ladder, folder } = harbor()
  writeFileSync(join(folder, 'list.txt'), '# ours\nspecs/1.txt\n\nspecs/older\n')
  const listed = await ladder('import', '--list', 'list.txt', '--json')
  const named = await ladder('import', 'specs/1.txt', 'specs/older', '--json')
  expect(jsonOf(listed)).toEqual(jsonOf(named))
})

test('a link to a document is read as the document, one to a folder not followed, one to nothing told', async () => {
  const { ladder, folder } = harbor()
  mkdirSync(join(folder, 'mine'))
  symlinkSync(join(folder, 'specs', '1.txt'), join(folder, 'mine', 'clerk.txt'))
  symlinkSync(join(folder, 'mine'), join(folder, 'mine', 'again'))
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'mine', 'gone.txt'))
  symlinkSync('itself.txt', join(folder, 'mine', 'itself.txt'))
  const entries = jsonOf(await ladder('import', 'mine', '--json'))
  expect(entries.map(({ file, problems }) => [file, ...problems])).toEqual([
    ['mine/clerk.txt'],
    ['mine/gone.txt', 'mine/gone.txt: there is no such file; check the name'],
    ['mine/itself.txt', 'mine/itself.txt: there is no such file; check the name'],
  ])
})

describe('without --commit', () => {
  test('nothing is stored', async () => {
    const { ladder } = harbor()
    await ladder('import', 'specs', '--jurisdiction', HARBOR)
    expect((await ladder('classes', '--json')).json()).toHaveLength(20)
    expect((await ladder('check', '--json')).json()).toMatchObject({ counts: { changes: 0 } })
  })
})

describe('with --commit', () => {
  test('what is certain is in the catalogue, a new jurisdiction with it, and the rest waits', async () => {
    const { ladder } = harbor()
    const said = await ladder('import', 'specs', '--jurisdiction', HARBOR, '--commit', '--json')
    expect(said.exit).toBe(0)
    expect(said.err.split('\n')).toEqual([
      '4 documents, 3 read; 3 classes, 2 certain in every clause.',
      '2 classes accepted into the catalogue; 1 waits in the review list.',
      expect.stringContaining(`New jurisdiction ${HARBOR}`),
    ])
    expect(jsonOf(said).flatMap(({ classes }) => classes.map(({ accepted }) => accepted))).toEqual([
      `${HARBOR}/7101`,
      `${HARBOR}/7102`,
      null,
    ])
    const classes = (await ladder('classes', '--jurisdiction', HARBOR, '--json')).json()
    expect(classes).toMatchObject([{ id: `${HARBOR}/7101` }, { id: `${HARBOR}/7102` }])
    expect((await ladder('check')).exit).toBe(0)
  })

  test('the same command again finds everything done, and says the same of each document', async () => {
    const { ladder } = harbor()
    const run = () => ladder('import', 'specs', '--jurisdiction', HARBOR, '--commit', '--json')
    const [first, again] = [await run(), await run()]
    expect(jsonOf(again)).toEqual(jsonOf(first))
    expect(again.err).toContain('0 classes accepted')
    expect((await ladder('check', '--json')).json()).toMatchObject({ counts: { changes: 1 } })
  })
})

test('a catalogue that is passed on tells the folder a document stood in, and no more of the machine', async () => {
  for (const wayTo of [(folder: string) => folder, (folder: string) => join('..', basename(folder))]) {
    const { ladder, folder } = harbor()
    const file = join(wayTo(folder), 'specs', '1.txt')
    expect((await ladder('import', file, '--jurisdiction', HARBOR, '--commit')).exit).toBe(0)
    expect((await ladder('pack', 'export', 'pack.json')).exit).toBe(0)
    const text = readFileSync(join(folder, 'pack.json'), 'utf8')
    expect(text).toContain(JSON.stringify(join('specs', '1.txt')).slice(1, -1))
    expect(text).not.toContain(basename(folder))
  }
})

describe('refused in one line', () => {
  test.each<[string[], RegExp]>([
    [['import'], /A file or folder is missing/],
    [['import', 'nowhere'], /^nowhere: there is no such file/],
    [['import', 'itself'], /^itself: there is no such file/],
    [['import', 'empty'], /^empty: there are no documents in it/],
    [['import', 'specs/photo.pdf'], /picture/],
    [['import', 'specs', '--jurisdiction', 'Harbor City'], /^--jurisdiction: write a jurisdiction as us-mo/],
    [['import', 'specs', '--list', 'nowhere.txt'], /nowhere\.txt: there is no such file/],
    [
      ['import', '--list', 'none.txt'],
      /^none\.txt: it names no document; write the name of one on each line$/,
    ],
    [['import', '--list', 'lost.txt'], /^lost\.txt: away\.txt: there is no such file; check the name$/],
    [['pack'], /One of export, preview and merge is missing/],
    [['pack', 'swap', 'a.json'], /should be one of export, preview, merge/],
    [['pack', 'merge', 'specs/1.txt'], /^specs.1\.txt: The pack is not JSON/],
    [['pack', 'merge', 'nowhere.json'], /there is no such file/],
    [['pack', 'preview', 'specs/1.txt', '--conflicts', 'both'], /should be one of keep, take/],
  ])('%j', async (words, line) => {
    const { ladder, folder } = harbor()
    mkdirSync(join(folder, 'empty'))
    symlinkSync('itself', join(folder, 'itself'))
    writeFileSync(join(folder, 'none.txt'), '# nothing yet\n')
    writeFileSync(join(folder, 'lost.txt'), 'away.txt\n')
    const { exit, err } = await ladder(...words)
    expect(exit).toBe(2)
    expect(err).toMatch(line)
    expect(err).not.toContain('\n')
  })
})

test('a pack goes out, and into another folder, and out again the same', async () => {
  const { ladder, folder } = harbor()
  await ladder('import', 'specs', '--jurisdiction', HARBOR, '--commit')
  await ladder('pack', 'export', 'one.json')
  const elsewhere = ['--data-dir', 'elsewhere']
  const preview = await ladder('pack', 'preview', 'one.json', '--json', ...elsewhere)
  expect(preview.json()).toMatchObject({ conflicts: 0, changed: 0 })
  expect((await ladder('pack', 'merge', 'one.json', ...elsewhere)).out).toContain(`new class ${HARBOR}/7101`)
  await ladder('pack', 'export', 'two.json', ...elsewhere)
  expect(readFileSync(join(folder, 'two.json'))).toEqual(readFileSync(join(folder, 'one.json')))
})

test('of what both sides changed each record is kept or taken as it is said', async () => {
  const { ladder, folder } = harbor()
  const other = [CLERK_I, CLERK_II].map(text =>
    text.replaceAll('full-time paid', 'paid').replace('Class Code', 'CLASS CODE'),
  )
  mkdirSync(join(folder, 'ours'))
  other.forEach((text, at) => writeFileSync(join(folder, `ours/clerk-${at}.txt`), `${text}\nJune 2024\n`))
  await ladder('import', 'specs', '--jurisdiction', HARBOR, '--commit')
  await ladder('pack', 'export', 'theirs.json')
  const here = ['--data-dir', 'here']
  await ladder('import', 'ours', '--jurisdiction', HARBOR, '--commit', ...here)
  const sourceOf = async (code: string) => {
    const { sources } = (await ladder('class', `${HARBOR}/${code}`, '--json', ...here)).json()
    return sources[0].document
  }
  const wrong = await ladder('pack', 'merge', 'theirs.json', '--except', 'us-mo/nobody', ...here)
  expect(wrong).toMatchObject({ exit: 2, err: expect.stringContaining('not in conflict') })
  expect((await ladder('pack', 'merge', 'theirs.json', '--except', `${HARBOR}/7102`, ...here)).exit).toBe(0)
  expect([await sourceOf('7101'), await sourceOf('7102')]).toEqual(['ours/clerk-0.txt', 'specs/2.html'])
})
