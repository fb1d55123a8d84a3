/** Classes that are no more. */
import type { PartialDate } from '../model/primitives.ts'
import { sayDate } from './dates.ts'

export const sayAbolished = (title: string, on: PartialDate): string =>
  `${title} was abolished ${on.length === 10 ? 'on' : 'in'} ${sayDate(on)}: nobody is appointed to it any more.`

/** On a card, in a list. */
export const abolishedMark = (on: PartialDate): string => `abolished ${on.slice(0, 4)}`
