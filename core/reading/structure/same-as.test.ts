/** Education that is said elsewhere in the document. The sentences are ours. */
import { expect, it } from 'vitest'
import kinds from '../../../data/catalogue/kinds.json' with { type: 'json' }
import { namesFor } from '../names/index.ts'
import { readSpecification } from '../read-specification.ts'
import { specimen } from '../specimen.test-support.ts'
import { inShort } from './structure.test-support.ts'

/** The rules of the classes of a page. */
function rules(...lines: string[]): string[] {
  const page = [
    'Net Mender Series',
    'GA20',
    '3029',
    'Net Mender I',
    'GA15',
    '3030',
    'Net Mender II',
    'Definition of Series',
    'Nets.',
  ]
  const { classes } = readSpecification(
    specimen(
      [...page, 'Minimum Qualifications', ...lines, 'Knowledge and Abilities', 'Knowledge of: Nets.'].join(
        '\n',
      ),
    ),
    {
      jurisdiction: 'us-zz',
      kinds,
      names: namesFor({ classes: [], jurisdiction: 'us-zz', batchTitles: [] }),
    },
  )
  return classes.map(({ requirement, unread }) => inShort(requirement) + (unread.length > 0 ? ' unread' : ''))
}
const FIRST = ['Net Mender I', 'Education: Equivalent to graduation from college with a major in nets.']
const SECOND = ['Net Mender II', 'Experience: Two years of experience repairing nets. and']

it.each([
  'Education: Same as Net Mender I.',
  'Education: The same as is required for the Net Mender I.',
  'Completion of the education requirement described above under Net Mender I.',
  'Education: See education requirement in Net Mender I above.',
])('is what another class asks, to be checked: %s', pointer => {
  expect(rules(...FIRST, ...SECOND, pointer)).toEqual(['bachelor', 'all(2y, bachelor?)'])
})

it('is what the nearest class before asks', () => {
  expect(rules(...FIRST, ...SECOND, 'Education: As indicated above.')[1]).toBe('all(2y, bachelor?)')
})

it('a paper asked of all levels, and of one of them again, is asked once', () => {
  expect(
    rules(
      'All classes require active membership in the Harbor Bar.',
      'Net Mender I',
      'Membership in The Harbor Bar.',
      'Net Mender II',
      'Six years of experience mending nets.',
    ),
  ).toEqual(['licence', 'all(licence, 6y)'])
})

it('is asked once where it is asked of all', () => {
  expect(
    rules(
      'All Levels:',
      'Education: Equivalent to graduation from college.',
      'Net Mender I',
      'One year of experience repairing nets.',
      ...SECOND,
      'Education: The education pattern listed under education requirements.',
    )[1],
  ).toBe('all(bachelor, 2y)')
})

it('is asked once with what does for it, though that was left unread', () => {
  expect(
    rules(
      'All Levels:',
      'Education: Possession of a bachelor’s degree in nets. (Admission to a degree program in nets shall be considered to meet this education qualification.)',
      'Net Mender I',
      'Education as indicated above.',
      ...SECOND,
      'Education: As indicated above.',
    )[0],
  ).toBe('any(bachelor, unread?) unread')
})

it('stays unread where no class of that title is there', () => {
  expect(rules(...FIRST, ...SECOND, 'Education: Same as Boat Builder.')[1]).toBe('all(2y, unread?) unread')
})
