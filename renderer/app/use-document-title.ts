import { useEffect } from 'react'
import { appName } from '../../core/words/screens/app.ts'

/** Names the window after the screen in it. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${appName}`
  }, [title])
}
