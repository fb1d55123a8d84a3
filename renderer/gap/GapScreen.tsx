import { type ReactElement, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { CatalogueOverview, StoredProfile } from '../../core/contract/shapes.ts'
import { screenNames } from '../../core/words/screens/app.ts'
import { classDetail } from '../../core/words/screens/classes.ts'
import { gapWords } from '../../core/words/screens/gap.ts'
import { changeLabels, newEntry } from '../../core/words/screens/me.ts'
import { pathTo, type ScreenProps } from '../app/paths.ts'
import { Screen } from '../app/Screen.tsx'
import { usePerson, useSetTarget } from '../app/use-person.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { InkDefinitions } from '../components/ink.tsx'
import { EmptyState, Loaded, Skeleton } from '../components/messages.tsx'
import { ExportButton } from '../export/ExportButton.tsx'
import { Segmented } from '../components/Segmented.tsx'
import { type Begun, openEntry } from '../me/begun.ts'
import { addEntry, entriesOf } from '../me/document.ts'
import { NobodyYet } from '../me/NobodyYet.tsx'
import './gap.css'
import { GapAnswer, type View, VIEWS } from './GapAnswer.tsx'
import { JobPanel } from './JobPanel.tsx'

/** How far the person is from a class, and why. */
export default function GapScreen({ classIds }: ScreenProps): ReactElement {
  const { profile, target } = usePerson()
  const overview = useRead('catalogue.overview', {})
  const classId = classIds[0] ?? target
  if (profile === undefined) return <Skeleton />
  if (profile === null)
    return (
      <Screen title={screenNames.gap}>
        <NobodyYet title={gapWords.nobodyTitle} body={gapWords.nobodyBody} />
      </Screen>
    )
  return (
    <Loaded query={overview}>
      {catalogue =>
        classId === null ? (
          <Screen title={screenNames.gap}>
            <EmptyState icon="gap" title={gapWords.noClassTitle}>
              <p>{gapWords.noClassBody}</p>
              <AskedClass overview={catalogue} classId={null} />
            </EmptyState>
          </Screen>
        ) : (
          <AskedGap key={profile.id} profile={profile} overview={catalogue} classId={classId} />
        )
      }
    </Loaded>
  )
}

function AskedClass({
  overview,
  classId,
}: {
  overview: CatalogueOverview
  classId: string | null
}): ReactElement {
  const [, navigate] = useLocation()
  return (
    <div className="gap__asked">
      <ClassPicker
        label={gapWords.asked}
        overview={overview}
        value={classId}
        onChange={id => id !== null && navigate(pathTo('gap', id))}
      />
    </div>
  )
}

interface AskedGapProps {
  profile: StoredProfile
  overview: CatalogueOverview
  classId: string
}

function AskedGap({ profile, overview, classId }: AskedGapProps): ReactElement {
  const { ref, asOf, target } = usePerson()
  const setTarget = useSetTarget()
  const [view, setView] = useState<View>('amount')
  const [picked, setPicked] = useState<number | null>(null)
  const answer = useRead('gap.evaluate', ref && { profile: ref, classId, asOf }, { keepPrevious: true })
  const detail = useRead('catalogue.class', { id: classId })
  const summary = overview.classes.find(each => each.id === classId)
  const jurisdiction = overview.jurisdictions.find(each => each.id === summary?.jurisdiction)
  const [, navigate] = useLocation()
  const save = useWrite('profile.save')
  const add = ({ section, entry }: Begun): void => {
    const { id, revision, document } = profile
    const label = changeLabels.added(newEntry[section])
    const added = { section, index: entriesOf(document, section).length }
    save.mutate(
      { id, revision, label, document: addEntry(document, section, entry) },
      {
        onSuccess: () => {
          openEntry({ ...added, isNew: true })
          navigate(pathTo('me'))
        },
      },
    )
  }
  const picksJob = picked !== null && picked < (profile.document.work?.length ?? 0)
  return (
    <Screen
      title={summary?.title ?? screenNames.gap}
      subtitle={summary && classDetail(jurisdiction?.name ?? summary.jurisdiction, summary)}
      panel={
        picksJob &&
        answer.data && (
          <JobPanel
            key={picked}
            profile={profile}
            overview={overview}
            answer={answer.data}
            work={picked}
            onClose={() => setPicked(null)}
          />
        )
      }
    >
      <InkDefinitions />
      <div className="gap">
        <div className="gap__bar no-print">
          <AskedClass overview={overview} classId={classId} />
          {target === classId ? (
            <span className="tag">{gapWords.wanted}</span>
          ) : (
            <Button size="s" icon="flag" onPress={() => setTarget(classId)}>
              {gapWords.wantThis}
            </Button>
          )}
          <Link href={pathTo('plan', classId)}>{gapWords.plan}</Link>
          <span className="gap__views">
            {ref && <ExportButton isSheet subject={{ what: 'gap', asOf, profile: ref, classId }} />}
            <Segmented label={gapWords.view} choices={VIEWS} value={view} onChange={setView} />
          </span>
        </div>
        <Loaded query={answer}>
          {shown => (
            <GapAnswer
              answer={shown}
              isBehind={answer.isPlaceholderData}
              detail={detail.data}
              profile={profile}
              overview={overview}
              view={view}
              onPick={setPicked}
              onAdd={add}
            />
          )}
        </Loaded>
      </div>
    </Screen>
  )
}
