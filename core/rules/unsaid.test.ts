/** A "not met" that rests on what the profile leaves out says so, job by job. */
import { describe, expect, test } from 'vitest'
import { isUnsaid, type Note } from '../model/answer.ts'
import type { Profile, Work } from '../model/profile.ts'
import { ask, experience, job } from './reference/asking.ts'
import { referencedClass } from './reference/test-pack.ts'

const TELLER = 'test/teller'
/** Four years of counter service as Teller, or at that level. */
const asked = experience('counter', 'P4Y', ['service.counter'], { held: [TELLER], orComparable: true })
const firmly = experience('counter', 'P4Y', ['service.counter'], { held: [TELLER] })

const unsaidOf = (requirement: typeof asked, ...work: Work[]) => {
  const profile: Profile = { work }
  const { routes } = ask(requirement, profile, { neighbours: [referencedClass(TELLER)] })
  return routes.flatMap(({ clauses }) =>
    clauses.flatMap(({ notes }) => notes.filter(({ code }) => code.startsWith('unsaid'))),
  )
}

describe('a job in a class that is asked for', () => {
  test('says which kinds it would have to be, while they are not ticked', () => {
    const told = { code: 'unsaid-kinds', work: 0, path: 'counter', kinds: ['service.counter'] }
    expect(unsaidOf(asked, job('2016-01-01', undefined, [], { classId: TELLER }))).toEqual([told])
    expect(unsaidOf(firmly, job('2016-01-01', undefined, ['lead'], { classId: TELLER }))).toEqual([told])
  })

  test('says nothing where they are, where the person said that none of it was, or before it begins', () => {
    expect(unsaidOf(asked, job('2024-01-01', undefined, ['service.counter'], { classId: TELLER }))).toEqual(
      [],
    )
    const none = { classId: TELLER, shares: { 'service.counter': 0 } }
    expect(unsaidOf(asked, job('2016-01-01', undefined, [], none))).toEqual([])
    expect(unsaidOf(asked, job('2027-01-01', undefined, [], { classId: TELLER }))).toEqual([])
  })
})

describe('a job of the kinds asked for, in another class', () => {
  const counter = job('2016-01-01', undefined, ['service.counter'])

  test('says that its level may be marked, where the class lets the authority compare', () => {
    expect(unsaidOf(asked, counter)).toEqual([
      { code: 'unsaid-level', work: 0, path: 'counter', classIds: [TELLER] },
    ])
  })

  test('says nothing where only the class itself counts, or once it is marked', () => {
    expect(unsaidOf(firmly, counter)).toEqual([])
    expect(
      unsaidOf(asked, job('2016-01-01', undefined, ['service.counter'], { comparableTo: [TELLER] })),
    ).toEqual([])
  })

  test('says, where comparable work counts with the same employer only, that it has to have been there', () => {
    const there = experience('counter', 'P4Y', ['service.counter'], {
      held: [TELLER],
      orComparable: 'same-employer',
    })
    expect(unsaidOf(there, counter)).toMatchObject([{ code: 'unsaid-level', sameEmployer: true }])
    const colleague = { classId: 'test/shift-lead' }
    expect(unsaidOf(there, job('2016-01-01', undefined, ['service.counter'], colleague))).toEqual([
      { code: 'unsaid-level', work: 0, path: 'counter', classIds: [TELLER] },
    ])
    const stranger = { classId: 'elsewhere/teller' }
    expect(unsaidOf(there, job('2016-01-01', undefined, ['service.counter'], stranger))).toEqual([])
  })

  test('says nothing of work of no kind in particular', () => {
    const any = experience('years', 'P4Y', ['work'], { held: [TELLER], orComparable: true })
    expect(unsaidOf(any, counter)).toEqual([])
  })
})

describe('a job in a class, where service in another is asked for and no kind of work', () => {
  const service = (orComparable: true | undefined) =>
    experience('service', 'P4Y', [], { held: [TELLER], ...(orComparable && { orComparable }) })
  const inClass = (classId: string) => job('2016-01-01', undefined, [], { classId })
  const titled = (id: string, title: string) => ({ ...referencedClass(id), title })
  const told = (orComparable: true | undefined, work: Work, ...neighbours: ReturnType<typeof titled>[]) =>
    ask(service(orComparable), { work: [work] }, { neighbours }).routes.flatMap(({ clauses }) =>
      clauses.flatMap(({ notes }) => notes.filter(isUnsaid)),
    )

  test('says that its level may be marked, with that employer', () => {
    const teller = titled(TELLER, 'Teller')
    expect(told(true, inClass('test/shift-lead'), teller)).toEqual([
      { code: 'unsaid-level', work: 0, path: 'service', classIds: [TELLER] },
    ])
    expect(told(true, inClass('elsewhere/teller'), teller)).toEqual([])
    expect(told(true, job('2016-01-01', undefined, []), teller)).toEqual([])
  })

  test('says that its own class may be meant, where the titles differ in a specialty alone', () => {
    const teller = titled(TELLER, 'Teller')
    const evening = titled('test/teller-evening', 'Teller (Evening)')
    expect(told(undefined, inClass('test/teller-evening'), teller, evening)).toEqual([
      { code: 'like-class', work: 0, path: 'service', classId: TELLER },
    ])
    expect(
      told(undefined, inClass('test/teller-evening'), titled(TELLER, 'Teller (Morning)'), evening),
    ).toEqual([])
    expect(told(undefined, inClass('test/teller-evening'), teller)).toEqual([])
  })
})

describe('comparable work, where it counts with the same employer only', () => {
  const there = experience('counter', 'P4Y', ['service.counter'], {
    held: [TELLER],
    orComparable: 'same-employer',
  })
  const isOfComparing = ({ code }: Note): boolean => code.startsWith('comparable')
  const asTeller = (classId?: string) => {
    const ladder = { comparableTo: [TELLER], ...(classId !== undefined && { classId }) }
    const { status, routes } = ask(
      there,
      { work: [job('2016-01-01', undefined, ['service.counter'], ladder)] },
      { neighbours: [referencedClass(TELLER)] },
    )
    return [
      status,
      routes.flatMap(({ clauses }) => clauses.flatMap(({ notes }) => notes.filter(isOfComparing))),
    ]
  }

  test('is the authority’s to weigh in another class there', () => {
    expect(asTeller('test/shift-lead')).toMatchObject(['discretionary', [{ code: 'comparable' }]])
  })

  test('is the authority’s to weigh where no class says which employer it was, and the answer says on what condition', () => {
    expect(asTeller()).toMatchObject(['discretionary', [{ code: 'comparable', sameEmployer: true }]])
  })

  test('counts nothing for whoever held a class elsewhere', () => {
    expect(asTeller('elsewhere/teller')).toMatchObject(['not-met', [{ code: 'comparable-elsewhere' }]])
  })
})
