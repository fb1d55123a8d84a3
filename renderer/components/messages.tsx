/** What a screen says about its own state: a message in place, nothing yet, still reading. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactElement, ReactNode } from 'react'
import { couldNotRead, readingWord } from '../../core/words/screens/app.ts'
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
