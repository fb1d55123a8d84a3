/** How far the imports are, looked at again while documents are being read. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ImportBatch } from '../../core/contract/upkeep-shapes.ts'
import { jurisdictionFor, namedPlaces } from '../../core/review/jurisdictions.ts'
import { sayBatch } from '../../core/words/screens/imports.ts'
import { localMoment } from '../app/today.ts'
import { refresh } from '../client/query-client.ts'
import { useRead } from '../client/use-operations.ts'

/** Milliseconds between two looks. */
const PAUSE = 700

export function useBatches(): readonly ImportBatch[] {
  const client = useQueryClient()
  const { data } = useRead('import.progress', {}, { again: batches => isReading(batches) && PAUSE })
  // Reading goes on beside the page: whatever of it ended since the last look makes the lists stale as a write would,
  // also where all of it ended between the look at the lists and the look at the progress.
  const ended = (data ?? []).flatMap(each => (each.ended > 0 ? [`${each.id} ${each.ended}`] : [])).join()
  useEffect(() => {
    if (ended !== '') void refresh(client, 'import.readAgain')
  }, [client, ended])
  return data ?? NONE
}

const NONE: readonly ImportBatch[] = []
const isReading = (batches: readonly ImportBatch[] = []): boolean => batches.some(({ running }) => running)

/** What a batch is called: when it was begun, and where it is from, as the catalogue has it or, before that, its id. */
export function useBatchName({ jurisdiction, startedAt }: ImportBatch): string {
  const { data } = useRead('catalogue.overview', jurisdiction === null ? null : {})
  const settings = useRead('settings.get', {})
  const known = [...(data?.jurisdictions ?? []), ...namedPlaces(settings.data ?? {})]
  const place = jurisdiction === null ? null : jurisdictionFor(jurisdiction, known).name
  return sayBatch(localMoment(startedAt), place)
}
