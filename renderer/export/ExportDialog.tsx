import { useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import { exportWords } from '../../core/words/screens/export.ts'
import { setView, USUAL_EXPORT, usualExport, useView } from '../app/view-state.ts'
import { useCall } from '../client/use-operations.ts'
import { fromBase64 } from '../components/base64.ts'
import { Button } from '../components/Button.tsx'
import { Callout } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import { saveFile } from '../components/save-file.ts'
import { say } from '../components/toasts.tsx'
import { askedPages } from './asked-pages.ts'
import { ExportChoices } from './ExportChoices.tsx'
import { Preview } from './Preview.tsx'
import { type ExportPart, formatsOf, isDrawn } from './formats.ts'
import { printSheets } from './print.ts'
import { usePrintable } from './printable.ts'
import './export.css'

interface ExportDialogProps {
  subject: ExportSubject
  /** What may be wanted in its place. */
  parts: readonly ExportPart[]
  onClose: () => void
}

/** What is seen, as a file or on paper: choices at the left, the very pages at the right. The choices are remembered. */
export default function ExportDialog({ subject: all, parts, onClose }: ExportDialogProps): ReactElement {
  const [chosen, setChosen] = useState<string | null>(null)
  const subject = parts.find(({ name }) => name === chosen)?.subject ?? all
  const { exports } = useView()
  const call = useCall()
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isPrinting, setPrinting] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const { settings, ...last } = exports[subject.what] ?? usualExport(subject.what)
  // A template may have a format that this chart has not.
  const format = formatsOf(subject).includes(last.format) ? last.format : USUAL_EXPORT.format

  const save = async (): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    try {
      const file = await call('export.file', { subject, format, settings })
      saveFile(file.name, file.mime, fromBase64(file.base64))
      say({ text: exportWords.saved(file.name, file.warnings) })
      onClose()
    } catch (error) {
      setTrouble(messageOf(error))
    } finally {
      setBusy(false)
    }
  }

  const print = async (): Promise<void> => {
    if (isPrinting) return
    setPrinting(true)
    setTrouble(null)
    try {
      // Paper takes every page, of which the preview shows the first few.
      const asked = askedPages(subject, format, settings, true)
      await client.fetchQuery({
        queryKey: ['export.preview', asked],
        queryFn: () => call('export.preview', asked),
      })
      flushSync(() => setWhole(true))
      await printSheets(settings)
    } catch (error) {
      setTrouble(messageOf(error))
    } finally {
      setWhole(false)
      setPrinting(false)
    }
  }

  usePrintable(isDrawn(format) ? () => void print() : null)

  return (
    <Dialog
      title={exportWords.title}
      isOpen
      onClose={onClose}
      width="xl"
      actions={
        <>
          <Button onPress={onClose}>{exportWords.cancel}</Button>
          {isDrawn(format) && (
            <Button icon="print" isDisabled={isPrinting} onPress={() => void print()}>
              {exportWords.print}
            </Button>
          )}
          <Button look="primary" icon="save" isDisabled={busy} onPress={() => void save()}>
            {busy ? exportWords.saving : exportWords.save}
          </Button>
        </>
      }
    >
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      <div className="export">
        <ExportChoices
          subject={subject}
          parts={parts}
          part={chosen}
          onPart={setChosen}
          format={format}
          settings={settings}
          onChange={change => {
            setTrouble(null)
            setView({ exports: { ...exports, [subject.what]: { format, settings, ...change } } })
          }}
        />
        <Preview subject={subject} format={format} settings={settings} isWhole={isWhole} />
      </div>
    </Dialog>
  )
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
