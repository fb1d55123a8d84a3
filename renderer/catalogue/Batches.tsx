import { type ReactElement, type ReactNode, useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import type { ImportBatch } from '../../core/contract/upkeep-shapes.ts'
import { importWords, sayBatch, sayHandingOver, sayProgress } from '../../core/words/screens/imports.ts'
import { useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { BatchDialog } from './BatchDialog.tsx'
import { usePlaceOf } from './use-batches.ts'
import type { HandingOver } from './use-handing-over.ts'

interface BatchesProps {
  batches: readonly ImportBatch[]
  handingOver: HandingOver
}

/** What is being handed over and read, and the last import when it is done; older ones have said what they had to. */
export function Batches({ batches, handingOver }: BatchesProps): ReactElement | null {
  const [all, setAll] = useState(false)
  const [latest] = batches
  const shown = batches.filter(batch => all || batch.running || isCutOff(batch) || batch === latest)
  const older = batches.length - shown.length
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
        <Batch key={batch.id} batch={batch}>
          {batch === latest && (older > 0 || all) && (
            <Button size="s" look="quiet" onPress={() => setAll(!all)}>
              {all ? importWords.fewer : importWords.older(older)}
            </Button>
          )}
        </Batch>
      ))}
    </div>
  )
}

const isCutOff = ({ running, waiting, opened }: ImportBatch): boolean => !running && waiting + opened > 0

function Batch({ batch, children }: { batch: ImportBatch; children: ReactNode }): ReactElement {
  const cancel = useWrite('import.cancel')
  const resume = useWrite('import.resume')
  const [open, setOpen] = useState(false)
  const { id, documents, waiting, read, failed, running } = batch
  const place = usePlaceOf(batch)
  return (
    <div className="batch">
      {running ? (
        <Bar label={sayProgress(batch)} done={documents - waiting + read + failed} of={2 * documents} />
      ) : (
        <p className="batch__done">
          {sayBatch(batch, place)}: <span className="quiet">{sayProgress(batch)}</span>
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
      {children}
      <Button size="s" look="quiet" onPress={() => setOpen(true)}>
        {importWords.documents}
      </Button>
      {open && <BatchDialog batch={batch} onClose={() => setOpen(false)} />}
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
