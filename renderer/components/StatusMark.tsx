import type { ReactElement } from 'react'
import type { Status } from '../../core/model/answer.ts'
import { statusWord } from '../../core/words/screens/app.ts'

const SHAPES: Record<Status, ReactElement> = {
  met: <circle r="4.5" fill="currentColor" />,
  conditional: (
    <>
      <circle r="4.1" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M0-4.1A4.1 4.1 0 0 0 0 4.1Z" fill="currentColor" />
    </>
  ),
  discretionary: <path d="M0-5 5 0 0 5-5 0Z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  unknown: (
    <path
      d="M-2.6-2.4C-2.6-5.6 2.7-5.6 2.7-2.3 2.7-.3.1-.2.1 1.9M.1 4.5v.1"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
    />
  ),
  'not-met': <circle r="4" fill="none" stroke="currentColor" strokeWidth="1.7" />,
}

/** A status as a shape, in the colour of the text around it; colour never tells it alone. Fits ±6 about the origin. */
export const StatusShape = ({ status }: { status: Status }): ReactElement => SHAPES[status]

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
