import type { ReactElement } from 'react'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import { reviewWords, sayDiffers } from '../../core/words/screens/review.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Callout } from '../components/messages.tsx'

interface OnFileProps {
  review: Review
  /** Leads to what differs. */
  onChanges: () => void
}

/** That a class is on file already, and how much the specification under review says otherwise. */
export function OnFile({ review, onChanges }: OnFileProps): ReactElement | null {
  const { id, existing, adds, decision } = review
  const isOpen = existing !== null && decision === null
  const { data } = useRead('review.differences', isOpen ? { id } : null)
  if (!isOpen || !data || data.before === null) return null
  const brings = [adds.jurisdictions, adds.kinds, adds.classes, adds.edges].some(({ length }) => length > 0)
  const differences = data.differences.length
  if (differences === 0 && !brings) return <Callout>{reviewWords.nothingNew}</Callout>
  return (
    <Callout>
      <span className="on-file">
        {sayDiffers(differences)}
        <Button size="s" onPress={onChanges}>
          {reviewWords.seeChanges}
        </Button>
      </span>
    </Callout>
  )
}
