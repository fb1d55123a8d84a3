/** Is this a document that may be stored? The page asks before it saves; the door of the contract asks again. */
import { Refusal } from '../../core/contract/refusal.ts'
import { Profile } from '../../core/model/profile.ts'
import { readProfile } from '../../core/profile/index.ts'
import { sayIssue } from '../../core/words/input.ts'

export interface Wrong {
  /** Path of the field, `work[2].ladder.hoursPerWeek`. */
  field: string
  /** What is wrong and what to do, without the path: it stands beside the field. */
  message: string
}

export function findWrong(document: Profile): Wrong | null {
  const parsed = Profile.safeParse(document, { reportInput: true })
  if (!parsed.success) return beside(sayIssue(parsed.error))
  try {
    readProfile(parsed.data)
    return null
  } catch (error) {
    if (error instanceof Refusal) return beside(error)
    throw error
  }
}

function beside({ field, message }: { field: string; message: string }): Wrong {
  const text = message.startsWith(`${field}: `) ? message.slice(field.length + 2) : message
  return { field, message: text.charAt(0).toUpperCase() + text.slice(1) }
}
