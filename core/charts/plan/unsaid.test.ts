import { expect, test } from 'vitest'
import { shippedCatalogue } from '../../../data/catalogue/index.ts'
import { overviewOf } from '../../ladder/index.ts'
import { jobsOfNoKind } from './unsaid.ts'

const overview = overviewOf(shippedCatalogue())

test('a job that names no class on file and no kind of work is told, once for its name', () => {
  const work = [
    { position: 'Barista', startDate: '2019' },
    { position: 'Barista', startDate: '2021', ladder: { kinds: [] } },
    { name: 'Lost Harbor', ladder: { classId: 'us-xx-lost/clerk', kinds: ['juggling'] } },
    { position: 'Agent', ladder: { kinds: ['customer-service'] } },
    { position: 'Half a lead', ladder: { shares: { lead: 0.5 } } },
    { position: 'Representative', ladder: { classId: 'us-mo/customer-service-representative' } },
  ]
  expect(jobsOfNoKind({ work }, overview)).toEqual([
    { work: 0, name: 'Barista' },
    { work: 2, name: 'Lost Harbor' },
  ])
  expect(jobsOfNoKind({}, overview)).toEqual([])
})
