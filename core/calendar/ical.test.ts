import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../contract/refusal.ts'
import { escapeText, foldLine, writeCalendar } from './ical.ts'

const unfold = (text: string) => text.replaceAll('\r\n ', '')
const octets = (text: string) => new TextEncoder().encode(text).length
const unescape = (text: string) => text.replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c))

const plan = {
  name: 'Ana’s plan',
  stamp: '2026-11-22T10:05:09.123Z',
  events: [
    {
      uid: 'plan-1-0@rungs',
      on: '2029-03-01',
      summary: 'Apply: Customer Service Supervisor, G6',
      description: 'Five years; line two\nhere',
    },
    { uid: 'plan-1-1@rungs', on: '2031-03-01', summary: 'Begin: Customer Service Manager' },
  ],
}

describe('a calendar file', () => {
  test('holds each milestone as an all-day event with its uid and the given stamp', () => {
    expect(writeCalendar(plan).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Rungs//Career ladders//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Ana’s plan',
      'BEGIN:VEVENT',
      'UID:plan-1-0@rungs',
      'DTSTAMP:20261122T100509Z',
      'DTSTART;VALUE=DATE:20290301',
      'SUMMARY:Apply: Customer Service Supervisor\\, G6',
      'DESCRIPTION:Five years\\; line two\\nhere',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:plan-1-1@rungs',
      'DTSTAMP:20261122T100509Z',
      'DTSTART;VALUE=DATE:20310301',
      'SUMMARY:Begin: Customer Service Manager',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('cannot be given another line by what a person wrote', () => {
    const text = writeCalendar({
      ...plan,
      events: [{ uid: 'u', on: '2029-03-01', summary: 'A\r\nEND:VEVENT\rX:1\nY:2\u0000' }],
    })
    expect(text).toContain('SUMMARY:A\\nEND:VEVENT\\nX:1\\nY:2\r\n')
    expect(text.match(/^END:VEVENT/gm)).toHaveLength(1)
  })

  test('is folded into lines of at most 75 octets that unfold to the same text, no character split', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }).map(escapeText), line => {
        const folded = foldLine(line)
        expect(unfold(folded)).toBe(line)
        for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75)
      }),
    )
  })

  test('gives every text back that has no control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), text => {
        expect(unescape(escapeText(text))).toBe(text)
      }),
    )
  })

  test.each(['2026-11-22', '2026-11-22T10:00:00+01:00', '2026-02-30T10:00:00Z', '2026-11-22T24:00:00Z'])(
    'refuses the stamp %s, which is no moment in UTC',
    stamp => {
      expect(() => writeCalendar({ ...plan, stamp })).toThrow(Refusal)
    },
  )
})
