/** Profiles of invented people, to try Rungs with. Each file is a JSON Resume document that says so. */
import { Profile } from '../../core/model/profile.ts'
import type { ClassId } from '../../core/model/primitives.ts'
import bachelorGraduate from './bachelor-graduate.json' with { type: 'json' }
import denverTwoJobs from './denver-two-jobs.json' with { type: 'json' }
import marylandVeteran from './maryland-veteran.json' with { type: 'json' }
import missouriRepresentative from './missouri-representative.json' with { type: 'json' }
import montgomeryRepresentative from './montgomery-representative.json' with { type: 'json' }

export interface Sample {
  /** Its file's name, and what `profile.openSample` is asked for. */
  readonly sample: string
  readonly name: string
  /** One line: what this person's case shows. */
  readonly about: string
  /** A class this person may want, to begin with. */
  readonly target: ClassId
  readonly document: Profile
}

export const SAMPLES: readonly Sample[] = [
  sample('missouri-representative', 'us-mo/customer-service-manager', missouriRepresentative),
  sample('denver-two-jobs', 'us-co-denver/lead-customer-service-agent', denverTwoJobs),
  sample(
    'montgomery-representative',
    'us-md-montgomery/customer-service-representative-supervisor',
    montgomeryRepresentative,
  ),
  sample('bachelor-graduate', 'us-ny/2515400', bachelorGraduate),
  sample('maryland-veteran', 'us-md/001288', marylandVeteran),
]

export const findSample = (name: string): Sample | undefined =>
  SAMPLES.find(({ sample: own }) => own === name)

function sample(name: string, target: ClassId, record: unknown): Sample {
  const document = Profile.parse(record)
  return {
    sample: name,
    name: document.basics?.name ?? name,
    about: document.basics?.label ?? '',
    target,
    document,
  }
}
