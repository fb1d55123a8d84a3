import { expect, test } from 'vitest'
import { usualPaper } from './paper.ts'

test.each([
  ['en-US', 'Letter'],
  ['en', 'Letter'],
  ['es-MX', 'Letter'],
  ['en-GB', 'A4'],
  ['de', 'A4'],
])('an office whose computer speaks %s prints on %s', (language, paper) =>
  expect(usualPaper(language)).toBe(paper),
)
