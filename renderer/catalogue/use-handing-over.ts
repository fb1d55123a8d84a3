/** Documents handed over to be read: in portions, so that a folder of thousands never crosses as one message. */
import { useRef, useState } from 'react'
import type { Output } from '../../core/contract/operations.ts'
import type { GivenDocument } from '../../core/contract/upkeep-shapes.ts'
import { sayLeftOut } from '../../core/words/screens/imports.ts'
import { setCatalogueView } from '../app/view-state.ts'
import { useWrite } from '../client/use-operations.ts'
import { toBase64 } from '../components/base64.ts'
import { documentNames, sortFiles } from './which-files.ts'

/** Bytes and documents of one portion. */
const PORTION = { bytes: 4_000_000, documents: 100 }

export interface KnownDocument {
  /** As the file handed over is called. */
  readonly name: string
  /** The import that has the same content. */
  readonly batch: string
}

export interface HandingOver {
  /** Null while nothing is handed over. */
  readonly progress: { readonly sent: number; readonly total: number } | null
  /** Of what was handed over last: what was here already, and so was not read again. */
  readonly known: readonly KnownDocument[]
  readonly forgetKnown: () => void
  /** What is said of files handed over last that are not read. */
  readonly leftOut: readonly string[]
  readonly forgetLeftOut: () => void
  /** Reads those that may be specifications and names the others; false where none may be. */
  readonly files: (files: readonly File[], jurisdiction: string | null) => boolean
  readonly text: (name: string, text: string, jurisdiction: string | null) => Promise<void>
  readonly cancel: () => void
}

export function useHandingOver(): HandingOver {
  const add = useWrite('import.add')
  const [progress, setProgress] = useState<HandingOver['progress']>(null)
  const [known, setKnown] = useState<readonly KnownDocument[]>([])
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const cancelled = useRef(false)

  const send = async (given: readonly File[], jurisdiction: string | null): Promise<void> => {
    cancelled.current = false
    let batch: string | undefined
    let sent = 0
    setKnown([])
    setProgress({ sent, total: given.length })
    try {
      let isNew = false
      const names = new Map(documentNames(given.map(placed)).map((name, nth) => [given[nth], name]))
      for (const portion of portionsOf(given)) {
        if (cancelled.current) break
        const documents = await Promise.all(
          portion.map(file => documentOf(file, names.get(file) ?? file.name)),
        )
        const added = await add.mutateAsync({
          documents,
          ...(batch === undefined ? (jurisdiction === null ? {} : { jurisdiction }) : { batch }),
        })
        batch = added.batch.id
        if (!isNew && hasNew(added)) showLatest()
        isNew ||= hasNew(added)
        setKnown(before => [...before, ...knownOf(documents, added)])
        sent += portion.length
        setProgress({ sent, total: given.length })
      }
    } catch {
      // Told at the foot of the window; what was handed over is being read.
    }
    setProgress(null)
  }

  return {
    progress,
    known,
    forgetKnown: () => setKnown([]),
    leftOut,
    forgetLeftOut: () => setLeftOut([]),
    files: (chosen, jurisdiction) => {
      const sorted = sortFiles(chosen)
      const { readable } = sorted
      if (readable.length === 0) return false
      setLeftOut(sayLeftOut(sorted))
      showWaiting()
      void send(readable, jurisdiction)
      return true
    },
    text: async (name, text, jurisdiction) => {
      const documents = [{ name, content: { text } }]
      const added = await add.mutateAsync({ documents, ...(jurisdiction === null ? {} : { jurisdiction }) })
      setKnown(knownOf(documents, added))
      if (hasNew(added)) showLatest()
      else showWaiting()
    },
    cancel: () => {
      cancelled.current = true
    },
  }
}

/** Their classes come where those are that wait. */
const showWaiting = (): void => setCatalogueView({ show: 'waiting', filter: 'all' })
/** What came now is what somebody wants to see, and not what they looked at before. */
const showLatest = (): void => setCatalogueView({ show: 'waiting', filter: 'latest', chosen: null })

const hasNew = ({ documents }: Output<'import.add'>): boolean => documents.some(({ known }) => !known)

const knownOf = (
  given: readonly GivenDocument[],
  { documents }: Output<'import.add'>,
): readonly KnownDocument[] =>
  documents.flatMap(({ known, batch }, index) => {
    const name = given[index]?.name
    return known && name !== undefined ? [{ name, batch }] : []
  })

const documentOf = async (file: File, name: string): Promise<GivenDocument> => ({
  name,
  content: { base64: toBase64(new Uint8Array(await file.arrayBuffer())) },
})

function portionsOf(files: readonly File[]): File[][] {
  const portions: File[][] = []
  let bytes = Infinity
  for (const file of files) {
    const last = portions.at(-1)
    if (last === undefined || bytes + file.size > PORTION.bytes || last.length >= PORTION.documents) {
      portions.push([file])
      bytes = file.size
    } else {
      last.push(file)
      bytes += file.size
    }
  }
  return portions
}

/** A file with its place in the folder that was chosen. */
const placed = ({ name, webkitRelativePath }: File): { name: string; path: string } => ({
  name,
  path: webkitRelativePath.split('/').slice(1).join('/'),
})
