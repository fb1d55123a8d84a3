import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { railLabel, screenNames } from '../../core/words/screens/app.ts'
import { Icon } from '../components/Icon.tsx'
import { Logo } from '../components/Logo.tsx'
import { pathTo, type ScreenId } from './paths.ts'
import { SCREENS } from './routes.tsx'

/** The way between screens, at the left edge. */
export function Rail({ current, children }: { current: ScreenId; children?: ReactElement }): ReactElement {
  return (
    <nav className="rail" aria-label={railLabel}>
      <Logo />
      {SCREENS.map(({ id, icon }) =>
        icon ? (
          <Link
            key={id}
            href={pathTo(id)}
            className="rail__link"
            aria-current={id === current ? 'page' : undefined}
          >
            <Icon name={icon} size={22} />
            {screenNames[id]}
          </Link>
        ) : null,
      )}
      <span className="rail__foot">{children}</span>
    </nav>
  )
}
