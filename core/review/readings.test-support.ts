/** Test support: readings of documents that were never written, with spans into a text made for them. */
import type { CataloguePack, Kind } from '../model/catalogue.ts'
import type { RequirementNode } from '../model/requirement.ts'
import type { ClassReading, NamedClass, RelatedClass, Section, SectionKind } from '../reading/model.ts'
import type { DraftContext } from './draft-context.ts'
import { onFile } from './on-file.ts'

export const kinds: Kind[] = [
  { id: 'work', name: 'work of any kind', within: [] },
  { id: 'customer-service', name: 'customer service', within: ['work'] },
  {
    id: 'customer-service.contact-center',
    name: 'contact-center customer service',
    within: ['customer-service'],
  },
  { id: 'lead', name: 'leading a team or shift', within: ['work'] },
  { id: 'supervision', name: 'supervision', within: ['lead'] },
]

export const emptyPack: CataloguePack = {
  format: 'rungs-catalogue',
  formatVersion: 1,
  version: 'test',
  published: '2026-01-01',
  kinds,
  jurisdictions: [],
  classes: [],
  edges: [],
}

const found = <T>(value: T) => ({ value, confidence: 'certain' as const, from: 0, to: 0 })

export const naming = (title: string, classId: string): NamedClass => ({
  title,
  classId,
  known: false,
  from: 0,
  to: 0,
})
export const related = (title: string, classId: string, side: RelatedClass['side']): RelatedClass => ({
  ...naming(title, classId),
  side,
})

export const years = (id: string, amount: number, kindIds: string[], held?: string[]): RequirementNode => ({
  id,
  experience: { amount: `P${amount}Y`, kinds: kindIds, ...(held ? { held } : {}) },
})

interface Written {
  readonly code?: string
  readonly requirement?: RequirementNode
  readonly named?: readonly NamedClass[]
  readonly related?: readonly RelatedClass[]
  /** What its sections say. */
  readonly says?: readonly (readonly [kind: SectionKind, heading: string, body: string])[]
  readonly more?: Partial<ClassReading>
}

/** A class as read from a document, and that document's text. */
export function reading(title: string, written: Written = {}): { read: ClassReading; text: string } {
  const { code, requirement = years('mq', 1, ['work']), named = [], says = [] } = written
  let text = ''
  const sections = says.map(([kind, heading, body]): Section => {
    const headingAt = { from: text.length, to: text.length + heading.length }
    text += `${heading}\n`
    const from = text.length
    text += `${body}\n`
    return { kind, heading, headingAt, from, to: text.length - 1 }
  })
  const read: ClassReading = {
    title: found(title),
    ...(code === undefined ? {} : { code: found(code) }),
    pay: [],
    history: [],
    sections,
    asks: [],
    related: written.related ?? [],
    requirement,
    substitutions: [],
    qualifications: 'minimum',
    kinds: [],
    named,
    notes: [],
    unread: [],
    confidence: 'certain',
    ...written.more,
  }
  return { read, text }
}

export const stated = found

/** As read into this catalogue, in a city of the tests. */
export const within = (pack: CataloguePack, text: string): DraftContext => ({
  jurisdiction: { id: 'us-xx-harbor', name: 'Harbor City', shortName: 'Harbor' },
  document: 'bulletin.txt',
  text,
  kinds: pack.kinds,
  onFile: onFile(pack.classes),
})
