import type { ReactElement } from 'react'
import { restoreWords } from '../../core/words/screens/palette.ts'
import { useWrite } from '../client/use-operations.ts'
import { toBase64 } from '../components/base64.ts'
import { Button } from '../components/Button.tsx'
import { FileButton } from '../components/FileButton.tsx'
import { Callout } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'

/** Replaces everything by a backup, and begins anew with what it holds. */
export function RestoreDialog({ onClose }: { onClose: () => void }): ReactElement {
  const restore = useWrite('store.restore', { inline: true })
  const begin = async (file: File): Promise<void> => {
    await restore.mutateAsync({ base64: toBase64(new Uint8Array(await file.arrayBuffer())) })
    location.reload()
  }
  return (
    <Dialog
      title={restoreWords.title}
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button onPress={onClose}>{restoreWords.cancel}</Button>
          <FileButton
            look="danger"
            accept={['.sqlite', '.db', 'application/vnd.sqlite3']}
            onFile={file => {
              // A refusal is shown in the dialog.
              begin(file).catch(() => undefined)
            }}
          >
            {restoreWords.choose}
          </FileButton>
        </>
      }
    >
      <p>{restoreWords.body}</p>
      {restore.error && <Callout tone="error">{restore.error.message}</Callout>}
    </Dialog>
  )
}
