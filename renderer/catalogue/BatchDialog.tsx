import { type ReactElement, useState } from 'react'
import type { ImportBatch } from '../../core/contract/upkeep-shapes.ts'
import { finder } from '../../core/model/search.ts'
import {
  documentState,
  importWords,
  sayHidden,
  sayProgress,
  sayRemoved,
} from '../../core/words/screens/imports.ts'
import { sayReadingAgain } from '../../core/words/screens/phrases.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { TextField } from '../components/fields.tsx'
import { Callout, Loaded } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import { say } from '../components/toasts.tsx'
import { useBatchName } from './use-batches.ts'

interface BatchDialogProps {
  batch: ImportBatch
  onClose: () => void
}

/** The documents of an import, and what can be done with all of it: read again, removed. */
export function BatchDialog({ batch, onClose }: BatchDialogProps): ReactElement {
  const [removing, setRemoving] = useState(false)
  const again = useWrite('import.readAgain')
  const remove = useWrite('import.remove')
  const { id, running, undecided } = batch
  const name = useBatchName(batch)
  const readAgain = (): void =>
    again.mutate(
      { batch: id },
      {
        onSuccess: ({ documents, left }) => {
          onClose()
          say({ text: sayReadingAgain(documents, left) })
        },
      },
    )
  const take = (): void =>
    remove.mutate(
      { batch: id },
      {
        onSuccess: ({ classes, documents }) => {
          onClose()
          say({ text: sayRemoved(classes, documents) })
        },
      },
    )
  return (
    <Dialog
      title={name}
      isOpen
      onClose={onClose}
      width="l"
      actions={
        removing ? (
          <>
            <Button onPress={() => setRemoving(false)}>{importWords.keep}</Button>
            <Button look="danger" isDisabled={remove.isPending} onPress={take}>
              {importWords.removeDo}
            </Button>
          </>
        ) : (
          <>
            <Button icon="trash" onPress={() => setRemoving(true)}>
              {importWords.remove}
            </Button>
            <Button
              icon="redo"
              isDisabled={running || undecided === 0 || again.isPending}
              onPress={readAgain}
            >
              {importWords.readAgain}
            </Button>
          </>
        )
      }
    >
      <div className="import-dialog">
        {removing && <Callout tone="warning">{importWords.removing(batch)}</Callout>}
        <p className="quiet">{sayProgress(batch)}</p>
        <Documents batch={id} />
      </div>
    </Dialog>
  )
}

/** A list of thousands is no reading matter; those without problems are in the review list anyway. */
const MOST = 300

/** Those with something to say come first. */
function Documents({ batch }: { batch: string }): ReactElement {
  const [search, setSearch] = useState('')
  const documents = useRead('import.documents', { batch })
  const isSought = finder(search)
  return (
    <Loaded query={documents}>
      {all => {
        const found = all
          .filter(({ name, classes, problems }) =>
            isSought([name, ...classes.map(({ title }) => title), ...problems].join(' ')),
          )
          .toSorted((a, b) => Number(b.problems.length > 0) - Number(a.problems.length > 0))
        return (
          <>
            {all.length > 12 && (
              <TextField
                label={importWords.findDocument}
                hideLabel
                type="search"
                value={search}
                onChange={setSearch}
                placeholder={importWords.findDocument}
              />
            )}
            <ul className="documents">
              {found.slice(0, MOST).map(({ id, name, state, problems, classes }) => (
                <li key={id}>
                  <span>{name}</span>
                  <span className="quiet">
                    {[documentState(state), ...classes.map(({ title }) => title)].join(' · ')}
                  </span>
                  {problems.map(problem => (
                    <span key={problem} className="documents__problem">
                      {problem}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
            {found.length > MOST && <p className="quiet">{sayHidden(found.length - MOST)}</p>}
          </>
        )
      }}
    </Loaded>
  )
}
