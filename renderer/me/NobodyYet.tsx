import type { ReactElement } from 'react'
import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import { meWords } from '../../core/words/screens/me.ts'
import { SampleList } from '../app/SampleList.tsx'
import { PROFILE_FILES, useProfiles } from '../app/use-profiles.ts'
import { setView } from '../app/view-state.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { FileButton } from '../components/FileButton.tsx'
import { EmptyState } from '../components/messages.tsx'
import './nobody.css'

/** No profile is open: make one, open one, or look around with a sample. */
export function NobodyYet({
  title = meWords.emptyTitle,
  body = meWords.emptyBody,
}: {
  title?: string
  body?: string
}): ReactElement {
  const profiles = useRead('profile.list', {})
  const { createBlank, openFile, openSample } = useProfiles()
  const kept = profiles.data ?? []
  return (
    <EmptyState icon="person" title={title}>
      <p>{body}</p>
      <div className="nobody__actions">
        <Button look="primary" icon="plus" onPress={createBlank}>
          {meWords.newProfile}
        </Button>
        <FileButton icon="open" accept={PROFILE_FILES} onFile={openFile}>
          {meWords.openFile}
        </FileButton>
      </div>
      <p className="quiet">{meWords.dropHint}</p>
      {kept.length > 0 && (
        <section className="nobody__list">
          <h3>{meWords.keptTitle}</h3>
          <ListBox
            className="menu"
            aria-label={meWords.keptTitle}
            onAction={id => setView({ profile: String(id) })}
          >
            {kept.map(({ id, name, sample }) => (
              <ListBoxItem key={id} id={id} textValue={name} className="menu__item">
                <Text slot="label">{name}</Text>
                {sample && <span className="tag">{meWords.sample}</span>}
              </ListBoxItem>
            ))}
          </ListBox>
        </section>
      )}
      <section className="nobody__list">
        <h3>{meWords.samplesTitle}</h3>
        <SampleList label={meWords.samplesTitle} onOpen={openSample} />
      </section>
    </EmptyState>
  )
}
