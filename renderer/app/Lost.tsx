import type { ReactElement } from 'react'
import { lostWords } from '../../core/words/screens/palette.ts'
import { useIsLost } from '../client/connection-state.ts'
import { Button } from '../components/Button.tsx'

/** A bar over the window while the host does not answer; what is on the page stays. */
export function Lost(): ReactElement | null {
  const isLost = useIsLost()
  if (!isLost) return null
  return (
    <div className="lost" role="alert">
      <p>
        <b>{lostWords.title}.</b> {lostWords.body}
      </p>
      <Button size="s" onPress={() => location.reload()}>
        {lostWords.reload}
      </Button>
    </div>
  )
}
