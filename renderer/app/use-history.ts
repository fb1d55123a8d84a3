/** Undo and redo of everything that is kept, with a word about what was undone. */
import { useRead, useWrite } from '../client/use-operations.ts'
import {
  nothingToRedo,
  nothingToUndo,
  redid,
  redoWord,
  undid,
  undoWord,
} from '../../core/words/screens/app.ts'
import { say } from '../components/toasts.tsx'

export interface HistoryControls {
  /** What undo would undo, in the person's words; null when there is nothing. */
  undoable: string | null
  redoable: string | null
  undo: () => void
  redo: () => void
  /** Tells of the change just made, which is called so, with a way to undo it; `text` where more is to be said. */
  tell: (label: string, text?: string) => void
}

export function useHistory(): HistoryControls {
  const history = useRead('history.list', {})
  const writeUndo = useWrite('history.undo')
  const writeRedo = useWrite('history.redo')
  const undoable = history.data?.undo ?? null
  const redoable = history.data?.redo ?? null

  const undoNow = (label: string): void =>
    writeUndo.mutate(
      {},
      {
        onSuccess: () => say({ text: undid(label), action: { label: redoWord, run: () => redoNow(label) } }),
      },
    )
  const redoNow = (label: string): void =>
    writeRedo.mutate(
      {},
      {
        onSuccess: () => tell(label, redid(label)),
      },
    )
  const tell = (label: string, text = label): void =>
    say({ text, action: { label: undoWord, run: () => undoNow(label) } })
  const undo = (): void => (undoable === null ? say({ text: nothingToUndo }) : undoNow(undoable))
  const redo = (): void => (redoable === null ? say({ text: nothingToRedo }) : redoNow(redoable))
  return { undoable, redoable, undo, redo, tell }
}
