import { type ReactElement, Suspense, useEffect } from 'react'
import { RouterProvider } from 'react-aria-components'
import { createPortal } from 'react-dom'
import { useLocation } from 'wouter'
import { appName } from '../../core/words/screens/app.ts'
import { Skeleton } from '../components/messages.tsx'
import { CommandKeys } from './CommandKeys.tsx'
import { Dialogs } from './Dialogs.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FileDrop } from './FileDrop.tsx'
import { Lost } from './Lost.tsx'
import { readPath } from './paths.ts'
import { ProfileSwitcher } from './ProfileSwitcher.tsx'
import { Rail } from './Rail.tsx'
import { SCREENS } from './routes.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import { setView, useView } from './view-state.ts'
import { whoPlace } from './who-place.ts'

const IDS = SCREENS.map(({ id }) => id)

/** Rail and screen. The address says which screen; on a start without one it is the last. */
export function Shell(): ReactElement | null {
  const [location, navigate] = useLocation()
  const theme = useView(view => view.theme)
  useKeptFocus()
  const { screen, classIds } = readPath(location, IDS)
  const entry = SCREENS.find(({ id }) => id === screen)

  useEffect(() => {
    if (location === '/') navigate(useView.getState().lastPath, { replace: true })
    else setView({ lastPath: location })
    // A narrow window scrolls as a whole, whatever is in it: another screen begins at its top.
    scrollTo(0, 0)
  }, [location, navigate])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])

  if (!entry) return null
  return (
    <RouterProvider navigate={path => navigate(path)} useHref={path => `#${path}`}>
      <CommandKeys />
      <Dialogs />
      <FileDrop />
      <Lost />
      {createPortal(<ProfileSwitcher />, whoPlace())}
      <div className="shell">
        <Rail current={screen} />
        <main className="shell__main" aria-label={appName}>
          <ErrorBoundary key={screen}>
            <Suspense fallback={<Skeleton />}>
              <entry.Component classIds={classIds} />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
    </RouterProvider>
  )
}
