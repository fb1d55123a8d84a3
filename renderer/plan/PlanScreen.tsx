import type { ReactElement } from 'react'
import { useLocation } from 'wouter'
import type { CatalogueOverview, StoredProfile } from '../../core/contract/shapes.ts'
import { screenNames } from '../../core/words/screens/app.ts'
import { classDetail } from '../../core/words/screens/classes.ts'
import { planWords } from '../../core/words/screens/plan.ts'
import { pathTo, type ScreenProps } from '../app/paths.ts'
import { Screen } from '../app/Screen.tsx'
import { usePerson, useSetTarget } from '../app/use-person.ts'
import { useRead } from '../client/use-operations.ts'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { InkDefinitions } from '../components/ink.tsx'
import { EmptyState, Loaded, Skeleton } from '../components/messages.tsx'
import '../me/form.css'
import { NobodyYet } from '../me/NobodyYet.tsx'
import '../components/axis.css'
import './plan.css'
import { Ways } from './Ways.tsx'
import { homeScope, nearby, withScope } from './scope.ts'
import { useWhatIf } from './use-what-if.ts'
import { WhatIfPanel } from './WhatIfPanel.tsx'

/** The dated ways to a class. */
export default function PlanScreen({ classIds }: ScreenProps): ReactElement {
  const { profile, target } = usePerson()
  const overview = useRead('catalogue.overview', {})
  const to = classIds[0] ?? target
  if (profile === undefined) return <Skeleton />
  if (profile === null)
    return (
      <Screen title={screenNames.plan}>
        <NobodyYet title={planWords.nobodyTitle} body={planWords.nobodyBody} />
      </Screen>
    )
  return (
    <Loaded query={overview}>
      {catalogue =>
        to === null ? (
          <Screen title={screenNames.plan}>
            <EmptyState icon="plan" title={planWords.noTargetTitle}>
              <p>{planWords.noTargetBody}</p>
              <ToPicker overview={catalogue} to={null} />
            </EmptyState>
          </Screen>
        ) : (
          <PlanTo key={`${profile.id} ${to}`} profile={profile} overview={catalogue} to={to} />
        )
      }
    </Loaded>
  )
}

/** A class one plans for is the class one wants. */
function ToPicker({ overview, to }: { overview: CatalogueOverview; to: string | null }): ReactElement {
  const [, navigate] = useLocation()
  const setTarget = useSetTarget()
  const choose = (id: string | null): void => {
    if (id === null) return
    setTarget(id)
    navigate(pathTo('plan', id))
  }
  return (
    <div className="plan__to">
      <ClassPicker label={planWords.to} overview={overview} value={to} onChange={choose} />
    </div>
  )
}

interface PlanToProps {
  profile: StoredProfile
  overview: CatalogueOverview
  to: string
}

function PlanTo({ profile, overview, to }: PlanToProps): ReactElement {
  const { ref, asOf } = usePerson()
  const home = homeScope(overview, profile, to)
  const { shown, asked, change } = useWhatIf(profile, whatIf => withScope(whatIf, home))
  const answer = useRead('plan.find', ref && { profile: ref, to, asOf, whatIf: asked }, {
    keepPrevious: true,
  })
  const near = nearby(asked, home)
  const nearAnswer = useRead('plan.find', ref && near && { profile: ref, to, asOf, whatIf: near }, {
    keepPrevious: true,
  })
  const kept = useRead('plan.list', ref)
  const summary = overview.classes.find(each => each.id === to)
  const jurisdiction = overview.jurisdictions.find(each => each.id === summary?.jurisdiction)
  return (
    <Screen
      title={summary?.title ?? screenNames.plan}
      subtitle={summary && classDetail(jurisdiction?.name ?? summary.jurisdiction, summary)}
      panel={<WhatIfPanel whatIf={shown} onChange={change} overview={overview} home={home} />}
    >
      <InkDefinitions />
      <div className="plan">
        <ToPicker overview={overview} to={to} />
        <Loaded query={answer}>
          {found => (
            <Ways
              answer={found}
              near={near && nearAnswer.data ? { answer: nearAnswer.data, whatIf: near } : null}
              isBehind={answer.isPlaceholderData || nearAnswer.isPlaceholderData || shown !== asked}
              whatIf={asked}
              profile={profile}
              overview={overview}
              home={home}
              kept={kept.data ?? []}
              onWhatIf={change}
            />
          )}
        </Loaded>
      </div>
    </Screen>
  )
}
