/** Accepting thousands: portion after portion, so that the window answers meanwhile, may stop, and undoes it at once. */
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ReviewSummary } from '../../core/contract/upkeep-shapes.ts'
import { portionsOf } from '../../core/review/arrange.ts'
import { refresh } from '../client/query-client.ts'
import { useCall } from '../client/use-operations.ts'
import { sayError } from '../components/toasts.tsx'

export interface LeftOut {
  readonly id: string
  readonly title: string
  readonly problem: string
}
export interface Accepting {
  readonly isRunning: boolean
  readonly looked: number
  readonly accepted: readonly string[]
  readonly left: readonly LeftOut[]
}
const NOTHING: Accepting = { isRunning: false, looked: 0, accepted: [], left: [] }

interface Control {
  readonly state: Accepting
  /** Answers what became of them, when it is done or was stopped. */
  readonly start: (reviews: readonly ReviewSummary[]) => Promise<Accepting>
  readonly stop: () => void
}

export function useAccepting(): Control {
  const call = useCall()
  const client = useQueryClient()
  const [state, setState] = useState(NOTHING)
  const stopped = useRef(false)

  const start = async (reviews: readonly ReviewSummary[]): Promise<Accepting> => {
    stopped.current = false
    const titles = new Map(reviews.map(({ id, title }) => [id, title]))
    const partOf = crypto.randomUUID()
    const accepted: string[] = []
    const left: LeftOut[] = []
    let looked = 0
    const tell = (isRunning: boolean): Accepting => {
      const now = { isRunning, looked, accepted: [...accepted], left: [...left] }
      setState(now)
      return now
    }
    tell(true)
    try {
      for (const portion of portionsOf(reviews)) {
        if (stopped.current) break
        const ids = portion.map(({ id }) => id)
        const step = await call('review.acceptCertain', { ids, partOf })
        looked += portion.length
        accepted.push(...step.accepted.map(({ review }) => titles.get(review) ?? ''))
        left.push(
          ...step.left.map(({ review: id, problem }) => ({ id, title: titles.get(id) ?? '', problem })),
        )
        tell(true)
      }
    } catch (error) {
      if (error instanceof Error) sayError(error)
    }
    // Once, for what is read again after each step would take longer than the step.
    await refresh(client, 'review.acceptCertain')
    return tell(false)
  }

  return {
    state,
    start,
    stop: () => {
      stopped.current = true
    },
  }
}
