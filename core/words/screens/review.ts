/** Words of the review list and of a class under review. */
import type { ReviewFilter, ReviewOrder } from '../../review/arrange.ts'
import type { ReviewSummary } from '../../contract/upkeep-shapes.ts'
import { count, shortDate } from './figures.ts'

export const reviewWords = {
  list: 'Classes under review',
  show: 'Which of them',
  waiting: 'Waiting',
  accepted: 'Accepted',
  rejected: 'Rejected',
  none: {
    waiting: 'Nothing waits for review.',
    accepted: 'Nothing was accepted yet.',
    rejected: 'Nothing was rejected.',
  },
  find: 'Title, code, file or place',
  filter: 'Show only',
  filters: {
    all: 'All',
    latest: 'Last import',
    look: 'Need a look',
    unread: 'With unread words',
    certain: 'Certain',
    unplaced: 'From where?',
    newer: 'On file already',
    edited: 'Edited',
  } satisfies Record<ReviewFilter, string>,
  order: 'In order of',
  orders: {
    look: 'Need of a look',
    title: 'Title',
    document: 'Document',
  } satisfies Record<ReviewOrder, string>,
  noneFound: 'No class fits what you look for.',
  showAll: 'Show all',
  emptyReading: 'The first documents are being read. Their classes appear here.',
  reviewer: 'You decide as',
  reviewerHint: 'your name, for the record',
  nothingNew: 'Nothing in it differs from the class on file.',
  seeChanges: 'See what it changes',
  isNamesake: 'It is that class',
  means: 'You said that it is this class on file, under another code or title.',
  meansNot: 'It is another class',
  choose: 'Choose a class from the list to see its words and its rules side by side.',
  emptyTitle: 'From documents to rules',
  emptyBody:
    'Import class specifications. What was understood is shown beside its words, what was not is marked, and nothing enters the catalogue before you accept it.',
  accept: 'Accept',
  acceptAllTitle: (certain: number) =>
    `Accept ${count(certain, 'class', 'classes')}, certain in every clause or looked at`,
  acceptAllDo: 'Accept them',
  acceptLeft: (left: number) => `${count(left, 'class was', 'classes were')} left`,
  stop: 'Stop here',
  done: 'Close',
  certainUnplaced: (classes: number) =>
    classes === 1
      ? '1 more class is certain, and waits for somebody to say where it is from.'
      : `${count(classes, 'more class', 'more classes')} are certain, and wait for somebody to say where they are from.`,
  these: (classes: number) => (classes === 1 ? 'This class' : `These ${count(classes, 'class', 'classes')}`),
  acceptAll: (certain: number) => `Accept all certain (${certain.toLocaleString('en-US')})`,
  reject: 'Reject',
  reopen: 'Have it wait again',
  parts: 'What to look at',
  rule: 'Rule',
  facts: 'Facts',
  changes: 'What it changes',
  text: 'The document',
  textCut: 'The document is long; it is shown up to here.',
  certain: 'certain',
  fromWhere: 'from where?',
  noTitle: 'no title',
  untitled: 'A class without a title',
  giveTitle: 'Its title',
  giveTitleHelp: 'As people know the class.',
  check: 'to check',
  unreadHere: (passages: number) =>
    `${count(passages, 'passage was', 'passages were')} not understood. ${passages === 1 ? 'It is' : 'They are'} marked in the text, and what ${passages === 1 ? 'it asks' : 'they ask'} is unknown.`,
  allLooked: 'all looked at',
  nextStop: 'Next to look at',
  previousStop: 'Previous to look at',
  edited: 'edited',
  editSentence: 'Edit as text',
  editClause: (text: string) => `Edit “${text}”`,
  english: 'The rule as text',
  englishHelp: 'Read as you type. A clause keeps its words in the document as long as its [id] stays.',
  englishPlain:
    'Read as you type. Plain sentences do, too: they are read as a specification is. A clause keeps its words in the document as long as its [id] stays.',
  understood: 'As a specification would say it, this asks for',
  understoodAside: (words: string) => `Taken for a note that asks nothing: “${words}”`,
  save: 'Keep the rule',
  discard: 'Discard',
  brings: 'It brings along',
  kinds: 'New kinds of experience',
  kindsHelp:
    'They are named by the document’s words. Give a name that other classes can share; service in a class counts toward a new kind only when you say so.',
  kindName: (id: string) => `Name of the kind ${id}`,
  sameAs: (name: string) => `Same as “${name}”`,
  sameAsAnother: 'Same as another kind…',
  sameAsWhich: (name: string) => `“${name}” is the same as`,
  isSame: (named: string, as: string) => `“${named}” is taken for “${as}”.`,
  apart: 'Tell them apart again',
  emptyKind: 'A kind needs a name.',
  notesBeside: (notes: number) => `${count(notes, 'further note')} of the document`,
  referenced: 'Classes known by name only',
  edges: 'Lines on the ladder',
  asksTypical: 'Typical, not a minimum',
  decided: (decision: 'accepted' | 'rejected', by: string | null, on: string | null) =>
    `${decision === 'accepted' ? 'Accepted' : 'Rejected'}${by === null ? '' : ` by ${by}`}${on === null ? '' : ` on ${shortDate(on)}`}.`,
  rejectDo: 'Reject it',
  rejectTitle: (title: string) => `Reject ${title}`,
  reason: 'Why? (for the record; may be left empty)',
  reasonSaid: (reason: string) => `Reason: ${reason}`,
}
export const sayAccepted = (titles: readonly string[]): string =>
  titles.length === 1 ? `Accepted ${titles[0]}` : `Accepted ${count(titles.length, 'class', 'classes')}`
/** What stays to be looked at is told with every answer of the class. */
export const sayAcceptedOpen = (title: string, left: Pick<ReviewSummary, 'toCheck' | 'unread'>): string =>
  left.toCheck + left.unread === 0
    ? sayAccepted([title])
    : `Accepted ${title} as it is, ${sayLeftToLook(left)}: its answers say so until somebody has looked`
export const sayAccepting = (done: number, of: number): string =>
  `${done.toLocaleString('en-US')} of ${count(of, 'class', 'classes')} accepted`
export const sayMerged = (classes: number): string =>
  `${count(classes, 'class asks', 'classes ask')} for the other kind now`
export const sayLeft = (left: number, first: string): string =>
  `${count(left, 'class was', 'classes were')} left: ${first}`
export const sayRejected = (title: string): string => `Rejected ${title}`
export const sayKeptRule = (title: string): string => `Changed the rule of ${title}`

/** Of a class that is on file already. */
export const sayDiffers = (differences: number): string =>
  `This class is on file already. Accepting it makes a new version, ${differences === 0 ? 'and brings other records along' : `with ${count(differences, 'difference')}`}.`

/** What a row of the list says beside the title. */
export function reviewNeeds({
  toCheck,
  unread,
  confidence,
  looked,
  jurisdiction,
  untitled,
}: Pick<
  ReviewSummary,
  'toCheck' | 'unread' | 'confidence' | 'looked' | 'jurisdiction' | 'untitled'
>): string {
  const parts = [
    ...(untitled ? [reviewWords.noTitle] : []),
    ...(jurisdiction === null ? [reviewWords.fromWhere] : []),
    ...leftParts({ toCheck, unread }),
  ]
  if (parts.length > 0) return parts.join(', ')
  if (looked && confidence === 'check') return reviewWords.allLooked
  return confidence === 'certain' ? reviewWords.certain : reviewWords.check
}
/** What is left to look at, in the same words wherever it is counted: "3 to check, 4 unread". */
export const sayLeftToLook = (left: Pick<ReviewSummary, 'toCheck' | 'unread'>): string =>
  leftParts(left).join(', ')
const leftParts = ({ toCheck, unread }: Pick<ReviewSummary, 'toCheck' | 'unread'>): string[] => [
  ...(toCheck > 0 ? [`${toCheck} to check`] : []),
  ...(unread > 0 ? [`${unread} unread`] : []),
]
/** Null: none was gone to yet. */
export const sayStop = (at: number | null, all: number, left: string): string =>
  at === null ? left : `${at} of ${all}: ${left}`
/** A choice of the list with how many it shows. */
export const sayFilter = (filter: ReviewFilter, amount: number): string =>
  `${reviewWords.filters[filter]} (${amount.toLocaleString('en-US')})`
/** How many of the list are shown. */
export const sayShown = (shown: number, all: number): string =>
  shown === all
    ? count(all, 'class', 'classes')
    : `${shown.toLocaleString('en-US')} of ${count(all, 'class', 'classes')}`
/** Nothing is said of what is new: most are. */
const STANDINGS: Record<ReviewSummary['standing'], string> = {
  new: '',
  referenced: 'known by name',
  documented: 'on file already',
}
/** What was accepted over an older one is a version of its own. */
export const reviewStanding = ({
  standing,
  decision,
}: Pick<ReviewSummary, 'standing' | 'decision'>): string =>
  standing === 'documented' && decision === 'accepted' ? 'a new version' : STANDINGS[standing]
