/** Evaluation and planning: one snapshot from the store, then pure functions. */
import type { Handlers } from '../../core/contract/operations.ts'
import { findPlans } from '../../core/plans/index.ts'
import { evaluateAll, evaluateGap, standings } from '../../core/rules/index.ts'
import { explained, labelled } from '../../core/words/explain.ts'
import type { Room } from './room.ts'
import { asOfVersion } from './versions.ts'

type Names = 'gap.evaluate' | 'gap.evaluateAll' | 'gap.standings' | 'plan.find'

export const gapHandlers = (room: Room): Pick<Handlers, Names> => ({
  'gap.evaluate': ({ profile, classId, asOf, version }) => {
    const { rules, lexicon, classOf } =
      version === undefined ? room.catalogue() : asOfVersion(room, classId, version)
    const jobClass = classOf(classId, 'classId')
    const { document, facts } = room.person(profile)
    return explained(evaluateGap(rules, facts, classId, asOf), { profile: document, jobClass, lexicon })
  },

  'gap.evaluateAll': ({ profile, asOf }) => {
    const { rules, lexicon, classOf } = room.catalogue()
    return evaluateAll(rules, room.person(profile).facts, asOf).map(answer =>
      labelled(answer, { jobClass: classOf(answer.classId, 'classId'), lexicon }),
    )
  },

  'gap.standings': ({ profile, asOf }) => standings(room.catalogue().rules, room.person(profile).facts, asOf),

  'plan.find': ({ profile, to, asOf, whatIf }) => {
    const { rules, classOf, mustHaveJurisdiction } = room.catalogue()
    classOf(to, 'to')
    for (const id of whatIf.jurisdictions ?? []) mustHaveJurisdiction(id, 'whatIf.jurisdictions')
    return findPlans(rules, room.person(profile).facts, { to, asOf, whatIf })
  },
})
