/** Pay that falls from a class to the next above it. */
import { findingWords } from '../../words/audit.ts'
import type { Rule } from '../rule.ts'

export const payFalls: Rule = ({ steps }) =>
  steps.flatMap(({ lower, higher }) => {
    const [below, above] = [lower.pay, higher.pay]
    if (!below || !above || below.period !== above.period) return []
    if (above.max >= below.max && above.min >= below.min) return []
    return [
      {
        rule: 'pay-falls',
        severity: 'medium',
        classIds: [higher.id, lower.id],
        ...findingWords.payFalls(higher, lower),
        where: [
          { classId: higher.id, at: 'pay' },
          { classId: lower.id, at: 'pay' },
        ],
      },
    ]
  })
