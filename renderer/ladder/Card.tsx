import { type KeyboardEvent, memo, type ReactElement } from 'react'
import { CARD, type LadderCard } from '../../core/charts/ladder/index.ts'
import type { ClassSummary } from '../../core/contract/shapes.ts'
import { standingDetail, standingText } from '../../core/words/screens/ladder.ts'
import type { ClassStanding } from '../../core/model/answer.ts'
import { StatusShape } from '../components/StatusMark.tsx'
import { measureText } from './measure.ts'
import type { CardFacts } from '../../core/charts/ladder/model.ts'

interface CardProps {
  card: LadderCard
  facts: CardFacts
  isOpen: boolean
  /** The one card Tab stops at. */
  isEntry: boolean
  onOpen: (id: string, byKeyboard: boolean) => void
  onKey: (event: KeyboardEvent, id: string) => void
  /** The pointer or the keyboard is on it; null when it left. */
  onReach: (id: string | null) => void
}

/** One class on the ladder: title, code and grade, pay, and where the person stands. Its label says the same in the same order. */
export const Card = memo(function Card({
  card,
  facts,
  isOpen,
  isEntry,
  onOpen,
  onKey,
  onReach,
}: CardProps): ReactElement {
  const { summary, here, wanted, isPlanned, dim } = facts
  const states = [
    summary.documented ? 'documented' : 'referenced',
    ...(here ? ['here'] : []),
    ...(wanted ? ['wanted'] : []),
    ...(isPlanned ? ['planned'] : []),
    ...(dim ? ['dim'] : []),
    ...(isOpen ? ['open'] : []),
  ]
  return (
    <g
      className={`card ${states.map(state => `card--${state}`).join(' ')}`}
      transform={`translate(${card.x} ${card.y})`}
      role="button"
      tabIndex={isEntry ? 0 : -1}
      aria-label={facts.label}
      aria-pressed={isOpen}
      data-card={card.id}
      onClick={event => onOpen(card.id, event.detail === 0)}
      onKeyDown={event => onKey(event, card.id)}
      onFocus={() => onReach(card.id)}
      onBlur={() => onReach(null)}
      onPointerEnter={() => onReach(card.id)}
      onPointerLeave={() => onReach(null)}
    >
      <rect className="card__box" width={card.width} height={card.height} rx="8" />
      <text className="card__title" x={CARD.pad}>
        {card.title
          .map((line, at) => ({ line, y: CARD.pad + at * CARD.title.line + CARD.title.base }))
          .map(({ line, y }) => (
            // By its place: two lines of a title may say the same.
            <tspan key={y} x={CARD.pad} y={y}>
              {`${line} `}
            </tspan>
          ))}
      </text>
      <Foot card={card} facts={facts} />
    </g>
  )
})

/** Status, pay and meta stand on the card's bottom edge, so that they line up along a row. */
function Foot({ card, facts }: { card: LadderCard; facts: CardFacts }): ReactElement {
  const { meta, pay, standing } = facts
  let y = card.height - CARD.pad
  const line = ({ line: height, base }: { line: number; base: number }): number => {
    y -= height
    return y + base
  }
  const status = standing && { standing, y: line(CARD.status) }
  const paid = pay && { ...pay, y: line(CARD.pay) }
  const metaY = meta === '' ? 0 : line(CARD.meta)
  return (
    <>
      {meta !== '' && (
        <text className="card__meta" x={CARD.pad} y={metaY}>
          {`${meta} `}
        </text>
      )}
      {paid && <PayBar text={paid.text} from={paid.from} to={paid.to} y={paid.y} width={card.width} />}
      <Pill facts={facts} />
      {status && (
        <StatusLine summary={facts.summary} standing={status.standing} y={status.y} width={card.width} />
      )}
    </>
  )
}

interface StatusLineProps {
  standing: ClassStanding
  summary: ClassSummary
  y: number
  width: number
}

/** Mark and word; and where the card is wide enough, when or how much. */
function StatusLine({ standing, summary, y, width }: StatusLineProps): ReactElement {
  const text = standingText(standing, summary)
  const detail = standingDetail(standing)
  const { size } = CARD.status
  const left = CARD.pad + 17
  const fits =
    detail !== null &&
    left + measureText(text, size, true) + measureText(detail, size, false) + 14 <= width - CARD.pad
  return (
    <g className={`card__status status--${standing.status}`}>
      <g transform={`translate(${CARD.pad + 6} ${y - 4})`}>
        <StatusShape status={standing.status} />
      </g>
      <text x={left} y={y}>
        {`${text} `}
      </text>
      {fits && (
        <text className="card__detail" x={width - CARD.pad} y={y} textAnchor="end">
          {detail}
        </text>
      )}
    </g>
  )
}

/** The range in figures, and below as a bar on the scale of the catalogue's highest pay. */
function PayBar({
  text,
  from,
  to,
  y,
  width,
}: {
  text: string
  from: number
  to: number
  y: number
  width: number
}): ReactElement {
  const scale = width - 2 * CARD.pad
  const top = y - CARD.pay.base + CARD.pay.bar
  return (
    <>
      <text className="card__meta" x={CARD.pad} y={y}>
        {`${text} `}
      </text>
      <rect className="card__pay-scale" x={CARD.pad} y={top} width={scale} height="3" rx="1.5" />
      <rect
        className="card__pay"
        x={CARD.pad + from * scale}
        y={top}
        width={(to - from) * scale}
        height="3"
        rx="1.5"
      />
    </>
  )
}

const PILL = { height: 17, pad: 7, size: 11 }

/** Stands in the gutter above the card, left of where lines run. */
function Pill({ facts: { pill, here } }: { facts: CardFacts }): ReactElement | null {
  if (pill === null) return null
  const width = measureText(pill, PILL.size, true) + 2 * PILL.pad
  return (
    <g
      className={`pill ${here ? 'pill--here' : 'pill--plan'}`}
      transform={`translate(-6 ${4 - PILL.height})`}
    >
      <rect width={width} height={PILL.height} rx={PILL.height / 2} />
      <text x={width / 2} y="12.2" textAnchor="middle">
        {`${pill} `}
      </text>
    </g>
  )
}
