import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { corporaFolder, NO_CORPORA } from './corpora.ts'
import { clausesOf } from './demand.ts'
import { CORPORA, documentsOf, draw, GOLD_SETS } from './draw.ts'
import { type GoldNode, readGold } from './gold.ts'
import { titleKey } from './titles.ts'
import { variantsOf } from './variants.ts'

const folder = corporaFolder()
if (folder === null) console.warn(`Not held against the documents: ${NO_CORPORA}`)
const sets = GOLD_SETS.flatMap(set => CORPORA.map(corpus => ({ set, corpus })))

describe.each(sets)('the $set gold of $corpus', ({ set, corpus }) => {
  const gold = readGold(set, corpus)

  test('judges each document once', () => {
    expect(gold.length).toBe({ dev: 20, dev2: 20, held: 25, last: 10, fresh: 14, late: 7, sealed: 6 }[set])
    expect(new Set(gold.map(({ file }) => file)).size).toBe(gold.length)
  })

  test('every tree says something, and leaves open no more than can be tried', () => {
    for (const { tree } of gold.flatMap(({ classes }) => classes)) expect(variantsOf(tree)).not.toEqual([])
  })

  test('every class a clause asks for is among the named ones', () => {
    for (const { file, classes } of gold)
      for (const { title, tree, named, namedMaybe = [] } of classes) {
        const known = new Set([...named, ...namedMaybe].map(titleKey))
        const asked = variantsOf(tree).flatMap(clausesOf)
        for (const held of asked.flatMap(clause => clause.held))
          expect(known, `${file}, ${title}`).toContain(held)
      }
  })

  test('carries facts, not sentences', () => {
    const notes = gold.flatMap(({ classes }) => classes).flatMap(({ tree }) => wordsIn(tree))
    for (const words of notes) expect(words.split(' ').length, words).toBeLessThanOrEqual(16)
  })

  test.runIf(folder)('is of the documents that the seed draws, as they are now', () => {
    const names = documentsOf(folder ?? '', corpus)
    expect(gold.map(({ file }) => file)).toEqual(draw(names, set))
    for (const { file, sha256 } of gold) {
      const bytes = readFileSync(join(folder ?? '', corpus, file))
      expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(sha256)
    }
  })
})

function wordsIn(node: GoldNode): string[] {
  if ('all' in node) return node.all.flatMap(wordsIn)
  if ('any' in node) return node.any.flatMap(wordsIn)
  if ('oneOf' in node) return node.oneOf.flatMap(wordsIn)
  if (node.t === 'position') return wordsIn(node.of)
  const own = [node.check, 'what' in node ? node.what : undefined, 'name' in node ? node.name : undefined]
  return own.filter(words => words !== undefined)
}
