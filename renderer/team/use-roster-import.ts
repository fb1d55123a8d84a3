import { useCallback, useEffect, useState } from 'react'
import type {
  RosterDoubt,
  RosterPreview,
  RosterReading,
  TeamSummary,
} from '../../core/contract/team-shapes.ts'
import { freeName, isToldOnce, noticesOf } from '../../core/team/index.ts'
import { ROSTER_FIELDS, type RosterField, type RosterMapping } from '../../core/team/model.ts'
import { rosterWords } from '../../core/words/screens/roster.ts'
import { setTeamView } from '../app/view-state.ts'
import { useCall, useWrite } from '../client/use-operations.ts'
import { say } from '../components/toasts.tsx'
import { type ChosenTitles, takenTitles } from './titles.ts'
import type { OpenedRoster } from './use-roster-reader.ts'

export type Step =
  | { at: 'columns' }
  | { at: 'reading'; task: string; done: number; total: number }
  | { at: 'preview'; task: string; preview: RosterPreview }

/** Of an id given again, or of a name under another id: the same person, or somebody else. */
export type Who = 'renamed' | 'replaced'

/** How an import is taken in. */
export interface Taking {
  name: string
  /** People no longer in the roster; null: not said, and asked before it is taken in where there are any. */
  gone: 'keep' | 'remove' | null
  /** What was changed by hand gives way to the roster. */
  overwrite: boolean
  /** Who an id means where id and name point to different people, as far as it was said. */
  who: ReadonlyMap<string, Who>
  /** New people who are not taken in, by id. */
  leaveOut: ReadonlySet<string>
  /** Name the mapping is kept under; empty: not; null: the team's, so that its next roster is read the same. */
  remember: string | null
}

const rememberedAs = ({ remember, name }: Taking, team: TeamSummary | null): string =>
  (remember ?? team?.name ?? name).trim()

const idsOf = ({ who }: Taking, meant: Who): string[] =>
  [...who].flatMap(([id, is]) => (is === meant ? [id] : []))

/** How the columns are read, and what that leaves to settle. */
interface Columns {
  readonly mapping: RosterMapping
  /** What the mapping leaves open, as the backend said last. */
  readonly open: readonly RosterDoubt[]
  /** Fields of which the person has said which column is meant. */
  readonly settled: ReadonlySet<RosterField>
  /** Something is no longer as it was found. */
  readonly isTouched: boolean
}

/** A mapping remembered for the very same headers goes before the guess: it was settled then. */
const columnsOf = ({ remembered, guess, doubts }: RosterReading): Columns =>
  remembered
    ? {
        mapping: remembered.mapping,
        open: remembered.doubts,
        settled: new Set(ROSTER_FIELDS),
        isTouched: false,
      }
    : {
        mapping: guess,
        open: doubts.filter(each => !isToldOnce(each)),
        settled: new Set(),
        isTouched: false,
      }

/** The way of a roster from its columns to a team: what stands where, and each step of it. */
export function useRosterImport(
  roster: OpenedRoster,
  team: TeamSummary | null,
  teams: readonly TeamSummary[],
  onClose: () => void,
) {
  const call = useCall()
  const apply = useWrite('team.roster.apply')
  const close = useWrite('team.roster.close')
  const [reading, setReading] = useState(roster.reading)
  const [columns, setColumns] = useState(() => columnsOf(roster.reading))
  const [step, setStep] = useState<Step>({ at: 'columns' })
  const [trouble, setTrouble] = useState<string | null>(null)
  const [taking, setTaking] = useState<Taking>({
    name: freeName(
      rosterWords.newTeam,
      teams.map(({ name }) => name),
    ),
    gone: null,
    overwrite: false,
    who: new Map(),
    leaveOut: new Set(),
    remember: null,
  })
  const [chosen, setChosen] = useState<ChosenTitles>({})
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const { mapping, open, settled } = columns
  const fail = useCallback(
    (error: unknown): void => setTrouble(error instanceof Error ? error.message : String(error)),
    [],
  )
  useStepping(step, setStep, fail)

  const change = (next: RosterMapping, said: readonly RosterField[]): void => {
    setColumns({ mapping: next, open, settled: new Set([...settled, ...said]), isTouched: true })
    setTrouble(null)
    call('team.roster.doubts', { reading: reading.reading, mapping: next }).then(
      found => setColumns(now => (now.mapping === next ? { ...now, open: found } : now)),
      fail,
    )
  }
  const turnTo = (sheet: string): void => {
    setTrouble(null)
    roster.readSheet?.(sheet).then(next => {
      close.mutate({ reading: reading.reading })
      setReading(next)
      setColumns(columnsOf(next))
    }, fail)
  }
  const leave = (): void => {
    close.mutate({ reading: reading.reading, ...(step.at !== 'columns' && { task: step.task }) })
    onClose()
  }
  const begin = (next: RosterMapping = mapping): void => {
    setColumns({ ...columns, mapping: next })
    setChosen({})
    setTrouble(null)
    call('team.roster.begin', {
      reading: reading.reading,
      mapping: next,
      ...(team && { team: team.id }),
    }).then(({ task, done, total }) => setStep({ at: 'reading', task, done, total }), fail)
  }
  const take = (): void => {
    if (step.at !== 'preview') return
    const remember = rememberedAs(taking, team)
    const conflicts = step.preview.differences.filter(each => each.conflicts.length > 0)
    apply.mutate(
      {
        task: step.task,
        name: taking.name,
        ...(taking.gone !== null && { gone: taking.gone }),
        ...(taking.overwrite && { overwrite: conflicts.map(({ person }) => person) }),
        renamed: idsOf(taking, 'renamed'),
        replaced: idsOf(taking, 'replaced'),
        ...(taking.leaveOut.size > 0 && { leaveOut: [...taking.leaveOut] }),
        ...(remember !== '' && { remember }),
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
  const { remembered } = reading
  const notices = [
    ...reading.notices,
    ...(remembered && mapping === remembered.mapping ? [rosterWords.read(remembered.name)] : []),
    ...noticesOf(mapping),
  ]
  return {
    reading,
    mapping,
    settled,
    /** What was noticed of the file and how it is read, but for what the person has put away. */
    notices: notices.filter(notice => !dismissed.has(notice)),
    dismiss: (notice: string) => setDismissed(new Set([...dismissed, notice])),
    doubts: [...reading.doubts.filter(each => isToldOnce(each) && !settled.has(each.field)), ...open],
    step,
    trouble,
    taking,
    isTaking: apply.isPending,
    /** Who has left counts on every bench until somebody says otherwise: that is not decided unasked. */
    asksWhoStays: step.at === 'preview' && step.preview.counts.gone > 0 && taking.gone === null,
    setTaking,
    chosen,
    setChosen,
    /** Leaving now would lose what was settled. */
    isTouched: columns.isTouched || step.at !== 'columns',
    change,
    turnTo,
    leave,
    begin: () => begin(),
    /** Reads the people anew, with the titles as they are proposed and chosen. */
    takeTitles: () => {
      if (step.at !== 'preview') return
      begin({ ...mapping, titles: { ...mapping.titles, ...takenTitles(step.preview.titles, chosen) } })
    },
    take,
    back: () => setStep({ at: 'columns' }),
  }
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
