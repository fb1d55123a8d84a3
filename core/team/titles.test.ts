import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { overviewOf } from '../ladder/index.ts'
import { titleIndex } from './titles.ts'

const { classes } = overviewOf(shippedCatalogue())
const { match } = titleIndex(classes)
const titleOf = new Map(classes.map(({ id, title }) => [id, title]))
const proposed = (title: string, jurisdiction: string | null = 'us-mo'): string[] =>
  match(title, '', jurisdiction).proposals.map(({ classId }) => titleOf.get(classId) ?? classId)

describe('a title that is not the catalogue’s', () => {
  test('is proposed as the class it shortens', () => {
    expect(proposed('Cust Svc Rep')).toEqual(['Customer Service Representative'])
    expect(proposed('CSR Supv')).toEqual(['Customer Service Supervisor'])
    expect(proposed('Lead CSR')).toEqual(['Lead Customer Service Representative'])
    expect(proposed('Assoc. Customer Service Rep.')).toEqual(['Associate Customer Service Representative'])
    expect(proposed('Customer Service Representative II', 'us-ny')).toEqual([
      'Customer Service Representative 2',
    ])
  })

  test('is proposed as the class that had it before', () => {
    const renamed = [
      { id: 'a/1', title: 'Tide Analyst', alsoCalled: ['Harbor Clerk'], code: null, jurisdiction: 'a' },
      { id: 'a/2', title: 'Pilot', code: null, jurisdiction: 'a' },
    ]
    const now = titleIndex(renamed)
    expect(now.match('Harbor Clerk', '', 'a')).toMatchObject({
      how: 'proposed',
      proposals: [{ classId: 'a/1' }],
    })
    expect(now.match('Tide Analyst', '', 'a')).toMatchObject({ how: 'exact', classId: 'a/1' })
    const taken = titleIndex([
      ...renamed,
      { id: 'a/3', title: 'Harbor Clerk', code: null, jurisdiction: 'a' },
    ])
    expect(taken.match('Harbor Clerk', '', 'a')).toMatchObject({ how: 'exact', classId: 'a/3' })
  })

  test('may have one of the words that a class has side by side', () => {
    expect(proposed('Customer Care Agent Lead', 'us-md')).toEqual(['Customer Care Agent Lead/Advanced'])
  })

  test.each([
    'Sr. Customer Service Representative',
    'Senior CSR',
    'Customer Service Representative III',
    'Customer Service Representative Trainee',
    'Acting Customer Service Supervisor',
    'Asst Customer Service Manager',
    'Customer Service Representative A',
    'Deputy Customer Service Supervisor',
  ])('is proposed as no class of another level: %s', title => expect(proposed(title)).toEqual([]))

  test('is not proposed for the one word that it shares with a class, where each has another', () => {
    const clerks = ['Account Clerk', 'Departmental Payroll Clerk'].map((title, id) => ({
      id: `a/${id}`,
      title,
      code: null,
      jurisdiction: 'a',
    }))
    const proposals = (title: string) => titleIndex(clerks).match(title, '', 'a').proposals
    for (const title of ['Clerk Typist', 'Fiscal Clerk']) expect(proposals(title)).toEqual([])
    expect(proposals('Acct. Clerk').map(({ classId }) => classId)).toEqual(['a/0'])
    expect(proposals('Payroll Clerk').map(({ classId }) => classId)).toEqual(['a/1'])
  })

  test('without its figure is none of a series that has them', () => {
    expect(proposed('Customer Service Rep', 'us-ny')).toEqual([])
  })
})
