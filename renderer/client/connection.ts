/** The way from the page to its host: the bridge of the window, or the loopback host of a browser. */
import type { Call } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import {
  type Bridge,
  CALL_PATH,
  KEY_HEADER,
  MESSAGE_LIMIT,
  TICKET_FRAGMENT,
  TICKET_HEADER,
  valueOf,
} from '../../core/contract/wire.ts'
import { connectionWords } from '../../core/words/hosts.ts'

declare global {
  interface Window {
    /** Added by the preload; absent in a browser. */
    readonly rungs?: Bridge
  }
}

/** The host does not answer: it has ended, or it is another run's. The page keeps what is on it. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
}

const KEY_NAME = 'rungs.key'

/**
 * Call once, before anything reads the address: a link's ticket is taken out of it here.
 * A rejected call is a `Refusal` (bad input, for the person), a `ConnectionLost`, or a defect.
 */
export function connect(): Call {
  const { call } = window.rungs ?? overHttp()
  return async (operation, input) => valueOf(await call(operation, input))
}

function overHttp(): Bridge {
  const ticket = takeTicket()
  let key: string | undefined = ticket === null ? storedKey() : undefined
  let entering: Promise<string> | undefined
  /** One exchange for all calls that wait; a failed one is tried again by the next call. */
  const keyToUse = async (): Promise<string> => {
    if (key !== undefined) return key
    entering ??= enter(ticket ?? '').finally(() => (entering = undefined))
    key = await entering
    return key
  }
  return {
    async call(operation, input) {
      const body = JSON.stringify({ operation, input })
      if (body.length > MESSAGE_LIMIT) throw new Refusal('too-large', connectionWords.tooLarge(MESSAGE_LIMIT))
      const used = await keyToUse()
      const response = await post({ [KEY_HEADER]: used }, body)
      if (response.status !== 401) return response.json()
      // A later run may have given this browser its key by another tab.
      key = storedKey()
      if (key === used) throw new ConnectionLost(connectionWords.noKey)
      return (await post({ [KEY_HEADER]: key }, body)).json()
    },
  }
}

/** Exchanges a ticket for the key. An expired ticket is no loss where this browser has the key already. */
async function enter(ticket: string): Promise<string> {
  const response = await post({ [TICKET_HEADER]: ticket }, '{}')
  if (!response.ok) return storedKey()
  const { value }: { value: { key: string } } = await response.json()
  localStorage.setItem(KEY_NAME, value.key)
  return value.key
}

/** Kept for this origin only, so that a second tab or a reopened one works while the program runs. */
const storedKey = (): string => localStorage.getItem(KEY_NAME) ?? ''

function takeTicket(): string | null {
  const fragment = location.hash.slice(1)
  if (!fragment.startsWith(TICKET_FRAGMENT)) return null
  history.replaceState(null, '', location.pathname)
  return fragment.slice(TICKET_FRAGMENT.length)
}

/** The page is being closed: what it still has to keep must outlive it. */
let leaving = false
window.addEventListener('pagehide', () => (leaving = true), true)
window.addEventListener('pageshow', () => (leaving = false))

/** As much as a browser sends for a page that is gone. */
const LAST_WORDS = 60_000

async function post(headers: Record<string, string>, body: string): Promise<Response> {
  try {
    return await fetch(CALL_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      keepalive: leaving && body.length < LAST_WORDS,
    })
  } catch {
    throw new ConnectionLost(connectionWords.gone)
  }
}
