import { expect, test } from 'vitest'
import { unnamedTitle } from './unnamed.ts'

test('a team called after somebody in it is called so without their name where names are masked', () => {
  const names = ['Abbott, Ruth', 'Jin Park', 'Al Young']
  expect(unnamedTitle('Ruth Abbott, payroll', names)).toBe('somebody, payroll')
  expect(unnamedTitle('Abbott’s section', names)).toBe('somebody’s section')
  expect(unnamedTitle("ruth's people", names)).toBe("somebody's people")
})

test('a word of the office’s is nobody’s name', () => {
  const names = ['Jin Park', 'Al Young']
  for (const title of ['Park rangers', 'Young adults’ services', 'Payroll & Accounting'])
    expect(unnamedTitle(title, names)).toBe(title)
})
