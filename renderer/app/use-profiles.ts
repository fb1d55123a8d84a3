/** Opening and making profiles: samples, files, a blank one. Each becomes the open profile. */
import { useLocation } from 'wouter'
import type { StoredProfile } from '../../core/contract/shapes.ts'
import { parseProfile } from '../../core/profile/index.ts'
import type { Profile } from '../../core/model/profile.ts'
import { fileTooLarge, notOpened, opened } from '../../core/words/screens/app.ts'
import { useWrite } from '../client/use-operations.ts'
import { say, sayError } from '../components/toasts.tsx'
import { pathTo } from './paths.ts'
import { setView, useView } from './view-state.ts'

/** What a dialog for files offers first. */
export const PROFILE_FILES = ['.json', 'application/json']

/** Larger files are not even read. */
const MOST_BYTES = 8_000_000

export interface ProfileActions {
  openSample: (sample: string) => void
  openFile: (file: File) => void
  /** A new profile with nothing in it, opened where it is described. */
  createBlank: () => void
  /** Keeps a document as a new profile and opens it, telling what `told` says. */
  create: (document: Profile, told: string) => void
}

export function useProfiles(): ProfileActions {
  const [, navigate] = useLocation()
  const writeSample = useWrite('profile.openSample')
  const writeNew = useWrite('profile.create')
  const writeFile = useWrite('profile.create', { inline: true })
  const setTarget = useWrite('profile.setTarget')

  const show = (profile: StoredProfile, told = opened(profile.name)): void => {
    // What was wanted before anyone was there is wanted by whoever comes first.
    const { target } = useView.getState()
    if (target !== null && profile.target === null) setTarget.mutate({ id: profile.id, target })
    setView({ profile: profile.id, target: null })
    say({ text: told })
  }
  return {
    openSample: sample => writeSample.mutate({ sample }, { onSuccess: profile => show(profile) }),
    openFile: file => {
      readProfileFile(file)
        .then(document => writeFile.mutateAsync({ document }))
        .then(
          profile => show(profile),
          (error: Error) => sayError(new Error(notOpened(file.name, error.message))),
        )
    },
    createBlank: () =>
      writeNew.mutate(
        { document: {} },
        {
          onSuccess: profile => {
            show(profile)
            navigate(pathTo('me'))
          },
        },
      ),
    create: (document, told) => writeNew.mutate({ document }, { onSuccess: profile => show(profile, told) }),
  }
}

/** The document in a file. Rejects with words for the person: too large, no JSON, the field that is wrong. */
async function readProfileFile(file: File): Promise<Profile> {
  if (file.size > MOST_BYTES) throw new Error(fileTooLarge)
  return parseProfile(await file.text())
}
