import type { ReactElement } from 'react'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import { sayReview } from '../../core/words/upkeep.ts'
import { reviewWords, sayDiffers } from '../../core/words/screens/review.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Callout } from '../components/messages.tsx'

interface OnFileProps {
  review: Review
  /** Leads to what differs. */
  onChanges: () => void
}

/** That a class is on file already, or may be, and how much the specification under review says otherwise. */
export function OnFile({ review, onChanges }: OnFileProps): ReactElement | null {
  const { id, existing, adds, decision, means, namesake } = review
  const isOpen = existing !== null && decision === null
  const { data } = useRead('review.differences', isOpen ? { id } : null)
  const edit = useWrite('review.edit')
  if (namesake && decision === null)
    return (
      <Callout tone="warning">
        <span className="on-file">
          {sayReview.namesake(namesake.title, namesake.code)}
          <Button size="s" onPress={() => edit.mutate({ id, edit: { means: namesake.id } })}>
            {reviewWords.isNamesake}
          </Button>
        </span>
      </Callout>
    )
  if (!isOpen || !data || data.before === null) return null
  const brings = [adds.jurisdictions, adds.kinds, adds.classes, adds.edges].some(({ length }) => length > 0)
  const differences = data.differences.length
  return (
    <Callout>
      <span className="on-file">
        {differences === 0 && !brings ? reviewWords.nothingNew : sayDiffers(differences)}
        {(differences > 0 || brings) && (
          <Button size="s" onPress={onChanges}>
            {reviewWords.seeChanges}
          </Button>
        )}
      </span>
      {means !== null && (
        <span className="on-file">
          {reviewWords.means}
          <Button size="s" look="quiet" onPress={() => edit.mutate({ id, edit: { means: null } })}>
            {reviewWords.meansNot}
          </Button>
        </span>
      )}
    </Callout>
  )
}
