import type { ReactElement } from 'react'
import { sayProgress } from '../../core/words/screens/imports.ts'
import { phraseWords, sayReadingAgain } from '../../core/words/screens/phrases.ts'
import { useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { say } from '../components/toasts.tsx'
import { Bar } from './Batches.tsx'
import { useBatches } from './use-batches.ts'

/** Reads what waits again, with the phrases of now; nothing where nothing waits. */
export function ReadAgain(): ReactElement | null {
  const batches = useBatches()
  const again = useWrite('import.readAgain')
  const running = batches.filter(batch => batch.running)
  if (!batches.some(({ undecided }) => undecided > 0)) return null
  if (running.length > 0)
    return (
      <>
        {running.map(batch => (
          <Bar
            key={batch.id}
            label={sayProgress(batch)}
            done={batch.documents - batch.opened - batch.waiting}
            of={batch.documents}
          />
        ))}
      </>
    )
  return (
    <div className="phrases-part__again">
      <Button
        icon="redo"
        isDisabled={again.isPending}
        onPress={() =>
          again.mutate(
            {},
            { onSuccess: ({ documents, left }) => say({ text: sayReadingAgain(documents, left) }) },
          )
        }
      >
        {phraseWords.readAgain}
      </Button>
      <p className="quiet">{phraseWords.readAgainHelp}</p>
    </div>
  )
}
