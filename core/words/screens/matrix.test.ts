import { describe, expect, test } from 'vitest'
import type { Cell } from '../../team/cells.ts'
import { cellName, cellText } from './matrix.ts'

const LACKING: Cell = {
  status: 'not-met',
  unstated: null,
  held: false,
  eligibleOn: null,
  remaining: 1050,
  certain: null,
}

describe('a cell of the matrix', () => {
  test('says that a time is lacking, not how old something is, and cuts no month off', () => {
    expect(cellText(LACKING)).toBe('lacks 2 y 11 m')
    expect(cellText({ ...LACKING, status: 'discretionary' })).toBe('ask; lacks 2 y 11 m')
  })

  test('says that it takes longer where a class is to be entered first', () => {
    const first: Cell = { ...LACKING, classFirst: true }
    expect(cellText(first)).toBe('lacks 2 y 11 m+')
    expect(cellName('Ana', 'Lead', first, { place: 'Missouri', isOnFile: true })).toBe(
      'Ana, Lead: not yet; lacks at least 2 y 11 m, to be served in a class that is to be entered first (lacks 2 y 11 m+)',
    )
  })

  test('says the date instead where open jobs give what is missing', () => {
    expect(cellText({ ...LACKING, eligibleOn: '2029-10-23' })).toBe('Oct 2029')
  })

  test('beside what has to be asked it has room for years alone, and says that there is more', () => {
    const certain = { asks: 'study', eligibleOn: null, remaining: 1050 } as const
    expect(cellText({ ...LACKING, remaining: null, certain })).toBe('lacks 2 y+; study?')
    expect(cellText({ ...LACKING, remaining: null, certain: { ...certain, remaining: 720 } })).toBe(
      'lacks 2 y; study?',
    )
  })

  test('is told to the ear with the words it shows, whatever else is said', () => {
    const where = { place: 'Missouri', isOnFile: true }
    const name = (cell: Cell): string => cellName('Ana', 'Lead', cell, where)
    expect(name(LACKING)).toBe('Ana, Lead: not yet; lacks 2 y 11 m of the right service')
    expect(name({ ...LACKING, status: 'discretionary', eligibleOn: '2029-10-23' })).toMatch(
      /^Ana, Lead: the appointing authority of Missouri decides; .*\(ask; Oct 2029\)$/,
    )
  })
})
