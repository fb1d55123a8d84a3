/** Words of the places at which somebody must look before a class is accepted. */
import type { LookPlace } from '../../review/places.ts'
import { DOUBT_UNSAID, sayDoubt } from '../doubts.ts'

interface LookWords {
  readonly open: string
  /** What a person says of it; null: it has to be written anew, or taken out. */
  readonly confirm: string | null
  readonly done: string
  readonly again: string | null
}
const right = { open: 'to check', confirm: 'Looks right', done: 'found right', again: 'Look again' }
export const lookWords: Record<LookPlace['is'], LookWords> = {
  title: right,
  check: right,
  unread: { open: 'left unread', confirm: null, done: 'left unread', again: null },
  words: { open: 'unread', confirm: 'It asks nothing', done: 'asks nothing', again: 'Look again' },
  narrows: { open: 'to check', confirm: 'I have read it', done: 'read', again: 'Read again' },
}

/** Why, in whole sentences. */
export function whyLook({ is, doubts }: Pick<LookPlace, 'is' | 'doubts'>): string {
  switch (is) {
    case 'check':
      return doubts.length > 0 ? doubts.map(sayDoubt).join(' ') : DOUBT_UNSAID
    case 'title':
      return 'It may be a heading, and not the title of the class. Facts let you write another.'
    case 'unread':
      return 'Write what it asks, or take it out if it asks nothing.'
    case 'words':
      return 'Nobody understood these words, and no clause of the rule stands for them.'
    case 'narrows':
      return 'Read the document’s own words: every answer will say that this is not weighed.'
    default:
      return is satisfies never
  }
}

/** @param words of the document, quoted */
export const lookNote = (what: string, words: string): string => `${what}: ${words}`
export const lookTitle = (title: string): string => `The title: ${title}`
export const LOOK_BESIDE = 'Beside the rule'

/** @param seen of them, how many were pointed at */
export const sayCompared = (seen: number, all: number): string =>
  `Go to each of these ${all} places and compare it with its words; then you can say so of all at once. Seen so far: ${seen}.`
export const sayAllCompared = (places: number): string => `I compared all ${places}: they look right`
