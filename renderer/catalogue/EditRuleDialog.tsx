import { type ReactElement, useDeferredValue, useMemo, useState } from 'react'
import type { CatalogueOverview, ClassDetail } from '../../core/contract/shapes.ts'
import { lexiconOf } from '../../core/english/lexicon.ts'
import { writeQualifications } from '../../core/english/write.ts'
import { changeWords } from '../../core/words/screens/changes.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { sayEditedClass, versionWords } from '../../core/words/screens/versions.ts'
import { useHistory } from '../app/use-history.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'

import { Loaded } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import { RuleText } from '../components/RuleText.tsx'
import { useWeighed } from './Changes.tsx'
import { HowWritten } from './HowWritten.tsx'
import { ImpactView } from './ImpactView.tsx'

interface EditRuleDialogProps {
  detail: ClassDetail
  overview: CatalogueOverview
}

/** The rule of a class on file as a text; what the edit would do is told before it is made. */
export function EditRuleDialog({ detail, overview }: EditRuleDialogProps): ReactElement {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="s" icon="source" onPress={() => setOpen(true)}>
        {versionWords.edit}
      </Button>
      {open && <EditRule detail={detail} overview={overview} onClose={() => setOpen(false)} />}
    </>
  )
}

function EditRule({
  detail,
  overview,
  onClose,
}: EditRuleDialogProps & { onClose: () => void }): ReactElement {
  const { id, title } = detail
  const weighed = useWeighed()
  const { tell } = useHistory()
  const before = useMemo(() => writeQualifications(detail, lexiconOf(overview)), [detail, overview])
  const [text, setText] = useState(before)
  const settled = useDeferredValue(text)
  const impact = useRead(
    'catalogue.impact',
    settled === before ? null : weighed && { id, edit: { english: settled }, ...weighed },
    { keepPrevious: true },
  )
  const edit = useWrite('catalogue.edit', { inline: true })
  const wrong = text === before ? null : (impact.error ?? edit.error)
  const save = (): void =>
    edit.mutate(
      { id, edit: { english: text } },
      {
        onSuccess: () => {
          onClose()
          tell(sayEditedClass(title))
        },
      },
    )
  return (
    <Dialog
      title={versionWords.editTitle(title)}
      isOpen
      onClose={onClose}
      width="l"
      actions={
        <>
          <Button onPress={onClose}>{reviewWords.discard}</Button>
          <Button look="primary" isDisabled={text === before || wrong !== null} onPress={save}>
            {versionWords.save}
          </Button>
        </>
      }
    >
      <div className="rule-editor">
        <RuleText
          label={reviewWords.english}
          value={text}
          onChange={setText}
          rows={12}
          help={reviewWords.englishHelp}
          error={wrong}
        />
        <HowWritten />
        {text !== before && wrong === null && (
          <section className="changes">
            <h3>{changeWords.impactOfEdit}</h3>
            <Loaded query={impact} lines={2}>
              {found => <ImpactView impact={found} />}
            </Loaded>
          </section>
        )}
      </div>
    </Dialog>
  )
}
