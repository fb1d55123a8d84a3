/** Classes that state no pay; where one class alone states any, that one. */
import { findingWords } from '../../words/audit.ts'
import { byPlace } from '../by-place.ts'
import type { Rule } from '../rule.ts'

export const missingPay: Rule = ground => {
  const [only, another] = ground.documented.filter(({ pay }) => pay !== undefined)
  if (only && !another && ground.documented.length > 1) {
    const place = ground.pack.jurisdictions.find(({ id }) => id === only.jurisdiction)?.name ?? ''
    return [
      {
        rule: 'missing-pay',
        severity: 'low',
        classIds: [only.id],
        ...findingWords.onlyPay(only.title, place, ground.documented.length - 1),
        where: [{ classId: only.id, at: 'pay' }],
      },
    ]
  }
  return byPlace(ground, 'missing-pay', findingWords.missingPay, ({ pay }) =>
    pay === undefined ? ['pay'] : [],
  )
}
