import type { ReactElement } from 'react'
import { useRead } from '../client/use-operations.ts'
import { Loaded } from '../components/messages.tsx'
import { SidePanel } from '../components/overlays.tsx'

/** One class beside the ladder. */
export function ClassPanel({ classId, onClose }: { classId: string; onClose: () => void }): ReactElement {
  const detail = useRead('catalogue.class', { id: classId })
  return (
    <SidePanel title={detail.data?.title ?? ''} onClose={onClose}>
      <Loaded query={detail}>{({ summary }) => <p>{summary}</p>}</Loaded>
    </SidePanel>
  )
}
