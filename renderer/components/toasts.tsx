/** Short messages: what was done, what was refused. At the foot of the window, or in the dialog that is open. */
import { type ReactElement, useCallback, useState, useSyncExternalStore } from 'react'
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
  /** What was tried, of an error: said of it again, or solved, the one before is gone. */
  about?: string | undefined
}

const queue = new ToastQueue<Message>({ maxVisibleToasts: 3 })

/** Messages that offer to undo or redo what they tell of. */
const offers = new Set<string>()

/** Says it; what was done leaves by itself, what was refused stays until read. */
export function say(message: Message): void {
  // Said again, it is said anew, and not twice.
  for (const { key, content } of queue.visibleToasts)
    if (content.text === message.text || (message.about !== undefined && content.about === message.about))
      queue.close(key)
  const key = queue.add(message, message.tone === 'error' ? {} : { timeout: 6000 })
  if (message.action) offers.add(key)
}

/** Another change was made: undo would undo that one, and not what the messages before it tell of. */
export function withdrawOffers(): void {
  for (const key of offers) queue.close(key)
  offers.clear()
}

export const sayError = (error: Error, about?: string): void =>
  say({ text: error.message, tone: 'error', about })

/** It was done after all, or given up: what was refused of it is no matter any more. */
export function withdrawErrors(about: string): void {
  for (const { key, content } of queue.visibleToasts) if (content.about === about) queue.close(key)
}

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

/**
 * What was said since a dialog opened stands in it, above its buttons, which a message at the foot of the window would
 * cover; that one is not shown meanwhile, and comes back when the dialog is gone.
 */
export function DialogMessages(): ReactElement {
  const said = useSyncExternalStore(
    useCallback(changed => queue.subscribe(changed), []),
    () => queue.visibleToasts,
  )
  const [before] = useState(() => new Set(said.map(({ key }) => key)))
  return (
    <div
      className="dialog__messages"
      onPointerEnter={() => queue.pauseAll()}
      onPointerLeave={() => queue.resumeAll()}
    >
      {said
        .filter(({ key }) => !before.has(key))
        .map(({ key, content: { text, tone = 'done', action } }) => (
          <div key={key} className={`toast toast--${tone}`}>
            <span className="toast__text" role={tone === 'error' ? 'alert' : 'status'}>
              {text}
            </span>
            {action && (
              <Button
                look="quiet"
                size="s"
                onPress={() => {
                  action.run()
                  queue.close(key)
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton icon="close" label={closeWord} onPress={() => queue.close(key)} />
          </div>
        ))}
    </div>
  )
}
