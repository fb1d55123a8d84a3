import { type ComponentType, type ReactElement, useMemo, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { TeamSummary } from '../../core/contract/team-shapes.ts'
import { tellApart } from '../../core/team/index.ts'
import { teamWords } from '../../core/words/screens/team.ts'
import { Screen } from '../app/Screen.tsx'
import { usePerson } from '../app/use-person.ts'
import { setTeamView, TEAM_VIEWS, type TeamView, useView } from '../app/view-state.ts'
import { useRead } from '../client/use-operations.ts'
import { Select } from '../components/fields.tsx'
import { EmptyState, Loaded } from '../components/messages.tsx'
import { Segmented } from '../components/Segmented.tsx'
import { BenchView } from './BenchView.tsx'
import { MatrixView } from './MatrixView.tsx'
import { RungsView } from './RungsView.tsx'
import { ScenariosView } from './ScenariosView.tsx'
import type { TeamBodyProps } from './team-body.ts'
import { RosterDialog } from './RosterDialog.tsx'
import { RosterDrop } from './RosterDrop.tsx'
import { RemainsNotice } from './RemainsDialog.tsx'
import { RosterButtons } from './RosterButtons.tsx'
import { TeamMenu } from './TeamMenu.tsx'
import type { OpenedRoster } from './use-roster-reader.ts'
import { useTeam } from './use-team.ts'
import './team.css'

/** A manager's people against the classes. */
export default function TeamScreen(): ReactElement {
  const overview = useRead('catalogue.overview', {})
  const team = useTeam()
  const teams = useRead('team.list', {})
  const [roster, setRoster] = useState<OpenedRoster | null>(null)
  return (
    <Loaded query={overview}>
      {catalogue => (
        <>
          {team === null && (
            <Screen title={teamWords.title}>
              <EmptyState icon="team" title={teamWords.emptyTitle}>
                <p>{teamWords.emptyBody}</p>
                <RosterButtons onOpened={setRoster} />
                <RemainsNotice />
              </EmptyState>
            </Screen>
          )}
          {team && <KnownTeam key={team.id} team={team} overview={catalogue} onRoster={setRoster} />}
          {team !== undefined && !roster && <RosterDrop team={team} onOpened={setRoster} />}
          {roster && (
            <RosterDialog
              key={roster.reading.reading}
              roster={roster}
              overview={catalogue}
              team={roster.isUpdate ? (team ?? null) : null}
              teams={teams.data ?? []}
              // Taking in ends in its own time: another may be open by then.
              onClose={() => setRoster(now => (now === roster ? null : now))}
            />
          )}
        </>
      )}
    </Loaded>
  )
}

interface KnownTeamProps {
  team: TeamSummary
  overview: CatalogueOverview
  onRoster: (roster: OpenedRoster) => void
}

const VIEWS = TEAM_VIEWS.map(id => ({ id, name: teamWords[id] }))

const BODIES: Record<TeamView['show'], ComponentType<TeamBodyProps>> = {
  matrix: MatrixView,
  ladder: RungsView,
  bench: BenchView,
  scenarios: ScenariosView,
}

function KnownTeam({ team, overview, onRoster }: KnownTeamProps): ReactElement {
  const { asOf } = usePerson()
  const { team: view } = useView()
  const teams = useRead('team.list', {})
  const people = useRead('team.people', { of: { team: team.id }, asOf })
  const apart = useMemo(() => people.data && tellApart(people.data), [people.data])
  const question = { of: { team: team.id }, asOf }
  return (
    <Screen
      title={team.name}
      subtitle={teamWords.people(team.people)}
      layout="fill"
      tools={
        <>
          {(teams.data?.length ?? 0) > 1 && (
            <Select
              label={teamWords.which}
              hideLabel
              value={team.id}
              choices={(teams.data ?? []).map(({ id, name }) => ({ id, name }))}
              onChange={id => setTeamView({ team: id })}
            />
          )}
          <Segmented
            label={teamWords.view}
            choices={VIEWS}
            value={view.show}
            onChange={show => setTeamView({ show })}
          />
          <TeamMenu team={team} onRoster={onRoster} />
        </>
      }
    >
      <Loaded query={people}>
        {known => {
          const View = BODIES[view.show]
          return <View team={team} people={apart ?? known} question={question} overview={overview} />
        }}
      </Loaded>
    </Screen>
  )
}
