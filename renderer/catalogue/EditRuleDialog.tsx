import { type ReactElement, useMemo, useState } from 'react'
import type { CatalogueOverview, ClassDetail } from '../../core/contract/shapes.ts'
import { lexiconOf } from '../../core/english/lexicon.ts'
import { writeQualifications } from '../../core/english/write.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { versionWords } from '../../core/words/screens/versions.ts'
import { Button } from '../components/Button.tsx'
import { RuleText } from '../components/RuleText.tsx'
import { EditClassDialog } from './EditClassDialog.tsx'
import { HowWritten } from './HowWritten.tsx'

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
  const before = useMemo(() => writeQualifications(detail, lexiconOf(overview)), [detail, overview])
  const [text, setText] = useState(before)
  const edit = useMemo(() => (text === before ? null : { english: text }), [text, before])
  return (
    <EditClassDialog heading={versionWords.editTitle(detail.title)} {...{ detail, edit, onClose }}>
      {wrong => (
        <>
          <RuleText
            label={reviewWords.english}
            value={text}
            onChange={setText}
            rows={12}
            help={reviewWords.englishHelp}
            error={wrong}
          />
          <HowWritten />
        </>
      )}
    </EditClassDialog>
  )
}
