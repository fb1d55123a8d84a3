import type { ReactElement } from 'react'
import type { ClassAnswer, Clause } from '../../core/model/answer.ts'
import {
  sayCredited,
  sayMissing,
  sayRequired,
  sharingWord,
  tableWords,
} from '../../core/words/screens/gap.ts'
import { capital } from '../../core/words/lists.ts'
import { StatusMark } from '../components/StatusMark.tsx'
import { type Sharing, sharingOf } from '../../core/charts/gap/sharing.ts'
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
          {route.clauses.map((clause, index) => (
            <tr key={clause.path}>
              <th scope="row" style={{ paddingInlineStart: 8 + clause.depth * 20 }}>
                <span>{capital(clause.label)}</span>
                <WhoseTime kind={sharingOf(route.clauses, index)} />
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

/** Whose time it is beside the clauses before it: a column of figures does not tell. */
const WhoseTime = ({ kind }: { kind: Sharing }): ReactElement | null =>
  sharingWord[kind] === '' ? null : <span className="quiet gap-table__sharing"> {sharingWord[kind]}</span>

function EvidenceLines({
  clause,
  names,
  nameOf,
}: Required<Pick<GapTableProps, 'names' | 'nameOf'>> & { clause: Clause }): ReactElement | null {
  const lines = evidenceLines(clause, names, nameOf)
  if (lines.length === 0) return null
  return (
    <ul className="evidence">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
