import { expect, test } from 'vitest'
import { localMoment } from './today.ts'

test('what is kept in UTC is told by the calendar and the clock of the person, whichever day it is elsewhere', () => {
  for (const [hour, minute, time] of [
    [23, 59, '23:59'],
    [0, 5, '00:05'],
  ] as const) {
    const instant = new Date(2026, 10, 22, hour, minute).toISOString()
    expect(localMoment(instant)).toEqual({ day: '2026-11-22', time })
  }
})
