import type { ReactElement } from 'react'
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
import { type Step, useRosterImport } from './use-roster-import.ts'
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

/** From a personnel system's file to a team: which column is what, the people read, what it would do, taken in. */
export function RosterDialog({ roster, overview, team, teams, onClose }: RosterDialogProps): ReactElement {
  const way = useRosterImport(roster, team, teams, onClose)
  const { reading, mapping, doubts, settled, step, trouble, taking } = way
  return (
    <Dialog
      title={team ? rosterWords.update(team.name) : rosterWords.title}
      isOpen
      onClose={way.leave}
      width="xl"
      actions={
        <Actions
          step={step}
          isOpen={doubts.length > 0}
          isTaking={way.isTaking}
          onLeave={way.leave}
          onRead={() => way.begin()}
          onBack={way.back}
          onTake={way.take}
        />
      }
    >
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      {step.at === 'columns' && (
        <MappingStep
          reading={reading}
          mapping={mapping}
          doubts={doubts}
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
          onTitles={titles => way.begin({ ...mapping, titles: { ...mapping.titles, ...titles } })}
        />
      )}
    </Dialog>
  )
}

interface ActionsProps {
  step: Step
  /** Something is left to settle first. */
  isOpen: boolean
  isTaking: boolean
  onLeave: () => void
  onRead: () => void
  onBack: () => void
  onTake: () => void
}

function Actions(props: ActionsProps): ReactElement {
  const { step, isOpen, isTaking, onLeave, onRead, onBack, onTake } = props
  return (
    <>
      <Button onPress={onLeave}>{teamWords.cancel}</Button>
      {step.at === 'columns' && (
        <Button look="primary" isDisabled={isOpen} onPress={onRead}>
          {rosterWords.next}
        </Button>
      )}
      {step.at !== 'columns' && (
        <Button onPress={onBack}>{step.at === 'reading' ? rosterWords.stop : rosterWords.back}</Button>
      )}
      {step.at === 'preview' && (
        <Button
          look={waitsForTaking(step.preview.titles) ? 'plain' : 'primary'}
          isDisabled={isTaking}
          onPress={onTake}
        >
          {isTaking ? rosterWords.applying : rosterWords.apply}
        </Button>
      )}
    </>
  )
}
