import { type BrowserContext, expect } from '@playwright/test'

/**
 * Whatever a journey is about: no page of it has an error, breaks the content policy, opens a dialog of the browser
 * or asks anybody but its host.
 */
export interface Watch {
  readonly over: (context: BrowserContext, origin: string) => void
  /** Every address asked for since the last time. */
  readonly asked: readonly string[]
  /** Fails with what was seen since the last time. */
  readonly expectPeace: () => void
}

export function makeWatch(): Watch {
  const faults: string[] = []
  const strangers: string[] = []
  const asked: string[] = []
  return {
    asked,
    over(context, origin) {
      context.on('weberror', error => faults.push(error.error().stack ?? error.error().message))
      // A broken content policy is told on the console, too.
      context.on('console', message => message.type() === 'error' && faults.push(message.text()))
      context.on('dialog', dialog => {
        faults.push(`a dialog of the browser: ${dialog.message()}`)
        void dialog.dismiss()
      })
      context.on('request', request => {
        const url = request.url()
        asked.push(url)
        if (!url.startsWith(`${origin}/`) && !/^(data:|blob:)/.test(url)) strangers.push(url)
      })
      context.on('page', page => page.on('websocket', socket => strangers.push(socket.url())))
    },
    expectPeace() {
      const seen = { faults: faults.splice(0), strangers: strangers.splice(0) }
      asked.splice(0)
      expect(seen.faults, 'what the page complained of').toEqual([])
      expect(seen.strangers, 'requests to anywhere but the program').toEqual([])
    },
  }
}
