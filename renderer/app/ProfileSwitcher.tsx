import { type ReactElement, useState } from 'react'
import {
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import { IsoDate } from '../../core/model/primitives.ts'
import { profileWords, summary } from '../../core/words/screens/app.ts'
import { shortDate } from '../../core/words/screens/figures.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { FileButton } from '../components/FileButton.tsx'
import { TextField } from '../components/fields.tsx'
import { Icon } from '../components/Icon.tsx'
import { OptionText } from '../components/OptionText.tsx'
import { SampleList } from './SampleList.tsx'
import { today } from './today.ts'
import { usePerson } from './use-person.ts'
import { PROFILE_FILES, useProfiles } from './use-profiles.ts'
import { setView, useView } from './view-state.ts'

/** Whose ladder, as of when. */
export function ProfileSwitcher(): ReactElement {
  const { profile, asOf } = usePerson()
  const name = profile?.name ?? profileWords.nobody
  return (
    <DialogTrigger>
      <AriaButton
        className={`who${profile ? '' : ' who--nobody'}`}
        aria-label={`${profileWords.choose}: ${summary(name, shortDate(asOf))}`}
      >
        <span className="who__badge" data-initials={profile ? initials(profile.name) : undefined}>
          {!profile && <Icon name="person" size={16} />}
        </span>
        <span className="who__text">
          <span className="who__name">{name}</span>{' '}
          <span className="who__date">
            {profileWords.asOf.toLowerCase()} {shortDate(asOf)}
          </span>
        </span>
        <Icon name="chevron" size={16} />
      </AriaButton>
      <Popover className="popover" placement="bottom end">
        <Dialog className="who-panel" aria-label={profileWords.choose}>
          {({ close }) => <Choices close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Choices({ close }: { close: () => void }): ReactElement {
  const { profile } = usePerson()
  const profiles = useRead('profile.list', {})
  const { openSample, openFile, createBlank } = useProfiles()
  const then = (act: () => void) => (): void => {
    act()
    close()
  }
  return (
    <>
      <AsOf />
      {(profiles.data?.length ?? 0) > 0 && (
        <section>
          <h3 className="menu__heading">{profileWords.profiles}</h3>
          <ListBox
            className="menu"
            aria-label={profileWords.profiles}
            selectionMode="single"
            selectedKeys={profile ? [profile.id] : []}
            // Nothing chosen: the open one was taken again.
            onSelectionChange={keys => {
              const [id] = keys === 'all' ? [] : keys
              then(() => id !== undefined && setView({ profile: String(id) }))()
            }}
          >
            {(profiles.data ?? []).map(({ id, name, sample }) => (
              <ListBoxItem key={id} id={id} textValue={name} className="menu__item">
                <OptionText
                  name={name}
                  detail={sample && !name.startsWith(profileWords.sample) ? profileWords.sample : ''}
                />
              </ListBoxItem>
            ))}
          </ListBox>
        </section>
      )}
      <section>
        <h3 className="menu__heading">{profileWords.samples}</h3>
        <SampleList label={profileWords.samples} onOpen={sample => then(() => openSample(sample))()} />
      </section>
      <div className="who-panel__actions">
        <Button size="s" icon="plus" onPress={then(createBlank)}>
          {profileWords.new}
        </Button>
        <FileButton size="s" icon="open" accept={PROFILE_FILES} onFile={file => then(() => openFile(file))()}>
          {profileWords.openFile}
        </FileButton>
        {profile && (
          <Button size="s" look="quiet" onPress={then(() => setView({ profile: null }))}>
            {profileWords.close}
          </Button>
        )}
      </div>
    </>
  )
}

/** The date asked about; cleared, it follows the calendar again. */
function AsOf(): ReactElement {
  const asOf = useView(view => view.asOf)
  const [draft, setDraft] = useState(asOf ?? today())
  const change = (date: string): void => {
    setDraft(date)
    if (isAsked(date)) setView({ asOf: date === today() ? null : date })
  }
  return (
    <div className="who-panel__date">
      <TextField
        type="date"
        label={profileWords.asOf}
        value={draft}
        onChange={change}
        help={profileWords.asOfHelp}
        error={isAsked(draft) ? undefined : profileWords.badDate}
      />
      <Button size="s" onPress={() => change(today())}>
        {profileWords.today}
      </Button>
    </div>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(word => /^\p{L}/u.test(word) && !word.endsWith(':'))
  return (
    [words[0], words.length > 1 ? words.at(-1) : undefined]
      .map(word => word?.[0] ?? '')
      .join('')
      .toUpperCase() || '–'
  )
}

/** A year half typed is a date, too: nobody asks about the year 202. */
const isAsked = (date: string): boolean => IsoDate.safeParse(date).success && date >= '1900-01-01'
