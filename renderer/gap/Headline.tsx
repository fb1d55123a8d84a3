import type { ReactElement } from 'react'
import type { ExplainedAnswer } from '../../core/contract/shapes.ts'
import { gapWords } from '../../core/words/screens/gap.ts'
import { StatusMark } from '../components/StatusMark.tsx'

/** The answer in one line, then what is missing and what closes it first. */
export function Headline({ answer }: { answer: ExplainedAnswer }): ReactElement {
  const { headline, sentences } = answer.explanation
  return (
    <section className={`headline headline--${answer.status}`}>
      <p className="headline__status">
        <StatusMark status={answer.status} />
      </p>
      <h2>{headline}</h2>
      {sentences.length > 0 && (
        <>
          <h3 className="visually-hidden">{gapWords.closes}</h3>
          <ul>
            {sentences.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
