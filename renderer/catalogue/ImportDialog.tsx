import { type ReactElement, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import { JurisdictionId } from '../../core/model/primitives.ts'
import { IMPORT_TYPES, importWords } from '../../core/words/screens/catalogue.ts'
import { Button } from '../components/Button.tsx'
import { Select, TextArea, TextField } from '../components/fields.tsx'
import { Dialog } from '../components/overlays.tsx'
import { say } from '../components/toasts.tsx'
import { type HandingOver, readable } from './use-handing-over.ts'

const FROM_DOCUMENT = 'as-stated'
const ANOTHER = 'another'

interface ImportDialogProps {
  overview: CatalogueOverview
  handingOver: HandingOver
  onClose: () => void
}

/** Documents from files, a folder or the clipboard, and where they are from. */
export function ImportDialog({ overview, handingOver, onClose }: ImportDialogProps): ReactElement {
  const [from, setFrom] = useState(FROM_DOCUMENT)
  const [place, setPlace] = useState('')
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const wrong =
    from === ANOTHER && !JurisdictionId.safeParse(place.trim()).success ? importWords.placeWrong : undefined
  const jurisdiction = from === FROM_DOCUMENT ? null : from === ANOTHER ? place.trim() : from
  const take = (files: readonly File[]): void => {
    const specifications = readable(files)
    if (specifications.length === 0) say({ text: importWords.noneFits, tone: 'error' })
    else {
      void handingOver.files(specifications, jurisdiction)
      onClose()
    }
  }
  const choices = [
    { id: FROM_DOCUMENT, name: importWords.fromDocument },
    ...overview.jurisdictions.map(each => ({ id: each.id, name: each.name, detail: each.id })),
    { id: ANOTHER, name: importWords.another },
  ]
  return (
    <Dialog title={importWords.title} isOpen onClose={onClose}>
      <div className="import-dialog">
        <p className="quiet">{importWords.lead}</p>
        <Select label={importWords.from} choices={choices} value={from} onChange={setFrom} />
        {from === ANOTHER && (
          <TextField
            label={importWords.place}
            value={place}
            onChange={setPlace}
            help={importWords.placeHelp}
            error={place === '' ? undefined : wrong}
          />
        )}
        <div className="import-dialog__files">
          <FileTrigger
            allowsMultiple
            acceptedFileTypes={IMPORT_TYPES}
            onSelect={files => files && take([...files])}
          >
            <Button look="primary" icon="open" isDisabled={wrong !== undefined}>
              {importWords.files}
            </Button>
          </FileTrigger>
          <FileTrigger acceptDirectory onSelect={files => files && take([...files])}>
            <Button icon="open" isDisabled={wrong !== undefined}>
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
            isDisabled={wrong !== undefined || text.trim() === ''}
            onPress={() => {
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
