/** What a history entry may say was taken out of a specification, and how to see that it is still there, as data. */
import type { JobClass } from '../model/catalogue.ts'
import { nodesOf } from '../model/walk.ts'

export const TAKEN_OUT = /\b(?:delet|remov|eliminat|dropp|repeal|discontinu)\w*\b|\bno longer\b/i

export interface HistorySubject {
  readonly what: 'equivalencies and substitutions' | 'education' | 'licences' | 'probation'
  readonly words: RegExp
  /** Where it still stands; empty: it is gone indeed. */
  readonly stands: (jobClass: JobClass) => readonly string[]
}

const pathsWhere =
  (key: 'education' | 'licence') =>
  ({ requirement }: JobClass): string[] =>
    nodesOf(requirement).flatMap(({ node, path }) => (key in node ? [path] : []))

/** The first that fits an entry is meant. */
export const HISTORY_SUBJECTS: readonly HistorySubject[] = [
  {
    what: 'equivalencies and substitutions',
    words: /\bequivalenc(?:y|ies)\b|\bsubstitutions?\b|\bequivalent combination/i,
    stands: ({ requirement, substitutions }) => [
      ...substitutions.map((_, index) => `substitutions/${index}`),
      ...nodesOf(requirement).flatMap(({ node }) =>
        'any' in node
          ? node.any.flatMap(child =>
              'judgement' in child && child.judgement.status !== 'unknown' ? [child.id] : [],
            )
          : [],
      ),
    ],
  },
  { what: 'licences', words: /\blicen[cs]es?\b|\bcertificates?\b/i, stands: pathsWhere('licence') },
  { what: 'education', words: /\b(?:degree|education)\b/i, stands: pathsWhere('education') },
  {
    what: 'probation',
    words: /\bprobation/i,
    stands: ({ probation }) => (probation === undefined ? [] : ['probation']),
  },
]
