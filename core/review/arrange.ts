/** The review list as a person wants it: found by words, narrowed to what a look is for, in an order. */
import type { ReviewSummary } from '../contract/upkeep-shapes.ts'
import { keyIn } from '../model/class-id.ts'
import { finder } from '../model/search.ts'

/** `latest`: of the last import. */
export const REVIEW_FILTERS = [
  'all',
  'latest',
  'look',
  'unread',
  'certain',
  'unplaced',
  'newer',
  'edited',
] as const
export type ReviewFilter = (typeof REVIEW_FILTERS)[number]

/** `look`: those that need a look most first, as the list comes. */
export const REVIEW_ORDERS = ['look', 'title', 'document'] as const
export type ReviewOrder = (typeof REVIEW_ORDERS)[number]

/** Somebody has to look at it before it can be accepted in good conscience. */
export const needsALook = ({ confidence, looked, jurisdiction, untitled }: ReviewSummary): boolean =>
  (confidence === 'check' && !looked) || jurisdiction === null || untitled

const FITS: Record<ReviewFilter, (review: ReviewSummary, latest: string | null) => boolean> = {
  all: () => true,
  latest: ({ batch }, latest) => batch === latest,
  look: needsALook,
  unread: ({ unread }) => unread > 0,
  certain: review => !needsALook(review),
  unplaced: ({ jurisdiction }) => jurisdiction === null,
  newer: ({ standing }) => standing === 'documented',
  edited: ({ edited }) => edited,
}

interface Arranged {
  readonly search: string
  readonly filter: ReviewFilter
  readonly order: ReviewOrder
  /** The batch that was imported last. */
  readonly latest: string | null
}

/** Those that fit, in the order asked; every word must begin one of the title, code, grade, file, place or remark. */
export function arrangeReviews(
  reviews: readonly ReviewSummary[],
  { search, filter, order, latest }: Arranged,
): ReviewSummary[] {
  const isSought = finder(search)
  const found = reviews.filter(review => {
    if (!FITS[filter](review, latest)) return false
    const { title, code, grade, document, jurisdiction, remark } = review
    return isSought([title, code, grade, document.name, jurisdiction, remark].join(' '))
  })
  if (order === 'look') return found
  const keyOf = ({ title, document }: ReviewSummary): string => (order === 'title' ? title : document.name)
  const { compare } = new Intl.Collator('en-US', { numeric: true, sensitivity: 'base' })
  return found.toSorted((a, b) => compare(keyOf(a), keyOf(b)))
}

/** Classes that are accepted in one step: about a second's work, and little memory. */
const PORTION = 100

/**
 * Portions of about so many, to be accepted one after another. Two specifications of one class, or of two classes of one
 * title, are never parted: which of them goes in is decided with both in sight.
 */
export function portionsOf(reviews: readonly ReviewSummary[], size = PORTION): ReviewSummary[][] {
  const portions: ReviewSummary[][] = []
  for (const same of together(reviews)) {
    const last = portions.at(-1)
    if (last === undefined || last.length + same.length > size) portions.push([...same])
    else last.push(...same)
  }
  return portions
}

function together(reviews: readonly ReviewSummary[]): Set<ReviewSummary[]> {
  const groups = new Map<string, ReviewSummary[]>()
  for (const review of reviews) {
    const known = new Set(keysOf(review).flatMap(key => groups.get(key) ?? []))
    const group = [...known, review]
    for (const each of group) for (const key of keysOf(each)) groups.set(key, group)
  }
  return new Set(groups.values())
}

/** What two reviews have in common that must be seen together. */
const keysOf = ({ id, classId, jurisdiction, title }: ReviewSummary): string[] => [
  classId ?? id,
  keyIn(jurisdiction ?? id, title),
]

/** How many fit each filter; one that none fits is not worth offering. */
export const countFilters = (
  reviews: readonly ReviewSummary[],
  latest: string | null,
): Record<ReviewFilter, number> => {
  const count = (filter: ReviewFilter): number => reviews.filter(each => FITS[filter](each, latest)).length
  return {
    all: reviews.length,
    latest: count('latest'),
    look: count('look'),
    unread: count('unread'),
    certain: count('certain'),
    unplaced: count('unplaced'),
    newer: count('newer'),
    edited: count('edited'),
  }
}
