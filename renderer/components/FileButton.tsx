import type { ReactElement, ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components'
import { Button, type ButtonProps } from './Button.tsx'

interface FileButtonProps extends Pick<ButtonProps, 'look' | 'size' | 'icon'> {
  accept: readonly string[]
  onFile: (file: File) => void
  children: ReactNode
}

/** A button that asks for one file by the system's own dialog. */
export const FileButton = ({ accept, onFile, children, ...look }: FileButtonProps): ReactElement => (
  <FileTrigger
    acceptedFileTypes={accept}
    onSelect={files => {
      const file = files?.[0]
      if (file) onFile(file)
    }}
  >
    <Button {...look}>{children}</Button>
  </FileTrigger>
)
