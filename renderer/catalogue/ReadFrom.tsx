import type { ReactElement } from 'react'
import type { Span } from '../../core/reading/model.ts'
import { onOneLine } from '../../core/reading/text/one-line.ts'
import { clauseWords } from '../../core/words/screens/clauses.ts'

interface ReadFromProps {
  /** Where its words stand in the text; absent where a person wrote it. */
  words: readonly Span[] | undefined
  text: string
}

/** The document's words of what is being mended, for the form covers them. */
export function ReadFrom({ words, text }: ReadFromProps): ReactElement | null {
  if (words === undefined || words.length === 0) return null
  return (
    <figure className="read-from">
      <figcaption className="field__label">{clauseWords.readFrom}</figcaption>
      {words.map(({ from, to }) => (
        <blockquote key={from}>{onOneLine(text.slice(from, to)).trim()}</blockquote>
      ))}
    </figure>
  )
}
