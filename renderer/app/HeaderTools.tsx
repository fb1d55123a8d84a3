import type { ReactElement } from 'react'
import { ProfileSwitcher } from './ProfileSwitcher.tsx'

/** What every screen's header ends with. */
export function HeaderTools(): ReactElement {
  return (
    <div className="header-tools">
      <ProfileSwitcher />
    </div>
  )
}
