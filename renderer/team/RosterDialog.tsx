import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { TeamSummary } from '../../core/contract/team-shapes.ts'
import { rosterWords } from '../../core/words/screens/roster.ts'
import { teamWords } from '../../core/words/screens/team.ts'
import { Button } from '../components/Button.tsx'
import { Callout } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import { MappingStep } from './MappingStep.tsx'
import type { OpenedRoster } from './use-roster-reader.ts'
import { TakingStep } from './TakingStep.tsx'
import { waitsForTaking } from './titles.ts'
import { useRosterImport } from './use-roster-import.ts'
import './roster.css'

interface RosterDialogProps {
  roster: OpenedRoster
  overview: CatalogueOverview
  /** The team it updates; null begins a new one. */
  team: TeamSummary | null
  /** All there are. */
  teams: readonly TeamSummary[]
  onClose: () => void
}

type Way = ReturnType<typeof useRosterImport>

/** From a personnel system's file to a team: which column is what, the people read, what it would do, taken in. */
export function RosterDialog({ roster, overview, team, teams, onClose }: RosterDialogProps): ReactElement {
  const way = useRosterImport(roster, team, teams, onClose)
  const [isLeaving, setLeaving] = useState(false)
  const { reading, mapping, doubts, settled, step, trouble, taking } = way
  return (
    <>
      <Dialog
        title={titleOf(way, team)}
        isOpen
        // Escape, or a click beside it, is easily done by mistake.
        onClose={() => (way.isTouched ? setLeaving(true) : way.leave())}
        width="xl"
        actions={<Actions way={way} />}
      >
        {trouble !== null && <Callout tone="error">{trouble}</Callout>}
        {step.at === 'columns' && (
          <MappingStep
            reading={reading}
            mapping={mapping}
            doubts={doubts}
            notices={way.notices}
            onDismiss={way.dismiss}
            overview={overview}
            settled={settled}
            onChange={way.change}
            {...(roster.readSheet && { onSheet: way.turnTo })}
          />
        )}
        {step.at === 'reading' && (
          <div className="roster-progress">
            <p>{rosterWords.preparing}</p>
            <progress value={step.done} max={Math.max(1, step.total)} aria-label={rosterWords.preparing} />
          </div>
        )}
        {step.at === 'preview' && (
          <TakingStep
            task={step.task}
            preview={step.preview}
            team={team}
            taking={taking}
            onTaking={way.setTaking}
            mapping={mapping}
            overview={overview}
            chosen={way.chosen}
            onChoose={way.setChosen}
          />
        )}
      </Dialog>
      {isLeaving && <LeaveDialog onLeave={way.leave} onStay={() => setLeaving(false)} />}
    </>
  )
}

const isOfProfiles = ({ reading }: Way): boolean => reading.format === 'profiles'

const titleOf = (way: Way, team: TeamSummary | null): string => {
  if (team) return rosterWords.update(team.name)
  return isOfProfiles(way) ? rosterWords.profilesTitle(way.reading.rows) : rosterWords.title
}

/** Profiles have no columns to go back to. */
const backOf = (way: Way): string => (isOfProfiles(way) ? rosterWords.profilesBack : rosterWords.back)

/** What was settled of columns and titles is minutes of somebody's work. */
function LeaveDialog({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }): ReactElement {
  return (
    <Dialog
      title={rosterWords.leaveTitle}
      isOpen
      onClose={onStay}
      width="s"
      actions={
        <>
          <Button look="danger" onPress={onLeave}>
            {rosterWords.leave}
          </Button>
          <Button look="primary" onPress={onStay}>
            {rosterWords.stay}
          </Button>
        </>
      }
    >
      <p>{rosterWords.leaveBody}</p>
    </Dialog>
  )
}

function Actions({ way }: { way: Way }): ReactElement {
  const { step, doubts, isTaking, asksWhoStays } = way
  const waits = step.at === 'preview' && waitsForTaking(step.preview.titles, way.chosen)
  return (
    <>
      <Button onPress={way.leave}>{teamWords.cancel}</Button>
      {step.at === 'columns' && (
        <Button look="primary" isDisabled={doubts.length > 0} onPress={way.begin}>
          {rosterWords.next}
        </Button>
      )}
      {step.at !== 'columns' && (
        <Button onPress={way.back}>{step.at === 'reading' ? rosterWords.stop : backOf(way)}</Button>
      )}
      {asksWhoStays && <span className="quiet roster-first">{rosterWords.goneFirst}</span>}
      {step.at === 'preview' && (
        <Button look={waits ? 'plain' : 'primary'} isDisabled={isTaking || asksWhoStays} onPress={way.take}>
          {isTaking ? rosterWords.applying : waits ? rosterWords.applyWithout : rosterWords.apply}
        </Button>
      )}
      {waits && (
        <Button look="primary" isDisabled={isTaking} onPress={way.takeTitles}>
          {rosterWords.confirm}
        </Button>
      )}
    </>
  )
}
