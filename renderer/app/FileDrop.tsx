import { type ReactElement, useEffect, useRef, useState } from 'react'
import { profileWords } from '../../core/words/screens/app.ts'
import { useProfiles } from './use-profiles.ts'

/** A profile file dropped anywhere on the window is opened; without this the browser would leave the page for it. */
export function FileDrop(): ReactElement | null {
  const { openFile } = useProfiles()
  const [over, setOver] = useState(false)
  const open = useRef(openFile)
  useEffect(() => {
    open.current = openFile
  })
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (!file || event.defaultPrevented) return
      event.preventDefault()
      open.current(file)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return over ? <div className="drop-here">{profileWords.dropNow}</div> : null
}
