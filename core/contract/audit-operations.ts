/** The operations that look at the catalogue as a whole, and at what a change of it would do. */
import { z } from 'zod'
import { Finding } from '../audit/finding.ts'
import { JurisdictionId } from '../model/primitives.ts'
import { read } from './operation.ts'

export const auditOperations = {
  'audit.run': read(
    'What is wrong or missing in the ladders, worst first',
    z.strictObject({
      /** Only findings about classes of this one. */
      jurisdiction: JurisdictionId.optional(),
    }),
    z.array(Finding),
    ['catalogue'],
  ),
} as const
