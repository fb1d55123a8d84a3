/** All people against all classes, as the matrix asks for them, against a bare loop over the same clauses and jobs. */
import type { CataloguePack, JobClass } from '../../core/model/catalogue.ts'
import { experiencesOf } from '../../core/model/walk.ts'
import { readProfile } from '../../core/profile/index.ts'
import { indexCatalogue, kindTree } from '../../core/rules/index.ts'
import { benchOf, joinPages, levelsOf, presentJob, teamStandings, writeCells } from '../../core/team/index.ts'
import type { Person } from '../../core/team/model.ts'
import { dayNumber } from '../../core/time/day-count.ts'
import { durationDays } from '../../core/time/duration.ts'
import { resolveDate } from '../../core/time/partial-date.ts'
import { compare } from './measure.ts'
import { syntheticCatalogue } from './synthetic-catalogue.ts'
import { syntheticPeople } from './synthetic-people.ts'
import { AS_OF } from './synthetic-profile.ts'
import type { Row } from './table.ts'

/** People to a page, as the screens ask for them. */
const PAGE = 100

export async function teamRows(people: number, classes: number, rounds: number): Promise<Row[]> {
  const pack = syntheticCatalogue(2000)
  const catalogue = indexCatalogue(pack)
  const columns = pack.classes.slice(0, classes)
  const team = syntheticPeople(people, { ...pack, classes: columns })
  const present = new Map(team.map(({ id, document }) => [id, presentJob(document).present]))
  const levelOf = levelsOf(columns)
  const ids = columns.map(({ id }) => id)
  // The rules are compiled once, as in the app.
  matrixOf(team.slice(0, 1))
  const size = `${people.toLocaleString('en')} people × ${classes} classes`
  const whole = matrixOf(team)
  return [
    {
      what: `Matrix, ${size}`,
      against: 'bare loop over the same clauses and jobs',
      ...(await compare(() => matrixOf(team).statuses.length, bareLoop(pack, team, columns), {
        rounds,
        warmUps: 1,
      })),
      note: `every cell with status, eligibleOn and remaining, from documents to codes; ${megabytes(whole)} of JSON`,
    },
    {
      what: `Bench, ${size}`,
      against: 'one pass over the cells',
      ...(await compare(
        () => benchOf(whole, id => present.get(id) ?? null, levelOf).length,
        () => whole.eligible.filter(days => days === 0).length,
        { rounds, warmUps: 1 },
      )),
      note: 'every class, now and by quarter, from the matrix',
    },
  ]

  function matrixOf(some: readonly Person[]) {
    const pages = []
    for (let from = 0; from < some.length; from += PAGE) {
      const page = some.slice(from, from + PAGE)
      const rows = page.map(({ document }) => teamStandings(catalogue, readProfile(document), AS_OF, columns))
      pages.push({
        ...writeCells(
          AS_OF,
          page.map(({ id }) => id),
          rows,
        ),
        classIds: ids,
      })
    }
    return joinPages(AS_OF, pages)
  }
}

const megabytes = (value: unknown): string => `${(JSON.stringify(value).length / 2 ** 20).toFixed(1)} MB`

/** The least there is to do: for every experience clause, the days of the jobs whose kinds it asks, against its amount. */
function bareLoop(pack: CataloguePack, team: readonly Person[], columns: readonly JobClass[]): () => number {
  const kinds = kindTree(pack.kinds)
  const yields = new Map(pack.classes.map(each => [each.id, each.yields.map(({ kind }) => kind)]))
  const clauses = columns.flatMap(({ requirement }) =>
    experiencesOf(requirement).map(({ asks }) => ({ days: durationDays(asks.amount), kinds: asks.kinds })),
  )
  const now = dayNumber(AS_OF)
  const jobsOf = ({ document }: Person) =>
    (document.work ?? []).map(({ startDate = AS_OF, endDate = AS_OF, ladder = {} }) => {
      const own = ['work', ...(yields.get(ladder.classId ?? '') ?? []), ...Object.keys(ladder.shares ?? {})]
      return {
        days: Math.min(now, dayNumber(resolveDate(endDate))) - dayNumber(resolveDate(startDate)),
        kinds: new Set(own.flatMap(kind => [...kinds.countsAs(kind)])),
      }
    })
  return () => {
    let met = 0
    for (const person of team) {
      const jobs = jobsOf(person)
      for (const clause of clauses) {
        let credited = 0
        for (const job of jobs) if (clause.kinds.every(kind => job.kinds.has(kind))) credited += job.days
        if (credited >= clause.days) met += 1
      }
    }
    return met
  }
}
