import type { ReactElement } from 'react'
import type { CatalogueOverview, ExplainedAnswer, StoredProfile } from '../../core/contract/shapes.ts'
import type { Note } from '../../core/model/answer.ts'
import type { Work } from '../../core/model/profile.ts'
import { jobPanel, sayStretch } from '../../core/words/screens/gap.ts'
import { changeLabels, fieldWords } from '../../core/words/screens/me.ts'
import { isFocusGivenBack } from '../components/last-key.ts'
import { SidePanel } from '../components/overlays.tsx'
import { capital } from '../../core/words/lists.ts'
import { ComparableField } from '../me/ComparableField.tsx'
import { changeEntry, withLadder } from '../me/document.ts'
import { JobKinds } from '../me/JobKinds.tsx'
import { ProposedClass } from '../me/ProposedClass.tsx'
import { classOf, nameEntry } from '../../core/charts/names.ts'
import { useEditor } from '../me/use-editor.ts'

interface JobPanelProps {
  profile: StoredProfile
  overview: CatalogueOverview
  answer: ExplainedAnswer
  work: number
  onClose: () => void
}

/** What one job counted for, and its kinds to be corrected: the answer follows. */
export function JobPanel({ profile, overview, answer, work, onClose }: JobPanelProps): ReactElement {
  const { document, change } = useEditor(profile)
  const name = nameEntry(document, { section: 'work', index: work }, overview)
  const counted = answer.routes.flatMap(route =>
    route.clauses.map(({ path, label, evidence }) => ({
      key: `${route.label} ${path}`,
      about: answer.routes.length > 1 ? `${route.label}: ${label}` : capital(label),
      stretches: evidence.filter(stretch => stretch.work === work),
    })),
  )
  const notes = answer.routes
    .flatMap(({ clauses }) => clauses.flatMap(clause => clause.notes))
    .filter(note => 'work' in note && note.work === work)
  const unsaid = new Set(notes.flatMap(note => sayUnsaidOf(note, overview)))
  const { comparableTo = [] } = document.work?.[work]?.ladder ?? {}
  const maybeCompared = comparableTo.length > 0 || notes.some(({ code }) => code === 'unsaid-level')
  const save = (edit: (job: Work) => Work, field: string): string | null =>
    change(old => changeEntry(old, 'work', work, edit), changeLabels.changed(field, name))?.message ?? null
  const shown = counted.filter(({ stretches }) => stretches.length > 0)
  return (
    <SidePanel title={name} subtitle={jobPanel.subtitle} onClose={onClose} takesFocus={isFocusGivenBack()}>
      <div className="job-panel">
        {shown.length === 0 && <p>{jobPanel.nothing}</p>}
        {shown.map(({ key, about, stretches }) => (
          <section key={key}>
            <h3>{about}</h3>
            <ul>
              {stretches.map(stretch => (
                <li key={stretch.from}>{sayStretch(stretch)}</li>
              ))}
            </ul>
          </section>
        ))}
        {[...unsaid].map(text => (
          <p key={text} className="job-panel__unsaid">
            {text}
          </p>
        ))}
        <p className="job-panel__wrong">{jobPanel.wrong}</p>
        <ProposedClass job={document.work?.[work] ?? {}} overview={overview} onChange={save} />
        {maybeCompared && (
          <ComparableField
            overview={overview}
            classIds={comparableTo}
            onChange={ids => save(old => withLadder(old, 'comparableTo', ids), fieldWords.comparable)}
          />
        )}
        <JobKinds
          job={document.work?.[work] ?? {}}
          overview={overview}
          askedBy={answer.classId}
          onChange={save}
        />
      </div>
    </SidePanel>
  )
}

/** What would have to be said of the job for it to count where it does not. */
function sayUnsaidOf(note: Note, overview: CatalogueOverview): string[] {
  if (note.code === 'unsaid-kinds')
    return [
      jobPanel.unsaidKinds(note.kinds.map(id => overview.kinds.find(kind => kind.id === id)?.name ?? id)),
    ]
  if (note.code === 'unsaid-level')
    return [
      jobPanel.unsaidLevel(
        note.classIds.map(id => classOf(overview, id)?.title ?? id),
        note.sameEmployer === true,
      ),
    ]
  if (note.code === 'like-class')
    return [jobPanel.likeClass(classOf(overview, note.classId)?.title ?? note.classId)]
  return []
}
