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

const useAsked = create<{ act: TeamAct | null }>(() => ({ act: null }))

export const askOfTeam = (act: TeamAct): void => useAsked.setState({ act })

/** Does what was asked, where it is one of these. */
export function useAskedOfTeam(acts: Partial<Record<TeamAct, () => void>>): void {
  const act = useAsked(asked => asked.act)
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    const run = act === null ? undefined : latest.current[act]
    if (!run || useAsked.getState().act !== act) return
    useAsked.setState({ act: null })
    run()
  }, [act])
}
