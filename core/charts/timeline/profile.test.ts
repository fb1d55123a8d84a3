import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Profile } from '../../model/profile.ts'
import { textWidth } from './labels.ts'
import { type EntryRef, profileTimeline, type TimelineBar } from './profile.ts'

const asOf = '2026-11-22'
const nameOf = ({ section, index }: EntryRef) => `${section} number ${index + 1}`

/** A bar with its name. */
const startOf = ({ x, label }: TimelineBar) => Math.min(x, label?.x ?? x)
const endOf = ({ x, width, label }: TimelineBar) =>
  Math.max(x + width, label ? label.x + textWidth(label.text) : x)

describe('the timeline of a profile', () => {
  test('draws a job that goes on up to the as-of date, and a degree without a start as a mark', () => {
    const line = profileTimeline(
      {
        work: [{ position: 'Agent', startDate: '2024-03-01' }],
        education: [{ studyType: 'Associate', endDate: '2020-05' }],
      },
      asOf,
      700,
      nameOf,
    )
    const [job] = line.bars
    expect(job).toMatchObject({
      section: 'work',
      index: 0,
      lane: 0,
      open: true,
      estimated: { start: false, end: false },
    })
    expect((job?.x ?? 0) + (job?.width ?? 0)).toBeCloseTo(line.asOf)
    expect(line.marks).toEqual([
      {
        section: 'education',
        index: 0,
        lane: 0,
        x: expect.closeTo((100 * 4) / 12),
        valid: null,
        label: { text: 'education number 1', x: expect.closeTo((100 * 4) / 12 + 18), inside: false },
      },
    ])
  })

  test('tells the ends that are only remembered as a month or a year', () => {
    const { bars } = profileTimeline(
      { work: [{ startDate: '2019', endDate: '2021-03-01' }] },
      asOf,
      700,
      nameOf,
    )
    expect(bars[0]?.estimated).toEqual({ start: true, end: false })
  })

  test('puts concurrent jobs in lanes of their own and leaves of absence inside their job', () => {
    const { bars, lanes } = profileTimeline(
      {
        work: [
          {
            startDate: '2018-01-01',
            endDate: '2024-01-01',
            ladder: {
              breaks: [
                { from: '2017-01', to: '2018-07' },
                { from: '2025', to: '2026' },
              ],
            },
          },
          { startDate: '2020-01-01', endDate: '2024-01-01' },
        ],
      },
      asOf,
      900,
      nameOf,
    )
    expect(bars.map(bar => bar.lane)).toEqual([0, 1])
    expect(lanes.work).toBe(2)
    expect(bars[0]?.breaks).toEqual([{ x: bars[0]?.x, width: expect.closeTo(50) }])
  })

  test('draws how long a licence is valid: from its date, or from now where it is had already', () => {
    const {
      marks,
      undated,
      scale,
      asOf: now,
    } = profileTimeline(
      {
        certificates: [
          { name: 'Boat licence', date: '2024-01-01', ladder: { expires: '2028-01-01' } },
          { name: 'Class C', ladder: { expires: '2027-01-01' } },
          { name: 'Welder', date: '2025-01-01' },
        ],
      },
      asOf,
      500,
      nameOf,
    )
    const year = scale.width / 5
    expect(undated).toEqual([])
    expect(marks.map(({ index, x, valid }) => [index, x, valid])).toEqual([
      [0, expect.closeTo(0), { from: expect.closeTo(0), to: expect.closeTo(4 * year) }],
      [1, expect.closeTo(3 * year), { from: expect.closeTo(now), to: expect.closeTo(3 * year) }],
      [2, expect.closeTo(year), null],
    ])
    // What is valid at one time stands in lanes of its own.
    expect(marks[0]?.lane).not.toBe(marks[1]?.lane)
  })

  test('lists what has no date to be drawn at', () => {
    const profile: Profile = {
      work: [{ position: 'Clerk', endDate: '2020-01' }],
      education: [{ studyType: 'GED' }],
      certificates: [{ name: 'Class C' }],
    }
    expect(profileTimeline(profile, asOf, 700, nameOf).undated).toEqual([
      { section: 'work', index: 0 },
      { section: 'education', index: 0 },
      { section: 'certificates', index: 0 },
    ])
  })

  test('writes a name into its bar, and beside it where the bar is short: to the left where the line ends', () => {
    const { bars } = profileTimeline(
      {
        work: [
          { startDate: '2010-01', endDate: '2020-01' },
          { startDate: '2012-01', endDate: '2012-02' },
          { startDate: '2026-11' },
        ],
      },
      asOf,
      700,
      nameOf,
    )
    expect(bars.map(bar => bar.label?.inside)).toEqual([true, false, false])
    expect(bars[1]?.label?.x).toBeGreaterThan((bars[1]?.x ?? 0) + (bars[1]?.width ?? 0))
    expect(bars[2]?.label?.x).toBeLessThan(bars[2]?.x ?? 0)
  })

  test('keeps every bar on the line and bars of a lane apart, their names included, thirty jobs at once included', () => {
    const job = fc
      .tuple(
        fc.integer({ min: 1990, max: 2026 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 12 }),
      )
      .map(([year, month, length]) => {
        const startDate = `${year}-0${month}`
        return length > 0 ? { startDate, endDate: `${year + length}-0${month}` } : { startDate }
      })
    fc.assert(
      fc.property(fc.array(job, { maxLength: 30 }), fc.array(job, { maxLength: 6 }), (work, education) => {
        const { bars, scale } = profileTimeline({ work, education }, asOf, 1000, nameOf)
        expect(bars).toHaveLength(work.length + education.length)
        for (const bar of bars) {
          expect(bar.x).toBeGreaterThanOrEqual(0)
          expect(bar.x + bar.width).toBeLessThanOrEqual(scale.width + 1e-6)
        }
        for (const [i, a] of bars.entries())
          for (const b of bars.slice(i + 1))
            if (a.section === b.section && a.lane === b.lane)
              expect(endOf(a) <= startOf(b) + 1e-6 || endOf(b) <= startOf(a) + 1e-6).toBe(true)
      }),
    )
  })
})
