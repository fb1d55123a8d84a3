/** Evaluating every class of a large catalogue, against a bare loop over the same clauses. */
import type { CataloguePack } from '../../core/model/catalogue.ts'
import { experiencesOf } from '../../core/model/walk.ts'
import { readProfile } from '../../core/profile/index.ts'
import { evaluateAll, indexCatalogue, kindTree, standings } from '../../core/rules/index.ts'
import { dayNumber } from '../../core/time/day-count.ts'
import { durationDays } from '../../core/time/duration.ts'
import { resolveDate } from '../../core/time/partial-date.ts'
import { compare } from './measure.ts'
import { syntheticCatalogue } from './synthetic-catalogue.ts'
import { AS_OF, syntheticProfile } from './synthetic-profile.ts'
import type { Row } from './table.ts'

/** A new person each time, so that nothing worked out before is of use. */
const person = () => readProfile(structuredClone(syntheticProfile))

export async function evaluateRows(size: number, rounds: number): Promise<Row[]> {
  const pack = syntheticCatalogue(size)
  // Made once, as in the app.
  const catalogue = indexCatalogue(pack)
  const bare = bareLoop(pack)
  const against = 'bare loop over the same clauses'
  const classes = `${size.toLocaleString('en')} classes`
  return [
    {
      what: `Whole answers, ${classes}`,
      against,
      ...(await compare(
        () => evaluateAll(catalogue, person(), AS_OF).reduce((sum, { routes }) => sum + routes.length, 0),
        bare,
        { rounds },
      )),
      note: 'every route and clause with evidence, eligibleOn and remaining',
    },
    {
      what: `Standings, ${classes}`,
      against,
      ...(await compare(
        () => standings(catalogue, person(), AS_OF).filter(({ status }) => status === 'met').length,
        bare,
        { rounds },
      )),
      note: 'status, eligibleOn and remaining, for the ladder',
    },
    {
      what: `Standings, ${classes}, new catalogue`,
      against,
      ...(await compare(() => standings(indexCatalogue(pack), person(), AS_OF).length, bare, { rounds })),
      note: 'with compiling every rule',
    },
  ]
}

/** The least there is to do: for every experience clause, the days of the jobs whose kinds it asks, against its amount. */
function bareLoop(pack: CataloguePack): () => number {
  const kinds = kindTree(pack.kinds)
  const yields = new Map(pack.classes.map(each => [each.id, each.yields.map(({ kind }) => kind)]))
  const clauses = pack.classes.flatMap(({ requirement }) =>
    experiencesOf(requirement).map(({ asks }) => ({ days: durationDays(asks.amount), kinds: asks.kinds })),
  )
  const now = dayNumber(AS_OF)
  const jobs = (syntheticProfile.work ?? []).map(({ startDate = AS_OF, endDate = AS_OF, ladder = {} }) => {
    const own = [
      'work',
      ...(yields.get(ladder.classId ?? '') ?? []),
      ...(ladder.kinds ?? []),
      ...Object.keys(ladder.shares ?? {}),
    ]
    return {
      days: Math.min(now, dayNumber(resolveDate(endDate))) - dayNumber(resolveDate(startDate)),
      kinds: new Set(own.flatMap(kind => [...kinds.countsAs(kind)])),
    }
  })
  return () => {
    let met = 0
    for (const clause of clauses) {
      let credited = 0
      for (const job of jobs) if (clause.kinds.every(kind => job.kinds.has(kind))) credited += job.days
      if (credited >= clause.days) met += 1
    }
    return met
  }
}
