import { type ReactElement, useState } from 'react'
import type { ReviewSummary } from '../../core/contract/upkeep-shapes.ts'
import { needsALook } from '../../core/review/arrange.ts'
import { changeWords } from '../../core/words/screens/changes.ts'
import { reviewWords, sayAccepted, sayAccepting } from '../../core/words/screens/review.ts'
import { useHistory } from '../app/use-history.ts'
import { setCatalogueView } from '../app/view-state.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Loaded } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import { Bar } from './Batches.tsx'
import { useWeighed } from './Changes.tsx'
import { ImpactView } from './ImpactView.tsx'
import { TheseClasses } from './TheseClasses.tsx'
import { type LeftOut, useAccepting } from './use-accepting.ts'

/** Takes in every class that is certain in every clause, after telling what that does. */
export function AcceptCertain({ certain }: { certain: number }): ReactElement {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="s" icon="check" isDisabled={certain === 0} onPress={() => setOpen(true)}>
        {reviewWords.acceptAll(certain)}
      </Button>
      {open && <AcceptDialog onClose={() => setOpen(false)} />}
    </>
  )
}

function AcceptDialog({ onClose }: { onClose: () => void }): ReactElement {
  const list = useRead('review.list', { show: 'waiting' })
  // What is being accepted stays the same, whatever the list says meanwhile.
  const [given, setGiven] = useState<readonly ReviewSummary[] | null>(null)
  const all = (list.data?.reviews ?? []).filter(review => !needsALook(review))
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const certain = given ?? all.filter(({ id }) => !leftOut.has(id))
  const { state, start, stop } = useAccepting()
  const { tell } = useHistory()
  const take = async (): Promise<void> => {
    setGiven(certain)
    const { accepted, left } = await start(certain)
    if (accepted.length > 0) tell(sayAccepted(accepted))
    if (left.length === 0) onClose()
  }
  const actions = state.isRunning ? (
    <Button onPress={stop}>{reviewWords.stop}</Button>
  ) : given ? (
    <Button look="primary" onPress={onClose}>
      {reviewWords.done}
    </Button>
  ) : (
    <Button look="primary" icon="check" isDisabled={certain.length === 0} onPress={() => void take()}>
      {reviewWords.acceptAllDo}
    </Button>
  )
  return (
    <Dialog
      title={reviewWords.acceptAllTitle(certain.length)}
      isOpen
      onClose={() => {
        stop()
        onClose()
      }}
      width="l"
      actions={actions}
    >
      {given ? (
        <>
          <Bar
            label={sayAccepting(state.accepted.length, given.length)}
            done={state.looked}
            of={given.length}
          />
          <Left
            left={state.left}
            onChoose={id => {
              setCatalogueView({ chosen: id, show: 'waiting', filter: 'all' })
              stop()
              onClose()
            }}
          />
        </>
      ) : (
        <>
          <TheseClasses reviews={all} leftOut={leftOut} onLeftOut={setLeftOut} />
          <Weighed ids={certain.map(({ id }) => id)} />
        </>
      )}
    </Dialog>
  )
}

/** What taking them in would do. */
function Weighed({ ids }: { ids: readonly string[] }): ReactElement {
  const weighed = useWeighed()
  const impact = useRead('review.impact', ids.length > 0 && weighed ? { ids: [...ids], ...weighed } : null)
  return (
    <section className="changes">
      <h3>{changeWords.impact}</h3>
      {ids.length > 0 && <Loaded query={impact}>{found => <ImpactView impact={found} />}</Loaded>}
    </section>
  )
}

interface LeftProps {
  left: readonly LeftOut[]
  onChoose: (id: string) => void
}

/** Those that did not go in, and why; each leads to itself in the list. */
function Left({ left, onChoose }: LeftProps): ReactElement | null {
  if (left.length === 0) return null
  return (
    <section className="changes">
      <h3>{reviewWords.acceptLeft(left.length)}</h3>
      <ul className="documents">
        {left.map(({ id, title, problem }) => (
          <li key={id}>
            <Button size="s" look="quiet" onPress={() => onChoose(id)}>
              {title}
            </Button>
            <span className="documents__problem">{problem}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
