import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import {
  reviewWords,
  sayAccepted,
  sayAcceptedOpen,
  sayLeft,
  sayRejected,
} from '../../core/words/screens/review.ts'
import { localMoment } from '../app/today.ts'
import { useHistory } from '../app/use-history.ts'
import { useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { TextField } from '../components/fields.tsx'
import { Dialog } from '../components/overlays.tsx'
import { say } from '../components/toasts.tsx'
import { useDecisionKeys } from './use-decision-keys.ts'

/** Takes a class into the catalogue or sets it aside, by button or key. */
export function Decide({ review, onDecided }: { review: Review; onDecided: () => void }): ReactElement {
  const { id, title, decision, decidedAt, decidedBy, problems } = review
  const [rejecting, setRejecting] = useState(false)
  const accept = useWrite('review.accept')
  const reopen = useWrite('review.reopen')
  const { tell } = useHistory()
  const told = (label: string, text?: string): void => {
    onDecided()
    tell(label, text)
  }
  const isOpen = decision === null
  const canAccept = isOpen && problems.length === 0 && !accept.isPending
  const take = (): void =>
    accept.mutate(
      { ids: [id] },
      {
        onSuccess: ({ accepted, left }) => {
          const [problem] = left
          if (accepted.length > 0) told(sayAccepted([title]), sayAcceptedOpen(title, review))
          else if (problem) say({ text: sayLeft(left.length, problem.problem), tone: 'error' })
        },
      },
    )
  useDecisionKeys({
    accept: canAccept ? take : null,
    reject: isOpen ? () => setRejecting(true) : null,
  })

  if (!isOpen)
    return (
      <div className="review-detail__decide">
        <span className="quiet">
          {reviewWords.decided(decision, decidedBy, decidedAt && localMoment(decidedAt).day)}
        </span>
        {decision === 'rejected' && (
          <Button size="s" onPress={() => reopen.mutate({ ids: [id] })}>
            {reviewWords.reopen}
          </Button>
        )}
      </div>
    )
  return (
    <div className="review-detail__decide">
      <Button onPress={() => setRejecting(true)}>{reviewWords.reject}</Button>
      <Button look="primary" icon="check" isDisabled={!canAccept} onPress={take}>
        {reviewWords.accept}
      </Button>
      {rejecting && (
        <RejectDialog
          id={id}
          title={title}
          onClose={() => setRejecting(false)}
          onRejected={() => told(sayRejected(title))}
        />
      )}
    </div>
  )
}

interface RejectDialogProps {
  id: string
  title: string
  onClose: () => void
  onRejected: () => void
}

/** Asks why; Enter rejects, with or without a word. */
function RejectDialog({ id, title, onClose, onRejected }: RejectDialogProps): ReactElement {
  const [reason, setReason] = useState('')
  const reject = useWrite('review.reject')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const setAside = (): void => {
    const said = reason.trim()
    reject.mutate(
      { ids: [id], ...(said === '' ? {} : { reason: said }) },
      {
        onSuccess: () => {
          onClose()
          onRejected()
        },
      },
    )
  }
  return (
    <Dialog
      title={reviewWords.rejectTitle(title)}
      isOpen
      onClose={onClose}
      actions={
        <Button look="danger" isDisabled={reject.isPending} onPress={setAside}>
          {reviewWords.rejectDo}
        </Button>
      }
    >
      <form
        ref={form}
        onSubmit={event => {
          event.preventDefault()
          setAside()
        }}
      >
        <TextField label={reviewWords.reason} value={reason} onChange={setReason} />
      </form>
    </Dialog>
  )
}
