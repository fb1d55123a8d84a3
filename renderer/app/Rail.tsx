import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { pastRail, railLabel, screenNames, themeWords } from '../../core/words/screens/app.ts'
import { Button as AriaButton } from 'react-aria-components'
import { keysToRead } from '../../core/contract/commands.ts'
import { findShort, glossaryTitle } from '../../core/words/screens/palette.ts'
import { IconButton } from '../components/Button.tsx'
import { Icon, type IconName } from '../components/Icon.tsx'
import { Logo } from '../components/Logo.tsx'
import { openDialog } from './dialogs.ts'
import { IS_MAC } from './platform.ts'
import { pathTo, type ScreenId } from './paths.ts'
import { SCREENS } from './routes.tsx'
import { setView, useView, type ViewState } from './view-state.ts'

/** To the screen's name: Tab goes on from there. */
const goPast = (): void => document.querySelector<HTMLElement>('h1')?.focus()

/** The way between screens, at the left edge; the first Tab offers to go past it. */
export function Rail({ current }: { current: ScreenId }): ReactElement {
  return (
    <nav className="rail" aria-label={railLabel}>
      <button type="button" className="rail__past" onClick={goPast}>
        {pastRail}
      </button>
      <Logo />
      <AriaButton className="rail__link" onPress={() => openDialog('palette')}>
        <Icon name="search" size={22} />
        {findShort}
      </AriaButton>
      {SCREENS.map(({ id, icon }) =>
        icon ? (
          <Link
            key={id}
            href={pathTo(id)}
            className="rail__link"
            aria-current={id === current ? 'page' : undefined}
          >
            <Icon name={icon} size={22} />
            {screenNames[id]}
          </Link>
        ) : null,
      )}
      <span className="rail__foot">
        <IconButton
          icon="help"
          label={glossaryTitle}
          shortcut={keysToRead('glossary', IS_MAC) ?? ''}
          onPress={() => openDialog('glossary')}
        />
        <Appearance />
      </span>
    </nav>
  )
}

const THEMES = [
  ['system', 'screen'],
  ['light', 'sun'],
  ['dark', 'moon'],
] as const satisfies readonly (readonly [ViewState['theme'], IconName])[]

/** Light, dark or as the system; a press goes to the next. */
function Appearance(): ReactElement {
  const theme = useView(view => view.theme)
  const at = THEMES.findIndex(([id]) => id === theme)
  const [next] = THEMES[(at + 1) % THEMES.length] ?? ['system']
  return (
    <IconButton
      icon={THEMES[at]?.[1] ?? 'screen'}
      label={`${themeWords.label}: ${themeWords[theme].toLowerCase()}`}
      onPress={() => setView({ theme: next })}
    />
  )
}
