/** Qualifications of our own, read, and their rule in short. */
import kinds from '../../../data/catalogue/kinds.json' with { type: 'json' }
import type { Experience, RequirementNode, Substitution } from '../../model/requirement.ts'
import { experiencesOf, nodesOf } from '../../model/walk.ts'
import type { ExtractedText, QualificationsReading } from '../model.ts'
import { namesFor } from '../names/index.ts'
import { textBlocks } from '../text/lines.ts'
import { readQualifications } from './index.ts'

export interface Asked extends QualificationsReading {
  readonly text: string
  /** The rule in short: `all(high-school, any(2y, 4y[1y]))`. */
  readonly rule: string
}

/** Lines of text as they stand under the heading of the qualifications. */
export function asked(...lines: string[]): Asked {
  const text = lines.join('\n')
  const extracted: ExtractedText = { format: 'txt', text, blocks: textBlocks(text), problems: [] }
  const names = namesFor({ classes: [], jurisdiction: 'us-zz', batchTitles: [] })
  const reading = readQualifications(extracted, [{ from: 0, to: text.length }], {
    jurisdiction: 'us-zz',
    kinds,
    names,
  })
  return { ...reading, text, rule: inShort(reading.requirement) }
}

/** A question mark: to be checked. A colon: the label. */
export function inShort(node: RequirementNode): string {
  const label = node.label === undefined ? '' : `${node.label}: `
  const isLeaf = !('all' in node || 'any' in node || 'position' in node)
  return `${label}${bare(node)}${isLeaf && node.confidence === 'check' ? '?' : ''}`
}

function bare(node: RequirementNode): string {
  if ('all' in node) return `all${node.separate ? ' separate' : ''}(${node.all.map(inShort).join(', ')})`
  if ('any' in node) return `any(${node.any.map(inShort).join(', ')})`
  if ('position' in node) return `for ${node.position.only} (${inShort(node.position.of)})`
  if ('experience' in node) return time(node.experience)
  if ('education' in node) return node.education.level
  if ('credits' in node) return `${node.credits.semesterHours} credits`
  if ('licence' in node) return 'licence'
  if ('judgement' in node) return node.judgement.status === 'unknown' ? 'unread' : 'judgement'
  return 'unknown'
}

function time({ amount, upTo, ofWhich = [] }: Experience): string {
  const inner = ofWhich.length > 0 ? `[${ofWhich.map(time).join(', ')}]` : ''
  return amount.slice(1).toLowerCase() + (upTo ? `-${upTo.slice(1).toLowerCase()}` : '') + inner
}

export const notesOf = ({ notes, text }: Asked): string[] =>
  notes.map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`)

export const unreadOf = ({ unread, text }: Asked): string[] =>
  unread.map(({ from, to }) => text.slice(from, to))

/** "30 credits for 1y, up to 2y, of 4y": firm without a question mark. */
export function standsIn(reading: Asked): string[] {
  const asks = new Map([
    ...nodesOf(reading.requirement).map(({ id, node }) => [id, inShort(node)] as const),
    ...experiencesOf(reading.requirement).map(({ id, asks: { amount } }) => [id, shortly(amount)] as const),
  ])
  return reading.substitutions.map(
    ({ from, for: length, max, clauses, firm }) =>
      [
        source(from),
        length && `for ${shortly(length)}`,
        max && `up to ${shortly(max)}`,
        `of ${clauses.map(id => asks.get(id)).join(' and ')}`,
      ]
        .filter(Boolean)
        .join(', ') + (firm ? '' : '?'),
  )
}

function source(from: Substitution['from']): string {
  if ('semesterHours' in from) return `${from.semesterHours} credits`
  if ('level' in from) return from.level
  if ('kinds' in from) return `${from.amount ? shortly(from.amount) : 'any'} of ${from.kinds.length} kind`
  return 'education' in from ? 'education' : 'experience'
}

const shortly = (duration: string): string => duration.slice(1).toLowerCase()
