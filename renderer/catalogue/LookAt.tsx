import type { ReactElement } from 'react'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import { lookWords, whyLook } from '../../core/words/screens/look.ts'
import { Button } from '../components/Button.tsx'
import { Icon } from '../components/Icon.tsx'

export type Place = Review['places'][number]

interface LookAtProps {
  place: Place
  /** The line that it is about. */
  text: string
  onConfirm: ((place: Place, confirmed: boolean) => void) | undefined
}

/** Why somebody must look at a line, and that they did. */
export function LookAt({ place, text, onConfirm }: LookAtProps): ReactElement {
  const { is, confirmed } = place
  const words = lookWords[is]
  const does = confirmed ? words.again : words.confirm
  return (
    <div className="look-at" data-confirmed={confirmed ? '' : undefined}>
      <span className={`sure sure--${confirmed ? 'certain' : 'check'}`}>
        <Icon name={confirmed ? 'check' : 'warning'} size={14} />
        {confirmed ? words.done : words.open}
      </span>
      <span className="look-at__why">{whyLook(place)}</span>
      {onConfirm && does !== null && (
        <Button
          size="s"
          look={confirmed ? 'quiet' : 'plain'}
          aria-label={`${does}: ${text}`}
          onPress={() => onConfirm(place, !confirmed)}
        >
          {does}
        </Button>
      )}
    </div>
  )
}
