/** Ids of classes made from what a document says: the code where it has one, else the title. */
import type { ClassId } from './primitives.ts'

/** "Customer Care Agent Lead/Advanced" → `customer-care-agent-lead-advanced`. Letters lose their accents. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s/&,.()–—_-]+/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** One for all that is called alike, or coded alike, in one jurisdiction. */
export const keyIn = (jurisdiction: string, name: string): string => `${jurisdiction} ${slug(name)}`

/** `us-ny` of `us-ny/2515100`. */
export const jurisdictionOf = (classId: ClassId): string => classId.slice(0, classId.indexOf('/'))

/** `us-ny/2515100`; without a code `us-mo/customer-service-manager`. A title that gives no letter is `class`. */
export function classIdFor(jurisdiction: string, title: string, code?: string): ClassId {
  const own = (code === undefined ? '' : slug(code)) || slug(title) || 'class'
  return `${jurisdiction}/${own}`
}
