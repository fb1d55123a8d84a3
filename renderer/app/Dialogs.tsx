import type { ReactElement } from 'react'
import { isCommandId, keysToRead } from '../../core/contract/commands.ts'
import { statusGlossary } from '../../core/words/glossary.ts'
import { statusWord } from '../../core/words/screens/app.ts'
import { menuWords } from '../../core/words/menu.ts'
import {
  glossaryIntro,
  glossaryTitle,
  openFileWords,
  shortcutWords,
} from '../../core/words/screens/palette.ts'
import { FileButton } from '../components/FileButton.tsx'
import { Dialog } from '../components/overlays.tsx'
import { StatusMark } from '../components/StatusMark.tsx'
import { Palette } from '../palette/Palette.tsx'
import { RestoreDialog } from './RestoreDialog.tsx'
import { closeDialog, type DialogId, useOpenDialog } from './dialogs.ts'
import { IS_MAC } from './platform.ts'
import { PROFILE_FILES, useProfiles } from './use-profiles.ts'

const DIALOGS: Record<DialogId, ReactElement> = {
  palette: <Palette onClose={closeDialog} />,
  glossary: <Glossary />,
  shortcuts: <Shortcuts />,
  'open-profile': <OpenProfile />,
  restore: <RestoreDialog onClose={closeDialog} />,
}

/** The window's own dialog that is open. */
export function Dialogs(): ReactElement | null {
  const open = useOpenDialog()
  return open && DIALOGS[open]
}

function Glossary(): ReactElement {
  return (
    <Dialog title={glossaryTitle} isOpen onClose={closeDialog} width="m">
      <p className="quiet">{glossaryIntro}</p>
      <dl className="glossary">
        {statusGlossary.map(({ status, name, means, toDo }) => (
          <div key={status}>
            <dt>
              <StatusMark status={status} />
              {name.toLowerCase() !== statusWord(status) && <span className="quiet">{name}</span>}
            </dt>
            <dd>{means}</dd>
            <dd className="quiet">{toDo}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

const LADDER_KEYS = [
  ['← ↑ → ↓', shortcutWords.arrows],
  ['Home, End', shortcutWords.ends],
  ['Enter', shortcutWords.open],
  ['Esc', shortcutWords.close],
  ['H', shortcutWords.here],
  ['W', shortcutWords.want],
  ['+  -  0', shortcutWords.zoom],
  [shortcutWords.wheel, shortcutWords.pinch],
] as const

const MOD = IS_MAC ? '⌘' : 'Ctrl'
const REVIEW_KEYS = [
  [`${MOD} Enter`, shortcutWords.accept],
  [`${MOD} ⌫`, shortcutWords.reject],
] as const

function Shortcuts(): ReactElement {
  const everywhere = Object.keys(menuWords)
    .filter(isCommandId)
    .flatMap(id => {
      const keys = keysToRead(id, IS_MAC)
      return keys === null ? [] : [[keys, menuWords[id]] as const]
    })
  return (
    <Dialog title={shortcutWords.title} isOpen onClose={closeDialog} width="m">
      <h3>{shortcutWords.everywhere}</h3>
      <KeyList keys={[...everywhere, ['?', shortcutWords.list]]} />
      <h3>{shortcutWords.ladder}</h3>
      <KeyList keys={LADDER_KEYS} />
      <h3>{shortcutWords.review}</h3>
      <KeyList keys={REVIEW_KEYS} />
    </Dialog>
  )
}

const KeyList = ({ keys }: { keys: readonly (readonly [string, string])[] }): ReactElement => (
  <dl className="keys">
    {keys.map(([key, does]) => (
      <div key={does}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
)

function OpenProfile(): ReactElement {
  const { openFile } = useProfiles()
  const open = (file: File): void => {
    openFile(file)
    closeDialog()
  }
  return (
    <Dialog title={openFileWords.title} isOpen onClose={closeDialog} width="s">
      <p>{openFileWords.body}</p>
      <FileButton look="primary" accept={PROFILE_FILES} onFile={open}>
        {openFileWords.choose}
      </FileButton>
    </Dialog>
  )
}
