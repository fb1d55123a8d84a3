import type { ReactElement } from 'react'
import { statusShape } from '../../core/charts/status-shape.ts'
import type { Status } from '../../core/model/answer.ts'
import { statusWord } from '../../core/words/screens/app.ts'

/** A status as a shape, in the colour of the text around it; colour never tells it alone. Fits ±6 about the origin. */
export function StatusShape({ status }: { status: Status }): ReactElement {
  const { fill, stroke, width } = statusShape(status)
  return (
    <>
      {stroke !== undefined && (
        <path d={stroke} fill="none" stroke="currentColor" strokeWidth={width} strokeLinecap="round" />
      )}
      {fill !== undefined && <path d={fill} fill="currentColor" />}
    </>
  )
}

/** Mark and word, in the status's colour; `detail` follows the word ("2 y 3 m"). */
export function StatusMark({
  status,
  detail,
  markOnly = false,
}: {
  status: Status
  detail?: string
  markOnly?: boolean
}): ReactElement {
  return (
    <span className={`status status--${status}`}>
      <svg
        width="12"
        height="12"
        viewBox="-6 -6 12 12"
        {...(markOnly ? { role: 'img', 'aria-label': statusWord(status) } : { 'aria-hidden': true })}
      >
        <StatusShape status={status} />
      </svg>
      {!markOnly && <span>{statusWord(status)}</span>}
      {detail !== undefined && <span className="status__detail">{detail}</span>}
    </span>
  )
}
