import type { ReactElement } from 'react'
import type { Output } from '../../core/contract/operations.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Outline } from './Outline.tsx'

export type Understood = Output<'review.understand'>

/** What is read of more is cut off, and would ask for less. */
const MOST = 5000

/** A line of an outline, or a clause's id: whoever writes these does not write as a specification does. */
const FORMAL = /^\s*(?:-|\(\d+\))\s|\[[\w.-]+\]|:\s*$/m

interface AsWrittenProps {
  id: string
  text: string
  onKeep: (understood: Understood) => void
}

/** A rule written in plain sentences, read back as it would be read in a document; nothing where none of it is understood. */
export function AsWritten({ id, text, onKeep }: AsWrittenProps): ReactElement | null {
  const isPlain = text.trim() !== '' && text.length <= MOST && !FORMAL.test(text)
  const { data } = useRead('review.understand', isPlain ? { id, text } : null, { keepPrevious: true })
  if (!isPlain || !data || isUnread(data)) return null
  return (
    <section className="as-written" aria-label={reviewWords.understood}>
      <h4>{reviewWords.understood}</h4>
      <Outline lines={data.outline} pointed={null} onPoint={() => undefined} />
      {data.aside.map(words => (
        <p key={words} className="quiet">
          {reviewWords.understoodAside(words)}
        </p>
      ))}
      <Button look="primary" onPress={() => onKeep(data)}>
        {reviewWords.understoodSave}
      </Button>
    </section>
  )
}

const isUnread = ({ requirement }: Understood): boolean =>
  'judgement' in requirement || 'unknown' in requirement
