/** How far the imports are, looked at again while documents are being read. */
import { useMutationState, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ImportBatch } from '../../core/contract/upkeep-shapes.ts'
import type { WriteName } from '../../core/contract/operations.ts'
import { jurisdictionFor } from '../../core/review/jurisdictions.ts'
import { refresh } from '../client/query-client.ts'
import { useRead } from '../client/use-operations.ts'

/** Milliseconds between two looks. */
const PAUSE = 700
/** Writes after which documents are read beside the page. */
const STARTS: readonly WriteName[] = ['import.add', 'import.readAgain', 'import.resume']

export function useBatches(): readonly ImportBatch[] {
  const client = useQueryClient()
  const { data = [] } = useRead('import.progress', {})
  const started = useMutationState({
    filters: {
      status: 'success',
      predicate: ({ options }) => STARTS.some(name => name === options.mutationKey?.[0]),
    },
    select: ({ state }) => state.submittedAt,
  }).reduce((last, at) => Math.max(last, at), 0)
  useEffect(() => {
    if (started === 0) return undefined
    // Reading may end between the look at the lists and the look at the progress, which then shows nothing under way.
    const timer = setTimeout(() => void refresh(client, 'import.add'), PAUSE)
    return () => clearTimeout(timer)
  }, [client, started])
  const isReading = data.some(({ running }) => running)
  useEffect(() => {
    if (!isReading) return undefined
    // Reading goes on beside the page: what it finds makes the lists stale as a write would.
    const timer = setInterval(() => void refresh(client, 'import.add'), PAUSE)
    return () => {
      clearInterval(timer)
      void refresh(client, 'import.add')
    }
  }, [client, isReading])
  return data
}

/** Where a batch is from, as the catalogue or, before anything of it was accepted, its id has it. */
export function usePlaceOf({ jurisdiction }: ImportBatch): string | null {
  const { data } = useRead('catalogue.overview', jurisdiction === null ? null : {})
  if (jurisdiction === null) return null
  return (
    data?.jurisdictions.find(({ id }) => id === jurisdiction)?.name ?? jurisdictionFor(jurisdiction, []).name
  )
}
