/** Classes found by what they ask, in the words a person reads it in. */
import type { JobClass } from '../model/catalogue.ts'
import type { ClassId } from '../model/primitives.ts'
import { finder } from '../model/search.ts'
import type { Lexicon } from './lexicon.ts'
import { outline } from './write.ts'

export interface Asking {
  readonly classId: ClassId
  /** The lines of its rule that have every word looked for, in order, each once. */
  readonly says: readonly string[]
}

/** Classes with a specification of whose rules a line, or a substitution, has every word of the text. */
export function classesAsking(classes: readonly JobClass[], lexicon: Lexicon, text: string): Asking[] {
  const has = finder(text)
  return classes.flatMap(jobClass => {
    if (!jobClass.documented) return []
    const says = linesOf(jobClass, lexicon).filter(has)
    return says.length === 0 ? [] : [{ classId: jobClass.id, says }]
  })
}

/** Written once for a catalogue, which is another one after every change. */
const written = new WeakMap<Lexicon, Map<ClassId, string[]>>()

function linesOf({ id, requirement, substitutions }: JobClass, lexicon: Lexicon): string[] {
  const ofAll = written.get(lexicon) ?? new Map<ClassId, string[]>()
  written.set(lexicon, ofAll)
  const known = ofAll.get(id)
  if (known) return known
  const lines = [...new Set(outline(requirement, lexicon, substitutions).map(({ text }) => text))]
  ofAll.set(id, lines)
  return lines
}
