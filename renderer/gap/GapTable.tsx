import type { ReactElement } from 'react'
import type { ClassAnswer, Clause } from '../../core/model/answer.ts'
import { sayCredited, sayMissing, sayRequired, tableWords } from '../../core/words/screens/gap.ts'
import { capital } from '../../core/words/lists.ts'
import { StatusMark } from '../components/StatusMark.tsx'
import { evidenceLines } from '../../core/charts/gap/evidence-lines.ts'
import type { EntryNames } from '../../core/charts/gap/people.ts'

interface GapTableProps {
  answer: Pick<ClassAnswer, 'routes'>
  title: string
  names: EntryNames
  /** What a job is called in the evidence; by default its name and employer. */
  nameOf?: (work: number) => string
}

/** The bars in figures: clause by clause what is asked, what counted and what it was counted from. */
export function GapTable({ answer, title, names, nameOf = names.jobAt }: GapTableProps): ReactElement {
  return (
    <table className="table gap-table">
      <caption className="visually-hidden">{tableWords.caption(title)}</caption>
      <thead>
        <tr>
          <th scope="col">{tableWords.clause}</th>
          <th scope="col" className="figure">
            {tableWords.required}
          </th>
          <th scope="col" className="figure">
            {tableWords.credited}
          </th>
          <th scope="col" className="figure">
            {tableWords.missing}
          </th>
          <th scope="col">{tableWords.status}</th>
          <th scope="col">{tableWords.evidence}</th>
        </tr>
      </thead>
      {answer.routes.map(route => (
        <tbody key={route.label}>
          <tr className="gap-table__route">
            <th scope="rowgroup" colSpan={4}>
              {route.label}
            </th>
            <td colSpan={2}>
              <StatusMark status={route.status} />
            </td>
          </tr>
          {route.clauses.map(clause => (
            <tr key={clause.path}>
              <th scope="row" style={{ paddingInlineStart: 8 + clause.depth * 20 }}>
                {capital(clause.label)}
              </th>
              <td className="figure">{sayRequired(clause.required)}</td>
              <td className="figure">{sayCredited(clause.credited)}</td>
              <td className="figure">{sayMissing(clause)}</td>
              <td>
                <StatusMark status={clause.status} />
              </td>
              <td>
                <EvidenceLines clause={clause} names={names} nameOf={nameOf} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function EvidenceLines({
  clause,
  names,
  nameOf,
}: Required<Pick<GapTableProps, 'names' | 'nameOf'>> & { clause: Clause }): ReactElement {
  return (
    <ul className="evidence">
      {evidenceLines(clause, names, nameOf).map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
