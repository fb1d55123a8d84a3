import type { ReactElement } from 'react'
import { profileWords } from '../../core/words/screens/app.ts'
import { offer } from '../../core/words/screens/ladder.ts'
import { PROFILE_FILES, useProfiles } from '../app/use-profiles.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { FileButton } from '../components/FileButton.tsx'
import { Menu, MenuChoice } from '../components/overlays.tsx'
import './tools.css'

/** What a person without a profile can do next; the ladder below is useful all the same. */
export function Offer(): ReactElement {
  const samples = useRead('profile.samples', {})
  const { openSample, openFile, createBlank } = useProfiles()
  return (
    <section className="offer no-print" aria-label={offer.title}>
      <p>
        <b>{offer.title}</b> {offer.body}
      </p>
      <div className="offer__ways">
        <Menu trigger={<Button size="s">{offer.sample}</Button>} label={profileWords.samples}>
          {(samples.data ?? []).map(({ sample, name, about }) => (
            <MenuChoice key={sample} name={name} detail={about} onAction={() => openSample(sample)} />
          ))}
        </Menu>
        <FileButton size="s" accept={PROFILE_FILES} onFile={openFile}>
          {profileWords.openFile}
        </FileButton>
        <Button size="s" look="primary" onPress={createBlank}>
          {profileWords.new}
        </Button>
      </div>
    </section>
  )
}
