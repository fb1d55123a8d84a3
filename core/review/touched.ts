/** Which classes a change of the catalogue can make a difference to, so that no other is evaluated. */
import type { CataloguePack, JobClass } from '../model/catalogue.ts'
import type { ClassId } from '../model/primitives.ts'
import { experiencesOf } from '../model/walk.ts'
import type { Facts } from '../profile/facts.ts'
import type { Catalogue } from '../rules/index.ts'

export interface Touched {
  /** Classes whose own rule is new, gone or another, for everyone. */
  readonly rules: ReadonlySet<ClassId>
  /** The classes that may be answered otherwise for one person: those, and those that count what the person's jobs yield. */
  readonly for: (facts: Facts) => ReadonlySet<ClassId>
}

export function touchedBy(before: Catalogue, after: Catalogue): Touched {
  const rules = new Set<ClassId>()
  const policies = changedPolicies(before.pack, after.pack)
  const ids = new Set([...before.classes.keys(), ...after.classes.keys()])
  /** What service in a class counts as in one of the two only. */
  const yields = new Map<ClassId, readonly string[]>()
  for (const id of ids) {
    const [one, other] = [before.classes.get(id), after.classes.get(id)]
    if (one === other && !policies.has(one?.jurisdiction ?? '')) continue
    if (policies.has(other?.jurisdiction ?? '') || !sameRule(one, other)) rules.add(id)
    const differ = inOneOnly(countedAs(one, before), countedAs(other, after))
    if (differ.length > 0) yields.set(id, differ)
  }
  const kinds = inOneOnly(closures(before), closures(after)).map(closure => closure.split(' ')[0] ?? '')
  const askedBy = asking([...after.pack.classes, ...before.pack.classes])
  return {
    rules,
    for(facts) {
      const own = facts.jobs.flatMap(({ classId }) => (classId === null ? [] : (yields.get(classId) ?? [])))
      const counting = [...own, ...kinds].flatMap(kind => askedBy.get(kind) ?? [])
      return new Set([...rules, ...counting])
    },
  }
}

function sameRule(one: JobClass | undefined, other: JobClass | undefined): boolean {
  return one !== undefined && other !== undefined && ruleOf(one) === ruleOf(other)
}

const ruleOf = ({ documented, requirement, substitutions }: JobClass): string =>
  JSON.stringify([documented, requirement, substitutions])

const countedAs = (jobClass: JobClass | undefined, { kinds }: Catalogue): string[] =>
  (jobClass?.yields ?? []).flatMap(({ kind }) => kinds.countsAs(kind))

/** Each kind with all it counts as, as one text. */
const closures = ({ pack, kinds }: Catalogue): string[] =>
  pack.kinds.map(({ id }) => [id, ...kinds.countsAs(id).toSorted()].join(' '))

function inOneOnly(one: readonly string[], other: readonly string[]): string[] {
  const [left, right] = [new Set(one), new Set(other)]
  return [...left].filter(each => !right.has(each)).concat([...right].filter(each => !left.has(each)))
}

function changedPolicies(before: CataloguePack, after: CataloguePack): Set<string> {
  const was = new Map(before.jurisdictions.map(({ id, policy }) => [id, JSON.stringify(policy)]))
  return new Set(
    after.jurisdictions.flatMap(({ id, policy }) =>
      was.has(id) && was.get(id) !== JSON.stringify(policy) ? [id] : [],
    ),
  )
}

/** The classes that ask for a kind, or take it in another's stead. */
function asking(classes: readonly JobClass[]): Map<string, ClassId[]> {
  const by = new Map<string, ClassId[]>()
  for (const { id, requirement, substitutions } of new Set(classes)) {
    const kinds = [
      ...experiencesOf(requirement).flatMap(({ asks }) => asks.kinds),
      ...substitutions.flatMap(({ from }) => ('kinds' in from ? from.kinds : [])),
    ]
    for (const kind of new Set(kinds)) {
      const list = by.get(kind)
      if (list) list.push(id)
      else by.set(kind, [id])
    }
  }
  return by
}
