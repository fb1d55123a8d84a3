/** One class as the reader has it against the same class as a person read it. */
import type { ClassReading } from '../../../core/reading/model.ts'
import { type Bags, compareBags, f1 } from './bag.ts'
import { wrongAmong } from './certain.ts'
import { canonical, clausesOf, type Demand, demandOf, type Leaf } from './demand.ts'
import type { GoldClass } from './gold.ts'
import { type FieldVerdict, judgeFields } from './judge-fields.ts'
import { judgeSubstitutions } from './judge-substitutions.ts'
import { judgeStrictly, type StrictVerdict } from './strict.ts'
import { titleKey } from './titles.ts'
import { variantsOf } from './variants.ts'

export interface ClassVerdict {
  readonly title: string
  readonly fields: readonly FieldVerdict[]
  readonly named: Bags
  readonly clauses: Bags
  readonly substitutions: Bags
  /** Clauses the gold states: a tree of one has no structure to get wrong. */
  readonly stated: number
  readonly treeRight: boolean
  readonly treeExpected: string
  readonly treeRead: string
  readonly clausesRead: number
  readonly certain: number
  readonly certainWrong: readonly string[]
  readonly unread: boolean
  /** `import --commit` stores such a class before anybody looked at it. */
  readonly certainThroughout: boolean
  readonly strict: StrictVerdict
}

/** `reading` absent: the reader did not find the class at all; everything of it is missing. */
export function judgeClass(gold: GoldClass, reading: ClassReading | undefined): ClassVerdict {
  const read = reading && demandOf(reading.requirement, titlesOf(reading))
  const readClauses = read ? clausesOf(read) : []
  const best = closest(gold, read, readClauses)
  const certain = readClauses.filter(clause => clause.certain)
  return {
    title: gold.title,
    fields: judgeFields(gold, reading),
    named: judgeNamed(gold, reading),
    clauses: best.clauses,
    substitutions: judgeSubstitutions(gold, reading),
    stated: clausesOf(best.demand).length,
    treeRight: best.treeRight,
    treeExpected: canonical(best.demand),
    treeRead: read ? canonical(read) : 'nothing',
    clausesRead: readClauses.length,
    certain: certain.length,
    certainWrong: wrongAmong(certain, clausesOf(best.demand)),
    unread: (reading?.unread.length ?? 0) > 0,
    certainThroughout: reading?.confidence === 'certain',
    strict: judgeStrictly(gold.tree, read),
  }
}

interface Match {
  readonly demand: Demand
  readonly clauses: Bags
  readonly treeRight: boolean
}

/** The right reading nearest to what was read. */
function closest(gold: GoldClass, read: Demand | undefined, readClauses: readonly Leaf[]): Match {
  const text = read && canonical(read)
  const keys = readClauses.map(({ key }) => key)
  const matches = variantsOf(gold.tree).map((demand): Match => {
    const clauses = compareBags(
      keys,
      clausesOf(demand).map(({ key }) => key),
    )
    return { demand, clauses, treeRight: canonical(demand) === text }
  })
  const [best] = matches.toSorted(
    (a, b) =>
      Number(b.treeRight) - Number(a.treeRight) ||
      f1(b.clauses) - f1(a.clauses) ||
      canonical(a.demand).length - canonical(b.demand).length,
  )
  if (!best) throw new Error(`${gold.title}: the gold tree leaves out everything`)
  return best
}

function titlesOf(reading: ClassReading): (classId: string) => string {
  const titles = new Map(reading.named.map(({ classId, title }) => [classId, title]))
  return classId => titleKey(titles.get(classId) ?? classId.slice(classId.indexOf('/') + 1))
}

function judgeNamed(gold: GoldClass, reading: ClassReading | undefined): Bags {
  const free = new Set((gold.namedMaybe ?? []).map(titleKey))
  const read = new Set((reading?.named ?? []).map(({ title }) => titleKey(title)))
  const wanted = new Set(gold.named.map(titleKey))
  return compareBags(
    [...read].filter(title => wanted.has(title) || !free.has(title)),
    [...wanted],
  )
}
