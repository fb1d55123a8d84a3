/** What the window can do, once for the native menu, the keys and the palette. */
import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { type CommandId, isCommandId, keysToRead } from '../../core/contract/commands.ts'
import { menuWords } from '../../core/words/menu.ts'
import { actionNames, backedUp, backupName, teamActionNames } from '../../core/words/screens/palette.ts'
import { useCall, useRead } from '../client/use-operations.ts'
import { fromBase64 } from '../components/base64.ts'
import type { IconName } from '../components/Icon.tsx'
import { fileName, saveFile } from '../components/save-file.ts'
import { say, sayError } from '../components/toasts.tsx'
import { printInSight } from '../export/printable.ts'
import { writeDocument } from '../me/document.ts'
import { askOfTeam, TEAM_ACTS, type TeamAct } from './asked-of-team.ts'
import { openDialog } from './dialogs.ts'
import { pathTo, type ScreenId } from './paths.ts'
import { IS_MAC } from './platform.ts'
import { SCREENS } from './routes.tsx'
import { rememberNow } from './remembering.ts'
import { today } from './today.ts'
import { useHistory } from './use-history.ts'
import { usePerson } from './use-person.ts'
import { useProfiles } from './use-profiles.ts'
import { setLadderView, setTeamView, setView, TEAM_VIEWS } from './view-state.ts'

export interface Command {
  id: string
  name: string
  icon: IconName
  /** As a person reads them; null where there are none. */
  keys: string | null
  run: () => void
}

const screenOf = (id: CommandId): ScreenId | undefined => SCREENS.find(screen => screen.id === id)?.id

const ICONS: Partial<Record<CommandId, IconName>> = {
  'open-profile': 'open',
  'save-profile': 'save',
  print: 'print',
  undo: 'undo',
  redo: 'redo',
  palette: 'search',
  ladder: 'ladder',
  me: 'person',
  gap: 'gap',
  plan: 'plan',
  team: 'team',
  catalogue: 'catalogue',
  compare: 'compare',
  glossary: 'help',
}

/** Runs a command of the menu; one that has no place now (saving without a profile) does nothing. */
export function useRunCommand(): (id: CommandId) => void {
  const [, navigate] = useLocation()
  const call = useCall()
  const queries = useQueryClient()
  const { profile } = usePerson()
  const { undo, redo } = useHistory()

  const backup = async (): Promise<void> => {
    // What is in sight belongs to everything.
    await rememberNow()
    const { base64, bytes } = await call('store.backup', {})
    saveFile(fileName(backupName(today()), 'sqlite'), 'application/vnd.sqlite3', fromBase64(base64))
    say({ text: backedUp((bytes / 1e6).toFixed(1)) })
  }
  const saveCopy = async (profileId: string): Promise<void> => {
    // A field still typed in is kept when it is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    do await new Promise(resolve => setTimeout(resolve, 20))
    while (queries.isMutating() > 0)
    const stored = await call('profile.get', { id: profileId })
    saveFile(fileName(stored.name, 'json'), 'application/json', writeDocument(stored.document))
  }
  return id => {
    const screen = screenOf(id)
    if (screen) navigate(pathTo(screen))
    else if (id === 'undo') undo()
    else if (id === 'redo') redo()
    else if (id === 'print') printInSight()
    else if (id === 'backup') backup().catch(sayError)
    else if (id === 'save-profile') {
      if (profile) saveCopy(profile.id).catch(sayError)
    } else if (id === 'open-profile' || id === 'restore' || id === 'palette' || id === 'glossary')
      openDialog(id)
  }
}

/** Everything the palette offers besides classes and profiles. */
export function useCommands(): Command[] {
  const run = useRunCommand()
  const { profile } = usePerson()
  const { createBlank } = useProfiles()
  const menu = Object.keys(menuWords)
    .filter(isCommandId)
    .filter(id => id !== 'palette' && (id !== 'save-profile' || profile))
    .map(id => ({
      id,
      name: menuWords[id],
      icon: ICONS[id] ?? 'save',
      keys: keysToRead(id, IS_MAC),
      run: () => run(id),
    }))
    // The screens first, as in the rail.
    .toSorted((a, b) => Number(screenOf(b.id) !== undefined) - Number(screenOf(a.id) !== undefined))
  const own: [keyof typeof actionNames, IconName, () => void][] = [
    ['newProfile', 'plus', createBlank],
    ['today', 'calendar', () => setView({ asOf: null })],
    ['shortcuts', 'help', () => openDialog('shortcuts')],
    ['system', 'screen', () => setView({ theme: 'system' })],
    ['light', 'sun', () => setView({ theme: 'light' })],
    ['dark', 'moon', () => setView({ theme: 'dark' })],
    ['chart', 'ladder', () => setLadderView({ show: 'chart' })],
    ['table', 'table', () => setLadderView({ show: 'table' })],
    ['jurisdictions', 'ladder', () => setLadderView({ columns: 'jurisdictions' })],
    ['series', 'ladder', () => setLadderView({ columns: 'series' })],
  ]
  return [
    ...menu,
    ...own.map(([id, icon, act]) => ({ id, name: actionNames[id], icon, keys: null, run: act })),
    ...useTeamCommands(),
  ]
}

const NEEDS_NO_TEAM: ReadonlySet<TeamAct> = new Set(['openRoster', 'openTeamFile'])
const TEAM_ICONS: Record<TeamAct, IconName> = {
  openRoster: 'open',
  openTeamFile: 'open',
  update: 'open',
  saveFile: 'save',
  rename: 'team',
  remove: 'trash',
  forget: 'trash',
  remains: 'trash',
}

/** The screen Team, shown so or asked to do something; without a team only what begins one. */
function useTeamCommands(): Command[] {
  const [, navigate] = useLocation()
  const teams = useRead('team.list', {})
  const hasTeam = (teams.data?.length ?? 0) > 0
  const command = (id: keyof typeof teamActionNames, icon: IconName, act: () => void): Command => ({
    id: `team ${id}`,
    name: teamActionNames[id],
    icon,
    keys: null,
    run: () => {
      navigate(pathTo('team'))
      act()
    },
  })
  const views = TEAM_VIEWS.map(show => command(show, 'team', () => setTeamView({ show })))
  const acts = TEAM_ACTS.filter(act => hasTeam || NEEDS_NO_TEAM.has(act)).map(act =>
    command(act, TEAM_ICONS[act], () => askOfTeam(act)),
  )
  return [...(hasTeam ? views : []), ...acts]
}
