/** Short messages at the foot of the window: what was done, what was refused. */
import type { ReactElement } from 'react'
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
  Text,
} from 'react-aria-components'
import { closeWord, messagesWord } from '../../core/words/screens/app.ts'
import { Button, IconButton } from './Button.tsx'

export interface Message {
  text: string
  tone?: 'done' | 'error'
  action?: { label: string; run: () => void }
}

const queue = new ToastQueue<Message>({ maxVisibleToasts: 3 })

/** Messages that offer to undo or redo what they tell of. */
const offers = new Set<string>()

/** Says it at the foot of the window; what was done leaves by itself, what was refused stays until read. */
export function say(message: Message): void {
  const key = queue.add(message, message.tone === 'error' ? {} : { timeout: 6000 })
  if (message.action) offers.add(key)
}

/** Another change was made: undo would undo that one, and not what the messages before it tell of. */
export function withdrawOffers(): void {
  for (const key of offers) queue.close(key)
  offers.clear()
}

export const sayError = (error: Error): void => say({ text: error.message, tone: 'error' })

export function Toasts(): ReactElement {
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={messagesWord}>
      {({ toast }) => (
        <Toast toast={toast} className={`toast toast--${toast.content.tone ?? 'done'}`}>
          <ToastContent className="toast__text">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              look="quiet"
              size="s"
              onPress={() => {
                toast.content.action?.run()
                queue.close(toast.key)
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton icon="close" label={closeWord} slot="close" />
        </Toast>
      )}
    </ToastRegion>
  )
}
