import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { useLocation } from 'wouter'
import { tellApart } from '../../core/team/index.ts'
import { paletteWords } from '../../core/words/screens/palette.ts'
import { askForPerson } from '../app/asked-of-team.ts'
import { pathTo } from '../app/paths.ts'
import { useCommands } from '../app/use-commands.ts'
import { useProfiles } from '../app/use-profiles.ts'
import { setTeamView, setView } from '../app/view-state.ts'
import { useRead } from '../client/use-operations.ts'
import { Icon, type IconName } from '../components/Icon.tsx'
import { OptionText } from '../components/OptionText.tsx'
import { useTeam } from '../team/use-team.ts'
import { bestOf } from './fuzzy.ts'
import './palette.css'

interface Entry {
  id: string
  name: string
  detail: string
  icon: IconName
  keys: string | null
  run: () => void
}

const MOST = 40
/** Of the same name there may be many: they leave room for the classes. */
const MOST_OF_TEAM = 10

/** Every screen, class, profile, person of the team and action by a few letters of its name, by keyboard alone. */
export function Palette({ onClose }: { onClose: () => void }): ReactElement {
  const [text, setText] = useState('')
  const entries = useEntries(text)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={open => open || onClose()} isDismissable>
      <Modal className="modal modal--m palette">
        <Dialog className="dialog" aria-label={paletteWords.title}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <TextField className="palette__field" aria-label={paletteWords.title}>
              <Icon name="search" />
              <Input ref={field} className="palette__input" placeholder={paletteWords.hint} />
            </TextField>
            <Menu
              className="menu palette__list"
              aria-label={paletteWords.results}
              items={entries}
              renderEmptyState={() => <p className="menu__heading">{paletteWords.nothing}</p>}
            >
              {entry => (
                <MenuItem
                  id={entry.id}
                  textValue={entry.name}
                  className="menu__item palette__item"
                  onAction={() => {
                    onClose()
                    entry.run()
                  }}
                >
                  <Icon name={entry.icon} size={18} />
                  <OptionText name={entry.name} detail={entry.detail} keys={entry.keys} />
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function useEntries(text: string): Entry[] {
  const [, navigate] = useLocation()
  const commands = useCommands()
  const overview = useRead('catalogue.overview', {})
  const profiles = useRead('profile.list', {})
  const samples = useRead('profile.samples', {})
  const { openSample } = useProfiles()
  const phrase = text.trim()
  const team = useTeam()
  const members = useRead('team.people', team ? { of: { team: team.id } } : null)
  const apart = useMemo(() => tellApart(members.data ?? []), [members.data])
  // Phrases of duties and summaries are searched where they are kept.
  const told = useRead('catalogue.search', phrase.length < 3 ? null : { text: phrase, limit: 12 }, {
    keepPrevious: true,
  })

  const classes = useMemo(() => {
    const names = new Map(overview.data?.jurisdictions.map(({ id, shortName }) => [id, shortName]))
    return (overview.data?.classes ?? []).map(({ id, title, code, jurisdiction }) => ({
      id: `class ${id}`,
      classId: id,
      name: title,
      detail: [
        paletteWords.class,
        names.get(jurisdiction) ?? jurisdiction,
        ...(code === null ? [] : [code]),
      ].join(' · '),
    }))
  }, [overview.data])

  const actions: Entry[] = commands.map(({ id, name, icon, keys, run }) => ({
    id,
    name,
    icon,
    keys,
    run,
    detail: '',
  }))
  const people: Entry[] = [
    ...(profiles.data ?? []).map(({ id, name }) => ({
      id: `profile ${id}`,
      name,
      detail: paletteWords.profile,
      icon: 'person' as const,
      keys: null,
      run: () => setView({ profile: id }),
    })),
    ...(samples.data ?? []).map(({ sample, name, about }) => ({
      id: `sample ${sample}`,
      name,
      detail: `${paletteWords.sample} · ${about}`,
      icon: 'person' as const,
      keys: null,
      run: () => openSample(sample),
    })),
  ]
  const inTeam: Entry[] = apart.map(({ id, name, title }) => ({
    id: `person ${id}`,
    name,
    detail: [team?.name, title].filter(Boolean).join(' · '),
    icon: 'team',
    keys: null,
    run: () => {
      setTeamView({ show: 'matrix' })
      navigate(pathTo('team'))
      askForPerson(id)
    },
  }))
  const byName = bestOf(phrase, classes, ({ name, detail }) => `${name} ${detail}`, phrase === '' ? 8 : MOST)
  const byPhrase = classes.filter(
    ({ classId }) => phrase.length >= 3 && told.data?.some(({ id }) => id === classId),
  )
  const found = [...new Set([...byName, ...byPhrase])].map(
    ({ id, classId, name, detail }): Entry => ({
      id,
      name,
      detail,
      icon: 'ladder',
      keys: null,
      run: () => navigate(pathTo('ladder', classId)),
    }),
  )
  const others = bestOf(phrase, [...actions, ...people], ({ name }) => name, MOST)
  // Before anything is typed a team would be all there is.
  const meant = phrase === '' ? [] : bestOf(phrase, inTeam, ({ name }) => name, MOST_OF_TEAM)
  return [...others, ...meant, ...found].slice(0, MOST)
}
