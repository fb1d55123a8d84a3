/**
 * Classes that lead nowhere in their own jurisdiction, though it has higher ones: no series goes on, no specification
 * names them as lower or asks for service in them, and no rule counts what a year in them yields.
 */
import type { JobClass } from '../../model/catalogue.ts'
import type { ClassId, Level } from '../../model/primitives.ts'
import { experiencesOf } from '../../model/walk.ts'
import { WORK } from '../../rules/kinds.ts'
import { findingWords } from '../../words/audit.ts'
import { byPlace } from '../by-place.ts'
import type { Ground } from '../ground.ts'
import type { Rule } from '../rule.ts'

export const deadEnd: Rule = ground => {
  const leads = new Set<ClassId>(
    ground.pack.edges.flatMap(({ from, kind }) => (kind === 'comparable' ? [] : [from])),
  )
  const top = new Map<string, Level>()
  for (const { jurisdiction, level } of ground.pack.classes)
    if (level > (top.get(jurisdiction) ?? 0)) top.set(jurisdiction, level)
  const wanted = kindsWanted(ground)
  const counts = ({ jurisdiction, level, yields }: JobClass): boolean =>
    yields
      .flatMap(({ kind }) => ground.kinds.countsAs(kind))
      .some(kind => (wanted.get(jurisdiction)?.get(kind) ?? 0) > level)
  return byPlace(ground, 'dead-end', findingWords.deadEnd, jobClass =>
    leads.has(jobClass.id) || jobClass.level >= (top.get(jobClass.jurisdiction) ?? 0) || counts(jobClass)
      ? []
      : ['edges'],
  )
}

/** By jurisdiction: the kinds of experience, beyond work of any kind, that its classes ask for, and how high up. */
function kindsWanted({ documented }: Ground): Map<string, Map<string, Level>> {
  const wanted = new Map<string, Map<string, Level>>()
  for (const { jurisdiction, level, requirement } of documented) {
    const own = wanted.get(jurisdiction) ?? new Map<string, Level>()
    wanted.set(jurisdiction, own)
    for (const { asks } of experiencesOf(requirement))
      for (const kind of asks.kinds) if (kind !== WORK && level > (own.get(kind) ?? 0)) own.set(kind, level)
  }
  return wanted
}
