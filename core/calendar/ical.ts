/**
 * Writes a calendar file of all-day events (iCalendar, RFC 5545): CRLF lines folded at 75 octets, text escaped.
 * Nothing here knows today: the stamp is given.
 */
import { Refusal } from '../contract/refusal.ts'
import { IsoDate } from '../model/primitives.ts'
import { sayBadStamp } from '../words/calendar.ts'

export interface CalendarEvent {
  /** Stable over exports, so that a calendar which has the event already replaces it. */
  uid: string
  on: IsoDate
  summary: string
  description?: string
}

export interface Calendar {
  name: string
  /** When the file was made, as a UTC instant: `2026-11-22T10:00:00Z`. */
  stamp: string
  events: readonly CalendarEvent[]
}

/** The file's text. Refuses a stamp that is not a UTC instant. */
export function writeCalendar({ name, stamp, events }: Calendar): string {
  const dtstamp = utcStamp(stamp)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rungs//Career ladders//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(event => eventLines(event, dtstamp)),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${foldLine(line)}\r\n`).join('')
}

function eventLines({ uid, on, summary, description }: CalendarEvent, dtstamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${dtstamp}`,
    // A date without an end is that one day; transparent, so that it keeps no hour of it busy.
    `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function utcStamp(stamp: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(\.\d+)?Z$/.exec(stamp)
  if (!parts || !IsoDate.safeParse(parts[1]).success) throw new Refusal('bad-input', sayBadStamp(), 'stamp')
  const [, date = '', hour = '', minute = '', second = ''] = parts
  return `${date.replaceAll('-', '')}T${hour}${minute}${second}Z`
}

/** RFC 5545 §3.3.11. Control characters have no place in a text value. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** RFC 5545 §3.1: at most 75 octets a line, a continuation begins with a space, no character is split. */
export function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
