/** Opening and making profiles: samples, files, a blank one. Each becomes the open profile. */
import type { StoredProfile } from '../../core/contract/shapes.ts'
import type { Profile } from '../../core/model/profile.ts'
import { fileRefusals, opened, profileWords } from '../../core/words/screens/app.ts'
import { useWrite } from '../client/use-operations.ts'
import { say, sayError } from '../components/toasts.tsx'
import { setView, useView } from './view-state.ts'

const MOST_BYTES = 4_000_000

export interface ProfileActions {
  openSample: (sample: string) => void
  openFile: (file: File) => void
  /** Keeps a document as a new profile and opens it; blank when none is given. */
  create: (document?: Profile) => void
}

export function useProfiles(): ProfileActions {
  const writeSample = useWrite('profile.openSample')
  const writeNew = useWrite('profile.create')
  const setTarget = useWrite('profile.setTarget')

  const show = (profile: StoredProfile): void => {
    // What was wanted before anyone was there is wanted by whoever comes first.
    const { target } = useView.getState()
    if (target !== null && profile.target === null) setTarget.mutate({ id: profile.id, target })
    setView({ profile: profile.id, target: null })
    say({ text: opened(profile.name) })
  }
  const create = (document: Profile = { basics: { name: profileWords.unnamed } }): void =>
    writeNew.mutate({ document }, { onSuccess: show })

  return {
    openSample: sample => writeSample.mutate({ sample }, { onSuccess: show }),
    openFile: file => {
      readProfileFile(file).then(create, sayError)
    },
    create,
  }
}

/** The document in a file; the door of the contract checks its fields. Rejects with words for the person. */
async function readProfileFile(file: File): Promise<Profile> {
  if (file.size > MOST_BYTES) throw new Error(fileRefusals.tooLarge(file.name))
  const text = await file.text()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error(fileRefusals.notJson(file.name))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(fileRefusals.notObject(file.name))
  return { ...value }
}
