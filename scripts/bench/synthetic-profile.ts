/** A made-up person who has worked in three fields, part of it part-time and at once, and studied. */
import type { Profile } from '../../core/model/profile.ts'

export const AS_OF = '2026-11-22'

export const syntheticProfile: Profile = {
  basics: { name: 'A. Benchmark' },
  work: [
    { startDate: '2012-03', endDate: '2016-05-31', ladder: { kinds: ['records.public'], hoursPerWeek: 30 } },
    {
      startDate: '2015-01-15',
      endDate: '2019-02-28',
      ladder: { kinds: ['permit', 'records'], hoursPerWeek: 20 },
    },
    {
      startDate: '2019-03-01',
      endDate: '2023-09-30',
      ladder: {
        kinds: ['permit.public'],
        shares: { lead: 0.25 },
        breaks: [{ from: '2021-02-01', to: '2021-06-01' }],
      },
    },
    { startDate: '2023-10-01', ladder: { kinds: ['tax.public', 'supervision'] } },
  ],
  education: [
    { endDate: '2012-05-20', ladder: { level: 'high-school' } },
    { endDate: '2027-06', ladder: { level: 'associate' } },
    { ladder: { semesterHours: 42 } },
  ],
  certificates: [{ name: "Class C driver's licence", date: '2014-02' }],
}
