import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactElement, useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Call } from '../../core/contract/operations.ts'
import { otherWindows } from '../client/other-windows.ts'
import { createQueryClient } from '../client/query-client.ts'
import { CallContext } from '../client/use-operations.ts'
import { sayError, Toasts, withdrawErrors, withdrawOffers } from '../components/toasts.tsx'
import { Remembered } from './Remembered.tsx'
import { Shell } from './Shell.tsx'

/** The screen is in the address's fragment, which no host ever sees. */
const ROUTING = { hook: useHashLocation }

/** The whole page over one way of calling the backend; tests hand in their own. */
export function App({ call }: { call: Call }): ReactElement {
  const [others] = useState(otherWindows)
  const [client] = useState(() =>
    createQueryClient(sayError, withdrawOffers, written => {
      withdrawErrors(written)
      others.tell(written)
    }),
  )
  useEffect(() => others.listen(client), [others, client])
  return (
    <I18nProvider locale="en-US">
      <CallContext value={call}>
        <QueryClientProvider client={client}>
          <Remembered>
            <Router {...ROUTING}>
              <Shell />
            </Router>
          </Remembered>
          <Toasts />
        </QueryClientProvider>
      </CallContext>
    </I18nProvider>
  )
}
