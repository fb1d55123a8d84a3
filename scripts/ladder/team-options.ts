/** `export team`: whom of a roster the matrix shows, and in which order, said in options. */
import type { z } from 'zod'
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import {
  type Alone,
  allPages,
  arrange,
  heldBackByOne,
  joinBlockers,
  joinPages,
  levelsOf,
  type Matrix,
  type MatrixSort,
  narrowedBy,
} from '../../core/team/index.ts'
import { Narrowing } from '../../core/team/model.ts'
import { sayOption } from '../../core/words/command-line/words.ts'
import { needed, oneOf, type OptionKinds, type Options } from '../options.ts'
import type { World } from './command.ts'

export const SHOWN_OPTIONS = {
  ready: 'value',
  for: 'value',
  search: 'value',
  sort: 'value',
} as const satisfies OptionKinds
export const SHOWN_NAMES = [
  'ready',
  'for',
  'search',
  'sort',
] as const satisfies (keyof typeof SHOWN_OPTIONS)[]

const READY = Narrowing.shape.readiness.options
/** `near`: by how near people are to the class asked about. */
const SORTS = ['roster', 'name', 'unit', 'title', 'near'] as const

type Shown = Pick<
  Extract<z.input<typeof ExportSubject>, { what: 'matrix' }>,
  'people' | 'sort' | 'narrowing' | 'lacking'
>

interface Asked {
  readonly task: string
  readonly asOf: string
  readonly classIds: readonly string[] | undefined
}

/** As the window does it: the matrix, then whom the narrowing lets through, in order. */
export function shownIn(
  options: Options<typeof SHOWN_OPTIONS>,
  { ask }: Pick<World, 'ask'>,
  asked: Asked,
): Shown {
  const narrowing = narrowingOf(options)
  const about = narrowing.classId ?? onlyOf(asked.classIds)
  // Where no classes are named, the matrix is of the one asked about.
  if (narrowing.classId !== null && asked.classIds?.includes(narrowing.classId) === false)
    throw new Refusal('bad-input', sayOption.notShown('--for', narrowing.classId), '--for')
  const lacking = about === undefined ? {} : { lacking: about }
  const sort = sortOf(options.value('sort'), about)
  if (options.value('ready') === undefined && narrowing.text === '' && sort.by === 'roster') return lacking
  const overview = ask('catalogue.overview', {})
  const matrix = wholeMatrix(ask, asked)
  const people = ask('team.people', { of: { task: asked.task }, asOf: asked.asOf })
  const alone = narrowing.readiness === 'one' ? aloneIn(ask, asked, narrowing, matrix) : new Map()
  const filter = narrowedBy(narrowing, alone, levelsOf(overview.classes))
  const rows = arrange(matrix, people, { filter, sort, group: 'none' }).flatMap(group => group.rows)
  return { ...lacking, narrowing, sort, people: rows.map(({ person }) => person.id) }
}

function narrowingOf(options: Options<typeof SHOWN_OPTIONS>): Narrowing {
  const readiness = oneOf('--ready', options.value('ready') ?? 'any', READY)
  return { text: options.value('search') ?? '', readiness, classId: options.value('for') ?? null }
}

function sortOf(text = 'roster', about: string | undefined): MatrixSort {
  const by = oneOf('--sort', text, SORTS)
  return by === 'near' ? { by: 'class', classId: needed('--for ID', about) } : { by }
}

const onlyOf = ([only, other]: readonly string[] = []): string | undefined =>
  other === undefined ? only : undefined

export function wholeMatrix(ask: World['ask'], { task, asOf, classIds }: Asked): Matrix {
  const question = { of: { task }, asOf, classIds: classIds && [...classIds] }
  return joinPages(
    asOf,
    allPages(stretch => ask('team.matrix', { ...question, ...stretch })),
  )
}

/** Whom one thing alone holds back from the class asked about, or from any of those shown. */
function aloneIn(ask: World['ask'], { task, asOf }: Asked, { classId }: Narrowing, matrix: Matrix): Alone {
  return new Map(
    (classId === null ? matrix.classIds : [classId]).map(id => {
      const question = { of: { task }, asOf, classId: id }
      const pages = allPages(stretch => ask('team.blockers', { ...question, ...stretch }))
      return [id, heldBackByOne(joinBlockers(pages))]
    }),
  )
}
