import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openTerminal, type Terminal } from './testing.ts'

const ROSTER = [
  'Employee ID,Name,Job Title,Start in class,Department,Hours per week,Education',
  'E1,Dana Whitlow,Customer Service Representative,2018-03-01,Contact center,40,Bachelor',
  'E2,"=HYPERLINK(""x"")",Customer Service Supervisor,2016-03-01,Records,40,High school diploma',
  'E3,Dov Weiss,Customer Service Representative,2025-03-01,Records,20,GED',
].join('\n')

const PERSON = {
  basics: { name: 'Dana Whitlow' },
  work: [{ name: 'County', startDate: '2024-03-01', ladder: { kinds: ['customer-service.contact-center'] } }],
  education: [{ studyType: 'High school diploma' }],
}

function terminal(): Terminal {
  const opened = openTerminal()
  writeFileSync(join(opened.folder, 'roster.csv'), ROSTER)
  writeFileSync(join(opened.folder, 'map.json'), '{"jurisdiction":"us-mo"}')
  writeFileSync(join(opened.folder, 'me.json'), JSON.stringify(PERSON))
  return opened
}

const TEAM = ['team', '--roster', 'roster.csv', '--map', 'map.json']
const EVERYTHING: [string, string[]][] = [
  ['ladder', ['ladder', '--jurisdiction', 'us-mo']],
  ['a person’s ladder', ['ladder', '--profile', 'me.json', '--to', 'us-md/001288']],
  ['comparison', ['compare', '--class', 'us-md/001288', '--class', 'us-ny/2515200']],
  ['gap', ['gap', '--profile', 'me.json', '--class', 'us-md/001288']],
  ['plan', ['plan', '--profile', 'me.json', '--to', 'us-mo/customer-service-manager']],
  ['matrix', TEAM],
  ['sheet for each of a team', [...TEAM, '--view', 'people']],
  ['bench', [...TEAM, '--view', 'bench']],
  ['team’s ladder', [...TEAM, '--view', 'ladder']],
  ['audit', ['audit', '--jurisdiction', 'us-mo']],
]

describe.each(EVERYTHING)('the %s', (_, words) => {
  test('is written as a drawing, a table, a workbook and data, each told with its size', async () => {
    const { ladder, folder } = terminal()
    for (const format of ['svg', 'csv', 'xlsx', 'json']) {
      const out = `it.${format}`
      const said = await ladder('export', ...words, '--format', format, '--out', out, '--json')
      expect([said.err, said.exit]).toEqual(['', 0])
      const bytes = readFileSync(join(folder, out))
      expect(said.json()).toEqual({ out, bytes: bytes.length })
      expect(bytes.length).toBeGreaterThan(100)
    }
    const drawing = readFileSync(join(folder, 'it.svg'), 'utf8')
    for (const part of ['As of 22 Nov 2026', 'Catalogue 2026', 'Sources:']) expect(drawing).toContain(part)
    expect(() => JSON.parse(readFileSync(join(folder, 'it.json'), 'utf8'))).not.toThrow()
    const csv = readFileSync(join(folder, 'it.csv'), 'utf8')
    expect(csv).not.toMatch(/(^|,|\n)"?=/)
  })
})

test('a plan is written as a calendar; nothing else has dates for one', async () => {
  const { ladder, folder } = terminal()
  const plan = ['plan', '--profile', 'me.json', '--to', 'us-mo/customer-service-manager']
  expect((await ladder('export', ...plan, '--format', 'ics', '--out', 'p.ics')).exit).toBe(0)
  expect(readFileSync(join(folder, 'p.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)
  const said = await ladder('export', 'ladder', '--format', 'ics', '--out', 'l.ics')
  expect([said.exit, said.err]).toEqual([2, expect.stringContaining('Only a plan has dates')])
})

test('what is asked for wrongly is told in one line, by its option', async () => {
  const { ladder, folder } = terminal()
  const plan = ['plan', '--profile', 'me.json', '--to', 'us-mo/customer-service-manager']
  const asked: [string[], string][] = [
    [
      ['--data-dir', 'd', 'ladder'],
      '--data-dir: say first what to export (ladder, compare, gap, plan, team, audit), then the options',
    ],
    [['compare'], '--class ID is missing; give one'],
    [
      ['compare', '--class', 'us-md/none'],
      '--class: There is no class “us-md/none” in the catalogue; search for it by title.',
    ],
    [
      ['ladder', '--poster', '3'],
      '--poster: “3” should be sheets side by side and one below the other, as 3x2',
    ],
    [
      ['ladder', '--poster', '3x2x1'],
      '--poster: “3x2x1” should be sheets side by side and one below the other, as 3x2',
    ],
    [['ladder', '--poster', '3x99'], '--poster: “99” should be a whole number from 1 to 12'],
    [['ladder', '--title', 'T'.repeat(201)], '--title: is too long; at most 200'],
    [['ladder', '--as-of', 'soon'], '--as-of: should be a date that exists, as 2026-11-22'],
    [
      ['ladder', '--series', 'none'],
      '--series: No class belongs to a series “none”. Look the name up on the Ladder, or leave it out.',
    ],
    [[...plan, '--lag', 'soon'], '--lag: write a duration as P1Y6M15D'],
    [[...plan, '--choice', '7'], '--choice: There is one plan, which is 0. Choose that.'],
  ]
  for (const [words, line] of asked) {
    const { exit, out, err } = await ladder('export', ...words, '--format', 'svg', '--out', 'it.svg')
    expect([exit, out, err]).toEqual([2, '', line])
  }
  expect(readdirSync(folder)).not.toContain('it.svg')
})

test('a bench or matrix of one class says who is ready for it and what the others lack', async () => {
  const { ladder, folder } = terminal()
  const one = [...TEAM, '--class', 'us-mo/lead-customer-service-representative']
  await ladder('export', ...one, '--view', 'bench', '--format', 'svg', '--out', 'b.svg')
  const bench = readFileSync(join(folder, 'b.svg'), 'utf8')
  for (const part of ['who is ready for Lead Customer Service', 'Lack customer service', 'Dana Whitlow'])
    expect(bench).toContain(part)
  await ladder('export', ...one, '--format', 'csv', '--out', 'm.csv')
  expect(readFileSync(join(folder, 'm.csv'), 'utf8')).toMatch(
    /Dov Weiss.*customer service, .* to go \(time gives it\)/,
  )
})

describe('a matrix of some people of a roster', () => {
  const LEAD = 'us-mo/lead-customer-service-representative'
  const written = async (...words: string[]) => {
    const { ladder, folder } = terminal()
    const said = await ladder('export', ...TEAM, ...words, '--format', 'json', '--out', 'm.json')
    expect([said.err, said.exit]).toEqual(['', 0])
    return JSON.parse(readFileSync(join(folder, 'm.json'), 'utf8'))
  }
  /** Names in the order written, and what the table holds for. */
  const shown = async (...words: string[]): Promise<[string[], string]> => {
    const { people, only } = await written(...words)
    return [people.map(({ name }: { name: string }) => name), only]
  }
  const classesShown = async (...words: string[]): Promise<string[]> =>
    (await written(...words)).people[0].classes.map(({ classId }: { classId: string }) => classId)

  test('has who is ready for a class, now or within months, and says so', async () => {
    expect(await shown('--ready', 'now', '--for', LEAD)).toEqual([
      ['Dana Whitlow'],
      'Ready now for Lead Customer Service Representative',
    ])
    expect(await classesShown('--for', LEAD)).toEqual([LEAD])
    expect(await classesShown('--for', LEAD, '--class', LEAD, '--class', 'us-md/001288')).toHaveLength(2)
    expect((await shown('--ready', 'next-12', '--for', LEAD))[0]).not.toContain('Dana Whitlow')
    const [within, only] = await shown('--ready', 'within-24')
    expect(within).toContain('Dana Whitlow')
    expect(only).toBe('Ready within two years for any class shown')
  })

  test('has whom one thing alone holds back, and whom a search finds, in the order asked for', async () => {
    expect((await shown('--ready', 'one', '--for', LEAD))[0]).toContain('Dov Weiss')
    expect(await shown('--search', 'contact')).toEqual([
      ['Dana Whitlow'],
      'found by “contact” in name, unit or title',
    ])
    const [nearest] = await shown('--class', LEAD, '--sort', 'near')
    expect(nearest.at(-1)).toBe('Dov Weiss')
  })

  test('refuses what it cannot show by the option', async () => {
    const { ladder } = terminal()
    const asked: [string[], string][] = [
      [
        ['--ready', 'soon'],
        '--ready: “soon” should be one of any, now, within-6, within-12, within-24, next-12, one',
      ],
      [['--sort', 'near'], '--for ID is missing; give one'],
      [['--view', 'bench', '--search', 'x'], '--search goes only with --view matrix or people; leave it out'],
      [
        ['--class', 'us-md/001288', '--ready', 'now', '--for', LEAD],
        `--for: the class “${LEAD}” is not among those shown; name one of these, as us-mo/customer-service-supervisor`,
      ],
    ]
    for (const [words, line] of asked) {
      const { exit, err } = await ladder('export', ...TEAM, ...words, '--format', 'svg', '--out', 'it.svg')
      expect([exit, err]).toEqual([2, line])
    }
  })
})

test('names as initials leave no name and no number of a person in any format', async () => {
  const { ladder, folder } = terminal()
  for (const view of ['matrix', 'people', 'bench', 'ladder'])
    for (const format of ['svg', 'csv', 'json']) {
      const out = `${view}.${format}`
      await ladder('export', ...TEAM, '--view', view, '--format', format, '--out', out, '--initials')
      const text = readFileSync(join(folder, out), 'utf8')
      expect(text, out).not.toMatch(/Whitlow|Weiss|E1\b|E3\b/)
    }
  const json = readFileSync(join(folder, 'matrix.json'), 'utf8')
  expect(json).toContain('"name": "D. W."')
  expect(json).toContain('"name": "D. W. 2"')
})

test('people as initials stand in the order of the initials, not in that of their names', async () => {
  const { ladder, folder } = terminal()
  const listed = ['Yara Abbott', 'Bela Baker', 'Mia Castle', 'Adam Dunn']
  const rows = listed.map((name, at) => `N${at},${name},Customer Service Representative,2018-03-01,40`)
  writeFileSync(
    join(folder, 'staff.csv'),
    ['Employee ID,Name,Job Title,Start in class,Hours', ...rows].join('\n'),
  )
  const team = [
    'team',
    '--roster',
    'staff.csv',
    '--map',
    'map.json',
    '--format',
    'csv',
    '--out',
    'masked.csv',
  ]
  expect((await ladder('export', ...team, '--initials')).err).toBe('')
  const shown = readFileSync(join(folder, 'masked.csv'), 'utf8').match(/^[A-Z]\. [A-Z]\./gm)
  expect(shown).toEqual(['A. D.', 'B. B.', 'M. C.', 'Y. A.'])
})

test.each([
  [['--format', 'doc', '--out', 'a.doc'], /--format.*doc.*svg/],
  [['--format', 'svg'], /--out FILE is missing/],
  [['--out', 'a.svg'], /--format FORMAT is missing/],
  [['--format', 'svg', '--out', 'a.svg', '--paper', 'A5'], /--paper.*A5/],
  [['--format', 'pdf', '--out', 'a.pdf', '--poster', '3'], /--poster/],
  [['--format', 'pdf', '--out', 'a.pdf', '--poster', '0x40'], /--poster/],
  [['--format', 'png', '--out', 'a.png', '--scale', '9'], /--scale/],
  [['--format', 'svg', '--out', 'a.svg', '--series', 'Plumbing'], /“Plumbing”/],
  [['--format', 'svg', '--out', 'a.svg', '--jurisdiction', 'us-xx'], /us-xx/],
  [['--format', 'svg', '--out', 'none/a.svg'], /its folder does not exist/],
  [['--format', 'svg', '--out', '.'], /is a folder/],
])('%j is refused in one line and nothing is written', async (words, why) => {
  const { ladder, folder } = terminal()
  const before = readdirSync(folder).filter(name => name !== 'data')
  const said = await ladder('export', 'ladder', ...words)
  expect(said.exit).toBe(2)
  expect(said.err).toMatch(why)
  expect(said.err.split('\n')).toHaveLength(1)
  expect(readdirSync(folder).filter(name => name !== 'data')).toEqual(before)
})

test('letters that come out too small to read are told, in the answer and on the terminal', async () => {
  const { ladder } = terminal()
  const classes = ['us-md/001288', 'us-ny/2515100', 'us-ny/2515200', 'us-ny/2515300', 'us-ny/2515400']
  const how = '--format pdf --out a.pdf --paper A4 --portrait --poster 1x2'.split(' ')
  const crammed = ['export', 'compare', ...classes.flatMap(id => ['--class', id]), ...how]
  expect((await ladder(...crammed, '--json')).json()).toMatchObject({
    out: 'a.pdf',
    warnings: expect.arrayContaining([expect.stringMatching(/too small to read/)]),
  })
  expect((await ladder(...crammed)).out).toMatch(/^Wrote a\.pdf .*\n.*too small to read/)
})

test('nobody on a roster, or nothing in the way of a name, is no reason to fail', async () => {
  const { ladder, folder } = terminal()
  writeFileSync(join(folder, 'nobody.json'), '{}')
  mkdirSync(join(folder, 'Über uns – “Q4” 名'))
  const out = join('Über uns – “Q4” 名', 'a b.svg')
  const gap = ['gap', '--profile', 'nobody.json', '--class', 'us-md/001288']
  expect((await ladder('export', ...gap, '--format', 'svg', '--out', out)).exit).toBe(0)
  expect(readFileSync(join(folder, out), 'utf8')).toContain('>The gap to ')
})

test('a team’s sheet that rests on titles nobody settled says which, and how to settle them', async () => {
  const { ladder, folder } = terminal()
  writeFileSync(
    join(folder, 'open.csv'),
    'Emp ID,Name,Job Title,Start Date\n1,Ana,Cust Svc Supv,2019-03-20\n2,Bo,Cashier,2019-03-20',
  )
  const { out, exit } = await ladder(...'export team --roster open.csv --format csv --out a.csv'.split(' '))
  expect(exit).toBe(0)
  expect(out.split('\n').slice(1)).toEqual([
    'Service under “Cashier”, “Cust Svc Supv” counts as work of no particular class.',
    expect.stringContaining('{"titles": {"Cust Svc Supv": "us-mo/customer-service-supervisor"}}'),
  ])
})
