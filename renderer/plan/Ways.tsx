import { type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import type { CatalogueOverview, SavedPlan, StoredProfile } from '../../core/contract/shapes.ts'
import type { PlanAnswer, WhatIf } from '../../core/model/plan.ts'
import { groupWords, planWords, remedyWord, sayWays } from '../../core/words/screens/plan.ts'
import { pathTo } from '../app/paths.ts'
import { Button } from '../components/Button.tsx'
import { Select } from '../components/fields.tsx'
import { Callout } from '../components/messages.tsx'
import { classOf } from '../../core/charts/names.ts'
import { Comparison } from './Comparison.tsx'
import { OfNoKind } from './OfNoKind.tsx'
import { KeptPlans } from './KeptPlans.tsx'
import { PlanCards } from './PlanCards.tsx'
import { PlanView } from './PlanView.tsx'
import type { HomeScope } from './scope.ts'
import { type Found, groupWays, keptWay, surest } from './way.ts'

interface WaysProps {
  answer: PlanAnswer
  /** The ways within the two jurisdictions, where the answer looks further. */
  near: Found | null
  /** It is the last answer, while the next is looked for. */
  isBehind: boolean
  whatIf: WhatIf
  profile: StoredProfile
  overview: CatalogueOverview
  home: HomeScope
  kept: readonly SavedPlan[]
  onWhatIf: (whatIf: WhatIf) => void
}

/** The Pareto set, the chosen plan, another beside it, and the kept ones. */
export function Ways({
  answer,
  near,
  isBehind,
  whatIf,
  profile,
  overview,
  home,
  kept,
  onWhatIf,
}: WaysProps): ReactElement {
  const [chosenKey, choose] = useState<string | null>(null)
  const [otherKey, setOther] = useState<string | null>(null)
  const groups = groupWays({ answer, whatIf }, near, overview, home)
  const found = groups.flatMap(({ ways }) => ways)
  const saved = kept.filter(each => each.to === answer.to).map(keptWay)
  const all = [...found, ...saved]
  const first = surest(groups.find(({ ways }) => ways.length > 0)?.ways ?? saved)
  const chosen = all.find(({ key }) => key === chosenKey) ?? first
  const other = all.find(({ key }) => key === otherKey && key !== chosen?.key)
  const title = classOf(overview, answer.to)?.title ?? answer.to
  const view = { title, profile, overview }
  return (
    <div className={`ways${isBehind ? ' ways--behind' : ''}`} aria-busy={isBehind}>
      {/* For the ear: a condition was changed elsewhere, and this is what came of it. */}
      <p className="visually-hidden" role="status">
        {isBehind ? '' : sayWays(found.map(({ plan }) => plan.arrival))}
      </p>
      {answer.notice !== undefined && <Callout tone="warning">{answer.notice}</Callout>}
      {found.length === 0 && <Blocked answer={answer} overview={overview} onRemedy={onWhatIf} />}
      {!chosen && <OfNoKind profile={profile} overview={overview} />}
      {near && near.answer.plans.length === 0 && found.length > 0 && (
        <p className="quiet">{planWords.noneNear}</p>
      )}
      {groups.map(
        ({ group, ways }) =>
          ways.length > 0 && (
            <section key={group} className={`ways__group ways__group--${group}`}>
              <h2>{groupWords[group].title || planWords.plans}</h2>
              {groupWords[group].help !== '' && <p className="quiet">{groupWords[group].help}</p>}
              <PlanCards
                label={groupWords[group].title || planWords.plans}
                ways={ways}
                chosen={chosen?.key ?? null}
                onChoose={choose}
                overview={overview}
                home={home}
              />
            </section>
          ),
      )}
      {chosen && (
        <>
          <PlanView way={chosen} {...view} {...(other ? { beside: other } : {})} />
          {all.length > 1 && (
            <section className="ways__compare">
              <Select
                label={planWords.compareWith}
                choices={[
                  { id: '', name: planWords.compareNone },
                  ...all.filter(({ key }) => key !== chosen.key).map(({ key, name }) => ({ id: key, name })),
                ]}
                value={other?.key ?? ''}
                onChange={key => setOther(key === '' ? null : key)}
              />
              {other && (
                <>
                  <PlanView way={other} {...view} beside={chosen} isOther />
                  <Comparison first={chosen} second={other} overview={overview} />
                </>
              )}
            </section>
          )}
        </>
      )}
      <KeptPlans kept={kept} overview={overview} shown={chosen?.key ?? null} onShow={choose} />
    </div>
  )
}

interface BlockedProps {
  answer: PlanAnswer
  overview: CatalogueOverview
  onRemedy: (whatIf: WhatIf) => void
}

/** What stands in the way, class by class; what one condition alone would lift can be changed here. */
function Blocked({ answer, overview, onRemedy }: BlockedProps): ReactElement {
  const byClass = [...Map.groupBy(answer.blocked, ({ classId }) => classId)]
  // To a class that is no more no condition leads.
  const mayHelp =
    classOf(overview, answer.to)?.abolished === undefined && !answer.blocked.some(({ remedy }) => remedy)
  return (
    <Callout tone="warning">
      <h2>{planWords.none}</h2>
      {byClass.length > 0 && <p>{planWords.noneHelp}</p>}
      <ul className="blocked">
        {byClass.map(([classId, reasons]) => (
          <li key={classId}>
            <strong>{classOf(overview, classId)?.title ?? classId}</strong>{' '}
            <Link href={pathTo('gap', classId)}>{planWords.seeGap}</Link>
            <ul className="blocked__reasons">
              {reasons.map(({ because, remedy }) => (
                <li key={because}>
                  {because}{' '}
                  {remedy && (
                    <Button size="s" onPress={() => onRemedy(remedy.whatIf)}>
                      {remedyWord(remedy)}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {mayHelp && <p>{planWords.noneTry}</p>}
    </Callout>
  )
}
