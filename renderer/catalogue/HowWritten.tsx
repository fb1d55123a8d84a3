import { Fragment, type ReactElement } from 'react'
import { writtenRule } from '../../core/words/screens/clauses.ts'

/** For whoever writes a rule as a text: one of everything, and what it says. */
export const HowWritten = (): ReactElement => (
  <details className="how-written">
    <summary>{writtenRule.title}</summary>
    <dl>
      {writtenRule.lines.map(([says, line]) => (
        <Fragment key={line}>
          {says !== '' && <dt>{says}</dt>}
          <dd className="input--mono">{line}</dd>
        </Fragment>
      ))}
    </dl>
  </details>
)
