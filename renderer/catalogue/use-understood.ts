import type { Output } from '../../core/contract/operations.ts'
import { useRead } from '../client/use-operations.ts'

export type Understood = Output<'review.understand'>

/** What is read of more is cut off, and would ask for less. */
const MOST = 5000

/** A line of an outline, or a clause's id: whoever writes these does not write as a specification does. */
const FORMAL = /^\s*(?:-|\(\d+\))\s|\[[\w.-]+\]|:\s*$/m

/** A rule written in plain sentences, as it would be read in a document; null where none of it is understood. */
export function useUnderstood(id: string | null, text: string): Understood | null {
  const isPlain = id !== null && text.trim() !== '' && text.length <= MOST && !FORMAL.test(text)
  const { data } = useRead('review.understand', isPlain ? { id, text } : null, { keepPrevious: true })
  return isPlain && data && !isUnread(data) ? data : null
}

const isUnread = ({ requirement }: Understood): boolean =>
  'judgement' in requirement || 'unknown' in requirement
