import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { useDocumentTitle } from './use-document-title.ts'
import { profileWords, summary } from '../../core/words/screens/app.ts'
import { shortDate } from '../../core/words/screens/figures.ts'
import { usePerson } from './use-person.ts'
import { whoPlace } from './who-place.ts'

interface ScreenFrameProps {
  title: string
  subtitle?: ReactNode
  /** Controls of this screen, between the title and the search. */
  tools?: ReactNode
  /** `fill`: the body scrolls by its own means, as a chart does. */
  layout?: 'page' | 'fill'
  children: ReactNode
  /** A `SidePanel`. */
  panel?: ReactNode
}

/** A screen was in sight before: the first one leaves the focus where a page begins. */
let hasStarted = false

/** The frame of every screen: title, its tools, search, who and as of when; the body; a panel beside it. */
export function Screen({
  title,
  subtitle,
  tools,
  layout = 'page',
  children,
  panel,
}: ScreenFrameProps): ReactElement {
  useDocumentTitle(title)
  const { profile, asOf } = usePerson()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // What was pressed went with the screen before: whoever goes on by keys or by ear goes on from this one's name.
    if (hasStarted && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true })
    hasStarted = true
  }, [])
  return (
    <div className="screen">
      <header className="screen__head">
        <div className="screen__title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {subtitle !== undefined && <p className="quiet">{subtitle}</p>}
          <p className="print-only">{summary(profile?.name ?? profileWords.nobody, shortDate(asOf))}</p>
        </div>
        {tools !== undefined && <div className="screen__tools">{tools}</div>}
        <div className="screen__who" ref={element => element?.append(whoPlace())} />
      </header>
      <div className="screen__row">
        <div className={`screen__body screen__body--${layout}`}>{children}</div>
        {panel}
      </div>
    </div>
  )
}
