import { lazy, type ReactElement, Suspense, useState } from 'react'
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import { exportWords } from '../../core/words/screens/export.ts'
import { Button, IconButton } from '../components/Button.tsx'
import type { ExportPart } from './formats.ts'
import { usePrintable } from './printable.ts'

const ExportDialog = lazy(() => import('./ExportDialog.tsx'))

const NO_PARTS: readonly ExportPart[] = []

/** Opens the export of what a screen shows. */
export function ExportButton({
  subject,
  size = 'm',
  parts = NO_PARTS,
  isSheet = false,
}: {
  subject: ExportSubject
  /** What may be wanted in its place. */
  parts?: readonly ExportPart[]
  /** `icon` where there is little room. */
  size?: 's' | 'm' | 'icon'
  /** Whether the screen itself is made to be printed. */
  isSheet?: boolean
}): ReactElement {
  const [isOpen, setOpen] = useState(false)
  usePrintable(isSheet || isOpen ? null : () => setOpen(true))
  return (
    <>
      {size === 'icon' ? (
        <IconButton icon="save" label={exportWords.open} onPress={() => setOpen(true)} />
      ) : (
        <Button icon="save" size={size} onPress={() => setOpen(true)}>
          {exportWords.open}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <ExportDialog subject={subject} parts={parts} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
