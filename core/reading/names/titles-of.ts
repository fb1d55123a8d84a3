/** A phrase taken for class titles → the titles it names, each with its words. */
import type { Span } from '../model.ts'
import { COMMON_ALONE } from './head-nouns.ts'
import type { KnownTitles } from './known-titles.ts'
import type { Phrase } from './phrases.ts'
import { singular } from './title-key.ts'
import { isLevel } from './title-words.ts'
import type { Word } from './words.ts'

export interface TitleHit extends Span {
  readonly title: string
}

/** "Representative II or Leader" names the Representative Leader: a bare rank goes on with the title before it. */
export function continued(
  phrase: Phrase,
  hits: readonly TitleHit[],
  words: readonly Word[],
  known: KnownTitles,
): TitleHit[] {
  const titles = titlesOf(phrase)
  const [title] = titles
  const before = hits.at(-1)
  const bare =
    titles.length === 1 &&
    phrase.base.length === 1 &&
    phrase.suffix.length === 0 &&
    phrase.levels.length === 0
  const joined = /^(?:or|and|\/)$/.test(words[phrase.start - 1]?.lower ?? '')
  if (!title || !before || !bare || !joined) return titles
  const stem = /^(.+ .+) (?:[IVX]+|\d)$/.exec(before.title)?.[1]
  if (stem === undefined) return titles
  const whole = `${stem} ${title.title}`
  return known.get(whole) !== undefined || COMMON_ALONE.has(title.title.toLowerCase())
    ? [{ ...title, title: whole }]
    : titles
}

export function titlesOf(phrase: Phrase): TitleHit[] {
  const from = phrase.base[0]?.from ?? 0
  const end = Math.max(...[...phrase.base, ...phrase.levels, ...phrase.suffix].map(({ to }) => to))
  const titles =
    phrase.known === undefined ? writtenTitles(phrase, from, end) : knownTitles(phrase, phrase.known, from)
  const last = titles.at(-1)
  if (!last) return titles
  const bare = last.title.replace(/\s*\([^()]*\)$/, '')
  const others = phrase.otherSuffixes.map(words => ({
    title: `${bare} ${spelled(words)}`,
    from: words[0]?.from ?? from,
    to: words.at(-1)?.to ?? end,
  }))
  return [...titles, ...others]
}

function writtenTitles(phrase: Phrase, from: number, end: number): TitleHit[] {
  const written = singularTitle(phrase.base)
  const [, one, other] = EITHER_SUFFIX.exec(spelled(phrase.suffix)) ?? []
  if (one && other && phrase.levels.length < 2)
    return [one, other].map(suffix => ({
      title: joinTitle(written, phrase.levels[0]?.text ?? '', `(${suffix})`),
      from,
      to: end,
    }))
  const suffix = spelled(phrase.suffix)
  if (phrase.levels.length === 0) return [{ title: joinTitle(written, '', suffix), from, to: end }]
  return phrase.levels.map((level, index) => ({
    title: joinTitle(written, level.text, suffix),
    from: index === 0 ? from : level.from,
    to: index === phrase.levels.length - 1 ? end : level.to,
  }))
}

/** "Analyst I, II or III" where only "Analyst I" is on file: the others are its neighbours. */
function knownTitles(phrase: Phrase, title: string, from: number): TitleHit[] {
  const own = { title, from, to: phrase.base.at(-1)?.to ?? from }
  const levelled = isLevel(phrase.base.at(-1))
  const stem = levelled ? title.replace(/\s+\S+$/, '') : title
  return [
    own,
    ...phrase.levels.map(level => ({ title: `${stem} ${level.text}`, from: level.from, to: level.to })),
  ]
}

/** "(Specialist or Supervisor)" is two classes. */
const EITHER_SUFFIX = /^\((\p{Lu}\p{L}+) or (\p{Lu}\p{L}+)\)$/u

const joinTitle = (base: string, level: string, suffix: string): string =>
  [base, level.toUpperCase()].filter(part => part !== '').join(' ') +
  (suffix === '' ? '' : suffix.startsWith(',') ? suffix : ` ${suffix}`)

/** The head in the singular: "Senior Clerks" name the class Senior Clerk. */
/** Words that titles cut short. */
const IN_FULL: Readonly<Record<string, string>> = {
  Sr: 'Senior',
  Jr: 'Junior',
  Asst: 'Assistant',
  Supt: 'Superintendent',
  Supv: 'Supervisor',
}

function singularTitle(base: readonly Word[]): string {
  const of = base.findIndex(({ lower }) => /^(?:of|for|to)$/.test(lower))
  const head = of > 0 ? of - 1 : base.length - 1
  return spelled(
    base.map((word, at) => ({
      ...word,
      text: at === head ? singularKeepingCase(word.text) : (IN_FULL[word.text] ?? word.text),
    })),
  )
}

function singularKeepingCase(word: string): string {
  const lower = word.toLowerCase()
  const one = singular(lower)
  if (one === lower) return word
  let same = 0
  while (one[same] === lower[same] && same < one.length) same += 1
  return word.slice(0, same) + one.slice(same)
}

/** Words as printed, with single blanks, none around marks that touch. */
export function spelled(words: readonly Word[]): string {
  let written = ''
  let end = -1
  for (const word of words) {
    written += end >= 0 && word.from > end ? ` ${word.text}` : word.text
    end = word.to
  }
  return written
}
