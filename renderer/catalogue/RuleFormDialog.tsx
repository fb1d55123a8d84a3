import type { ReactElement, ReactNode } from 'react'
import type { Span } from '../../core/reading/model.ts'
import { Button } from '../components/Button.tsx'
import { Callout } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import { ReadFrom } from './ReadFrom.tsx'

interface RuleFormDialogProps<T> {
  title: string
  /** On its button. */
  save: string
  /** Null while the form says nothing that can be kept. */
  mended: T | null
  /** The document's words of what is mended; absent where a person wrote it. */
  words: readonly Span[] | undefined
  /** Of the document. */
  text: string
  error: string | undefined
  onSave: (mended: T) => void
  onClose: () => void
  children: ReactNode
}

/** A part of a rule in a form, beside the words it was read from. */
export function RuleFormDialog<T>({
  title,
  save,
  mended,
  words,
  text,
  error,
  onSave,
  onClose,
  children,
}: RuleFormDialogProps<T>): ReactElement {
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <Button
          look="primary"
          isDisabled={mended === null}
          onPress={() => {
            if (mended !== null) onSave(mended)
          }}
        >
          {save}
        </Button>
      }
    >
      <div className="clause-form">
        <ReadFrom words={words} text={text} />
        {children}
        {error !== undefined && <Callout tone="error">{error}</Callout>}
      </div>
    </Dialog>
  )
}
