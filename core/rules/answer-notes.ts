/** What must be known of a whole answer. */
import type { Note, Route } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import { studyToCome } from '../profile/index.ts'
import { heldOn } from './ask.ts'
import { licenceNotes, type Situation } from './near-misses.ts'
import { certificatesNamed } from './other-clauses.ts'
import type { ClassRule } from './rule.ts'
import { allOf } from './status.ts'

export function answerNotes(
  jobClass: JobClass,
  rule: ClassRule,
  routes: readonly Route[],
  situation: Situation,
): Note[] {
  const gone: Note[] = jobClass.abolished === undefined ? [] : [{ code: 'abolished', on: jobClass.abolished }]
  if (!rule.onFile) return [...gone, { code: 'requirements-not-on-file' }]
  const notes: Note[] = jobClass.qualifications === 'typical' ? [...gone, { code: 'typical' }] : gone
  const openings = new Map<string, Note>()
  for (const [index, { equivalencies, openSubstitutions }] of rule.routes.entries()) {
    const closes = isOpened(routes[index])
    const add = (key: string, note: Note): void => {
      if (closes || !openings.has(key)) openings.set(key, note)
    }
    for (const { path, why } of equivalencies) add(path, { code: 'open-equivalency', path, why, closes })
    for (const substitution of openSubstitutions) {
      add(`substitution ${substitution}`, { code: 'open-substitution', substitution, closes })
    }
  }
  const besides = (jobClass.alsoNeeded ?? []).map(({ licence, some = false }): Note => {
    const held = certificatesNamed(licence, situation.holdings.certificates).length > 0
    const [near] = licenceNotes({ name: licence, path: '', isMet: held }, situation)
    return {
      code: 'also-needed',
      licence,
      some,
      held,
      ...(near?.code === 'licence-ends' && { until: near.on }),
      ...(near?.code === 'licence-over' && { over: near.on }),
      ...(near?.code === 'other-licence' && { like: near.entries }),
    }
  })
  const unweighed = (jobClass.unweighed ?? []).map((what): Note => ({ code: 'unweighed', what }))
  const unconfirmed: Note[] = rule.unconfirmed ? [{ code: 'unconfirmed' }] : []
  const held: Note[] = heldOn(situation.timeline.facts, situation.asOf).includes(jobClass.id)
    ? [{ code: 'held' }]
    : []
  return [
    ...held,
    ...notes,
    ...openings.values(),
    ...unconfirmed,
    ...unweighed,
    ...besides,
    ...situation.timeline.notes,
    ...studyToCome(situation.timeline.facts, situation.asOf),
  ]
}

/** Discretionary although its clauses fall short: the authority may close it. */
const isOpened = (route: Route | undefined): boolean =>
  route?.status === 'discretionary' && allOf(route.clauses.map(({ status }) => status)) === 'not-met'
