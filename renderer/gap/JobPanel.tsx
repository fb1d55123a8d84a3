import type { ReactElement } from 'react'
import type { CatalogueOverview, ExplainedAnswer, StoredProfile } from '../../core/contract/shapes.ts'
import { jobPanel, sayStretch } from '../../core/words/screens/gap.ts'
import { changeLabels } from '../../core/words/screens/me.ts'
import { SidePanel } from '../components/overlays.tsx'
import { capital } from '../../core/words/lists.ts'
import { changeEntry } from '../me/document.ts'
import { JobKinds } from '../me/JobKinds.tsx'
import { nameEntry } from '../../core/charts/names.ts'
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
  const shown = counted.filter(({ stretches }) => stretches.length > 0)
  return (
    <SidePanel title={name} subtitle={jobPanel.subtitle} onClose={onClose}>
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
        <p className="job-panel__wrong">{jobPanel.wrong}</p>
        <JobKinds
          key={work}
          job={document.work?.[work] ?? {}}
          overview={overview}
          askedBy={answer.classId}
          onChange={(edit, field) =>
            change(old => changeEntry(old, 'work', work, edit), changeLabels.changed(field, name))?.message ??
            null
          }
        />
      </div>
    </SidePanel>
  )
}
