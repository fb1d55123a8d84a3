/** Every screen, loaded when first opened. A new screen is one entry here and one name in core/words/screens/app.ts. */
import { type ComponentType, lazy } from 'react'
import type { IconName } from '../components/Icon.tsx'
import type { ScreenId, ScreenProps } from './paths.ts'

export interface ScreenEntry {
  id: ScreenId
  /** In the rail, where it has an icon. */
  icon?: IconName
  Component: ComponentType<ScreenProps>
}

export const SCREENS: readonly ScreenEntry[] = [
  { id: 'ladder', icon: 'ladder', Component: lazy(() => import('../ladder/LadderScreen.tsx')) },
  { id: 'me', icon: 'person', Component: lazy(() => import('../me/MeScreen.tsx')) },
  { id: 'gap', icon: 'gap', Component: lazy(() => import('../gap/GapScreen.tsx')) },
  { id: 'plan', icon: 'plan', Component: lazy(() => import('../plan/PlanScreen.tsx')) },
  { id: 'team', icon: 'team', Component: lazy(() => import('../team/TeamScreen.tsx')) },
  {
    id: 'catalogue',
    icon: 'catalogue',
    Component: lazy(() => import('../catalogue/CatalogueScreen.tsx')),
  },
  { id: 'compare', icon: 'compare', Component: lazy(() => import('../class/CompareScreen.tsx')) },
]
