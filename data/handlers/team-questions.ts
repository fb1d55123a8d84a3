/** Questions about all people of a team at once: standings, benches, what holds them back. A stretch at a time. */
import type { Handlers, Output } from '../../core/contract/operations.ts'
import type { TeamQuestion } from '../../core/contract/team-shapes.ts'
import type { JobClass } from '../../core/model/catalogue.ts'
import { readProfile } from '../../core/profile/index.ts'
import { classOf, evaluate, heldOn } from '../../core/rules/index.ts'
import {
  benchOf,
  joinPages,
  lacksOf,
  levelsOf,
  PEOPLE_TO_A_PAGE,
  presentJob,
  standsHigher,
  teamStandings,
  writeCells,
} from '../../core/team/index.ts'
import type { MatrixCells, Person } from '../../core/team/model.ts'
import { clauseNames } from '../../core/words/clauses.ts'
import { memory } from './memory.ts'
import type { Room } from './room.ts'
import { type Asked, presentAmong } from './team-room.ts'

type Names = 'team.matrix' | 'team.blockers' | 'team.bench'

/** Pages in mind: a thousand people in two hundred classes as they are, and under a scenario or two. */
const PAGES = 60

const classesAsked = ({ rules }: Asked, ids: readonly string[] | undefined): readonly JobClass[] =>
  ids === undefined ? rules.pack.classes : ids.map(id => classOf(rules, id))

export function teamQuestionHandlers(room: Room): Pick<Handlers, Names> {
  const pages = memory<MatrixCells>(PAGES)
  const blockers = memory<Output<'team.blockers'>>(PAGES)

  function cells(
    asked: Asked,
    asOf: string,
    classes: readonly JobClass[],
    from: number,
    count: number,
  ): MatrixCells {
    const ids = classes.map(({ id }) => id).join(' ')
    return pages(`${asked.key} ${from} ${count} ${ids}`, () => {
      const people = asked.people.slice(from, from + count)
      return writeCells(
        asOf,
        people.map(({ id }) => id),
        people.map(({ document }) => teamStandings(asked.rules, readProfile(document), asOf, classes)),
      )
    })
  }

  return {
    'team.matrix': ({ classIds, from, count, ...question }) => {
      const asked = room.teams.asked(question)
      const classes = classesAsked(asked, classIds)
      return {
        ...cells(asked, question.asOf, classes, from, count),
        classIds: classes.map(({ id }) => id),
        total: asked.people.length,
      }
    },

    'team.bench': ({ classIds, ...question }) => {
      const asked = room.teams.asked(question)
      const classes = classesAsked(asked, classIds)
      const ids = classes.map(({ id }) => id)
      const all = []
      for (let from = 0; from === 0 || from < asked.people.length; from += PEOPLE_TO_A_PAGE)
        all.push({ ...cells(asked, question.asOf, classes, from, PEOPLE_TO_A_PAGE), classIds: ids })
      const present = presentAmong(asked, question.asOf)
      const levels = levelsOf(asked.rules.pack.classes)
      return benchOf(joinPages(question.asOf, all), present, levels, id => asked.stays.get(id))
    },

    'team.blockers': ({ classId, from, count, ...question }) => {
      const asked = room.teams.asked(question)
      const jobClass = classOf(asked.rules, classId)
      return blockers(`${asked.key} ${classId} ${from} ${count}`, () =>
        blockersOf(asked, jobClass, question, asked.people.slice(from, from + count)),
      )
    },
  }

  function blockersOf(
    { rules, people }: Asked,
    jobClass: JobClass,
    { asOf }: Pick<TeamQuestion, 'asOf'>,
    stretch: readonly Person[],
  ): Output<'team.blockers'> {
    const { labels } = clauseNames(jobClass, room.catalogue().lexicon)
    const levelOf = (id: string): number | undefined => rules.classes.get(id)?.level
    const clauses = new Map<string, number>()
    const held = stretch.flatMap(({ id, document }) => {
      const facts = readProfile(document)
      if (heldOn(facts, asOf).includes(jobClass.id)) return []
      const lacks = lacksOf(evaluate(rules, facts, jobClass.id, asOf), facts, jobClass).map(
        ({ path, days, way, study }) => {
          const clause = clauses.get(path) ?? clauses.size
          clauses.set(path, clause)
          return { clause, days, way, study }
        },
      )
      const higher = standsHigher(levelOf, presentJob(document, asOf).present, jobClass.id)
      return lacks.length > 0 ? [{ id, higher, lacks }] : []
    })
    return {
      classId: jobClass.id,
      clauses: [...clauses.keys()].map(path => ({ path, label: labels.get(path) ?? path })),
      people: held,
      total: people.length,
    }
  }
}
