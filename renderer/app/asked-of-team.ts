/** What is asked of the screen Team from elsewhere, and done once it is there. */
import { useEffect, useRef } from 'react'
import { create } from 'zustand'

export const TEAM_ACTS = [
  'openRoster',
  'openTeamFile',
  'update',
  'saveFile',
  'rename',
  'remove',
  'forget',
  'remains',
] as const
export type TeamAct = (typeof TEAM_ACTS)[number]

interface Asked {
  readonly act: TeamAct | null
  /** Whose gap is to be shown, by id. */
  readonly person: string | null
}
const NOTHING: Asked = { act: null, person: null }
const useAsked = create<Asked>(() => NOTHING)

export const askOfTeam = (act: TeamAct): void => useAsked.setState({ ...NOTHING, act })
export const askForPerson = (person: string): void => useAsked.setState({ ...NOTHING, person })

/** Does what was asked, where it is one of these. */
export function useAskedOfTeam(acts: Partial<Record<TeamAct, () => void>>): void {
  useOnce(
    useAsked(({ act }) => act),
    act => acts[act],
  )
}

/** Shows whom was asked for. */
export function useAskedPerson(show: (person: string) => void): void {
  useOnce(
    useAsked(({ person }) => person),
    person => () => show(person),
  )
}

function useOnce<T extends string>(asked: T | null, doing: (asked: T) => (() => void) | undefined): void {
  const latest = useRef(doing)
  useEffect(() => {
    latest.current = doing
  })
  useEffect(() => {
    const run = asked === null ? undefined : latest.current(asked)
    const { act, person } = useAsked.getState()
    if (!run || (act !== asked && person !== asked)) return
    useAsked.setState(NOTHING)
    run()
  }, [asked])
}
