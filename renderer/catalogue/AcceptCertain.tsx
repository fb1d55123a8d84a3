import { type ReactElement, useState } from 'react'
import { undoWord } from '../../core/words/screens/app.ts'
import { changeWords, reviewWords, sayAccepted, sayLeft } from '../../core/words/screens/catalogue.ts'
import { useHistory } from '../app/use-history.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Loaded } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import { say } from '../components/toasts.tsx'
import { ImpactView, useWeighed } from './Changes.tsx'

/** Takes in every class that is certain in every clause, after telling what that does. */
export function AcceptCertain({ certain }: { certain: number }): ReactElement {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="s" icon="check" onPress={() => setOpen(true)}>
        {reviewWords.acceptAll(certain)}
      </Button>
      {open && <AcceptDialog certain={certain} onClose={() => setOpen(false)} />}
    </>
  )
}

/** More than are ever under review. */
const ALL = 100_000

function AcceptDialog({ certain, onClose }: { certain: number; onClose: () => void }): ReactElement {
  const weighed = useWeighed()
  const list = useRead('review.list', { show: 'waiting', limit: ALL })
  const ids = list.data?.reviews.flatMap(({ id, confidence, jurisdiction }) =>
    confidence === 'certain' && jurisdiction !== null ? [id] : [],
  )
  const impact = useRead('review.impact', ids && ids.length > 0 && weighed ? { ids, ...weighed } : null)
  const accept = useWrite('review.acceptCertain')
  const { undoJust } = useHistory()
  const take = (): void =>
    accept.mutate(
      {},
      {
        onSuccess: ({ accepted, left }) => {
          onClose()
          const label = sayAccepted(accepted.map(({ classId }) => classId))
          if (accepted.length > 0)
            say({ text: label, action: { label: undoWord, run: () => undoJust(label) } })
          const [first] = left
          if (first) say({ text: sayLeft(left.length, first.problem), tone: 'error' })
        },
      },
    )
  return (
    <Dialog
      title={reviewWords.acceptAllTitle(certain)}
      isOpen
      onClose={onClose}
      width="l"
      actions={
        <Button look="primary" icon="check" isDisabled={accept.isPending} onPress={take}>
          {reviewWords.acceptAllDo}
        </Button>
      }
    >
      <section className="changes">
        <h3>{changeWords.impact}</h3>
        {ids?.length === 0 ? null : <Loaded query={impact}>{found => <ImpactView impact={found} />}</Loaded>}
      </section>
    </Dialog>
  )
}
