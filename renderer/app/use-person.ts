/** The open profile, the date asked about and the class wanted: what every screen is about. */
import type { StoredProfile } from '../../core/contract/shapes.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { today } from './today.ts'
import { setView, useView } from './view-state.ts'

export interface Person {
  /** Null when no profile is open, undefined while it is being read. */
  profile: StoredProfile | null | undefined
  /** What evaluations take: the profile by its id; null when none is open. */
  ref: { id: string } | null
  asOf: string
  /** The profile's own target, or the one picked while none is open. */
  target: string | null
}

export function usePerson(): Person {
  const view = useView()
  const list = useRead('profile.list', {})
  const id = list.data?.find(profile => profile.id === view.profile)?.id ?? null
  const stored = useRead('profile.get', id === null ? null : { id })
  const nobody = id === null ? !list.isPending : stored.isError
  return {
    profile: stored.data ?? (nobody ? null : undefined),
    ref: id === null ? null : { id },
    asOf: view.asOf ?? today(),
    target: id === null ? view.target : (stored.data?.target ?? null),
  }
}

/** Says which class is wanted; the open profile keeps it, or the window until there is one. */
export function useSetTarget(): (target: string | null) => void {
  const { ref } = usePerson()
  const setTarget = useWrite('profile.setTarget')
  return target => (ref ? setTarget.mutate({ id: ref.id, target }) : setView({ target }))
}
