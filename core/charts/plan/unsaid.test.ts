import { expect, test } from 'vitest'
import { shippedCatalogue } from '../../../data/catalogue/index.ts'
import { overviewOf } from '../../ladder/index.ts'
import { jobsOfNoKind } from './unsaid.ts'

const shipped = shippedCatalogue()
const overview = overviewOf({
  ...shipped,
  classes: shipped.classes.map(each => (each.id === 'us-ny/2515100' ? { ...each, yields: [] } : each)),
})

test('a job of no kind of work, in no class that gives it one, is told, once for its name', () => {
  const work = [
    { position: 'Barista', startDate: '2019' },
    { position: 'Barista', startDate: '2021', ladder: { kinds: [] } },
    { name: 'Lost Harbor', ladder: { classId: 'us-xx-lost/clerk', kinds: ['juggling'] } },
    { position: 'Agent', ladder: { kinds: ['customer-service'] } },
    { position: 'Half a lead', ladder: { shares: { lead: 0.5 } } },
    { position: 'Representative', ladder: { classId: 'us-mo/customer-service-representative' } },
    { position: 'Read from a document', ladder: { classId: 'us-ny/2515100' } },
    { position: 'And ticked', ladder: { classId: 'us-ny/2515100', kinds: ['lead'] } },
  ]
  expect(jobsOfNoKind({ work }, overview)).toEqual([
    { work: 0, name: 'Barista' },
    { work: 2, name: 'Lost Harbor' },
    { work: 6, name: 'Read from a document' },
  ])
  expect(jobsOfNoKind({}, overview)).toEqual([])
})
