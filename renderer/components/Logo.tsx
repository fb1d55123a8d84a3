import type { ReactElement } from 'react'

/** A ladder of three rungs in a rounded square. */
export const Logo = (): ReactElement => (
  <svg className="logo" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="8" />
    <path d="M11 6.5v19M21 6.5v19M11 11.5h10M11 16h10M11 20.5h10" />
  </svg>
)
