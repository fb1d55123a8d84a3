import { type ReactElement, useCallback, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { LadderLink } from '../../core/charts/ladder/index.ts'
import type { CatalogueOverview, StoredProfile } from '../../core/contract/shapes.ts'
import {
  ladderSubtitle,
  ladderTitle,
  noCatalogue,
  nothingShown,
  ladderTools,
} from '../../core/words/screens/ladder.ts'
import { couldNotRead } from '../../core/words/screens/app.ts'
import { NO_FILTER } from '../../core/ladder/index.ts'
import type { ClassStanding } from '../../core/model/answer.ts'
import type { WhatIf } from '../../core/model/plan.ts'
import { homeScope, withScope } from '../plan/scope.ts'
import { pathTo, type ScreenProps } from '../app/paths.ts'
import { Screen } from '../app/Screen.tsx'
import { usePerson } from '../app/use-person.ts'
import { setLadderView, useView } from '../app/view-state.ts'
import { ClassPanel } from '../class/ClassPanel.tsx'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { isFocusGivenBack } from '../components/last-key.ts'
import { Callout, EmptyState, Loaded } from '../components/messages.tsx'
import { ExportButton } from '../export/ExportButton.tsx'
import { LadderChart } from './LadderChart.tsx'
import { LadderTable } from './LadderTable.tsx'
import { LadderTools } from './LadderTools.tsx'
import { Legend } from './Legend.tsx'
import { bestPlan, ladderModel, type LadderModel, planLinks } from '../../core/charts/ladder/model.ts'
import { Offer } from './Offer.tsx'
import { usePlace } from './use-place.ts'
import './ladder.css'

/** The first screen: every ladder side by side, with or without a person on it. */
export default function LadderScreen({ classIds }: ScreenProps): ReactElement {
  const overview = useRead('catalogue.overview', {})
  if (!overview.data) {
    return (
      <Screen title={ladderTitle}>
        <Loaded query={overview} lines={12}>
          {() => null}
        </Loaded>
      </Screen>
    )
  }
  return <Ladder overview={overview.data} open={classIds[0] ?? null} />
}

const PANEL_WIDTH = 376

/** The what-ifs as the Plan screen asks them, so that both show the same plan. */
const scoped = (overview: CatalogueOverview, profile: StoredProfile, target: string): WhatIf =>
  withScope(profile.whatIf, homeScope(overview, profile, target))

interface PersonsLadder {
  model: LadderModel
  /** The best plan as lines. */
  planned: readonly LadderLink[]
  /** Null while no profile is open or its standings are not read. */
  known: readonly ClassStanding[] | null
  error: Error | null
}

/** What is drawn: the classes that the filter leaves, with where the open profile stands and its best plan. */
function usePersonsLadder(overview: CatalogueOverview, search: string): PersonsLadder {
  const view = useView(state => state.ladder)
  const { profile, ref, asOf, target } = usePerson()
  const standings = useRead('gap.standings', ref && { profile: ref, asOf }, { keepPrevious: true })
  const plans = useRead(
    'plan.find',
    ref && profile && target !== null
      ? { profile: ref, to: target, asOf, whatIf: scoped(overview, profile, target) }
      : null,
  )
  const known = ref ? (standings.data ?? null) : null
  const plan = ref && plans.data ? bestPlan(plans.data.plans) : null

  const model = useMemo(
    () =>
      ladderModel({
        overview,
        columns: view.columns,
        edges: view.edges,
        filter: view.filter,
        search,
        standings: known,
        target,
        plan,
      }),
    [overview, view.columns, view.edges, view.filter, search, known, target, plan],
  )
  const planned = useMemo(
    () =>
      planLinks(
        plan,
        (known ?? []).filter(({ held }) => held).map(({ classId }) => classId),
      ),
    [plan, known],
  )
  return { model, planned, known, error: standings.error }
}

function Ladder({ overview, open }: { overview: CatalogueOverview; open: string | null }): ReactElement {
  const [, navigate] = useLocation()
  const view = useView(state => state.ladder)
  const [search, setSearch] = useState('')
  const { profile, ref, asOf, target } = usePerson()
  const { model, planned, known, error } = usePersonsLadder(overview, search)
  const place = usePlace()
  const names = useMemo(() => new Map(overview.jurisdictions.map(({ id, name }) => [id, name])), [overview])
  const jurisdictionName = useCallback((id: string) => names.get(id) ?? id, [names])
  const [shown, setShown] = useState<{ id: string; byKeyboard: boolean } | null>(null)
  const show = useCallback(
    (id: string, byKeyboard = false) => {
      setShown({ id, byKeyboard })
      navigate(pathTo('ladder', id))
    },
    [navigate],
  )
  const close = useCallback(() => navigate(pathTo('ladder')), [navigate])
  const toNext = (): void => {
    const next = model.found[(model.found.indexOf(open ?? '') + 1) % Math.max(1, model.found.length)]
    if (next !== undefined) show(next)
  }
  const onFile = overview.classes.filter(({ documented }) => documented).length
  const isDrawn = view.show === 'chart' && model.nodes.length > 0
  const legend = (
    <Legend
      shown={view.edges}
      onChange={edges => setLadderView({ edges })}
      hasPlan={planned.length > 0}
      hasStatus={known !== null}
      hasLines={view.show === 'chart'}
    />
  )

  return (
    <Screen
      title={ladderTitle}
      subtitle={ladderSubtitle(onFile, overview.classes.length - onFile)}
      layout="fill"
      tools={
        <LadderTools
          overview={overview}
          view={view}
          onView={setLadderView}
          search={search}
          onSearch={setSearch}
          onNext={toNext}
          found={search === '' ? null : model.found.length}
          shown={model.nodes.length}
          hasStatus={known !== null}
        >
          <ExportButton
            subject={{
              what: 'ladder',
              asOf,
              ...view.filter,
              columns: view.columns,
              edges: view.edges,
              search,
              ...(ref && { profile: ref }),
              ...(ref && target !== null && { target }),
            }}
            size="icon"
          />
        </LadderTools>
      }
      panel={
        open === null ? undefined : (
          <ClassPanel
            key={open}
            classId={open}
            overview={overview}
            standing={known?.find(({ classId }) => classId === open) ?? null}
            onClose={close}
            // What was not opened here was found: by keys, as a rule.
            takesFocus={shown?.id === open ? shown.byKeyboard : isFocusGivenBack()}
          />
        )
      }
    >
      {profile === null && <Offer />}
      {error && <Callout tone="error">{couldNotRead(error.message)}</Callout>}
      {model.nodes.length === 0 ? (
        <Nothing isEmpty={overview.classes.length === 0} />
      ) : isDrawn ? (
        <LadderChart
          model={model}
          edges={overview.edges}
          plan={planned}
          open={open}
          onOpen={show}
          onClose={close}
          panelWidth={open === null ? 0 : PANEL_WIDTH}
          actions={place}
          legend={legend}
        />
      ) : (
        <LadderTable
          model={model}
          edges={overview.edges}
          jurisdictionName={jurisdictionName}
          hasStatus={known !== null}
          open={open}
          onOpen={show}
        />
      )}
      {!isDrawn && legend}
    </Screen>
  )
}

/** No class to draw: the catalogue has none, or the filter leaves none. */
function Nothing({ isEmpty }: { isEmpty: boolean }): ReactElement {
  if (isEmpty)
    return (
      <EmptyState icon="ladder" title={noCatalogue.title}>
        <p>{noCatalogue.body}</p>
      </EmptyState>
    )
  return (
    <EmptyState icon="filter" title={nothingShown.title}>
      <p>{nothingShown.body}</p>
      <Button onPress={() => setLadderView({ filter: NO_FILTER })}>{ladderTools.clear}</Button>
    </EmptyState>
  )
}
