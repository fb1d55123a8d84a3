import { type ReactElement, useState } from 'react'
import type { ExplainedAnswer } from '../../core/contract/shapes.ts'
import { NOT_AN_APPOINTMENT } from '../../core/words/explain.ts'
import { gapWords } from '../../core/words/screens/gap.ts'
import { Button } from '../components/Button.tsx'
import { StatusMark } from '../components/StatusMark.tsx'

/** The most useful; the rest is one click away, so that the bars stay in sight. */
const FIRST = 2
/** About two lines; with thirty jobs one sentence would fill the screen. */
const LONG = 200

/** The answer in one line, then what is missing and what closes it first. */
export function Headline({ answer }: { answer: ExplainedAnswer }): ReactElement {
  const [whole, setWhole] = useState(false)
  const { headline } = answer.explanation
  // That one stands at the foot of every answer.
  const sentences = answer.explanation.sentences.filter(sentence => sentence !== NOT_AN_APPOINTMENT)
  const shown = whole ? sentences : sentences.slice(0, FIRST)
  const isCut = sentences.length > FIRST || sentences.some(sentence => sentence.length > LONG)
  return (
    <section className={`headline headline--${answer.status}`}>
      <p className="headline__status">
        <StatusMark status={answer.status} />
      </p>
      <h2>{headline}</h2>
      {sentences.length > 0 && (
        <>
          <h3 className="visually-hidden">{gapWords.closes}</h3>
          <ul className={whole ? 'headline__whole' : 'headline__first'}>
            {shown.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {isCut && (
        <Button size="s" look="quiet" aria-expanded={whole} onPress={() => setWhole(!whole)}>
          {whole ? gapWords.less : gapWords.more}
        </Button>
      )}
    </section>
  )
}
