/** Job titles of a roster → classes of the catalogue: exactly where it can be, else proposed, never assumed. */
import type { ClassSummary } from '../contract/shapes.ts'
import { plain } from './plain.ts'
import { isSameLevel, type TitleWords, titleWords } from './title-words.ts'

export interface TitleAnswer {
  readonly how: 'exact' | 'several' | 'proposed' | 'none'
  readonly classId: string | null
  readonly proposals: readonly { classId: string; likeness: number }[]
}

export interface TitleIndex {
  /** @param jurisdiction where the title is looked for alone; null: everywhere. */
  readonly match: (title: string, code: string, jurisdiction: string | null) => TitleAnswer
  readonly knows: (text: string) => boolean
}

/**
 * Likeness from which a class is proposed, and how many are. Where each of the two has a word that the other has not, the
 * word they share may be the commonest of all: a clerk typist is no account clerk.
 */
const LIKE = 0.5
const LIKE_BESIDE = 0.6
const MOST = 5

interface Titled {
  readonly classId: string
  readonly jurisdiction: string
  readonly words: TitleWords
}

export function titleIndex(
  classes: readonly Pick<ClassSummary, 'id' | 'title' | 'alsoCalled' | 'code' | 'jurisdiction'>[],
): TitleIndex {
  const exact = new Map<string, Titled[]>()
  const codes = new Map<string, Titled[]>()
  const byWord = new Map<string, Titled[]>()
  const put = (map: Map<string, Titled[]>, key: string, titled: Titled): void => {
    const found = map.get(key)
    if (found) found.push(titled)
    else map.set(key, [titled])
  }
  for (const { id, title, alsoCalled = [], code, jurisdiction } of classes) {
    const titled = { classId: id, jurisdiction, words: titleWords(title) }
    put(exact, plain(title), titled)
    put(codes, plain(id), titled)
    if (code !== null) put(codes, plain(code), titled)
    // A title it had before, or by which others name it, may be another class's by now: proposed, not assumed.
    const others = alsoCalled.map(each => ({ ...titled, words: titleWords(each) }))
    for (const each of [titled, ...others]) for (const word of each.words.words) put(byWord, word, each)
  }
  const within = (found: readonly Titled[] = [], jurisdiction: string | null): readonly Titled[] =>
    jurisdiction === null ? found : found.filter(each => each.jurisdiction === jurisdiction)

  return {
    knows: text => exact.has(plain(text)) || codes.has(plain(text)),
    match(title, code, jurisdiction) {
      const key = plain(title)
      const found = [
        within(codes.get(plain(code)), jurisdiction),
        within(codes.get(key), jurisdiction),
        within(exact.get(key), jurisdiction),
      ].find(each => each.length > 0)
      if (found?.length === 1) return { how: 'exact', classId: found[0]?.classId ?? null, proposals: [] }
      if (found)
        return {
          how: 'several',
          classId: null,
          proposals: found.slice(0, MOST).map(({ classId }) => ({ classId, likeness: 1 })),
        }
      const proposals = likest(titleWords(title), byWord, jurisdiction)
      return { how: proposals.length > 0 ? 'proposed' : 'none', classId: null, proposals }
    },
  }
}

/** Of another level none is proposed: a wrong level would count service as what it was not. */
function likest(
  title: TitleWords,
  byWord: ReadonlyMap<string, readonly Titled[]>,
  jurisdiction: string | null,
): { classId: string; likeness: number }[] {
  const near = new Set([...title.words].flatMap(word => byWord.get(word) ?? []))
  const found = [...near]
    .filter(each => jurisdiction === null || each.jurisdiction === jurisdiction)
    .filter(({ words }) => isSameLevel(title, words))
    .flatMap(({ classId, words: { words } }) => {
      const like = likeness(title.words, words)
      const least = isIn(title.words, words) || isIn(words, title.words) ? LIKE : LIKE_BESIDE
      return like >= least ? [{ classId, likeness: like }] : []
    })
    .toSorted((a, b) => b.likeness - a.likeness || a.classId.localeCompare(b.classId))
  // A class may be near by several of its titles: the likest tells.
  const first = new Map(found.toReversed().map(each => [each.classId, each]))
  return found.filter(each => first.get(each.classId) === each).slice(0, MOST)
}

const isIn = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...words].every(word => others.has(word))

/** Dice's coefficient over words, to two places; the same words are still not the same title. */
function likeness(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...words].filter(word => others.has(word)).length
  return Math.min(0.99, Math.round((200 * shared) / (words.size + others.size)) / 100)
}
