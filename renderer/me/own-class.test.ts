import { expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { overviewOf } from '../../core/ladder/index.ts'
import type { Work } from '../../core/model/profile.ts'
import { classesNamed } from './own-class.ts'

const overview = overviewOf(shippedCatalogue())
const named = (job: Work): string[] => classesNamed(job, overview).map(({ id }) => id)
const position = 'customer service  Representative'
const missouri = ['us-mo/customer-service-representative']

test('a job with the title of a class at its employer has that class proposed', () => {
  expect(named({ position, name: 'State of Missouri' })).toEqual(missouri)
  expect(named({ position, name: 'Department of Revenue, Missouri' })).toEqual(missouri)
  expect(named({ position })).toEqual(missouri)
})

test('nothing is proposed for another employer, another title, or where the class is known', () => {
  expect(named({ position, name: 'Corner Shop' })).toEqual([])
  expect(named({ position: 'Representative', name: 'State of Missouri' })).toEqual([])
  expect(named({ name: 'State of Missouri' })).toEqual([])
  expect(named({ position, ladder: { classId: 'us-md/001288' } })).toEqual([])
})
