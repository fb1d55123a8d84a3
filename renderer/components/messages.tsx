/** What a screen says about its own state: a message in place, nothing yet, still reading. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactElement, ReactNode } from 'react'
import { couldNotRead, noticesWord, putAwayWord, readingWord } from '../../core/words/screens/app.ts'
import { IconButton } from './Button.tsx'
import { Icon, type IconName } from './Icon.tsx'

const ICONS = { info: 'info', warning: 'warning', error: 'warning' } as const satisfies Record<
  string,
  IconName
>

export function Callout({
  tone = 'info',
  children,
}: {
  tone?: keyof typeof ICONS
  children: ReactNode
}): ReactElement {
  return (
    <div className={`callout callout--${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      <Icon name={ICONS[tone]} size={18} />
      <div>{children}</div>
    </div>
  )
}

/** What is to be known, in one list; each is put away by itself. */
export function Notices({
  notices,
  onDismiss,
}: {
  notices: readonly string[]
  onDismiss: (notice: string) => void
}): ReactElement | null {
  if (notices.length === 0) return null
  return (
    <div className="callout">
      <Icon name={ICONS.info} size={18} />
      <ul className="notices" aria-label={noticesWord}>
        {notices.map(notice => (
          <li key={notice}>
            <span>{notice}</span>
            <IconButton icon="close" label={putAwayWord} onPress={() => onDismiss(notice)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

export function EmptyState({
  icon,
  title,
  isPage = false,
  children,
}: {
  icon: IconName
  title: string
  /** It is all there is: its title is the page's. */
  isPage?: boolean
  children: ReactNode
}): ReactElement {
  const Title = isPage ? 'h1' : 'h2'
  return (
    <div className="empty">
      <span className="empty__icon">
        <Icon name={icon} size={28} />
      </span>
      <Title>{title}</Title>
      {children}
    </div>
  )
}

/** Grey bars in place of what is being read; invisible for the first 200 ms. */
export function Skeleton({ lines = 6 }: { lines?: number }): ReactElement {
  return (
    <output className="skeleton" aria-label={readingWord}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton__line" />
      ))}
    </output>
  )
}

/** A read's answer drawn, or why there is none, or (after 200 ms) that it is on its way. */
export function Loaded<T>({
  query,
  lines,
  children,
}: {
  query: UseQueryResult<T>
  lines?: number
  children: (value: T) => ReactNode
}): ReactNode {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <Callout tone="error">{couldNotRead(query.error.message)}</Callout>
  return <Skeleton {...(lines === undefined ? {} : { lines })} />
}
