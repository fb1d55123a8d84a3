import { type ReactElement, useState } from 'react'
import type { StoredProfile } from '../../core/contract/shapes.ts'
import { meWords, removedProfile } from '../../core/words/screens/me.ts'
import { setView } from '../app/view-state.ts'
import { useWrite } from '../client/use-operations.ts'
import { Button, IconButton } from '../components/Button.tsx'
import { NameDialog } from '../components/NameDialog.tsx'
import { Menu, MenuChoice } from '../components/overlays.tsx'
import { fileName, saveFile } from '../components/save-file.ts'
import { say } from '../components/toasts.tsx'
import { writeDocument } from './document.ts'

/** What can be done with the profile as a whole. */
export function ProfileMenu({ profile }: { profile: StoredProfile }): ReactElement {
  const [renaming, setRenaming] = useState(false)
  const remove = useWrite('profile.remove')
  const undo = useWrite('history.undo')
  const removeIt = (): void =>
    remove.mutate(
      { id: profile.id },
      {
        onSuccess: () => {
          setView({ profile: null })
          const back = (): void => undo.mutate({}, { onSuccess: () => setView({ profile: profile.id }) })
          say({ text: removedProfile(profile.name), action: { label: meWords.undo, run: back } })
        },
      },
    )
  return (
    <>
      <Button
        icon="save"
        size="s"
        onPress={() =>
          saveFile(fileName(profile.name, 'json'), 'application/json', writeDocument(profile.document))
        }
      >
        {meWords.saveAs}
      </Button>
      <Menu label={meWords.more} trigger={<IconButton icon="more" label={meWords.more} />}>
        <MenuChoice id="rename" name={meWords.rename} onAction={() => setRenaming(true)} />
        <MenuChoice id="remove" name={meWords.remove} onAction={removeIt} />
      </Menu>
      {renaming && <RenameDialog profile={profile} onClose={() => setRenaming(false)} />}
    </>
  )
}

function RenameDialog({ profile, onClose }: { profile: StoredProfile; onClose: () => void }): ReactElement {
  const rename = useWrite('profile.rename', { inline: true })
  return (
    <NameDialog
      title={meWords.renameTitle}
      label={meWords.renameField}
      name={profile.name}
      action={meWords.renameDo}
      cancel={meWords.cancel}
      onName={name => rename.mutate({ id: profile.id, name }, { onSuccess: onClose })}
      onClose={onClose}
      error={rename.error?.message}
    />
  )
}
