/** For page tests: the whole app, opened at a screen, over a backend of its own. */
import { createRoot } from 'react-dom/client'
import type { Call } from '../../core/contract/operations.ts'
import { App } from '../app/App.tsx'
import { initialView, setView, type ViewState } from '../app/view-state.ts'
import '../theme/index.css'
import { openTestBackend, type TestBackend } from './backend.ts'

export interface TestApp extends TestBackend {
  /** Opens another screen, as a link would. */
  go: (path: string) => void
}

/**
 * @param prepare fills the store and says what the window remembers; tests say at least as of when
 * @param over stands between the app and its backend, where a test needs another answer
 */
export async function openTestApp(
  path: string,
  prepare: (backend: TestBackend) => Promise<Partial<ViewState>>,
  over: (call: Call) => Call = call => call,
): Promise<TestApp> {
  const backend = await openTestBackend()
  const view = { ...initialView, ...(await prepare(backend)) }
  await backend.call('settings.set', { settings: { view } })
  setView(view)
  location.hash = path
  const root = document.createElement('div')
  root.id = 'root'
  document.body.append(root)
  const app = createRoot(root)
  app.render(<App call={over(backend.call)} />)
  return {
    call: backend.call,
    go: to => {
      location.hash = to
    },
    close: async () => {
      app.unmount()
      root.remove()
      await backend.close()
    },
  }
}
