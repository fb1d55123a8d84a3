/** Whether the host answers: known from the last call that reached it or didn't. */
import { create } from 'zustand'

export const useIsLost = create<boolean>(() => false)

/** @param error of the last call; null when it came back. */
export function noteReply(error: Error | null): void {
  if (error === null) useIsLost.setState(false)
  else if (error.name === 'ConnectionLost') useIsLost.setState(true)
}
