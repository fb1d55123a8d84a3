import { type ReactElement, useState } from 'react'
import type { TeamSummary } from '../../core/contract/team-shapes.ts'
import { forgetWords, remainsWords, teamWords } from '../../core/words/screens/team.ts'
import { type TeamAct, useAskedOfTeam } from '../app/asked-of-team.ts'
import { useHistory } from '../app/use-history.ts'
import { setTeamView } from '../app/view-state.ts'
import { useCall, useWrite } from '../client/use-operations.ts'
import { askFile } from '../components/ask-file.ts'
import { fromBase64 } from '../components/base64.ts'
import { IconButton } from '../components/Button.tsx'
import { NameDialog } from '../components/NameDialog.tsx'
import { Menu, MenuChoice } from '../components/overlays.tsx'
import { saveFile } from '../components/save-file.ts'
import { say, sayError } from '../components/toasts.tsx'
import { ForgetDialog } from './ForgetDialog.tsx'
import { RemainsDialog } from './RemainsDialog.tsx'
import { ROSTER_TYPES } from './RosterButtons.tsx'
import { RosterReading } from './RosterReading.tsx'
import { SealDialog } from './SealDialog.tsx'
import { TEAM_FILE_TYPES, useTeamFile } from './TeamFile.tsx'
import { type OpenedRoster, useRosterReader } from './use-roster-reader.ts'

type Asking = 'name' | 'forget' | 'remains' | 'lock' | null

/** What can be done with a team as a whole. */
export function TeamMenu({
  team,
  onRoster,
}: {
  team: TeamSummary
  onRoster: (roster: OpenedRoster) => void
}): ReactElement {
  const [asking, setAsking] = useState<Asking>(null)
  const call = useCall()
  const { undo } = useHistory()
  const rename = useWrite('team.rename', { inline: true })
  const remove = useWrite('team.remove')
  const close = (): void => setAsking(null)
  const { read, isReading, stop } = useRosterReader(onRoster)
  const { openTeamFile, asking: askingToUnlock } = useTeamFile()

  const save = (passphrase: string): void => {
    const input = { team: team.id, ...(passphrase !== '' && { passphrase }) }
    call('team.export', input).then(
      ({ file, base64 }) => {
        saveFile(file, 'application/octet-stream', fromBase64(base64))
        close()
      },
      (error: unknown) => sayError(error instanceof Error ? error : new Error(String(error))),
    )
  }

  const acts = {
    update: () => askFile(ROSTER_TYPES, file => read(file, team)),
    openRoster: () => askFile(ROSTER_TYPES, file => read(file, null)),
    openTeamFile: () => askFile(TEAM_FILE_TYPES, openTeamFile),
    saveFile: () => setAsking('lock'),
    rename: () => setAsking('name'),
    remove: () =>
      remove.mutate(
        { team: team.id },
        {
          onSuccess: () => {
            setTeamView({ team: null })
            say({ text: teamWords.removed(team.name), action: { label: teamWords.undo, run: undo } })
          },
        },
      ),
    forget: () => setAsking('forget'),
    remains: () => setAsking('remains'),
  } satisfies Record<TeamAct, () => void>
  useAskedOfTeam(acts)

  return (
    <>
      <Menu trigger={<IconButton icon="more" label={teamWords.more} />} label={teamWords.more}>
        <MenuChoice name={teamWords.again} onAction={acts.update} />
        <MenuChoice name={teamWords.openAnother} onAction={acts.openRoster} />
        <MenuChoice name={teamWords.openTeamFile} onAction={acts.openTeamFile} />
        <MenuChoice name={teamWords.saveFile} onAction={acts.saveFile} />
        <MenuChoice name={teamWords.rename} onAction={acts.rename} />
        <MenuChoice name={teamWords.remove} onAction={acts.remove} />
        <MenuChoice name={teamWords.forget(team.people)} onAction={acts.forget} />
        <MenuChoice name={remainsWords.menu} onAction={acts.remains} />
      </Menu>
      <RosterReading isReading={isReading} stop={stop} />
      {askingToUnlock}
      {asking === 'name' && (
        <NameDialog
          title={teamWords.rename}
          label={teamWords.renameLabel}
          name={team.name}
          action={teamWords.renameDo}
          cancel={teamWords.cancel}
          onName={name => rename.mutate({ team: team.id, name }, { onSuccess: close })}
          onClose={close}
          error={rename.error?.message}
        />
      )}
      {asking === 'lock' && <SealDialog onPassphrase={save} onClose={close} />}
      {asking === 'remains' && <RemainsDialog onClose={close} />}
      {asking === 'forget' && (
        <ForgetDialog
          team={team.id}
          body={forgetWords.body(team.name, team.people)}
          sure={forgetWords.sureOfAll(team.people)}
          onDone={() => {
            setTeamView({ team: null })
            close()
          }}
          onClose={close}
        />
      )}
    </>
  )
}
