import { type ReactElement, useDeferredValue, useState } from 'react'
import { reviewWords } from '../../core/words/screens/review.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { type RuleError, RuleText } from '../components/RuleText.tsx'
import { AsWritten, type Understood } from './AsWritten.tsx'
import { HowWritten } from './HowWritten.tsx'
import { Outline } from './Outline.tsx'

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
  const wrong = read.error
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
        <Button look="primary" isDisabled={text === english || wrong !== null} onPress={() => onSave(text)}>
          {saveWord}
        </Button>
      </div>
      {read.data && wrong === null && (
        <Outline lines={read.data.outline} pointed={null} onPoint={() => undefined} />
      )}
      {wrong && ask && onUnderstood && <AsWritten id={ask.id} text={settled} onKeep={onUnderstood} />}
    </div>
  )
}
