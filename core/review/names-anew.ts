/** Classes that a reading names, looked up again: the catalogue may have gained them since it was read. */
import { slug } from '../model/class-id.ts'
import { withHeld } from '../model/held.ts'
import type { ClassId } from '../model/primitives.ts'
import type { ClassNames, ClassReading, NamedClass } from '../reading/model.ts'

export function namesAnew<Reading extends ClassReading>(reading: Reading, names: ClassNames): Reading {
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
  // A class may ask for service in itself, with others ("comparable to those of a Dock Clerk"), and is not named beside itself.
  const own = `/${slug(reading.title.value)}`
  const idOf = (id: ClassId): ClassId =>
    ids.get(id) ?? (id.endsWith(own) ? names.named(reading.title.value, reading.title).classId : id)
  return { ...reading, named, related, requirement: withHeld(reading.requirement, idOf) }
}
