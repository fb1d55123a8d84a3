/** The rows of a roster → its people: rows of one person joined, reports-to resolved. Some rows at a time. */
import type { RosterProblem, TitleMatch } from '../contract/team-shapes.ts'
import type { Education, Profile, Work } from '../model/profile.ts'
import { sayLacking, sayRow } from '../words/team.ts'
import type { Person, RosterMapping } from './model.ts'
import { plain } from './plain.ts'
import { type RosterRow, type RowContext, rowReader } from './rows.ts'
import type { RosterTable } from './table.ts'
import { cutCycles } from './reports.ts'
import { titleBook } from './title-book.ts'
import type { TitleIndex } from './titles.ts'

export interface RosterDraft {
  readonly people: readonly Person[]
  /** What no row says, because no column was read as it: said once, for all. */
  readonly lacking: readonly string[]
  readonly problems: readonly RosterProblem[]
  readonly titles: readonly TitleMatch[]
}

export interface Preparing {
  readonly total: number
  readonly done: number
  /** Reads at most so many further rows; the last of them joins them all. */
  step(rows: number): void
  /** null until every row was read. */
  readonly draft: RosterDraft | null
}

export type PreparingContext = Omit<RowContext, 'classOf'> & { readonly titles: TitleIndex }

export function prepareRoster(
  table: RosterTable,
  mapping: RosterMapping,
  context: PreparingContext,
): Preparing {
  const titles = titleBook(mapping, context.titles)
  const reader = rowReader(table, mapping, { ...context, classOf: titles.classOf })
  const rows: RosterRow[] = []
  const problems: RosterProblem[] = []
  let done = 0
  let draft: RosterDraft | null = null
  return {
    total: table.rows.length,
    get done() {
      return done
    },
    get draft() {
      return draft
    },
    step(most) {
      const until = Math.min(table.rows.length, done + most)
      for (; done < until; done += 1) {
        const { row, problems: found } = reader.read(done)
        if (row) rows.push(row)
        for (const problem of found) problems.push(problem)
      }
      if (done < table.rows.length || draft) return
      const { end, class: title, code } = mapping.columns
      const joined = joinRows(rows, {
        ends: end !== undefined,
        titles: title !== undefined || code !== undefined,
      })
      for (const problem of joined.problems) problems.push(problem)
      problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
      const { people } = joined
      draft = {
        people,
        lacking: [...lackingIn(mapping), ...lackingOf(people), ...hoursOfToday(people)],
        problems,
        titles: titles.matches(people),
      }
    },
  }
}

function lackingIn({ columns }: RosterMapping): string[] {
  return [
    ...(columns.class === undefined && columns.code === undefined ? [sayLacking.class()] : []),
    ...(columns.start === undefined ? [sayLacking.start()] : []),
    ...(columns.hours === undefined ? [sayLacking.hours()] : []),
    ...(columns.education === undefined && columns.semesterHours === undefined
      ? [sayLacking.education()]
      : []),
  ]
}

/** Most personnel systems list present jobs alone. */
const lackingOf = (people: readonly Person[]): string[] =>
  people.some(({ document }) => document.work?.some(({ startDate }) => startDate !== undefined)) &&
  people.every(({ document }) => (document.work ?? []).length < 2)
    ? [sayLacking.earlier()]
    : []

/** A personnel system states the hours of now; only a row for every change of them would say more. */
const hoursOfToday = (people: readonly Person[]): string[] =>
  people.some(
    ({ document: { work = [] } }) => work.length === 1 && work[0]?.ladder?.hoursPerWeek !== undefined,
  )
    ? [sayLacking.hoursNow()]
    : []

interface Joined {
  readonly people: Person[]
  readonly problems: RosterProblem[]
}

/** Whether the roster says when jobs ended, without which each ends where the next begins; and what they are called. */
interface Says {
  readonly ends: boolean
  readonly titles: boolean
}

function joinRows(rows: readonly RosterRow[], says: Says): Joined {
  const problems: RosterProblem[] = []
  const tell = (severity: RosterProblem['severity'], row: RosterRow, message: string): void => {
    problems.push({ severity, row: row.number, person: row.id, column: null, message })
  }
  const groups = [...Map.groupBy(rows, ({ id }) => id)].filter(([id, own]) => {
    const names = new Set(own.map(({ name }) => plain(name)))
    const left = names.size === 1 ? leavingOf(own) : null
    if (names.size === 1 && left === null) return true
    const why = left === null ? sayRow.sameId(id, own.length) : sayRow.left(left)
    for (const row of own) tell('refused', row, why)
    return false
  })
  const ids = new Set(groups.map(([id]) => id))
  // A spreadsheet takes the zeros off one column of ids and leaves them on another.
  const sameFigure = onlyOnes(Map.groupBy([...ids], figureOf))
  const byName = Map.groupBy(groups, ([, own]) => plain(own[0]?.name ?? ''))
  const byLastName = Map.groupBy(groups, ([, own]) => lastNameOf(own[0]?.name ?? ''))
  const people = groups.map(([id, own]): Person => {
    const last = own.toSorted(latestFirst)[0]
    const name = own[0]?.name ?? ''
    return {
      id,
      name,
      unit: last?.unit ?? own.find(({ unit }) => unit !== null)?.unit ?? null,
      manager: last ? managerOf(last) : null,
      document: documentOf(name, own),
    }
  })
  const found = cutCycles(people)
  const byId = new Map(groups)
  for (const id of found.cut) {
    const [row] = byId.get(id) ?? []
    if (row) tell('changed', row, sayRow.cycle())
  }
  return { people: found.people, problems }

  function managerOf(row: RosterRow): string | null {
    const { reportsTo } = row
    if (reportsTo === null) return null
    const said = plain(reportsTo)
    const named = byName.get(said) ?? byName.get(plain(turned(reportsTo))) ?? byLastName.get(said) ?? []
    const [manager] = ids.has(reportsTo)
      ? [reportsTo]
      : (sameFigure.get(figureOf(reportsTo)) ?? (named.length === 1 ? (named[0] ?? []) : []))
    if (manager === undefined)
      tell('note', row, named.length > 1 ? sayRow.severalManagers() : sayRow.noManager())
    if (manager === row.id) {
      tell('changed', row, sayRow.ownManager())
      return null
    }
    return manager ?? null
  }

  function documentOf(name: string, own: readonly RosterRow[]): Profile {
    const education = distinct(own.flatMap(row => [...row.education]))
    const licences = [...new Set(own.flatMap(({ licences: held }) => [...held]))]
    return {
      basics: { name },
      work: jobsOf(own),
      ...(education.length > 0 && { education }),
      ...(licences.length > 0 && { certificates: licences.map(licence => ({ name: licence })) }),
    }
  }

  function jobsOf(own: readonly RosterRow[]): Work[] {
    const seen = new Set<string>()
    const jobs: { row: RosterRow; work: Work }[] = []
    for (const row of own) {
      if (!row.work) continue
      if (says.titles && row.work.position === undefined) tell('note', row, sayRow.noTitle())
      const key = JSON.stringify(row.work)
      if (seen.has(key)) tell('note', row, sayRow.repeated())
      else jobs.push({ row, work: row.work })
      seen.add(key)
    }
    const inOrder = jobs.toSorted((a, b) => (a.work.startDate ?? '').localeCompare(b.work.startDate ?? ''))
    const leavings = own.flatMap(({ left }) => left?.on ?? []).toSorted()
    const open = inOrder.filter(({ work }) => work.endDate === undefined)
    if (says.ends) {
      for (const { row } of open.slice(0, -1)) tell('note', row, sayRow.goesOnBeside())
      return inOrder.map(({ work }) => endedBy(leavings, work))
    }
    const ended = inOrder.map(({ row, work: begun }, index) => {
      const work = endedBy(leavings, begun)
      const next = inOrder[index + 1]?.work
      if (next?.startDate === undefined || work.startDate === undefined || next.startDate === work.startDate)
        return work
      if (work.endDate !== undefined && work.endDate <= next.startDate) return work
      if (!isSameJob(work, next)) tell('note', row, sayRow.endedByNext(next.startDate))
      return { ...work, endDate: next.startDate }
    })
    return ended.reduce(withJob, [])
  }
}

/** Says in what words somebody's last row has them leave; null: it does not. A leaving without a date is the last. */
function leavingOf(own: readonly RosterRow[]): string | null {
  const leavings = own.flatMap(({ left }) => left ?? [])
  const since = own
    .flatMap(({ work }) => (work ? [work.startDate ?? ''] : []))
    .toSorted()
    .at(-1)
  const last = leavings.find(({ on }) => on === null || since === undefined || on >= since)
  return last?.said ?? null
}

/** Ended by the first leaving after its start, where it has no end of its own. */
function endedBy(leavings: readonly string[], work: Work): Work {
  if (work.endDate !== undefined || work.startDate === undefined) return work
  const { startDate } = work
  const on = leavings.find(day => day > startDate)
  return on === undefined ? work : { ...work, endDate: on }
}

/** Alike but for their dates: a row for every rise in pay is still one job. */
const isSameJob = (a: Work, b: Work): boolean => undated(a) === undated(b)

function undated(work: Work): string {
  const { startDate: _, endDate: __, ...content } = work
  return JSON.stringify(content)
}

/** A job that goes on from the one before, the same, is no other. */
function withJob(jobs: Work[], work: Work): Work[] {
  const last = jobs.at(-1)
  if (last?.endDate === undefined || last.endDate !== work.startDate || !isSameJob(last, work))
    return [...jobs, work]
  const { endDate: _, ...begun } = last
  return [...jobs.slice(0, -1), { ...begun, ...(work.endDate !== undefined && { endDate: work.endDate }) }]
}

/** 007 and 7 are one figure; an id with letters has none. */
const figureOf = (id: string): string => (/^\d+$/.test(id) ? id.replace(/^0+(?=\d)/, '') : '')

const onlyOnes = (groups: ReadonlyMap<string, string[]>): ReadonlyMap<string, string[]> =>
  new Map([...groups].filter(([figure, own]) => figure !== '' && own.length === 1))

const distinct = (entries: readonly Education[]): Education[] => [
  ...new Map(entries.map(entry => [JSON.stringify(entry), entry])).values(),
]

/** The row of the present job first. */
const latestFirst = (a: RosterRow, b: RosterRow): number =>
  Number(a.work?.endDate !== undefined) - Number(b.work?.endDate !== undefined) ||
  (b.work?.startDate ?? '').localeCompare(a.work?.startDate ?? '')

/** Of “Abbott, Ruth” and “Ruth Abbott”: who keeps a list by hand writes whom somebody reports to as “Abbott”. */
const lastNameOf = (name: string): string =>
  plain(name.includes(',') ? (name.split(',')[0] ?? '') : (name.trim().split(/\s+/).at(-1) ?? ''))

/** "Li, Ana" → "Ana Li". */
const turned = (name: string): string => name.split(',').toReversed().join(' ')
