/** The stated facts of two versions of a class: title, code, grade, pay, dates and the like. */
import type { JobClass } from '../model/catalogue.ts'
import { sayDate } from '../words/dates.ts'
import { factNames, sayDocumented, sayFactDifference, sayQualifications } from '../words/differences.ts'
import { classFacts } from '../words/screens/class.ts'
import type { Difference } from './difference.ts'

export function factDifferences(before: JobClass, after: JobClass): Difference[] {
  const [one, other] = [factsOf(before), factsOf(after)]
  const labels = new Set([...one.keys(), ...other.keys()])
  return [...labels].flatMap(label => {
    const [had, has] = [one.get(label), other.get(label)]
    return had !== undefined && has !== undefined && asTyped(had) === asTyped(has)
      ? []
      : [difference(label, had, has)]
  })
}

/** Curly or straight, long or short: how a quotation mark or a dash is printed is markup. */
const asTyped = (value: string): string =>
  value
    .normalize('NFKC')
    .replaceAll(/[‘’‛`´]/gu, "'")
    .replaceAll(/[“”„]/gu, '"')
    .replaceAll(/[‐‑‒–—]/gu, '-')

function difference(label: string, had: string | undefined, has: string | undefined): Difference {
  const place = {
    what: 'fact' as const,
    before: had === undefined ? null : label,
    after: has === undefined ? null : label,
  }
  const { changed, removed, added } = sayFactDifference
  if (has === undefined) return { ...place, is: 'removed', message: removed(label, had ?? '') }
  if (had === undefined) return { ...place, is: 'added', message: added(label, has) }
  return { ...place, is: 'changed', message: changed(label, had, has) }
}

/** By the name a person reads; several of one name in one. */
function factsOf(jobClass: JobClass): Map<string, string> {
  const { title, qualifications, documented, tentative, history = [] } = jobClass
  const all = [
    { label: factNames.title, value: title },
    { label: factNames.documented, value: sayDocumented(documented) },
    { label: factNames.qualifications, value: sayQualifications(qualifications) },
    ...(tentative === undefined ? [] : [{ label: factNames.tentative, value: tentative }]),
    ...classFacts(jobClass),
    ...history.map(({ date, what }) => ({ label: factNames.history, value: `${sayDate(date)}: ${what}` })),
  ]
  const byLabel = Map.groupBy(all, ({ label }) => label)
  return new Map(
    [...byLabel].map(([label, same]) => [
      label,
      same
        .map(({ value }) => value.replaceAll(/\s+/g, ' ').trim())
        .toSorted()
        .join('; '),
    ]),
  )
}
