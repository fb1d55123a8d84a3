import type { ReactElement } from 'react'
import { shortDate } from '../../core/words/screens/figures.ts'
import { stepTable } from '../../core/words/screens/plan.ts'
import { StatusMark } from '../components/StatusMark.tsx'
import type { DatedMilestone } from '../../core/charts/plan/milestones.ts'
import type { Way } from './way.ts'

interface StepTableProps {
  way: Way
  milestones: readonly DatedMilestone[]
}

/** The chart in figures: every dated moment, what it is and why. */
export function StepTable({ way, milestones }: StepTableProps): ReactElement {
  return (
    <table className="table">
      <caption className="visually-hidden">{stepTable.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{stepTable.on}</th>
          <th scope="col">{stepTable.what}</th>
          <th scope="col">{stepTable.why}</th>
          <th scope="col">{stepTable.relies}</th>
        </tr>
      </thead>
      <tbody>
        {milestones.map(({ key, on, label, because, classId }) => {
          const step = way.plan.steps.find(each => each.classId === classId)
          return (
            <tr key={key}>
              <td className="plan-view__date">{shortDate(on)}</td>
              <td>{label}</td>
              <td>{because}</td>
              <td>{step && <StatusMark status={step.status} />}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
