import { type ReactElement, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import { IMPORT_TYPES, importWords, sayLeftOut } from '../../core/words/screens/imports.ts'
import { Button } from '../components/Button.tsx'
import { TextArea, TextField } from '../components/fields.tsx'
import { Dialog } from '../components/overlays.tsx'
import { say } from '../components/toasts.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import type { HandingOver } from './use-handing-over.ts'
import { type Place, useNamePlace } from './use-places.ts'
import { sortFiles } from './which-files.ts'

interface ImportDialogProps {
  overview: CatalogueOverview
  handingOver: HandingOver
  onClose: () => void
}

/** Documents from files, a folder or the clipboard, and where they are from. */
export function ImportDialog({ overview, handingOver, onClose }: ImportDialogProps): ReactElement {
  const [place, setPlace] = useState<Place>({ from: 'document' })
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const namePlace = useNamePlace()
  const isNowhere = place.from === 'nowhere'
  const jurisdiction = place.from === 'named' ? place.id : null

  const take = (files: readonly File[]): void => {
    if (handingOver.files(files, jurisdiction)) {
      namePlace(place)
      onClose()
    } else say({ text: sayLeftOut(sortFiles(files)).join(' ') || importWords.noneFits, tone: 'error' })
  }
  return (
    <Dialog title={importWords.title} isOpen onClose={onClose}>
      <div className="import-dialog">
        <p className="quiet">{importWords.lead}</p>
        <PlaceFields overview={overview} mayBeStated onChange={setPlace} />
        <div className="import-dialog__files">
          <FileTrigger
            allowsMultiple
            acceptedFileTypes={IMPORT_TYPES}
            onSelect={files => files && take([...files])}
          >
            <Button look="primary" icon="open" isDisabled={isNowhere}>
              {importWords.files}
            </Button>
          </FileTrigger>
          <FileTrigger acceptDirectory onSelect={files => files && take([...files])}>
            <Button icon="open" isDisabled={isNowhere}>
              {importWords.folder}
            </Button>
          </FileTrigger>
        </div>
        <details className="import-dialog__paste">
          <summary>{importWords.paste}</summary>
          <TextField
            label={importWords.pasteName}
            value={name}
            onChange={setName}
            placeholder={importWords.pasteNameDefault}
          />
          <TextArea label={importWords.pasteText} value={text} onChange={setText} rows={8} />
          <Button
            isDisabled={isNowhere || text.trim() === ''}
            onPress={() => {
              namePlace(place)
              void handingOver.text(name.trim() || importWords.pasteNameDefault, text, jurisdiction)
              onClose()
            }}
          >
            {importWords.pasteDo}
          </Button>
        </details>
      </div>
    </Dialog>
  )
}
