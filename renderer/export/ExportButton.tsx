import { lazy, type ReactElement, Suspense, useState } from 'react'
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import { exportWords } from '../../core/words/screens/export.ts'
import { Button, IconButton } from '../components/Button.tsx'
import type { PartAlone } from './formats.ts'
import { usePrintable } from './printable.ts'

const ExportDialog = lazy(() => import('./ExportDialog.tsx'))

/** Opens the export of what a screen shows. */
export function ExportButton({
  subject,
  size = 'm',
  alone,
  isSheet = false,
}: {
  subject: ExportSubject
  /** A part of it that may be wanted by itself, with its name. */
  alone?: PartAlone
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
          <ExportDialog subject={subject} {...(alone && { alone })} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
