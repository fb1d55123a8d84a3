import { type DragEvent, type ReactElement, type ReactNode, useState } from 'react'
import { meWords } from '../../core/words/screens/me.ts'
import { useProfiles } from '../app/use-profiles.ts'

const isFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** A profile file dropped anywhere on the screen is opened; the keyboard has the file dialog. */
export function FileDrop({ children }: { children: ReactNode }): ReactElement {
  const [over, setOver] = useState(false)
  const { openFile } = useProfiles()
  return (
    <div
      className="file-drop"
      role="presentation"
      onDragOver={event => {
        if (!isFile(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={event => {
        if (event.currentTarget === event.target) setOver(false)
      }}
      onDrop={event => {
        if (!isFile(event)) return
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file) openFile(file)
      }}
    >
      {children}
      {over && <div className="file-drop__over">{meWords.dropNow}</div>}
    </div>
  )
}
