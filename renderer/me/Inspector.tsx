import type { ReactElement } from 'react'
import type { EntryRef } from '../../core/charts/timeline/profile.ts'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Profile, Work } from '../../core/model/profile.ts'
import { changeLabels, fieldWords, meWords } from '../../core/words/screens/me.ts'
import { Button } from '../components/Button.tsx'
import { DraftField } from '../components/DraftField.tsx'
import { Callout } from '../components/messages.tsx'
import { SidePanel } from '../components/overlays.tsx'
import { say } from '../components/toasts.tsx'
import {
  changeEntry,
  earlierJob,
  entriesOf,
  type Entry,
  removeEntry,
  renamePerson,
  type Section,
} from './document.ts'
import './form.css'
import { JobForm } from './JobForm.tsx'
import { nameEntry } from '../../core/charts/names.ts'
import { LicenceForm, StudyForm } from './StudyForm.tsx'
import type { Editor } from './use-editor.ts'

interface InspectorProps {
  document: Profile
  overview: CatalogueOverview
  asOf: string
  /** The class wanted. */
  target: string | null
  selected: EntryRef | null
  /** What is picked was only just added. */
  isNew: boolean
  notesOf: (entry: EntryRef) => readonly string[]
  change: Editor['change']
  onSelect: (entry: EntryRef | null) => void
  onAddJob: (job: Work) => void
}

const REMOVE = {
  work: fieldWords.removeJob,
  education: fieldWords.removeStudy,
  certificates: fieldWords.removeLicence,
}

const focusFirst = (form: HTMLElement | null): void => form?.querySelector('input')?.focus()

/** The fields of what is picked; of the profile itself when nothing is. */
export function Inspector({
  document,
  overview,
  asOf,
  target,
  selected,
  isNew,
  notesOf,
  change,
  onSelect,
  onAddJob,
}: InspectorProps): ReactElement {
  if (!selected) return <AboutProfile document={document} change={change} />
  const { section, index } = selected
  const name = nameEntry(document, selected, overview)
  const edit =
    <S extends Section>(of: S) =>
    (to: (entry: Entry<S>) => Entry<S>, field: string): string | null =>
      change(old => changeEntry(old, of, index, to), changeLabels.changed(field, name))?.message ?? null
  const remove = (): void => {
    const wrong = change(old => removeEntry(old, section, index), changeLabels.removed(name))
    if (wrong) say({ text: wrong.message, tone: 'error' })
    else onSelect(null)
  }
  const notes = notesOf(selected)
  const job = section === 'work' ? (entriesOf(document, 'work')[index] ?? {}) : null
  return (
    <SidePanel
      title={name}
      subtitle={{ work: meWords.job, education: meWords.study, certificates: meWords.licence }[section]}
      onClose={() => onSelect(null)}
      actions={
        <Button look="danger" size="s" icon="trash" onPress={remove}>
          {REMOVE[section]}
        </Button>
      }
    >
      {notes.length > 0 && (
        <Callout>
          {notes.map(note => (
            <p key={note}>{note}</p>
          ))}
        </Callout>
      )}
      {/* A field keeps what is typed into it; another entry has fields of its own. */}
      <div key={`${section} ${index}`} ref={isNew ? focusFirst : null}>
        {job && (
          <>
            <JobForm job={job} overview={overview} asOf={asOf} askedBy={target} onChange={edit('work')} />
            <p className="form__further">
              <Button size="s" look="quiet" icon="plus" onPress={() => onAddJob(earlierJob(job))}>
                {fieldWords.addEarlier}
              </Button>
            </p>
          </>
        )}
        {section === 'education' && (
          <StudyForm study={entriesOf(document, 'education')[index] ?? {}} onChange={edit('education')} />
        )}
        {section === 'certificates' && (
          <LicenceForm
            licence={entriesOf(document, 'certificates')[index] ?? {}}
            onChange={edit('certificates')}
          />
        )}
      </div>
    </SidePanel>
  )
}

function AboutProfile({ document, change }: Pick<InspectorProps, 'document' | 'change'>): ReactElement {
  return (
    <aside className="side-panel" aria-label={meWords.about}>
      <div className="side-panel__head">
        <h2>{meWords.about}</h2>
      </div>
      <div className="side-panel__body form">
        <DraftField
          label={meWords.personName}
          value={document.basics?.name ?? ''}
          onCommit={name => change(old => renamePerson(old, name), changeLabels.named)?.message ?? null}
        />
        <p>{meWords.personNote}</p>
        <p className="quiet">{meWords.fileNote}</p>
      </div>
    </aside>
  )
}
