/** For page tests of a part: it alone, in the window's own type and colours. */
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import '../theme/index.css'

/** Answers what takes it away again. */
export function mount(part: ReactElement): () => void {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  root.render(part)
  return () => {
    root.unmount()
    place.remove()
  }
}
