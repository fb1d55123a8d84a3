/** The gap drawn for paper: each route with its clauses as bars on one scale, what counted and what is missing. */
import { gapBar, gapScale, type GapScale, type GapSegment, isExperience } from '../charts/gap/bars.ts'
import type { EntryNames } from '../charts/gap/people.ts'
import { sharingOf } from '../charts/gap/sharing.ts'
import { fitText } from '../charts/timeline/labels.ts'
import type { Clause, GapRoute, Route } from '../model/answer.ts'
import { capital } from '../words/lists.ts'
import { statusWord } from '../words/screens/app.ts'
import {
  clauseCaveats,
  gapWords,
  sayBeyond,
  sayFinding,
  sayMissing,
  sayRequired,
  sayRouteOutlook,
  sharingWord,
  typicalRange,
} from '../words/screens/gap.ts'
import type { Paint } from './ink.ts'
import type { Flow, Mark } from './scene.ts'
import { group, line, orHead } from './scene.ts'
import type { LegendItem, Room } from './sheet.ts'
import { statusMark } from './status.ts'
import { linesOf, measure, setLines } from './text.ts'

const NAME_SHARE = 0.32
const RESULT = 150
const GAP = 14
const BAR = { top: 15, height: 20, room: 44 }
const NAME = { size: 12, leading: 15 } as const
const SMALL = { size: 10.5, ink: 'ink-3', leading: 13 } as const
const INDENT = 16

export function gapScene(routes: readonly GapRoute[], names: EntryNames, room: Room): Flow {
  const name = Math.round(room.width * NAME_SHARE)
  const scale = gapScale(routes, Math.max(160, room.width - name - RESULT - 2 * GAP))
  const columns = { name, bar: name + GAP, result: name + GAP + scale.width + GAP }
  const rows: { from: number; to: number; marks: Mark[] }[] = []
  let y = 0
  for (const route of routes) {
    // A route's name never stands apart from its first clause.
    let marks: Mark[] = []
    let from = y
    y += routeHead(marks, route, y, room.width)
    for (const [at, clause] of route.clauses.entries()) {
      const sharing = sharingWord[sharingOf(route.clauses, at)]
      y += clauseMarks(marks, clause, sharing, { y, scale, columns, names })
      rows.push({ from, to: y, marks: [group(`${route.label} ${clause.label}`, marks)] })
      marks = []
      from = y
    }
    if (marks.length > 0) rows.push({ from, to: y, marks })
    y += GAP
  }
  return { width: room.width, height: y, rows: orHead(rows, { marks: [], height: 0 }) }
}

function routeHead(marks: Mark[], route: GapRoute, y: number, width: number): number {
  const status = statusWord(route.status)
  const statusWidth = 22 + measure(status, 12, true)
  const title = linesOf(route.label, width - statusWidth - GAP, { size: 14, bold: true })
  const end = setLines(marks, title, { x: 0, y: y + 6 }, { size: 14, bold: true, leading: 18, heading: 2 })
  marks.push(statusMark(route.status, { x: width - statusWidth + 8, y: y + 15 }), {
    is: 'text',
    x: width,
    y: y + 19,
    text: status,
    size: 12,
    bold: true,
    anchor: 'end',
    ink: route.status,
  })
  const outlook = sayRouteOutlook(route)
  const below =
    outlook === '' ? end : setLines(marks, linesOf(outlook, width, SMALL), { x: 0, y: end + 2 }, SMALL)
  marks.push(line(0, below + 6, width, below + 6, { stroke: 'line-strong' }))
  return below + 12 - y
}

interface ClausePlace {
  readonly y: number
  readonly scale: GapScale
  readonly columns: { readonly name: number; readonly bar: number; readonly result: number }
  readonly names: EntryNames
}

function clauseMarks(marks: Mark[], clause: Clause, sharing: string, place: ClausePlace): number {
  const { y, scale, columns, names } = place
  const indent = clause.depth * INDENT
  const width = columns.name - indent
  let end = setLines(marks, linesOf(capital(clause.label), width, NAME), { x: indent, y: y + 6 }, NAME)
  const remarks = [sharing, clause.upTo ? typicalRange(clause.upTo) : '', ...clauseCaveats(clause)]
  for (const remark of remarks.filter(text => text !== ''))
    end = setLines(marks, linesOf(remark, width, SMALL), { x: indent, y: end }, SMALL)

  if (isExperience(clause)) marks.push(...barMarks(clause, scale, names, { x: columns.bar, y }))
  else {
    const found = linesOf(sayFinding(clause, names.entries(clause)), scale.width, NAME)
    end = Math.max(end, setLines(marks, found, { x: columns.bar, y: y + 6 }, { ...NAME, ink: 'ink-2' }))
  }
  const missing = isExperience(clause) || clause.kind === 'credits' ? sayMissing(clause) : ''
  marks.push(statusMark(clause.status, { x: columns.result + 6, y: y + 16 }), {
    is: 'text',
    x: columns.result + 18,
    y: y + 20,
    text: statusWord(clause.status),
    size: 12,
    bold: true,
    ink: clause.status,
  })
  if (missing !== '')
    end = Math.max(
      end,
      setLines(
        marks,
        linesOf(missing, RESULT - 18, { size: 11 }),
        { x: columns.result + 18, y: y + 26 },
        { size: 11, ink: 'ink-2' },
      ),
    )
  const height = Math.max(BAR.room + 6, end - y + 8)
  marks.push(line(0, y + height, columns.result + RESULT, y + height, { stroke: 'line' }))
  return height
}

function barMarks(
  clause: Parameters<typeof gapBar>[0],
  scale: GapScale,
  names: EntryNames,
  at: { x: number; y: number },
): Mark[] {
  const bar = gapBar(clause, scale)
  const asked = sayRequired(clause.required)
  const half = measure(asked, 11, true) / 2
  const middle = Math.min(Math.max(bar.required, half), scale.width - half)
  const hasRoomBeyond =
    bar.beyond > 0 && middle + half + 12 < scale.width - measure(sayBeyond(clause.credited), 10.5, false)
  const track = { y: BAR.top, height: BAR.height }
  return [
    {
      is: 'group',
      at,
      marks: [
        { is: 'rect', x: 0, width: scale.width, radius: 4, fill: 'band', ...track },
        ...(bar.band
          ? [{ is: 'rect', x: bar.band.x, width: bar.band.width, fill: 'line', ...track } as const]
          : []),
        ...bar.segments.map(
          (each): Mark => ({
            is: 'rect',
            x: each.x,
            width: each.width,
            fill: paintOf(each),
            stroke: 'surface',
            weight: 0.8,
            ...track,
          }),
        ),
        ...bar.segments.flatMap(each =>
          each.kind === 'service' ? jobTag(clearOf(bar.required, each), names.job(each.work)) : [],
        ),
        line(bar.required, BAR.top - 2, bar.required, BAR.top + BAR.height + 4, { stroke: 'ink', weight: 2 }),
        { is: 'text', x: middle, y: 10, text: asked, size: 11, bold: true, anchor: 'middle' },
        ...(hasRoomBeyond
          ? [
              {
                is: 'text',
                x: scale.width,
                y: 10,
                text: sayBeyond(clause.credited),
                size: 10.5,
                anchor: 'end',
                ink: 'ink-3',
              } as const,
            ]
          : []),
      ],
    },
  ]
}

/** The longer part of a bar's segment on one side of the mark of what is required, which no name may cross. */
function clearOf(mark: number, { x, width }: GapSegment): { x: number; width: number } {
  const [before, after] = [mark - x, x + width - mark]
  if (before <= 0 || after <= 0) return { x, width }
  return before > after ? { x, width: before } : { x: mark, width: after }
}

/** The job's name on its bar, on a plate of paper so that no pattern runs through it; none where it does not fit. */
function jobTag(segment: { readonly x: number; readonly width: number }, name: string): Mark[] {
  const text = fitText(name, segment.width - 16, 10.5)
  if (text === '') return []
  const width = measure(text, 10.5, false) + 8
  return [
    {
      is: 'rect',
      x: segment.x + 4,
      y: BAR.top + 3,
      width,
      height: BAR.height - 6,
      radius: 3,
      fill: 'surface',
    },
    { is: 'text', x: segment.x + 8, y: BAR.top + 13.8, text, size: 10.5 },
  ]
}

function paintOf(segment: GapSegment): Paint {
  if (segment.kind === 'service') return { job: segment.work }
  return { hatch: segment.kind === 'study' ? 'study' : 'missing' }
}

const swatch = (fill: Paint, text: string): LegendItem => ({
  marks: [{ is: 'rect', x: 0.5, y: 0.5, width: 13, height: 13, radius: 3, fill }],
  width: 14,
  text,
})

export function gapLegend(routes: readonly Route[], names: EntryNames): LegendItem[] {
  const clauses = routes.flatMap(route => route.clauses)
  const jobs = [...new Set(clauses.flatMap(({ evidence }) => evidence.map(({ work }) => work)))]
  const isShort = clauses.some(clause => isExperience(clause) && clause.shortfall.days > 0)
  return [
    ...jobs.toSorted((a, b) => a - b).map(work => swatch({ job: work }, names.jobAt(work))),
    ...(clauses.some(({ study }) => study.length > 0) ? [swatch({ hatch: 'study' }, gapWords.study)] : []),
    ...(isShort ? [swatch({ hatch: 'missing' }, gapWords.missing)] : []),
  ]
}
