import { type ReactElement, type ReactNode, useDeferredValue } from 'react'
import type { ClassDetail } from '../../core/contract/shapes.ts'
import type { ClassEdit } from '../../core/contract/upkeep-shapes.ts'
import { changeWords } from '../../core/words/screens/changes.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { sayEditedClass, versionWords } from '../../core/words/screens/versions.ts'
import { useHistory } from '../app/use-history.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Loaded } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import { useWeighed } from './Changes.tsx'
import { ImpactView } from './ImpactView.tsx'

interface EditClassDialogProps {
  heading: string
  detail: ClassDetail
  /** Null while there is nothing to keep; the same object as long as it says the same. */
  edit: ClassEdit | null
  onClose: () => void
  /** The fields; `wrong`: why this edit is refused. */
  children: (wrong: Error | null) => ReactNode
}

/** A class on file changed by hand; what that would do is told before it is done. */
export function EditClassDialog({
  heading,
  detail: { id, title },
  edit,
  onClose,
  children,
}: EditClassDialogProps): ReactElement {
  const settled = useDeferredValue(edit)
  const weighed = useWeighed()
  const { tell } = useHistory()
  const impact = useRead('catalogue.impact', settled && weighed && { id, edit: settled, ...weighed }, {
    keepPrevious: true,
  })
  const write = useWrite('catalogue.edit', { inline: true })
  const refused = write.variables?.edit === edit ? write.error : null
  const wrong = edit && (impact.error ?? refused)
  const save = (): void => {
    if (edit === null) return
    write.mutate(
      { id, edit },
      {
        onSuccess: () => {
          onClose()
          tell(sayEditedClass(title))
        },
      },
    )
  }
  return (
    <Dialog
      title={heading}
      isOpen
      onClose={onClose}
      width="l"
      actions={
        <>
          <Button onPress={onClose}>{reviewWords.discard}</Button>
          <Button
            look="primary"
            isDisabled={edit === null || wrong !== null || write.isPending}
            onPress={save}
          >
            {versionWords.save}
          </Button>
        </>
      }
    >
      <div className="class-edit">
        {children(wrong)}
        {edit !== null && wrong === null && (
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
