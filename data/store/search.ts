/**
 * Finding classes: words over titles, codes and phrases, stemmed and ranked by bm25 (`class_words`); and pieces
 * of titles and codes from three letters on, also in mid-word (`class_trigrams`).
 */
import type { JobClass } from '../../core/model/catalogue.ts'
import type { Reader, Value, Writer } from './handle.ts'
import { Id } from './shapes.ts'

export interface Search {
  readonly text?: string | undefined
  readonly jurisdiction?: string | undefined
  readonly limit?: number | undefined
}

export function indexClass(writer: Writer, number: number, jobClass: JobClass): void {
  const {
    title,
    code = '',
    family = '',
    series = '',
    summary,
    duties,
    knowledge,
    distinguishing,
    facts,
  } = jobClass
  const phrases = [
    family,
    series,
    summary,
    ...duties,
    ...knowledge,
    ...distinguishing,
    ...facts.map(({ label, value }) => `${label}: ${value}`),
  ]
  writer.run(
    'INSERT INTO class_words (rowid, title, code, phrases) VALUES (?, ?, ?, ?)',
    number,
    title,
    `${code} ${jobClass.id}`,
    phrases.join('\n'),
  )
  writer.run(
    'INSERT INTO class_trigrams (rowid, names) VALUES (?, ?)',
    number,
    `${title}\n${code}\n${jobClass.id}`,
  )
}

/** Takes a class that is still in its table out of the index. */
export function forgetClass(writer: Writer, id: string): void {
  for (const table of ['class_words', 'class_trigrams'])
    writer.run(`DELETE FROM ${table} WHERE rowid = (SELECT number FROM classes WHERE id = ?)`, id)
}

export function clearSearch(writer: Writer): void {
  writer.run("INSERT INTO class_words (class_words) VALUES ('delete-all')")
  writer.run("INSERT INTO class_trigrams (class_trigrams) VALUES ('delete-all')")
}

/**
 * Ids of the classes found, best first; without text all, in the catalogue's order. Best is the class whose name the
 * text is, then those with every word in title or code, then those with them anywhere, then those with every piece.
 * (Ranks alone would not do: in a small catalogue bm25 holds a word that most classes have for nothing.)
 */
export function searchClasses(reader: Reader, search: Search): string[] {
  const { text = '', limit = Number.MAX_SAFE_INTEGER } = search
  const words = wordsOf(text)
  if (words.length === 0) return text.trim() === '' ? listed(reader, search, limit) : []
  const found = new Set<string>()
  for (const find of [exactly, inNames, anywhere, inPieces]) {
    // A weaker finding is looked for only where the better ones leave room.
    if (found.size >= limit) break
    for (const id of find(reader, search, words, limit)) found.add(id)
  }
  return [...found].slice(0, limit)
}

type Find = (reader: Reader, search: Search, words: readonly string[], limit: number) => string[]

/** The class whose code, id or title the text is. */
const exactly: Find = (reader, { text = '', jurisdiction }) => {
  const name = text.trim()
  const here = jurisdiction === undefined ? '' : 'AND jurisdiction = ?'
  return ids(
    reader,
    `SELECT id, position FROM classes WHERE title = ? COLLATE NOCASE ${here}
     UNION SELECT id, position FROM classes WHERE code = ? COLLATE NOCASE ${here}
     UNION SELECT id, position FROM classes WHERE id = ? ${here} ORDER BY position`,
    [name, name, name.toLowerCase()].flatMap(value =>
      jurisdiction === undefined ? [value] : [value, jurisdiction],
    ),
  )
}

const inNames: Find = (reader, search, words, limit) =>
  matching(reader, 'class_words', `{title code} : (${wordQuery(words)})`, search, limit)

const anywhere: Find = (reader, search, words, limit) =>
  matching(reader, 'class_words', wordQuery(words), search, limit)

/** Trigrams find nothing shorter than three letters. */
const inPieces: Find = (reader, search, words, limit) =>
  words.every(word => Array.from(word).length >= 3)
    ? matching(reader, 'class_trigrams', words.map(quoted).join(' '), search, limit)
    : []

function matching(
  reader: Reader,
  table: 'class_words' | 'class_trigrams',
  query: string,
  { jurisdiction }: Search,
  limit: number,
): string[] {
  const here = jurisdiction === undefined ? '' : 'AND classes.jurisdiction = ?'
  return ids(
    reader,
    `SELECT classes.id AS id FROM ${table} JOIN classes INDEXED BY classes_by_number ON classes.number = ${table}.rowid
     WHERE ${table} MATCH ? ${here} ORDER BY rank LIMIT ?`,
    [query, ...(jurisdiction === undefined ? [] : [jurisdiction]), limit],
  )
}

function listed(reader: Reader, { jurisdiction }: Search, limit: number): string[] {
  const where = jurisdiction === undefined ? '' : 'WHERE jurisdiction = ?'
  const values = jurisdiction === undefined ? [limit] : [jurisdiction, limit]
  return ids(reader, `SELECT id FROM classes ${where} ORDER BY position LIMIT ?`, values)
}

const ids = (reader: Reader, sql: string, values: Value[]): string[] =>
  reader.all(Id, sql, ...values).map(({ id }) => id)

/** The text's parts between spaces that hold a letter or a digit; whatever else is typed means nothing here. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/[\s\0]+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
    .slice(0, 32)

/** FTS5 reads nothing but `""` inside quotes, so quoted text cannot break or steer a query. */
const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`
/** Every word, each as the beginning of one. */
const wordQuery = (words: readonly string[]): string => words.map(word => `${quoted(word)}*`).join(' ')
