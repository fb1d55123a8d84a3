/** The titles of one roster: each looked up once, and what is to be confirmed of them. */
import type { TitleMatch } from '../contract/team-shapes.ts'
import type { Person, RosterMapping } from './model.ts'
import type { RowContext } from './rows.ts'
import type { TitleAnswer, TitleIndex } from './titles.ts'

/** Other rows of the roster with the title have the class's code beside it. */
const SURE = 0.99

interface TitleBook {
  readonly classOf: RowContext['classOf']
  readonly matches: (people: readonly Person[]) => TitleMatch[]
}

/** Each title looked up once; what the person confirmed goes before what was found. */
export function titleBook({ titles: confirmed = {} }: RosterMapping, index: TitleIndex): TitleBook {
  const known = new Map<string, TitleAnswer & { title: string }>()
  return {
    classOf(title, code, jurisdiction) {
      const written = title || code
      if (Object.hasOwn(confirmed, written)) return { classId: confirmed[written] ?? null, open: null }
      const key = JSON.stringify([title, code, jurisdiction])
      const answer = known.get(key) ?? { ...index.match(title, code, jurisdiction), title: written }
      known.set(key, answer)
      const open = answer.how === 'exact' ? null : answer.proposals.map(({ classId }) => classId)
      return { classId: answer.classId, open }
    },
    matches(people) {
      const holders = new Map<string, number>()
      for (const { document } of people)
        for (const title of new Set((document.work ?? []).map(job => job.position ?? '')))
          holders.set(title, (holders.get(title) ?? 0) + 1)
      const found = new Map<string, TitleMatch>()
      for (const [title, answers] of Map.groupBy(known.values(), answer => answer.title)) {
        const byCode = new Set(
          answers.flatMap(({ how, classId }) => (how === 'exact' ? (classId ?? []) : [])),
        )
        // The same title under two jurisdictions, or with a code and without: what is to be confirmed is shown.
        const shown = answers.find(({ how }) => how !== 'exact') ?? answers[0]
        if (!shown) continue
        const { how, classId, proposals } = shown
        const [only, other] = byCode
        const isKnown = how !== 'exact' && only !== undefined && other === undefined
        found.set(title, {
          title,
          people: holders.get(title) ?? 0,
          ...(isKnown
            ? { how: 'proposed', classId: null, proposals: [{ classId: only, likeness: SURE }] }
            : { how, classId, proposals: [...proposals] }),
        })
      }
      for (const [title, classId] of Object.entries(confirmed))
        if (holders.has(title))
          found.set(title, {
            title,
            people: holders.get(title) ?? 0,
            how: 'confirmed',
            classId,
            proposals: [],
          })
      return [...found.values()].toSorted((a, b) => b.people - a.people || a.title.localeCompare(b.title))
    },
  }
}
