import { type ReactElement, useDeferredValue, useState } from 'react'
import { surenessOf } from '../../core/charts/review-marks.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { type RuleError, RuleText } from '../components/RuleText.tsx'
import { HowWritten } from './HowWritten.tsx'
import { Outline } from './Outline.tsx'
import { type Understood, useUnderstood } from './use-understood.ts'

interface RuleEditorProps {
  /** The rule as a text, as it is now. */
  english: string
  /** Whose names it is read with: a class under review, or null for one of the catalogue. */
  ask: { id: string } | null
  error: RuleError | null
  saveWord?: string
  onSave: (english: string) => void
  /** Keeps a rule that was written in plain sentences. */
  onUnderstood?: (understood: Understood) => void
  onClose: () => void
  /** Told of every text that differs from what is kept. */
  onTyped?: (english: string) => void
}

/** The rule as a text, read back as it is typed. */
export function RuleEditor({
  english,
  ask,
  error,
  saveWord = reviewWords.save,
  onSave,
  onUnderstood,
  onClose,
  onTyped,
}: RuleEditorProps): ReactElement {
  const [text, setText] = useState(english)
  const settled = useDeferredValue(text)
  const read = useRead('review.read', ask && { id: ask.id, english: settled }, { keepPrevious: true })
  const understood = useUnderstood(read.error && onUnderstood && ask ? ask.id : null, settled)
  const wrong = understood ? null : read.error
  const shown = understood ?? (wrong === null ? read.data : null)
  return (
    <div className="rule-editor">
      <RuleText
        label={reviewWords.english}
        value={text}
        onChange={next => {
          setText(next)
          onTyped?.(next)
        }}
        rows={12}
        help={onUnderstood ? reviewWords.englishPlain : reviewWords.englishHelp}
        error={wrong ?? error}
      />
      <HowWritten />
      <div className="rule-editor__actions">
        <Button onPress={onClose}>{reviewWords.discard}</Button>
        <Button
          look="primary"
          // What is shown beneath is what is kept.
          isDisabled={text === english || wrong !== null || settled !== text}
          onPress={() => (understood ? onUnderstood?.(understood) : onSave(text))}
        >
          {saveWord}
        </Button>
      </div>
      {understood && <h4>{reviewWords.understood}</h4>}
      {shown && (
        <Outline
          lines={shown.outline}
          {...(understood && { sureness: surenessOf(understood) })}
          pointed={null}
          onPoint={() => undefined}
        />
      )}
      {understood?.aside.map(words => (
        <p key={words} className="quiet">
          {reviewWords.understoodAside(words)}
        </p>
      ))}
    </div>
  )
}
