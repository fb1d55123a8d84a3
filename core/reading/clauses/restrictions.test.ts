/** What the words restrict and no clause of the rules holds: to be checked. The sentences are ours. */
import { expect, test } from 'vitest'
import { read } from './clauses.test-support.ts'

test.each([
  [
    'without a break',
    'Six months of continuous experience in mending nets.',
    'Six months of experience in mending nets.',
  ],
  [
    'consecutive time',
    'Two years of consecutive experience as a Harbor Clerk.',
    'Two years of experience as a Harbor Clerk.',
  ],
  [
    'a paper with an exception',
    'Possession of a valid teaching credential other than an emergency credential.',
    'Possession of a valid teaching credential.',
  ],
  [
    'a trade that is not named',
    'Three years of experience in the applicable industrial enterprise or trade.',
    'Three years of experience in the printing trade.',
  ],
  [
    'work that is like what another sentence says',
    'Three years of experience with similar responsibilities as a Harbor Clerk.',
    'Three years of experience with filing responsibilities as a Harbor Clerk.',
  ],
  [
    'more behind what is wished for',
    'One year of work experience in the harbor, preferably with nets or which has taught knots.',
    'One year of work experience in the harbor, preferably with nets.',
  ],
  [
    'a registration in a program',
    'Registration in an applicable apprenticeship program for the trade involved.',
    'Registration as a sea nurse.',
  ],
  [
    'fields that a list of their own names',
    "A bachelor's degree in a qualifying scientific field.",
    "A bachelor's degree in hydrology.",
  ],
  [
    'a paper that only its neighbor’s words name',
    'Possession of a valid license or a valid permit to practice as a sea nurse.',
    'Possession of a valid license as a sea nurse.',
  ],
  [
    'fields related to what is not said',
    "A bachelor's degree in a closely related field.",
    "A bachelor's degree in hydrology or a closely related field.",
  ],
  [
    'an area that the posting names',
    'Two years of experience mending nets in the area of departmental specialization.',
    'Two years of experience mending nets in the area of the harbor.',
  ],
  [
    'a field for one of the posts',
    "A bachelor's degree in hydrology for the Dock Specialty or city planning for the Land Use Specialty.",
    "A bachelor's degree in hydrology or city planning.",
  ],
  [
    'a post that may be anywhere',
    'Two years of experience as a Dock Superintendent in actual charge of repairs.',
    'Two years of experience as a Dock Superintendent.',
  ],
  [
    'the duties of a post that may be anywhere',
    'Two years of experience performing the duties of a Harbor Guard in a ferry terminal or shipyard.',
    'Two years of experience with the City of Seadown performing the duties of a Harbor Guard.',
  ],
  [
    'a post of a few words, and none of whose levels is counted',
    'Two years of experience as a Harbor Clerk in a large district.',
    'Two years of experience as a Harbor Clerk II in a large district.',
  ],
  [
    'a post of a few words, and no long name of a class',
    'Two years of experience as a Services Supervisor in a large district.',
    'Two years of experience as a Harbor Clerical Services Supervisor in a large district.',
  ],
  [
    'an “or” before what was taken for something else',
    'Two years of experience mending nets or in the Sea Rescue Service or the Harbor Department.',
    'Two years of experience mending nets or ropes in the Sea Rescue Service.',
  ],
  [
    'words that end in the middle',
    'Two years of experience mending nets for a.',
    'Two years of experience mending nets for a harbor.',
  ],
  [
    'a grade of a school behind the work',
    'Two years of experience mending nets and twelfth grade.',
    'Two years of experience mending nets and ropes.',
  ],
  [
    'a specialty that the posting names',
    'Two years of experience mending nets in the designated specialty area.',
    'Two years of experience mending nets in the harbor area.',
  ],
])('%s', (_, restricted, plain) => {
  expect(read(restricted).confidence).toBe('check')
  expect(read(plain).confidence).toBe('certain')
})

test('“any similar field” is a field by that name, as “a similar field” is', () => {
  const fields = (sentence: string): unknown => {
    const { node } = read(sentence)
    return node && 'education' in node ? node.education.fields : null
  }
  expect(fields("A master's degree in hydrology, city planning or any similar field.")).toEqual([
    'hydrology',
    'city planning',
    'similar field',
  ])
})
