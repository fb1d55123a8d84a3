/** The per-run key and the tickets of links that are exchanged for it. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const HOUR = 60 * 60 * 1000

export interface Keys {
  /** Opens every call of this run. Given only in reply to a ticket; never part of an address. */
  readonly key: string
  readonly isKey: (text: string) => boolean
  /** True when the ticket opens; spends it when it was for one use. */
  readonly isTicket: (text: string) => boolean
  /** A ticket for a link that a person reads and may open more than once; dead after an hour. */
  readonly printedTicket: () => string
  /** A ticket for a link handed to a browser as an argument, which other programs can see: one use, two minutes. */
  readonly handedTicket: () => string
}

/**
 * Links hold tickets and not the key because a browser writes the address it opens, fragment included, to its
 * history before any script can remove it (measured on Chromium 156). What stays there is a dead ticket.
 * @param onExpired is told when a ticket of this run comes too late or once more.
 */
export function makeKeys(now: () => number, onExpired?: () => void): Keys {
  const key = secret()
  const tickets = new Map<string, { until: number; once: boolean }>()
  const issue = (lifetime: number, once: boolean): string => {
    const ticket = secret()
    tickets.set(digest(ticket).toString('hex'), { until: now() + lifetime, once })
    return ticket
  }
  return {
    key,
    isKey: text => same(text, key),
    // Looked up by digest, so that timing tells nothing about the ticket itself.
    isTicket: text => {
      const ticket = tickets.get(digest(text).toString('hex'))
      if (!ticket) return false
      const good = now() < ticket.until
      if (!good) onExpired?.()
      else if (ticket.once) ticket.until = now()
      return good
    },
    printedTicket: () => issue(HOUR, false),
    handedTicket: () => issue(HOUR / 30, true),
  }
}

const secret = (): string => randomBytes(24).toString('base64url')
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
/** Constant time whatever the lengths. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))
