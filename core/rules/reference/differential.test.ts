/**
 * The engine against the slow, literal evaluator, over small random classes and people. A longer run:
 * `RUNGS_DIFFERENTIAL_RUNS=20000 RUNGS_DIFFERENTIAL_SEED=7 npx vitest run --project node core/rules/reference`.
 */
import { expect, test } from 'vitest'
import { shippedCatalogue } from '../../../data/catalogue/index.ts'
import type { JobClass } from '../../model/catalogue.ts'
import { readProfile } from '../../profile/index.ts'
import { type Catalogue, evaluate, evaluateAll, indexCatalogue } from '../index.ts'
import { isDecidable } from '../standing.ts'
import { forRandomCases, forRandomPeople } from './arbitraries.ts'
import { differences } from './differences.ts'
import { subjectOf } from './evaluate.ts'
import { ASKED } from './test-pack.ts'

const numRuns = Number(process.env['RUNGS_DIFFERENTIAL_RUNS'] ?? 160)
const seed = Number(process.env['RUNGS_DIFFERENTIAL_SEED'] ?? 20_261_122)
/** Far above it the engine may leave deeper alternatives unexpanded, and the reference takes long. */
const MOST_ROUTES = 24

test('engine and literal evaluator agree on random classes', { timeout: 3_600_000 }, () => {
  forRandomCases(
    ({ pack, profile, asOf }) => {
      const subject = subjectOf(pack, profile, ASKED)
      const catalogue = indexCatalogue(pack)
      if (subject.routes.length > MOST_ROUTES || !isWeighed(catalogue, subject.asked)) return
      const answer = evaluate(catalogue, readProfile(profile), ASKED, asOf)
      expect(differences(answer, subject, asOf)).toEqual([])
    },
    { seed, numRuns },
  )
})

test('engine and literal evaluator agree on the shipped classes', { timeout: 3_600_000 }, () => {
  const shipped = shippedCatalogue()
  const catalogue = indexCatalogue(shipped)
  forRandomPeople(
    shipped,
    ({ profile, asOf }) => {
      const answers = evaluateAll(catalogue, readProfile(profile), asOf)
      const found = answers.flatMap(answer => {
        const lines = differences(answer, subjectOf(shipped, profile, answer.classId), asOf)
        return lines.map(line => `${answer.classId}: ${line}`)
      })
      expect(found).toEqual([])
    },
    { seed, numRuns: Math.ceil(numRuns / 8) },
  )
})

/** False where the engine says that clauses bear on one another in too many ways, and answers unknown. */
const isWeighed = (catalogue: Catalogue, asked: JobClass): boolean =>
  catalogue.ruleOf(asked, () => 0).routes.every(isDecidable)
