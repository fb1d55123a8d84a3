/** The operations that look at the catalogue as a whole, and at what a change of it would do. */
import { z } from 'zod'
import { Finding } from '../audit/finding.ts'
import { ClassId, IsoDate, JurisdictionId } from '../model/primitives.ts'
import { Difference } from '../review/difference.ts'
import { Impact } from '../review/impact-shapes.ts'
import { TeamId } from '../team/model.ts'
import { read } from './operation.ts'
import { ClassEdit, MergeChoices, RecordId } from './upkeep-shapes.ts'

const Version = z.int().min(1)
/** For whom a change is weighed: all kept profiles, and where one is named a team. */
const weighed = { asOf: IsoDate, team: TeamId.optional() }
const KEPT = ['catalogue', 'reviews', 'profiles', 'plans', 'team'] as const

export const auditOperations = {
  'audit.run': read(
    'What is wrong or missing in the ladders, worst first',
    z.strictObject({
      /** Only findings about classes of this one. */
      jurisdiction: JurisdictionId.optional(),
    }),
    z.array(Finding),
    ['catalogue', 'reviews'],
  ),

  'catalogue.differences': read(
    'What changed from one version of a class to another, clause by clause',
    z.strictObject({ id: ClassId, from: Version, to: Version }),
    z.array(Difference),
    ['catalogue'],
  ),
  'catalogue.impact': read(
    'What an edit of a class would do to people, plans and edges',
    z.strictObject({ id: ClassId, edit: ClassEdit, ...weighed }),
    Impact,
    KEPT,
  ),
  'catalogue.restoreImpact': read(
    'What it would do to people, plans and edges to bring an older version of a class back',
    z.strictObject({ id: ClassId, number: Version, ...weighed }),
    Impact,
    KEPT,
  ),
  'catalogue.matchImpact': read(
    'What it would do to people, plans and edges to say that a class known by name only is another one',
    z.strictObject({ id: ClassId, as: ClassId, ...weighed }),
    Impact,
    KEPT,
  ),
  'review.differences': read(
    'What a class under review changes in the class on file, clause by clause',
    z.strictObject({ id: RecordId }),
    z.strictObject({
      /** Null where no specification of the class is on file, so that nothing changes. */
      before: ClassId.nullable(),
      differences: z.array(Difference),
    }),
    ['catalogue', 'reviews'],
  ),
  'review.impact': read(
    'What accepting classes would do to people, plans and edges',
    z.strictObject({ ids: z.array(RecordId).min(1).max(100_000), ...weighed }),
    Impact,
    KEPT,
  ),
  'pack.impact': read(
    'What taking a pack in would do to people, plans and edges',
    z.strictObject({ text: z.string(), ...MergeChoices.shape, ...weighed }),
    Impact,
    KEPT,
  ),
} as const
