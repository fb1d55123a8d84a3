import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { Kind } from '../../core/model/catalogue.ts'
import { kindNamed } from '../../core/review/new-kind.ts'
import { clauseWords } from '../../core/words/screens/clauses.ts'
import { Button } from '../components/Button.tsx'
import { TextField } from '../components/fields.tsx'
import { KindPicker } from './KindPicker.tsx'

interface NewKindProps {
  kinds: readonly Kind[]
  /** What was looked for: likely its name. */
  name: string
  onMade: (kind: Kind) => void
  /** A kind of that name is there already. */
  onKnown: (id: string) => void
}

/** Makes a kind of experience where none fits. */
export function NewKind({ kinds, name, onMade, onKnown }: NewKindProps): ReactElement {
  const [draft, setDraft] = useState<{ name: string; within: string | null } | null>(null)
  const form = useRef<HTMLDivElement>(null)
  const isOpen = draft !== null
  // It opens at the foot of a form that may be longer than its dialog.
  useEffect(() => {
    if (isOpen) form.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  if (draft === null)
    return (
      <Button size="s" look="quiet" icon="plus" onPress={() => setDraft({ name, within: 'work' })}>
        {clauseWords.newKind}
      </Button>
    )
  const add = (): void => {
    const { is, kind } = kindNamed(draft.name, draft.within, kinds)
    if (is === 'known') onKnown(kind.id)
    else onMade(kind)
    setDraft(null)
  }
  return (
    <div className="new-kind" ref={form}>
      <TextField
        label={clauseWords.newKindName}
        help={clauseWords.newKindHelp}
        value={draft.name}
        onChange={text => setDraft({ ...draft, name: text })}
        isFirst
      />
      <KindPicker
        label={clauseWords.newKindWithin}
        kinds={kinds}
        value={draft.within}
        onChange={within => setDraft({ ...draft, within })}
      />
      <Button size="s" isDisabled={draft.name.trim() === ''} onPress={add}>
        {clauseWords.newKindAdd}
      </Button>
    </div>
  )
}
