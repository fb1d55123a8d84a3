/** Narrowing the ladder: which classes are drawn, and which of them a search means. */
import type { ClassSummary } from '../contract/shapes.ts'
import type { Status } from '../model/answer.ts'
import type { Level } from '../model/primitives.ts'
import { finder } from '../model/search.ts'

/** Empty lists narrow nothing. */
export interface LadderFilter {
  jurisdictions: string[]
  levels: Level[]
  statuses: Status[]
  /** Only classes whose specification is on file. */
  documented: boolean
}

export const NO_FILTER: LadderFilter = { jurisdictions: [], levels: [], statuses: [], documented: false }

/** @param statusOf undefined while no profile is open: then no status narrows. */
export function passes(
  jobClass: ClassSummary,
  filter: LadderFilter,
  statusOf: ((classId: string) => Status | undefined) | undefined,
): boolean {
  const status = statusOf?.(jobClass.id)
  return (
    allows(filter.jurisdictions, jobClass.jurisdiction) &&
    allows(filter.levels, jobClass.level) &&
    (!filter.documented || jobClass.documented) &&
    (status === undefined || allows(filter.statuses, status))
  )
}

const allows = <T>(list: readonly T[], value: T): boolean => list.length === 0 || list.includes(value)

/** Finds classes by words of their title or a former one, code, grade or jurisdiction. */
export function searcher(
  text: string,
  jurisdictionName: (id: string) => string,
): (jobClass: ClassSummary) => boolean {
  const finds = finder(text)
  return ({ title, alsoCalled = [], code, grade, jurisdiction }) =>
    finds([title, ...alsoCalled, code ?? '', grade ?? '', jurisdictionName(jurisdiction)].join(' '))
}

/** What was typed as a whole title first, then as the beginning of one; the others keep their order. */
export function titlesFirst<T extends Pick<ClassSummary, 'title'>>(typed: string, found: readonly T[]): T[] {
  const words = wordsOf(typed)
  const place = ({ title }: T): number => {
    const own = wordsOf(title)
    return own === words ? 0 : own.startsWith(words) ? 1 : 2
  }
  const places = Map.groupBy(found, place)
  return [0, 1, 2].flatMap(each => places.get(each) ?? [])
}

const wordsOf = (text: string): string => text.toLowerCase().trim().replaceAll(/\s+/g, ' ')
