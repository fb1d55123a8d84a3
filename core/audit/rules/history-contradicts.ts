/** A history that says something was taken out which the text still has. */
import { findingWords } from '../../words/audit.ts'
import { HISTORY_SUBJECTS, TAKEN_OUT } from '../history-words.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

export const historyContradicts: Rule = ({ documented }) =>
  documented.flatMap(jobClass =>
    (jobClass.history ?? []).flatMap(({ date, what }, entry) =>
      what.split(/[;.]/).flatMap((told): Finding[] => {
        const subject = TAKEN_OUT.test(told)
          ? HISTORY_SUBJECTS.find(({ words }) => words.test(told))
          : undefined
        const stands = subject?.stands(jobClass) ?? []
        if (!subject || stands.length === 0) return []
        return [
          {
            rule: 'history-contradicts',
            severity: 'medium',
            classIds: [jobClass.id],
            ...findingWords.historyContradicts(jobClass.title, date, subject.what, jobClass.revised),
            where: [`history/${entry}`, ...stands].map(at => ({ classId: jobClass.id, at })),
          },
        ]
      }),
    ),
  )
