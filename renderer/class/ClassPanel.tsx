import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { CatalogueOverview, ClassDetail } from '../../core/contract/shapes.ts'
import type { ClassStanding } from '../../core/model/answer.ts'
import { sayAbolished } from '../../core/words/abolished.ts'
import { classFacts, classSubtitle, classWords } from '../../core/words/screens/class.ts'
import { usePerson } from '../app/use-person.ts'
import { useRead } from '../client/use-operations.ts'
import { Callout, Loaded } from '../components/messages.tsx'
import { SidePanel } from '../components/overlays.tsx'
import { ClassActions } from './ClassActions.tsx'
import { Relations } from './Relations.tsx'
import { Requirement } from './Requirement.tsx'
import { Sources } from './Sources.tsx'
import { Standing } from './Standing.tsx'
import { YieldList } from './YieldList.tsx'
import './class.css'

interface ClassPanelProps {
  classId: string
  overview: CatalogueOverview
  standing: ClassStanding | null
  onClose: () => void
  /** Opened by the keyboard: the panel takes the focus as it opens, so that what it says is read. */
  takesFocus: boolean
}

/** One class beside the ladder: where the person stands, what it asks, where it leads, where that is written. */
export function ClassPanel({
  classId,
  overview,
  standing,
  onClose,
  takesFocus,
}: ClassPanelProps): ReactElement {
  const detail = useRead('catalogue.class', { id: classId })
  const body = useRef<HTMLDivElement>(null)
  const known = overview.classes.find(({ id }) => id === classId)
  const place = overview.jurisdictions.find(({ id }) => id === known?.jurisdiction)
  const [opensWithFocus] = useState(takesFocus)
  useEffect(() => {
    if (opensWithFocus) body.current?.focus()
  }, [opensWithFocus])
  return (
    <SidePanel
      title={known?.title ?? classId}
      subtitle={
        known &&
        classSubtitle(place?.name ?? known.jurisdiction, {
          level: known.level,
          ...(known.grade === null ? {} : { grade: known.grade }),
        })
      }
      onClose={onClose}
      actions={<ClassActions classId={classId} />}
    >
      <div ref={body} tabIndex={-1} className="class-panel">
        <Standing standing={standing} unsure={known?.unsure ?? false} />
        <Loaded query={detail}>{value => <Body detail={value} overview={overview} />}</Loaded>
      </div>
    </SidePanel>
  )
}

function Body({ detail, overview }: { detail: ClassDetail; overview: CatalogueOverview }): ReactElement {
  const { asOf } = usePerson()
  return (
    <>
      {detail.abolished !== undefined && (
        <Callout tone="warning">{sayAbolished(detail.title, detail.abolished)}</Callout>
      )}
      {detail.tentative !== undefined && (
        <Callout tone="warning">
          <b>{classWords.tentative}.</b> {detail.tentative}
        </Callout>
      )}
      <p>{detail.summary}</p>
      <section>
        <h3>{detail.qualifications === 'typical' ? classWords.asksTypical : classWords.asks}</h3>
        <Requirement detail={detail} />
      </section>
      <Yields detail={detail} overview={overview} />
      <Relations classId={detail.id} edges={overview.edges} overview={overview} />
      <section>
        <h3>{classWords.facts}</h3>
        <dl className="facts">
          {classFacts(detail).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Phrases title={classWords.duties} phrases={detail.duties} />
      <Phrases title={classWords.knowledge} phrases={detail.knowledge} />
      <Phrases title={classWords.distinguishing} phrases={detail.distinguishing} />
      <Phrases title={classWords.notes} phrases={detail.notes} />
      <Phrases
        title={classWords.history}
        phrases={(detail.history ?? []).map(({ date, what }) => `${date}: ${what}`)}
      />
      <section>
        <h3>{classWords.sources}</h3>
        <Sources sources={detail.sources} asOf={asOf} />
      </section>
    </>
  )
}

function Yields({
  detail: { yields },
  overview,
}: {
  detail: ClassDetail
  overview: CatalogueOverview
}): ReactElement {
  return (
    <section>
      <h3>{classWords.yields}</h3>
      {yields.length === 0 ? (
        <p className="quiet">{classWords.noYields}</p>
      ) : (
        <YieldList yields={yields} kinds={overview.kinds} />
      )}
      {yields.length > 0 && <p className="quiet">{classWords.yieldsOurs}</p>}
    </section>
  )
}

function Phrases({ title, phrases }: { title: string; phrases: readonly string[] }): ReactElement | null {
  if (phrases.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="phrases">
        {phrases.map(phrase => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </section>
  )
}
