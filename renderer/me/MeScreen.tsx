import { type ReactElement, useEffect, useState } from 'react'
import type { EntryRef, Section } from '../../core/charts/timeline/profile.ts'
import type { CatalogueOverview, StoredProfile } from '../../core/contract/shapes.ts'
import { screenNames } from '../../core/words/screens/app.ts'
import { changeLabels, jobsAndStudy, newEntry } from '../../core/words/screens/me.ts'
import { Screen } from '../app/Screen.tsx'
import { usePerson } from '../app/use-person.ts'
import { useRead } from '../client/use-operations.ts'
import { InkDefinitions } from '../components/ink.tsx'
import { Loaded, Skeleton } from '../components/messages.tsx'
import { say } from '../components/toasts.tsx'
import { openedEntry, openEntry } from './begun.ts'
import { addEntry, entriesOf, type Entry } from './document.ts'
import { EntryList } from './EntryList.tsx'
import { Inspector } from './Inspector.tsx'
import './me.css'
import { moveEntry } from './move.ts'
import { nameEntry } from '../../core/charts/names.ts'
import { NobodyYet } from './NobodyYet.tsx'
import { notesByEntry } from './notes.ts'
import { ProfileMenu } from './ProfileMenu.tsx'
import { TargetLine } from './TargetLine.tsx'
import { Timeline } from './Timeline.tsx'
import { useEditor } from './use-editor.ts'

/** Jobs, study and licences of the open profile, to be dragged and typed. */
export default function MeScreen(): ReactElement {
  const { profile } = usePerson()
  const overview = useRead('catalogue.overview', {})
  if (profile === null)
    return (
      <Screen title={screenNames.me}>
        <NobodyYet />
      </Screen>
    )
  if (profile === undefined) return <Skeleton />
  return (
    <Loaded query={overview}>
      {catalogue => <OpenProfile key={profile.id} profile={profile} overview={catalogue} />}
    </Loaded>
  )
}

function OpenProfile({
  profile,
  overview,
}: {
  profile: StoredProfile
  overview: CatalogueOverview
}): ReactElement {
  const { asOf, target } = usePerson()
  const { document, change } = useEditor(profile)
  const [selected, setSelected] = useState<EntryRef | null>(openedEntry)
  /** Just added: typing begins in its first field. */
  const [added, setAdded] = useState<EntryRef | null>(() => (openedEntry()?.isNew ? openedEntry() : null))
  useEffect(() => openEntry(null), [])
  // An undone addition leaves nothing to show.
  const current = selected && selected.index < entriesOf(document, selected.section).length ? selected : null
  const notesOf = notesByEntry(document, overview, asOf)

  const add = <S extends Section>(section: S, begun: Entry<S>): void => {
    const wrong = change(old => addEntry(old, section, begun), changeLabels.added(newEntry[section]))
    if (wrong) say({ text: wrong.message, tone: 'error' })
    else {
      const entry = { section, index: entriesOf(document, section).length }
      setSelected(entry)
      setAdded(entry)
    }
  }
  return (
    <Screen
      title={profile.name}
      subtitle={jobsAndStudy(document.work?.length ?? 0, document.education?.length ?? 0)}
      tools={<ProfileMenu profile={{ ...profile, document }} />}
      panel={
        <Inspector
          document={document}
          overview={overview}
          asOf={asOf}
          target={target}
          selected={current}
          isNew={current !== null && current === added}
          notesOf={notesOf}
          change={change}
          onSelect={setSelected}
          onAddJob={job => add('work', job)}
        />
      }
    >
      <InkDefinitions />
      <div className="me">
        <TargetLine overview={overview} />
        <Timeline
          document={document}
          asOf={asOf}
          overview={overview}
          selected={current}
          onSelect={setSelected}
          onMove={({ entry, grip, months }) => {
            const name = nameEntry(document, entry, overview)
            const label = {
              whole: changeLabels.moved,
              start: changeLabels.startMoved,
              end: changeLabels.endMoved,
            }[grip](name)
            const wrong = change(old => moveEntry(old, entry, grip, months, asOf), label)
            if (wrong) say({ text: wrong.message, tone: 'error' })
          }}
        />
        <EntryList
          document={document}
          overview={overview}
          notesOf={notesOf}
          selected={current}
          onSelect={setSelected}
          onAdd={section => add(section, {})}
        />
      </div>
    </Screen>
  )
}
