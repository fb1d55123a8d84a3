import { type ReactElement, useEffect, useRef, useState } from 'react'
import { nameEntry } from '../../core/charts/names.ts'
import type { Input } from '../../core/contract/operations.ts'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { PersonSummary, StoredPerson, TeamSummary } from '../../core/contract/team-shapes.ts'
import { personWords } from '../../core/words/screens/team.ts'
import { useWrite } from '../client/use-operations.ts'
import { DraftField } from '../components/DraftField.tsx'
import { Select } from '../components/fields.tsx'
import { Icon } from '../components/Icon.tsx'
import { findWrong } from '../me/check.ts'
import { changeEntry } from '../me/document.ts'
import { JobForm } from '../me/JobForm.tsx'
import { PersonPicker } from './PersonPicker.tsx'

interface PersonEditProps {
  team: TeamSummary
  person: StoredPerson
  people: readonly PersonSummary[]
  overview: CatalogueOverview
  asOf: string
  /** The job that is corrected, by its place in the document. */
  work: number
  onWork: (work: number) => void
}

type Edit = Omit<Input<'team.person.save'>, 'team' | 'person' | 'revision'>

/** Corrects by hand what the roster said of a person: each change is kept at once, and can be undone. */
export function PersonEdit(props: PersonEditProps): ReactElement {
  const { team, person, people, overview, asOf, work, onWork } = props
  const { document } = person
  const { keep, kept } = useKeep(team.id, person)
  const jobs = document.work ?? []
  const job = jobs[work]
  return (
    <div className="person-edit">
      <p className="quiet">{personWords.byHand}</p>
      <output className="person-edit__kept">
        {kept > 0 && (
          <>
            <Icon name="check" size={16} /> {personWords.kept(kept)}
          </>
        )}
      </output>
      <div className="person-edit__facts">
        <DraftField
          label={personWords.name}
          value={person.name}
          onCommit={name => {
            if (name === '') return personWords.nameIt
            keep(() => ({ name }))
            return null
          }}
        />
        <DraftField
          label={personWords.unit}
          value={person.unit ?? ''}
          onCommit={unit => {
            keep(() => ({ unit: unit === '' ? null : unit }))
            return null
          }}
        />
        <PersonPicker
          label={personWords.manager}
          people={people.filter(({ id }) => id !== person.id)}
          value={person.manager}
          onChange={manager => keep(() => ({ manager }))}
        />
      </div>
      {job ? (
        <>
          <Select
            label={personWords.job}
            value={String(work)}
            choices={jobs.map((_, index) => ({
              id: String(index),
              name: nameEntry(document, { section: 'work', index }, overview),
            }))}
            onChange={index => onWork(Number(index))}
          />
          <JobForm
            key={work}
            job={job}
            overview={overview}
            asOf={asOf}
            onChange={edit => {
              const wrong = findWrong(changeEntry(document, 'work', work, edit))
              if (!wrong) keep(now => ({ document: changeEntry(now.document, 'work', work, edit) }))
              return wrong?.message ?? null
            }}
          />
        </>
      ) : (
        <p>{personWords.noJob}</p>
      )}
    </div>
  )
}

interface Keeping {
  keep: (edit: (now: StoredPerson) => Edit) => void
  /** How many changes are kept since this was opened. */
  kept: number
}

/** Stores changes one after the other, each built on what the one before it left. */
function useKeep(team: string, person: StoredPerson): Keeping {
  const [kept, setKept] = useState(0)
  const { mutateAsync } = useWrite('team.person.save')
  const line = useRef(Promise.resolve(person))
  useEffect(() => {
    // Undo, or another window, may have been here since.
    line.current = line.current.then(known => (known.revision > person.revision ? known : person))
  }, [person])
  const keep: Keeping['keep'] = edit => {
    line.current = line.current.then(async now => {
      try {
        const next = await mutateAsync({ team, person: now.id, revision: now.revision, ...edit(now) })
        setKept(before => before + 1)
        return next
      } catch {
        // It was said by `useWrite`; the next change is built on what is kept.
        return now
      }
    })
  }
  return { keep, kept }
}
