import { type ReactElement, useState } from 'react'
import { restoreWords, troubleWords } from '../../core/words/screens/palette.ts'
import { useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Callout, EmptyState } from '../components/messages.tsx'
import { RestoreDialog } from './RestoreDialog.tsx'

/** The database cannot be used: why, and the ways forward. Nothing on the disk is touched before one is chosen. */
export function Trouble({ message }: { message: string }): ReactElement {
  const [isRestoring, setRestoring] = useState(false)
  const startAnew = useWrite('store.startAnew', { inline: true })
  return (
    <main className="trouble">
      <EmptyState icon="warning" title={troubleWords.title} isPage>
        <p>{message}</p>
        <div className="trouble__ways">
          <Button look="primary" onPress={() => location.reload()}>
            {troubleWords.again}
          </Button>
          <Button onPress={() => setRestoring(true)}>{restoreWords.title}</Button>
          <Button onPress={() => startAnew.mutate({}, { onSuccess: () => location.reload() })}>
            {troubleWords.anew}
          </Button>
        </div>
        <p className="quiet">{troubleWords.anewHelp}</p>
        {startAnew.error && <Callout tone="error">{startAnew.error.message}</Callout>}
      </EmptyState>
      {isRestoring && <RestoreDialog onClose={() => setRestoring(false)} />}
    </main>
  )
}
