import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { SAMPLES } from '../../data/samples/index.ts'
import { fillingsOf, stepQuestions } from '../charts/plan/fillings.ts'
import type { ClassDetail } from '../contract/shapes.ts'
import { lexiconOf, outline } from '../english/index.ts'
import { overviewOf } from '../ladder/index.ts'
import type { Plan, WhatIf } from '../model/plan.ts'
import { findPlans } from '../plans/index.ts'
import { readProfile } from '../profile/index.ts'
import { evaluate, evaluateGap, indexCatalogue } from '../rules/index.ts'
import { explained, labelled } from '../words/explain.ts'
import { overlaps, textBoxes } from './boxes.test-support.ts'
import { compose } from './compose.ts'
import { extentOf } from './extent.ts'
import { gapSheet } from './gap-sheet.ts'
import { planSheet } from './plan-sheet.ts'
import { PageSettings } from './settings.ts'
import type { Sheet } from './sheet.ts'

const asOf = '2026-11-22'
const pack = shippedCatalogue()
const overview = overviewOf(pack)
const lexicon = lexiconOf(pack)
const rules = indexCatalogue(pack)
const details = pack.classes.map(
  (each): ClassDetail => ({
    ...each,
    edges: [],
    outline: outline(each.requirement, lexicon, each.substitutions),
  }),
)

const PAGES = [
  PageSettings.parse({}),
  PageSettings.parse({ paper: 'A4' }),
  PageSettings.parse({ paper: 'Letter', orientation: 'portrait' }),
]

/** No text over another, nothing beyond the edge, on any page of any paper; answers what is said on them. */
function expectClean(sheet: Sheet): string {
  const said = PAGES.map(settings => {
    const { pages } = compose(sheet, settings)
    expect(pages.length).toBeGreaterThan(0)
    for (const { scene } of pages) {
      expect(overlaps(textBoxes(scene))).toEqual([])
      for (const mark of scene.marks) {
        const { x = 0, y = 0, width = 0, height = 0 } = extentOf(mark) ?? {}
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(scene.width)
        expect(y + height).toBeLessThanOrEqual(scene.height)
      }
    }
    return pages.flatMap(({ scene }) => textBoxes(scene).map(({ text }) => text)).join(' ')
  })
  return said[0] ?? ''
}

describe.each(SAMPLES.map(sample => [sample.name, sample] as const))(
  'of %s',
  (name, { document, target }) => {
    const facts = readProfile(document)

    test('the gap to every class can be read: what is asked, what counted from when to when', () => {
      for (const detail of details) {
        const answer = explained(evaluateGap(rules, facts, detail.id, asOf), {
          profile: document,
          jobClass: detail,
          lexicon,
        })
        const said = expectClean(gapSheet({ answer, detail, document, overview, asOf, person: name }))
        expect(said).toContain('It is no decision')
        const serves = answer.routes.some(({ clauses }) =>
          clauses.some(({ evidence }) => evidence.length > 0),
        )
        if (serves) expect(said).toContain('What counted, and from when to when')
      }
    })

    test('every plan can be read: each step with its day, its reason, and whom it speaks to', () => {
      const whatIf: WhatIf = { study: 30, lag: 'P3M', allow: ['discretionary'] }
      const { plans } = findPlans(rules, facts, { to: target, asOf, whatIf })
      for (const plan of plans) {
        const said = expectClean(planSheetOf(plan, whatIf))
        if (plan.steps.length === 0) continue
        expect(said).toContain(`“you” is ${name}`)
        for (const { classId } of plan.steps)
          expect(said).toContain(overview.classes.find(({ id }) => id === classId)?.title ?? classId)
      }
    })

    function planSheetOf(plan: Plan, whatIf: WhatIf): Sheet {
      const answers = stepQuestions(document, plan, whatIf, asOf).flatMap(question => {
        const jobClass = details.find(({ id }) => id === question.classId)
        const answer = evaluate(
          rules,
          readProfile(question.profile.document),
          question.classId,
          question.asOf,
        )
        return jobClass ? [labelled(answer, { jobClass, lexicon })] : []
      })
      return planSheet({
        plan,
        whatIf,
        target: { id: target, title: overview.classes.find(({ id }) => id === target)?.title ?? target },
        details: details.filter(({ id }) => plan.steps.some(({ classId }) => classId === id)),
        fillings: fillingsOf(plan, whatIf, asOf, answers),
        document,
        overview,
        asOf,
        person: name,
      })
    }
  },
)
