/**
 * The five specifications that the shipped catalogue was made from, read anew. They are no part of the project: the
 * folder that `RUNGS_SEEDS` names, else `../shared/seeds` beside the project; without it there is nothing to read.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { Experience, RequirementNode, Substitution } from '../model/requirement.ts'
import { experiencesOf, nodesOf } from '../model/walk.ts'
import type { ClassReading, ExtractedText } from './model.ts'
import { namesFor } from './names/index.ts'
import { readBatchTitles, readSpecification } from './read-specification.ts'
import { textBlocks } from './text/lines.ts'
import { repairText } from './text/repair.ts'

const folder = process.env['RUNGS_SEEDS'] ?? fileURLToPath(new URL('../../../shared/seeds', import.meta.url))
const catalogue = shippedCatalogue()
const documented = catalogue.classes.filter(one => one.documented)

describe.runIf(existsSync(folder))('the five seed documents, read', () => {
  const documents = existsSync(folder)
    ? readdirSync(folder)
        .toSorted()
        .map(file => extracted(readFileSync(join(folder, file), 'utf8')))
    : []
  const names = namesFor({
    classes: catalogue.classes,
    jurisdiction: null,
    batchTitles: documents.flatMap(readBatchTitles),
  })
  const read = new Map(
    documents.flatMap(document =>
      readSpecification(document, { jurisdiction: null, kinds: catalogue.kinds, names }).classes.map(
        reading => [reading.title.value, { reading, document }] as const,
      ),
    ),
  )

  it('define the twelve documented classes', () => {
    expect([...read.keys()].toSorted()).toEqual(documented.map(({ title }) => title).toSorted())
  })

  it.each(documented.map(each => [each.title, each] as const))(
    '%s: asks what the catalogue says',
    (title, shipped) => {
      const { reading } = found(title)
      expect(plain(reading.requirement)).toEqual(plain(shipped.requirement))
      expect(standIns(reading)).toEqual(standIns(shipped))
      expect(reading.qualifications).toBe(shipped.qualifications)
    },
  )

  it.each(documented.map(({ title }) => [title]))('%s: every clause is linked to its words', title => {
    const { reading, document } = found(title)
    const clauses = [
      ...nodesOf(reading.requirement).map(({ node }) => node),
      ...experiencesOf(reading.requirement).flatMap(({ asks }) => asks.ofWhich ?? []),
      ...reading.substitutions,
    ]
    for (const { words = [], id } of clauses) {
      expect(words.length, id).toBeGreaterThan(0)
      for (const { from, to } of words) {
        expect(document.text.slice(from, to).trim()).not.toBe('')
        expect(reading.asks.some(ask => from >= ask.from && to <= ask.to)).toBe(true)
      }
    }
  })

  it('leave no words unread', () => {
    for (const { reading } of read.values()) expect(reading.unread).toEqual([])
  })

  function found(title: string): { reading: ClassReading; document: ExtractedText } {
    const one = read.get(title)
    if (!one) throw new Error(`“${title}” was not read`)
    return one
  }
})

function extracted(raw: string): ExtractedText {
  const { text } = repairText(raw)
  return { format: 'txt', text, blocks: textBlocks(text), problems: [] }
}

// ---- two rules in one form: without ids, labels, words, order, or operators inside their like

type Plain = string | { readonly [operator: string]: readonly Plain[] | string | boolean }

function plain(node: RequirementNode): Plain {
  if ('all' in node || 'any' in node) {
    const op = 'all' in node ? 'all' : 'any'
    const separate = 'all' in node && node.separate === true
    const children = ('all' in node ? node.all : node.any).map(plain)
    const flat = children.flatMap(
      child => (typeof child === 'object' && !separate && inLike(child, op)) || [child],
    )
    return {
      [op]: flat.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
      ...(separate && { separate }),
    }
  }
  if ('position' in node) return { position: [plain(node.position.of)], only: node.position.only }
  if ('experience' in node) return JSON.stringify(plainExperience(node.experience))
  if ('education' in node) return `education ${node.education.level}`
  if ('judgement' in node) return `judgement ${node.judgement.status ?? 'discretionary'}`
  return JSON.stringify({ ...node, id: undefined, label: undefined, words: undefined, confidence: undefined })
}

const inLike = (child: Exclude<Plain, string>, op: string): readonly Plain[] | undefined =>
  Array.isArray(child[op]) && !child['separate'] ? child[op] : undefined

const plainExperience = ({
  amount,
  upTo,
  kinds,
  held,
  orComparable,
  within,
  ofWhich,
}: Experience): object => ({
  amount,
  upTo,
  kinds: kinds.toSorted(),
  held: held?.toSorted(),
  orComparable: orComparable || undefined,
  within,
  ofWhich: ofWhich?.map(plainExperience),
})

function standIns({
  requirement,
  substitutions,
}: {
  requirement: RequirementNode
  substitutions: readonly Substitution[]
}): string[] {
  const clauses = new Map(
    experiencesOf(requirement).map(({ id, asks }) => [id, JSON.stringify(plainExperience(asks))]),
  )
  return substitutions
    .map(({ from, for: length, max, firm, clauses: ids }) =>
      JSON.stringify({
        from,
        length,
        max,
        firm,
        clauses: ids.map(id => clauses.get(id) ?? id).toSorted((a, b) => a.localeCompare(b)),
      }),
    )
    .toSorted()
}
