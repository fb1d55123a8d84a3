/** `export`: a chart or table as a file. */
import { resolve } from 'node:path'
import type { z } from 'zod'
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import { PAPERS } from '../../core/sheets/paper.ts'
import { type ExportFormat, FORMATS, MOST_TILES, type PageSettings } from '../../core/sheets/settings.ts'
import { sayOption } from '../../core/words/command-line/words.ts'
import { printExport } from '../../core/words/command-line/print.ts'
import { sayOpenTitles } from '../../core/words/command-line/team.ts'
import { ifGiven, needed, oneOf, type OptionKinds, type Options, wholeNumber } from '../options.ts'
import { PLAN_OPTIONS, readProfileFile, readWhatIf } from './answers.ts'
import { type Command, command, type Printed, type World } from './command.ts'
import { writeInPlace } from './files.ts'
import { prepareTeam } from './team.ts'
import { SHOWN_OPTIONS, shownIn, SHOWN_NAMES } from './team-options.ts'

const HOW = {
  format: 'value',
  out: 'value',
  'as-of': 'value',
  paper: 'value',
  portrait: 'flag',
  poster: 'value',
  scale: 'value',
  greyscale: 'flag',
  initials: 'flag',
  title: 'value',
  subtitle: 'value',
} as const satisfies OptionKinds

const ladder = command('export', {
  options: {
    ...HOW,
    jurisdiction: 'values',
    series: 'value',
    search: 'value',
    by: 'value',
    profile: 'value',
    to: 'value',
  },
  run(options, world) {
    return write(options, world, {
      what: 'ladder',
      asOf: asOfOf(options, world),
      jurisdictions: [...options.values('jurisdiction')],
      series: options.value('series'),
      search: options.value('search'),
      columns: ifGiven(options.value('by'), text => oneOf('--by', text, ['jurisdictions', 'series'])),
      profile: ifGiven(options.value('profile'), () => personOf(options, world)),
      target: options.value('to'),
    })
  },
})

const compare = command('export', {
  options: { ...HOW, class: 'values' },
  run: (options, world) =>
    write(options, world, {
      what: 'compare',
      asOf: asOfOf(options, world),
      classIds: [needed('--class ID', options.values('class')[0]), ...options.values('class').slice(1)],
    }),
})

const gap = command('export', {
  options: { ...HOW, profile: 'value', class: 'value' },
  run: (options, world) =>
    write(options, world, {
      what: 'gap',
      asOf: asOfOf(options, world),
      profile: personOf(options, world),
      classId: needed('--class ID', options.value('class')),
    }),
})

const plan = command('export', {
  options: { ...HOW, ...PLAN_OPTIONS, choice: 'value' },
  run(options, world) {
    return write(options, world, {
      what: 'plan',
      asOf: asOfOf(options, world),
      profile: personOf(options, world),
      to: needed('--to ID', options.value('to')),
      whatIf: readWhatIf(options),
      choice: ifGiven(options.value('choice'), text => wholeNumber('--choice', text, 0, 10_000)),
    })
  },
})

const audit = command('export', {
  options: { ...HOW, jurisdiction: 'value' },
  run: (options, world) =>
    write(options, world, {
      what: 'audit',
      asOf: asOfOf(options, world),
      jurisdiction: options.value('jurisdiction'),
    }),
})

const team = command('export', {
  options: {
    ...HOW,
    roster: 'value',
    map: 'value',
    sheet: 'value',
    view: 'value',
    jurisdiction: 'values',
    class: 'values',
    group: 'value',
    close: 'flag',
    ...SHOWN_OPTIONS,
  },
  async run(options, world) {
    const view = oneOf('--view', options.value('view') ?? 'matrix', [
      'matrix',
      'people',
      'bench',
      'ladder',
    ] as const)
    const asOf = asOfOf(options, world)
    const hasRows = view === 'matrix' || view === 'people'
    const unused = hasRows ? undefined : SHOWN_NAMES.find(name => options.value(name) !== undefined)
    if (unused !== undefined)
      throw new Refusal(
        'bad-input',
        sayOption.onlyWith(`--${unused}`, '--view matrix or people'),
        `--${unused}`,
      )
    const { task } = await prepareTeam(options, world)
    const of = { task }
    const open = sayOpenTitles(world.ask('team.roster.preview', { task, count: 1 }).titles)
    const jurisdictions = [...options.values('jurisdiction')]
    if (view === 'ladder')
      return write(options, world, { what: 'ladder', asOf, jurisdictions, team: of }, open)
    const about = hasRows ? options.value('for') : undefined
    const named = classesOf(options.values('class'), jurisdictions, world)
    // Asked about one class and no other, the matrix is of that class alone.
    const classIds = named ?? (about === undefined ? undefined : [aboutOf(about, world)])
    const common = { asOf, of, classIds }
    if (view === 'bench') {
      const [only, other] = classIds ?? []
      // Of one class it is told what everybody lacks.
      const lacking = only !== undefined && other === undefined ? { lacking: only } : {}
      return write(options, world, { what: 'bench', ...common, ...lacking }, open)
    }
    const group = oneOf('--group', options.value('group') ?? 'none', ['none', 'unit', 'manager'] as const)
    const density = options.flag('close') ? 'close' : 'usual'
    const shown = shownIn(options, world, { task, asOf, classIds })
    if (view === 'people')
      return write(options, world, { what: 'people', ...common, people: shown.people }, open)
    return write(options, world, { what: 'matrix', ...common, ...shown, group, density }, open)
  },
})

/** Refuses (`bad-input`) a class that the catalogue does not have. */
function aboutOf(classId: string, { ask }: World): string {
  if (ask('catalogue.overview', {}).classes.some(({ id }) => id === classId)) return classId
  throw new Refusal('bad-input', sayOption.notShown('--for', classId), '--for')
}

/** The classes named, or those of the jurisdictions named; undefined: all. */
function classesOf(
  named: readonly string[],
  jurisdictions: readonly string[],
  { ask }: World,
): string[] | undefined {
  if (named.length > 0) return [...named]
  if (jurisdictions.length === 0) return undefined
  return jurisdictions.flatMap(jurisdiction => ask('catalogue.search', { jurisdiction }).map(({ id }) => id))
}

const SUBJECTS = new Map<string, Command>([
  ['ladder', ladder],
  ['compare', compare],
  ['gap', gap],
  ['plan', plan],
  ['team', team],
  ['audit', audit],
])

const subjects = [...SUBJECTS.keys()]

/** The first word says what is exported, and with that which options there are. */
export const exportFile: Command = {
  help: ladder.help,
  prepare([what, ...words]) {
    if (what === undefined || what === '--help') return ladder.prepare(['--help'])
    const subject = SUBJECTS.get(what)
    if (!subject) {
      const say = what.startsWith('-')
        ? sayOption.afterSubject(what, subjects)
        : sayOption.notAllowed('export', what, subjects)
      throw new Refusal('bad-input', say, what)
    }
    return subject.prepare(words)
  },
}

type How = Pick<Options<typeof HOW>, 'value' | 'flag'>

/** @param open what the sheet rests on that is not settled */
async function write(
  options: How,
  { askSlowly, folder }: World,
  subject: ExportSubject,
  open: readonly string[] = [],
): Promise<Printed> {
  const format = oneOf('--format', needed('--format FORMAT', options.value('format')), FORMATS)
  const out = needed('--out FILE', options.value('out'))
  const file = await askSlowly('export.file', { subject, format, settings: settingsOf(options, format) })
  writeInPlace(resolve(folder, out), out, Buffer.from(file.base64, 'base64'))
  const { bytes } = file
  const warnings = [...file.warnings, ...open]
  return {
    json: { out, bytes, ...(warnings.length > 0 && { warnings }) },
    text: [printExport(out, bytes), ...warnings].join('\n'),
  }
}

function settingsOf(options: How, format: ExportFormat): z.input<typeof PageSettings> {
  const paper = options.value('paper') ?? (format === 'pdf' ? 'A4' : 'fit')
  return {
    paper: oneOf('--paper', paper, PAPERS),
    orientation: options.flag('portrait') ? 'portrait' : 'landscape',
    poster: ifGiven(options.value('poster'), posterOf),
    greyscale: options.flag('greyscale'),
    names: options.flag('initials') ? 'initials' : 'full',
    scale: ifGiven(options.value('scale'), text => wholeNumber('--scale', text, 1, 4)),
    title: options.value('title'),
    subtitle: options.value('subtitle'),
  }
}

function posterOf(text: string): PageSettings['poster'] {
  const [across, down, ...more] = text.split('x')
  if (across === undefined || down === undefined || more.length > 0)
    throw new Refusal('bad-input', sayOption.notAPoster('--poster', text), '--poster')
  return {
    across: wholeNumber('--poster', across, 1, MOST_TILES),
    down: wholeNumber('--poster', down, 1, MOST_TILES),
  }
}

const asOfOf = (options: How, { today }: World): string => options.value('as-of') ?? today

const personOf = (options: { value: (name: 'profile') => string | undefined }, world: World) => ({
  document: readProfileFile(options.value('profile'), world),
})
