/** Which of the window's own dialogs is open: one at a time. */
import { create } from 'zustand'

export type DialogId = 'palette' | 'glossary' | 'shortcuts' | 'open-profile' | 'restore'

const useDialogState = create<{ open: DialogId | null }>(() => ({ open: null }))

export const useOpenDialog = (): DialogId | null => useDialogState(({ open }) => open)
export const openDialog = (open: DialogId): void => useDialogState.setState({ open })
export const closeDialog = (): void => useDialogState.setState({ open: null })
