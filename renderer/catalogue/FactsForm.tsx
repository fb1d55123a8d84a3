import type { ReactElement } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Review, ReviewEdit } from '../../core/contract/upkeep-shapes.ts'
import { classFacts, factLabels } from '../../core/words/screens/class.ts'
import { factWords } from '../../core/words/screens/facts.ts'
import { useWrite } from '../client/use-operations.ts'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { DraftField } from '../components/DraftField.tsx'
import { AbolishedField } from './AbolishedField.tsx'
import { LevelField, SortField } from './LevelField.tsx'
import { PlaceField } from './PlaceField.tsx'
import { YieldsField } from './YieldsField.tsx'

interface FactsFormProps {
  review: Review
  overview: CatalogueOverview
}

/** What the document states of the class besides its rule; each is kept when it is left. */
export function FactsForm({ review, overview }: FactsFormProps): ReactElement {
  const write = useWrite('review.edit')
  const { id, draft, reading, decision, jurisdiction } = review
  const edit = (change: ReviewEdit): null => {
    write.mutate({ id, edit: change })
    return null
  }
  const isOpen = decision === null
  const title = draft?.title ?? reading.title.value
  const known = new Set(Object.values(SHOWN))
  if (!isOpen) return <Facts draft={draft} without={new Set()} />
  return (
    <div className="facts-form">
      <DraftField
        label={factWords.title}
        value={review.untitled ? '' : title}
        onCommit={text => (text === '' ? factWords.emptyTitle : edit({ title: text }))}
      />
      <PlaceField
        jurisdiction={jurisdiction}
        overview={overview}
        onChange={place => edit({ jurisdiction: place })}
      />
      <div className="facts-form__row">
        <DraftField
          label={factWords.code}
          value={review.code ?? ''}
          onCommit={text => edit({ code: text === '' ? null : text })}
        />
        <DraftField
          label={factWords.grade}
          value={review.grade ?? ''}
          onCommit={text => edit({ grade: text === '' ? null : text })}
        />
      </div>
      {draft ? (
        <>
          <DraftField
            label={factWords.series}
            value={draft.series ?? ''}
            onCommit={text => edit({ series: text === '' ? null : text })}
          />
          <LevelField level={draft.level} onChange={level => edit({ level })} />
          <SortField
            qualifications={draft.qualifications}
            onChange={qualifications => edit({ qualifications })}
          />
          <AbolishedField
            abolished={draft.abolished}
            onChange={abolished => edit({ abolished: abolished ?? null })}
          />
          <YieldsField
            kinds={[...overview.kinds, ...review.adds.kinds]}
            yields={draft.yields}
            onChange={yields => edit({ yields })}
          />
          <OnFileAs review={review} overview={overview} onChange={means => edit({ means })} />
          <Facts draft={draft} without={known} />
        </>
      ) : (
        <p className="quiet">{factWords.unplaced}</p>
      )}
    </div>
  )
}

interface OnFileAsProps extends FactsFormProps {
  onChange: (means: string | null) => void
}

/** Which class on file it is where code and title do not tell: one called otherwise by now, or what goes on after a split. */
function OnFileAs({ review, overview, onChange }: OnFileAsProps): ReactElement | null {
  const { jurisdiction, standing, classId, means } = review
  const classes = overview.classes.filter(each => each.jurisdiction === jurisdiction)
  if (classes.length === 0) return null
  return (
    <ClassPicker
      label={factWords.means}
      overview={{ ...overview, classes }}
      help={factWords.meansHelp}
      value={means ?? (standing === 'new' ? null : classId)}
      onChange={onChange}
    />
  )
}

/** Facts that have a field of their own. */
const SHOWN = {
  code: factLabels.code,
  grade: factLabels.grade,
  level: factLabels.level,
  series: factLabels.series,
  abolished: factLabels.abolished,
}

function Facts({
  draft,
  without,
}: {
  draft: Review['draft']
  without: ReadonlySet<string>
}): ReactElement | null {
  const facts = draft ? classFacts(draft).filter(({ label }) => !without.has(label)) : []
  if (!draft) return null
  return (
    <>
      <dl className="facts">
        {facts.map(({ label, value }) => (
          <div key={`${label} ${value}`}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="phrases quiet">
        {draft.notes.map(note => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  )
}
