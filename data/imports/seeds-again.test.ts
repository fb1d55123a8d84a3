/**
 * The five specifications that the shipped catalogue was made from, given to it once more: nothing differs. They are no
 * part of the project (`core/reading/seeds.test.ts`).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { nodesOf } from '../../core/model/walk.ts'
import type { RequirementNode } from '../../core/model/requirement.ts'
import { openTestBackend } from '../testing/folders.ts'

const folder = process.env['RUNGS_SEEDS'] ?? fileURLToPath(new URL('../../../shared/seeds', import.meta.url))

const labelsIn = (requirement: RequirementNode): string[] =>
  nodesOf(requirement).flatMap(({ node }) => node.label ?? [])

test.runIf(existsSync(folder))(
  'a shipped class whose document is imported again stays what it is',
  async () => {
    const backend = openTestBackend()
    const documents = readdirSync(folder).map(name => ({
      name,
      content: { base64: readFileSync(join(folder, name)).toString('base64') },
    }))
    backend.ask('import.add', { documents })
    await backend.idle()
    // One of the documents says no place.
    backend.ask('review.place', { jurisdiction: 'us-mo' })
    const { reviews } = backend.ask('review.list', {})
    expect(reviews).toHaveLength(12)
    for (const { id, title } of reviews) {
      const { draft, existing, adds } = backend.ask('review.get', { id })
      const { differences } = backend.ask('review.differences', { id })
      expect({ title, differences, adds }).toEqual({
        title,
        differences: [],
        adds: { jurisdictions: [], kinds: [], classes: [], edges: [] },
      })
      const [was, is] = [existing, draft].map(each => each && labelsIn(each.requirement))
      expect(is).toEqual(was)
    }
    const all = reviews.map(({ id }) => id)
    expect(backend.ask('review.impact', { ids: all, asOf: '2026-11-22' })).toMatchObject({
      edges: { appear: [], vanish: [] },
    })
  },
)
