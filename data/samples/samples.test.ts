import { expect, test } from 'vitest'
import { shippedCatalogue } from '../catalogue/index.ts'
import { findSample, SAMPLES } from './index.ts'

const { classes, kinds } = shippedCatalogue()

test.each(SAMPLES)('$sample says that it is a sample, of an invented person', ({ name, document }) => {
  expect(name).toMatch(/^Sample: /)
  expect(document.basics?.summary).toBe('A sample. This person is invented.')
})

test.each(SAMPLES)('$sample names only classes and kinds of the catalogue', ({ document, target }) => {
  const jobs = (document.work ?? []).flatMap(({ ladder }) => (ladder ? [ladder] : []))
  const kindsNamed = jobs.flatMap(job => (job.kinds ?? []).concat(Object.keys(job.shares ?? {})))
  expect(classes.map(({ id }) => id)).toEqual(
    expect.arrayContaining([target, ...jobs.flatMap(job => job.classId ?? [])]),
  )
  expect(kinds.map(({ id }) => id)).toEqual(expect.arrayContaining(kindsNamed))
})

test('a sample is found by its name, and only a sample is', () => {
  expect(findSample('bachelor-graduate')?.about).toBe("A bachelor's degree and no work yet")
  expect(findSample('nobody')).toBeUndefined()
})
