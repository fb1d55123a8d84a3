import { type ReactElement, type ReactNode, useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import type { ImportBatch } from '../../core/contract/upkeep-shapes.ts'
import { importWords, sayHandingOver, sayKnown, sayProgress } from '../../core/words/screens/imports.ts'
import { useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { BatchDialog } from './BatchDialog.tsx'
import { useBatchName } from './use-batches.ts'
import type { HandingOver, KnownDocument } from './use-handing-over.ts'

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
  const { progress, cancel, known, leftOut } = handingOver
  if (shown.length === 0 && progress === null && known.length + leftOut.length === 0) return null
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
      {leftOut.length > 0 && (
        <div className="batch" role="status">
          <div className="batch__done">
            {leftOut.map(line => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <Button size="s" look="quiet" onPress={handingOver.forgetLeftOut}>
            {importWords.knownClose}
          </Button>
        </div>
      )}
      {known.length > 0 && <Known batches={batches} known={known} onClose={handingOver.forgetKnown} />}
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

interface KnownProps {
  batches: readonly ImportBatch[]
  known: readonly KnownDocument[]
  onClose: () => void
}

/** What was handed over and is here already, with the way to it: it is in no batch that was begun now. */
function Known({ batches, known, onClose }: KnownProps): ReactElement {
  const [open, setOpen] = useState<string | null>(null)
  const ids = new Set(known.map(({ batch }) => batch))
  const those = batches.filter(({ id }) => ids.has(id))
  const opened = those.find(({ id }) => id === open)
  return (
    <div className="batch" role="status">
      <p className="batch__done">{sayKnown(known.map(({ name }) => name))}</p>
      {those.slice(0, MOST_LINKS).map(batch => (
        <KnownIn key={batch.id} batch={batch} onPress={() => setOpen(batch.id)} />
      ))}
      <Button size="s" look="quiet" onPress={onClose}>
        {importWords.knownClose}
      </Button>
      {opened && <BatchDialog batch={opened} onClose={() => setOpen(null)} />}
    </div>
  )
}

const MOST_LINKS = 3

function KnownIn({ batch, onPress }: { batch: ImportBatch; onPress: () => void }): ReactElement {
  const name = useBatchName(batch)
  return (
    <Button size="s" look="quiet" onPress={onPress}>
      {importWords.knownIn(name)}
    </Button>
  )
}

const isCutOff = ({ running, waiting, opened }: ImportBatch): boolean => !running && waiting + opened > 0

function Batch({ batch, children }: { batch: ImportBatch; children: ReactNode }): ReactElement {
  const stop = useWrite('import.stop')
  const resume = useWrite('import.resume')
  const [open, setOpen] = useState(false)
  const { id, documents, waiting, read, failed, running } = batch
  const name = useBatchName(batch)
  return (
    <div className="batch">
      {running ? (
        <Bar label={sayProgress(batch)} done={documents - waiting + read + failed} of={2 * documents} />
      ) : (
        <p className="batch__done">
          {name}: <span className="quiet">{sayProgress(batch)}</span>
        </p>
      )}
      {running && (
        <Button size="s" onPress={() => stop.mutate({ batch: id })}>
          {importWords.stop}
        </Button>
      )}
      {batch.stopped !== null && (
        <p role="alert" className="batch__done">
          {batch.stopped}
        </p>
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
