/** A clause's evidence line by line, and what must not be missed of it: in tables and on sheets, which have no bars. */
import type { Clause } from '../../model/answer.ts'
import { clauseCaveats, sayServicePiece, sayStudyPiece } from '../../words/screens/gap.ts'
import type { EntryNames } from './people.ts'

/** Which job, from when to when, how many days; which study stands in; which entries meet it; on what all of it rests. */
export const evidenceLines = (
  clause: Clause,
  names: EntryNames,
  nameOf: (work: number) => string = names.jobAt,
): string[] => [
  ...clause.evidence.map(stretch => sayServicePiece(nameOf(stretch.work), stretch)),
  ...clause.study.map(study => sayStudyPiece(study.education.map(names.study), study)),
  ...names.entries(clause),
  ...clauseCaveats(clause),
]
