/** Classes that a reading names, looked up again: the catalogue may have gained them since it was read. */
import { withHeld } from '../model/held.ts'
import type { ClassId } from '../model/primitives.ts'
import type { ClassNames, ClassReading, NamedClass } from '../reading/model.ts'

export function namesAnew(reading: ClassReading, names: ClassNames): ClassReading {
  const ids = new Map<ClassId, ClassId>()
  const again = <N extends NamedClass>(each: N): N => {
    const found = names.named(each.title, each)
    // What was read as another title is not taken for one that is spelt nearly so.
    const { classId, known } = found.misspelt && !each.misspelt ? each : found
    ids.set(each.classId, classId)
    return { ...each, classId, known }
  }
  const named = reading.named.map(again)
  const related = reading.related.map(again)
  if ([...ids].every(([was, is]) => was === is)) return { ...reading, named, related }
  return { ...reading, named, related, requirement: withHeld(reading.requirement, id => ids.get(id) ?? id) }
}
