/** A document's classes as read, each beside the class a person found in it. */
import type { ClassReading, SpecificationReading } from '../../../core/reading/model.ts'
import type { GoldDocument } from './gold.ts'
import { type ClassVerdict, judgeClass } from './judge-class.ts'
import { clausesOf, demandOf } from './demand.ts'
import { titleKey } from './titles.ts'

export interface DocumentVerdict {
  readonly file: string
  readonly classes: readonly ClassVerdict[]
  /** Classes read that are none, with how much they claim. */
  readonly strangers: readonly Stranger[]
  readonly unread: boolean
}

export interface Stranger {
  readonly title: string
  readonly clauses: number
  readonly certain: number
  readonly named: number
}

export function judgeDocument(gold: GoldDocument, reading: SpecificationReading): DocumentVerdict {
  const left = [...reading.classes]
  const take = (matches: (read: ClassReading) => boolean): ClassReading | undefined => {
    const at = left.findIndex(matches)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const alone = gold.classes.length === 1 && left.length === 1
  const classes = gold.classes.map(wanted =>
    judgeClass(
      wanted,
      alone
        ? left.shift()
        : (take(({ code }) => code !== undefined && code.value === wanted.code) ??
            take(({ title }) => titleKey(title.value) === titleKey(wanted.title))),
    ),
  )
  return {
    file: gold.file,
    classes,
    strangers: left.map(stranger),
    unread: reading.classes.some(({ unread }) => unread.length > 0),
  }
}

function stranger(reading: ClassReading): Stranger {
  const clauses = clausesOf(demandOf(reading.requirement, id => id))
  return {
    title: reading.title.value,
    clauses: clauses.length,
    certain: clauses.filter(({ certain }) => certain).length,
    named: reading.named.length,
  }
}
