import { type ReactElement, useCallback, useEffect, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { RosterDoubt, RosterPreview, TeamSummary } from '../../core/contract/team-shapes.ts'
import { isToldOnce } from '../../core/team/index.ts'
import type { RosterField, RosterMapping } from '../../core/team/model.ts'
import { rosterWords } from '../../core/words/screens/roster.ts'
import { teamWords } from '../../core/words/screens/team.ts'
import { setTeamView } from '../app/view-state.ts'
import { useCall, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Callout } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import { say } from '../components/toasts.tsx'
import { MappingStep } from './MappingStep.tsx'
import { type Taking, TakingStep } from './TakingStep.tsx'
import { waitsForTaking } from './titles.ts'
import type { OpenedRoster } from './RosterButtons.tsx'
import './roster.css'

interface RosterDialogProps {
  roster: OpenedRoster
  overview: CatalogueOverview
  /** The team it updates; null begins a new one. */
  team: TeamSummary | null
  onClose: () => void
}

type Step =
  | { at: 'columns' }
  | { at: 'reading'; task: string; done: number; total: number }
  | { at: 'preview'; task: string; preview: RosterPreview }

/** From a personnel system's file to a team: which column is what, the people read, what it would do, taken in. */
export function RosterDialog({ roster, overview, team, onClose }: RosterDialogProps): ReactElement {
  const [reading, setReading] = useState(roster.reading)
  const call = useCall()
  const apply = useWrite('team.roster.apply')
  const close = useWrite('team.roster.close')
  const [mapping, setMapping] = useState<RosterMapping>(reading.guess)
  const [open, setOpen] = useState<readonly RosterDoubt[]>(reading.doubts.filter(each => !isToldOnce(each)))
  const [settled, setSettled] = useState<ReadonlySet<RosterField>>(new Set())
  const doubts = [...reading.doubts.filter(each => isToldOnce(each) && !settled.has(each.field)), ...open]
  const [step, setStep] = useState<Step>({ at: 'columns' })
  const [trouble, setTrouble] = useState<string | null>(null)
  const [taking, setTaking] = useState<Taking>({
    name: rosterWords.newTeam,
    gone: 'keep',
    overwrite: false,
    remember: '',
  })

  const fail = useCallback(
    (error: unknown): void => setTrouble(error instanceof Error ? error.message : String(error)),
    [],
  )
  const change = (next: RosterMapping, said: readonly RosterField[]): void => {
    setMapping(next)
    setSettled(before => new Set([...before, ...said]))
    setTrouble(null)
    call('team.roster.doubts', { reading: reading.reading, mapping: next }).then(setOpen, fail)
  }
  const turnTo = (sheet: string): void => {
    setTrouble(null)
    roster.readSheet?.(sheet).then(next => {
      close.mutate({ reading: reading.reading })
      setReading(next)
      setMapping(next.guess)
      setOpen(next.doubts.filter(each => !isToldOnce(each)))
      setSettled(new Set())
    }, fail)
  }
  const leave = (): void => {
    close.mutate({ reading: reading.reading, ...(step.at !== 'columns' && { task: step.task }) })
    onClose()
  }
  const begin = (next: RosterMapping = mapping): void => {
    setTrouble(null)
    call('team.roster.begin', {
      reading: reading.reading,
      mapping: next,
      ...(team && { team: team.id }),
    }).then(({ task, done, total }) => setStep({ at: 'reading', task, done, total }), fail)
  }

  useStepping(step, setStep, fail)

  const take = (): void => {
    if (step.at !== 'preview') return
    const conflicts = step.preview.differences.filter(each => each.conflicts.length > 0)
    apply.mutate(
      {
        task: step.task,
        name: taking.name,
        gone: taking.gone,
        ...(taking.overwrite && { overwrite: conflicts.map(({ person }) => person) }),
        ...(taking.remember.trim() !== '' && { remember: taking.remember }),
      },
      {
        onSuccess: ({ id, name, people }) => {
          setTeamView({ team: id })
          say({ text: rosterWords.tookIn(name, people) })
          close.mutate({ reading: reading.reading })
          onClose()
        },
      },
    )
  }

  return (
    <Dialog
      title={team ? rosterWords.update(team.name) : rosterWords.title}
      isOpen
      onClose={leave}
      width="xl"
      actions={
        <Actions
          step={step}
          isOpen={doubts.length > 0}
          isTaking={apply.isPending}
          onLeave={leave}
          onRead={() => begin()}
          onBack={() => setStep({ at: 'columns' })}
          onTake={take}
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
          onChange={change}
          {...(roster.readSheet && { onSheet: turnTo })}
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
          isUpdate={team !== null}
          taking={taking}
          onTaking={setTaking}
          mapping={mapping}
          overview={overview}
          onTitles={titles => {
            const next = { ...mapping, titles: { ...mapping.titles, ...titles } }
            setMapping(next)
            begin(next)
          }}
        />
      )}
    </Dialog>
  )
}

/** A stretch of rows at a time: the window shows how far it is, and can stop. */
function useStepping(step: Step, onStep: (step: Step) => void, fail: (error: unknown) => void): void {
  const call = useCall()
  useEffect(() => {
    if (step.at !== 'reading') return undefined
    let stopped = false
    const goOn = async (): Promise<void> => {
      const { finished, done, total } = await call('team.roster.step', { task: step.task })
      if (stopped) return
      if (!finished) return onStep({ ...step, done, total })
      const preview = await call('team.roster.preview', { task: step.task })
      if (!stopped) onStep({ at: 'preview', task: step.task, preview })
    }
    goOn().catch((error: unknown) => {
      if (stopped) return
      fail(error)
      onStep({ at: 'columns' })
    })
    return () => {
      stopped = true
    }
  }, [step, call, fail, onStep])
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
