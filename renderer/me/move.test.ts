import { describe, expect, test } from 'vitest'
import { moveEntry } from './move.ts'

const asOf = '2026-11-22'
const job = {
  position: 'Clerk',
  startDate: '2020-01-15',
  ladder: { breaks: [{ from: '2021-02', to: '2021-05', why: 'leave' }] },
}

describe('dragging a bar', () => {
  test('moves a job that goes on by its start, its leave with it', () => {
    expect(moveEntry({ work: [job] }, { section: 'work', index: 0 }, 'whole', 2, asOf).work).toEqual([
      {
        position: 'Clerk',
        startDate: '2020-03-15',
        ladder: { breaks: [{ from: '2021-04', to: '2021-07', why: 'leave' }] },
      },
    ])
  })

  test('gives a job that goes on an end when its open end is dragged back, and leaves its leave alone', () => {
    const moved = moveEntry({ work: [job] }, { section: 'work', index: 0 }, 'end', -2, asOf)
    expect(moved.work?.[0]).toEqual({ ...job, endDate: '2026-09' })
  })

  test('moves a degree that has only its date, and a licence', () => {
    const document = {
      education: [{ endDate: '2020-05' }],
      certificates: [{ name: 'Class C', date: '2019' }],
    }
    expect(moveEntry(document, { section: 'education', index: 0 }, 'whole', 1, asOf).education).toEqual([
      { endDate: '2020-06' },
    ])
    expect(moveEntry(document, { section: 'certificates', index: 0 }, 'whole', 1, asOf).certificates).toEqual(
      [{ name: 'Class C', date: '2019-08' }],
    )
  })

  test('moves the end of a licence that is had already, and of a dated one its date alone', () => {
    const ladder = { expires: '2027-01-01' }
    const moved = (licence: { date?: string }) =>
      moveEntry(
        { certificates: [{ ...licence, ladder }] },
        { section: 'certificates', index: 0 },
        'whole',
        2,
        asOf,
      ).certificates
    expect(moved({})).toEqual([{ ladder: { expires: '2027-03-01' } }])
    expect(moved({ date: '2024-05' })).toEqual([{ date: '2024-07', ladder }])
  })

  test('changes nothing when it comes back to where it was', () => {
    const document = { work: [job] }
    expect(moveEntry(document, { section: 'work', index: 0 }, 'end', 0, asOf)).toBe(document)
  })
})
