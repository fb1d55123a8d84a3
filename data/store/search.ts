/**
 * Finding classes: words over titles, codes and phrases, stemmed and ranked by bm25 (`class_words`); and pieces
 * of titles and codes from three letters on, also in mid-word (`class_trigrams`).
 */
import type { JobClass } from '../../core/model/catalogue.ts'
import type { Reader, Value, Writer } from './handle.ts'

export interface Search {
  readonly text?: string | undefined
  readonly jurisdiction?: string | undefined
  readonly limit?: number | undefined
}

/** A title's word weighs more than a code's, and that more than one of the phrases. */
const WEIGHTS = '8.0, 6.0, 1.0'

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
    ...facts.map(fact => fact.value),
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

export function clearSearch(writer: Writer): void {
  writer.run("INSERT INTO class_words (class_words) VALUES ('delete-all')")
  writer.run("INSERT INTO class_trigrams (class_trigrams) VALUES ('delete-all')")
}

/** Ids of the classes found, best first; without text all, in the catalogue's order. */
export function searchClasses(reader: Reader, search: Search): string[] {
  const words = wordsOf(search.text ?? '')
  const limit = search.limit ?? -1
  if (words.length === 0) return (search.text ?? '').trim() === '' ? listed(reader, search, limit) : []
  const exact = byExactName(reader, search)
  const byWord = matching(reader, WORD_MATCHES, wordQuery(words), search, limit)
  const found = new Set([...exact, ...byWord])
  // Pieces only where whole words leave room: they are the weaker finding.
  const pieces = words.filter(word => [...word].length >= 3)
  if (pieces.length === words.length && (limit < 0 || found.size < limit))
    for (const id of matching(reader, PIECE_MATCHES, pieceQuery(pieces), search, limit)) found.add(id)
  return limit < 0 ? [...found] : [...found].slice(0, limit)
}

function listed(reader: Reader, { jurisdiction }: Search, limit: number): string[] {
  const where = jurisdiction === undefined ? '' : 'WHERE jurisdiction = ?'
  const values = jurisdiction === undefined ? [limit] : [jurisdiction, limit]
  return ids(reader, `SELECT id FROM classes ${where} ORDER BY position LIMIT ?`, values)
}

/** The class whose code, id or title the text is. */
function byExactName(reader: Reader, { text = '', jurisdiction }: Search): string[] {
  const name = text.trim()
  const here = jurisdiction === undefined ? '' : 'AND jurisdiction = ?'
  const values = [name, name, name, ...(jurisdiction === undefined ? [] : [jurisdiction])]
  return ids(
    reader,
    `SELECT id FROM classes WHERE (code = ? COLLATE NOCASE OR id = ? COLLATE NOCASE OR title = ? COLLATE NOCASE) ${here} ORDER BY position`,
    values,
  )
}

const WORD_MATCHES = { table: 'class_words', rank: `bm25(class_words, ${WEIGHTS})` }
const PIECE_MATCHES = { table: 'class_trigrams', rank: 'bm25(class_trigrams)' }

function matching(
  reader: Reader,
  { table, rank }: { table: string; rank: string },
  query: string,
  { jurisdiction }: Search,
  limit: number,
): string[] {
  const here = jurisdiction === undefined ? '' : 'AND classes.jurisdiction = ?'
  return ids(
    reader,
    `SELECT classes.id AS id FROM ${table} JOIN classes ON classes.number = ${table}.rowid
     WHERE ${table} MATCH ? ${here} ORDER BY ${rank}, classes.position LIMIT ?`,
    [query, ...(jurisdiction === undefined ? [] : [jurisdiction]), limit],
  )
}

const ids = (reader: Reader, sql: string, values: Value[]): string[] =>
  reader.all<{ id: string }>(sql, ...values).map(({ id }) => id)

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
const pieceQuery = (words: readonly string[]): string => words.map(quoted).join(' ')
