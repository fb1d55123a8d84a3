import { type ReactElement, useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import type { ImportBatch } from '../../core/contract/upkeep-shapes.ts'
import {
  documentState,
  importWords,
  sayBatch,
  sayHandingOver,
  sayProgress,
} from '../../core/words/screens/catalogue.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Loaded } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import type { HandingOver } from './use-handing-over.ts'

interface BatchesProps {
  batches: readonly ImportBatch[]
  handingOver: HandingOver
}

/** What is being handed over and read, and the last import when it is done; older ones have said what they had to. */
export function Batches({ batches, handingOver }: BatchesProps): ReactElement | null {
  const [latest] = batches
  const shown = batches.filter(batch => batch.running || isCutOff(batch) || batch === latest)
  const { progress, cancel } = handingOver
  if (shown.length === 0 && progress === null) return null
  return (
    <div className="batches">
      {progress && (
        <div className="batch">
          <Bar
            label={sayHandingOver(progress.sent, progress.total)}
            done={progress.sent}
            of={progress.total}
          />
          <Button size="s" onPress={cancel}>
            {importWords.cancel}
          </Button>
        </div>
      )}
      {shown.map(batch => (
        <Batch key={batch.id} batch={batch} />
      ))}
    </div>
  )
}

const isCutOff = ({ running, waiting, opened }: ImportBatch): boolean => !running && waiting + opened > 0

function Batch({ batch }: { batch: ImportBatch }): ReactElement {
  const cancel = useWrite('import.cancel')
  const resume = useWrite('import.resume')
  const [open, setOpen] = useState(false)
  const { id, documents, waiting, read, failed, running } = batch
  return (
    <div className="batch">
      {running ? (
        <Bar label={sayProgress(batch)} done={documents - waiting + read + failed} of={2 * documents} />
      ) : (
        <p className="batch__done">
          {sayBatch(batch)}: <span className="quiet">{sayProgress(batch)}</span>
        </p>
      )}
      {running && (
        <Button size="s" onPress={() => cancel.mutate({ batch: id })}>
          {importWords.cancel}
        </Button>
      )}
      {isCutOff(batch) && (
        <Button size="s" onPress={() => resume.mutate({ batch: id })}>
          {importWords.resume}
        </Button>
      )}
      <Button size="s" look="quiet" onPress={() => setOpen(true)}>
        {importWords.documents}
      </Button>
      {open && <DocumentsDialog batch={id} onClose={() => setOpen(false)} />}
    </div>
  )
}

export function Bar({ label, done, of }: { label: string; done: number; of: number }): ReactElement {
  return (
    <ProgressBar value={done} maxValue={Math.max(1, of)} aria-label={label} className="progress">
      {({ percentage = 0 }) => (
        <>
          <span className="progress__track">
            <span className="progress__fill" style={{ width: `${percentage}%` }} />
          </span>
          <span className="progress__label">{label}</span>
        </>
      )}
    </ProgressBar>
  )
}

/** Those with something to say come first. */
function DocumentsDialog({ batch, onClose }: { batch: string; onClose: () => void }): ReactElement {
  const documents = useRead('import.documents', { batch })
  return (
    <Dialog title={importWords.documentsTitle} isOpen onClose={onClose} width="l">
      <Loaded query={documents}>
        {all => (
          <ul className="documents">
            {all
              .toSorted((a, b) => Number(b.problems.length > 0) - Number(a.problems.length > 0))
              .slice(0, MOST_SHOWN)
              .map(({ id, name, state, problems, classes }) => (
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
        )}
      </Loaded>
    </Dialog>
  )
}

/** A list of thousands is no reading matter; those without problems are in the review list anyway. */
const MOST_SHOWN = 500
