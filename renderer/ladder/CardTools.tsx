import { type ReactElement, useEffect, useState } from 'react'
import { Group } from 'react-aria-components'
import type { LadderCard } from '../../core/charts/ladder/index.ts'
import { iAmHere, iWantThis, notWanted } from '../../core/words/screens/ladder.ts'
import { Button } from '../components/Button.tsx'
import type { Size } from '../components/use-size.ts'
import type { CardFacts } from '../../core/charts/ladder/model.ts'
import type { Viewport } from './use-viewport.ts'

export interface CardActions {
  here: (id: string) => void
  want: (id: string) => void
}

interface CardToolsProps {
  card: LadderCard
  facts: CardFacts
  transform: Viewport['transform']
  size: Size
  actions: CardActions
  /** Pointer or focus is on the tools: they stay. */
  onHold: (held: boolean) => void
}

/** Room for the longer pair of its two texts. */
const WIDTH = 268

/** “I am here” and “I want this”, under the card that is reached. */
export function CardTools({ card, facts, transform, size, actions, onHold }: CardToolsProps): ReactElement {
  const { x, y, k } = transform
  const middle = x + (card.x + card.width / 2) * k
  const left = Math.max(4, Math.min(size.width - WIDTH - 4, middle - WIDTH / 2))
  const below = y + (card.y + card.height) * k
  const top = below + 40 > size.height ? y + card.y * k - 40 : below - 2
  return (
    <Group
      className="card-tools no-print"
      aria-label={facts.summary.title}
      style={{ left, top, width: WIDTH }}
      onHoverChange={onHold}
      onFocus={() => onHold(true)}
      onBlur={() => onHold(false)}
    >
      <Button size="s" look="quiet" icon="pin" onPress={() => actions.here(card.id)}>
        {iAmHere}
      </Button>
      <Button size="s" look="quiet" icon="flag" onPress={() => actions.want(card.id)}>
        {facts.wanted ? notWanted : iWantThis}
      </Button>
    </Group>
  )
}

const PAUSE_MS = 300

/** The card whose tools are shown: the one reached, a moment later, so that a passing pointer raises none. */
export function useLinger(reached: string | null): [string | null, (held: boolean) => void] {
  const [shown, setShown] = useState<string | null>(null)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || reached === shown) return undefined
    const timer = setTimeout(() => setShown(reached), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [reached, held, shown])
  return [shown, setHeld]
}
